package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.Question;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The open questions answered one after the other in one line: "5, knee, fine, none". Each part
 * answers the question that comes next, or says itself what it is about.
 */
public final class InOneLine {
  private static final int LONGEST = 100;
  private static final int MOST = 7;
  private static final int MOST_WORDS = 4;
  private static final Pattern BREAK = Pattern.compile("\\s*[,;\\n]+\\s*(?:and )?");
  private static final WholeForm WORDS = WholeForm.of("\\d{1,2}(?: [\\p{L}]{2,15}){2,5}");

  /** Of a habit, on a day that does not ask for it: the rest of the line counts. */
  private static final WholeForm NOD = WholeForm.of("(?:yes|yep|yeah|no|nope|y|n)");

  private static final Pattern END = Pattern.compile("[.! ]+$");
  private static final Pattern BLANK = Pattern.compile(" ");

  /** Before anything else it answers no question: "no, gut is fine". */
  private static final WholeForm LEAD =
      WholeForm.of(
          "(?i)(?:(?:no|nope|nah|yes|yep|yeah|ok|okay|well|oh|sorry|actually|wait|also|and|so)"
              + " ?){1,3}");

  private final CheckIns checkIns;
  private final Reading reading;

  public InOneLine(CheckIns checkIns, Reading reading) {
    this.checkIns = checkIns;
    this.reading = reading;
  }

  /** Nothing if a part finds no place, or the line says as much when it is read as a whole. */
  public Optional<Move> said(Settled here, LocalDate day, String text, Scene scene) {
    var parts = parts(text);
    if (parts.size() < 2 || parts.size() > MOST || text.contains("?")) {
      return Optional.empty();
    }
    return inOrder(parts, checkIns.of(here.profile(), day, scene).allOpen())
        .filter(report -> saysMore(report, reading.told(text)))
        .map(report -> checkIns.told(here, day, report, Origin.TYPED, scene));
  }

  private static List<String> parts(String text) {
    var line = END.matcher(text.strip()).replaceFirst("");
    if (line.length() > LONGEST) {
      return List.of();
    }
    var parts = (WORDS.fits(line) ? BLANK : BREAK).splitAsStream(line).toList();
    return parts.stream().anyMatch(String::isBlank)
            || LEAD.fits(parts.getFirst())
            || parts.stream().anyMatch(part -> BLANK.split(part).length > MOST_WORDS)
        ? List.of()
        : parts;
  }

  private static boolean saysMore(Report parts, Report whole) {
    return parts.values().keySet().containsAll(whole.values().keySet())
        && parts.values().size() > whole.values().size();
  }

  private Optional<Report> inOrder(List<String> parts, List<Question> open) {
    var values = new EnumMap<Measure, Value>(Measure.class);
    for (var part : parts) {
      var next = open.stream().filter(question -> !isAnswered(question, values)).findFirst();
      var said =
          next.flatMap(question -> PlainAnswer.answer(question, part))
              .map(Report::values)
              .filter(answer -> !answer.isEmpty())
              .orElseGet(() -> reading.told(part).values());
      if (said.isEmpty() && NOD.fits(part) && part.equals(parts.getLast()) && values.size() > 2) {
        continue;
      }
      if (said.isEmpty()
          || said.containsKey(Measure.MOVEMENT)
          || (said.containsKey(Measure.HABITS_DONE) && !isOfTheHabit(next))
          || said.keySet().stream().anyMatch(values::containsKey)) {
        return Optional.empty();
      }
      values.putAll(said);
    }
    return Optional.of(new Report(values));
  }

  /** "5, knee, fine, none, yes": the habit was done, where it is asked for next. */
  private static boolean isOfTheHabit(Optional<Question> next) {
    return next.filter(question -> question.measures().contains(Measure.HABITS_DONE)).isPresent();
  }

  private static boolean isAnswered(Question question, Map<Measure, Value> values) {
    return question.measures().isEmpty()
        || question.measures().stream().anyMatch(values::containsKey)
        || (question.measures().contains(Measure.JOINTS)
            && new Value.Amount(0).equals(values.get(Measure.PAIN)));
  }
}
