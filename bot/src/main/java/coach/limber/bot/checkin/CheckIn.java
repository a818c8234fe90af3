package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.coaching.CheckInQuestion;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The check-in of one day. It has no state of its own: a question is answered once the diary has a
 * line for it, so whatever was tapped or typed, in whatever order, before or after a restart, the
 * next question is the first one that is still open.
 *
 * <pre>
 *   prompt ──> question ──tap or text──> next open question ──> … ──> read back, Undo
 *                 │ Several: the same question, choices switch on and off, Next
 *                 │ Same as usual: every open question from the person's own past
 *                 └ Later, Skip
 * </pre>
 */
public record CheckIn(List<CheckInQuestion> questions, LocalDate day, Diary diary) {
  public CheckIn {
    questions = List.copyOf(questions);
  }

  /** The first question that has no answer yet. */
  public Optional<CheckInQuestion> open() {
    return questions.stream().filter(question -> !answered(question)).findFirst();
  }

  /** All questions that have no answer yet. */
  public List<CheckInQuestion> allOpen() {
    return questions.stream().filter(question -> !answered(question)).toList();
  }

  public Optional<CheckInQuestion> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** How many questions have an answer. */
  public long answered() {
    return questions.stream().filter(this::answered).count();
  }

  public boolean begun() {
    return answered() > 0;
  }

  /** Where the joints are is not asked of someone whom nothing hurts. */
  private boolean answered(CheckInQuestion question) {
    if (question.measures().contains(Measure.JOINTS)
        && diary.value(day, Measure.PAIN.id()).filter(new Value.Amount(0)::equals).isPresent()) {
      return true;
    }
    return question.measures().stream()
        .anyMatch(measure -> diary.entry(day, measure.id()).filter(CheckIn::holds).isPresent());
  }

  private static boolean holds(Entry entry) {
    return !(entry.said() instanceof Entry.Said.TakenBack);
  }
}
