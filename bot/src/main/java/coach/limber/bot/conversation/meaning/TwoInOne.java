package coach.limber.bot.conversation.meaning;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that tells of the day and then asks something: "knees. what helps with bloating?"
 *
 * @param question the words of the question
 */
public record TwoInOne(Report told, String question, Answer answer) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<told>.*?(?:[.!;\\n"
              + "]|,(?=\\s*(?:and|but|also|so|btw|by the way|(?:is|are|was|were|does|do|did|could"
              + "|can|will|would|should|might) (?:it|that|this|these|those|they|the|my|i)|why|what"
              + "|how|which)\\b)))\\s*(?:(?:and|but|also|so|btw|by"
              + " the way)\\b,?\\s*)?(?<asked>[^.!;\\n"
              + "]{6,}\\?)\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** The question comes first: "is bread bad? pain 4 fingers today". */
  private static final Pattern ASKED_FIRST =
      Pattern.compile(
          "(?<asked>[^.!?;\\n]{6,}\\?)\\s*(?:(?:and|but|also|so|btw|by the"
              + " way)\\b,?\\s*)?(?<told>[^?]{3,})",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** A question without its sign: "my hands, why are they so sore in the morning". */
  private static final Phrasing UNSIGNED =
      Phrasing.of(
          "[^?.!;\\n]{2,60}[,.;] (?:why|how come|what (?:is|does|can|should|helps|causes)|does"
              + " (?:that|it|this)) [^?.!;\\n]{6,120}",
          Pattern.CASE_INSENSITIVE);

  private static final Phrasing POINTS =
      Phrasing.of("(?i)\\b(?:that|it|this|those|these|them|they)\\b");

  private static final Phrasing OF_THOSE =
      Phrasing.of("(?i)\\b(?:mine|they|they're|them|those|these|both)\\b");

  /** "Is it the beans I had?" names what was eaten. */
  private static final Phrasing EATEN =
      Phrasing.of(
          "(?i)\\b(?:the|that|those|my|some) (?<food>[\\p{L} -]{3,25}?) (?:that )?i(?:'ve|"
              + " have)?(?: just)? (?:had|ate|drank|eaten)\\b");

  /** In characters: a longer text tells of more than two things. */
  private static final int LONGEST = 400;

  /** Whether it has the form of one. */
  public static boolean mayBe(String text) {
    var signed = signed(text);
    return text.length() <= LONGEST
        && (ASKED_FIRST.matcher(signed).matches()
            || (signed.strip().endsWith("?") && FORM.matcher(signed).matches()));
  }

  private static String signed(String text) {
    return UNSIGNED.matcher(text.strip()).matches() ? text.strip() + "?" : text;
  }

  /**
   * Both parts, if each is what it seems to be and the question is covered.
   *
   * @param open what the open check-in asks; nothing where none is open
   */
  public static Optional<TwoInOne> of(
      String text, Reading reading, Optional<List<Measure>> open, List<Turn> turns) {
    var first = ASKED_FIRST.matcher(signed(text));
    var parts = first.matches() ? first : FORM.matcher(signed(text));
    if (!parts.matches()) {
      return Optional.empty();
    }
    var told =
        reading.read(
            parts.group("told"), new Context(open.isPresent(), open.orElse(List.of()), List.of()));
    // "Is stress bad for that?" is of what was told with it, which only the whole text says.
    var asked =
        reading.read(
            POINTS.matcher(parts.group("asked")).find() ? text : parts.group("asked"),
            new Context(false, turns));
    return told instanceof Understood.Told(var report)
            && ToldAndAsked.isOfADay(parts.group("told"))
            && (first.matches()
                ? report.value(Measure.PAIN).isPresent() && !QuestionForm.asks(parts.group("told"))
                : !report.isEmpty())
            && asked instanceof Understood.Question(Answer.Grounded answer)
        ? Optional.of(
            new TwoInOne(
                withJoints(
                    withFood(report, parts.group("asked"), reading),
                    parts.group("told"),
                    parts.group("asked")),
                parts.group("asked"),
                answer))
        : Optional.empty();
  }

  /** "What helps with knees? mine are 6 today": the number is of the knees. */
  private static Report withJoints(Report told, String tells, String asked) {
    var joints = Amendment.joints(asked);
    if (joints.isEmpty()
        || told.value(Measure.PAIN).isEmpty()
        || told.value(Measure.JOINTS).isPresent()
        || !OF_THOSE.matcher(tells).find()) {
      return told;
    }
    var values = new LinkedHashMap<>(told.values());
    values.put(Measure.JOINTS, new Value.Items(joints));
    return new Report(values);
  }

  private static Report withFood(Report told, String asked, Reading reading) {
    var eaten = EATEN.matcher(asked);
    if (!eaten.find() || told.value(Measure.FOODS).isPresent()) {
      return told;
    }
    var food =
        reading.read(
            "had " + eaten.group("food"), new Context(true, List.of(Measure.FOODS), List.of()));
    if (!(food instanceof Understood.Told(var more))) {
      return told;
    }
    var values = new LinkedHashMap<>(more.only(Measure.EATEN).values());
    values.putAll(told.values());
    return new Report(values);
  }
}
