package coach.limber.bot.conversation;

import coach.limber.knowledge.Context;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that tells of the day and then asks something: "knees. what helps with bloating?"
 *
 * @param question the words of the question
 */
record TwoInOne(Report told, String question, Answer answer) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<told>.*?(?:[.!;\\n"
              + "]|,(?=\\s*(?:and|but|also|so|btw|by the way|(?:is|are|was|were|does|do|did|could"
              + "|can|will|would|should|might) (?:it|that|this|these|those|they|the|my|i)|why|what"
              + "|how|which)\\b)))\\s*(?:(?:and|but|also|so|btw|by"
              + " the way)\\b,?\\s*)?(?<asked>[^.!;\\n"
              + "]{6,}\\?)\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:that|it|this|those|these|them)\\b");

  /** In characters: a longer text tells of more than two things. */
  private static final int LONGEST = 400;

  /** Whether it has the form of one. */
  static boolean mayBe(String text) {
    return text.length() <= LONGEST && text.strip().endsWith("?") && FORM.matcher(text).matches();
  }

  /**
   * Both parts, if each is what it seems to be and the question is covered.
   *
   * @param open what the open check-in asks; nothing where none is open
   */
  static Optional<TwoInOne> of(
      String text, Reading reading, Optional<List<Measure>> open, List<Turn> turns) {
    var parts = FORM.matcher(text);
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
            && !report.isEmpty()
            && asked instanceof Understood.Question(Answer.Grounded answer)
        ? Optional.of(new TwoInOne(report, parts.group("asked"), answer))
        : Optional.empty();
  }
}
