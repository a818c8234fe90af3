package coach.limber.bot.checkin;

import coach.limber.bot.checkin.Question.Kind;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 *                 │ Doesn't apply, where that can be
 *                 └ Later, Skip
 * </pre>
 *
 * @param flare whether the day is one of much pain, by what has been said so far
 */
public record CheckIn(List<Question> questions, LocalDate day, Diary diary, boolean flare) {
  private static final Entry.Said NO_PAIN = new Entry.Said.Given(new Value.Amount(0));

  public CheckIn {
    questions = List.copyOf(questions);
  }

  /**
   * The check-in of a day: the questions that it asked when it was first shown, or those that it
   * would ask now. A day of much pain asks one less.
   */
  public static CheckIn of(List<Question> all, int most, LocalDate day, Diary diary) {
    var chosen =
        Asked.on(diary, day)
            .map(ids -> among(all, ids))
            .orElseGet(() -> new Budget(all, most, day, diary).chosen());
    var flare = Flare.on(diary, day);
    return new CheckIn(flare ? oneLess(chosen, day, diary) : chosen, day, diary, flare);
  }

  /** Those of the questions that have one of these ids. */
  static List<Question> among(List<Question> all, List<String> ids) {
    var among = new ArrayList<Question>();
    for (var question : all) {
      if (ids.contains(question.id())) {
        among.add(question);
      }
    }
    return among;
  }

  /** The same day for someone who has just changed how many questions they want. */
  public CheckIn changed(List<Question> all, int most) {
    return new CheckIn(new Budget(all, most, day, diary).changed(questions), day, diary, flare);
  }

  private static List<Question> oneLess(List<Question> chosen, LocalDate day, Diary diary) {
    var lines = diary.day(day);
    var spared =
        chosen.reversed().stream()
            .filter(question -> question.kind() != Kind.CORE && !answered(question, lines))
            .findFirst();
    return chosen.stream().filter(question -> spared.filter(question::equals).isEmpty()).toList();
  }

  /** The line that keeps that this question was left without an answer. */
  public Entry passed(Question question, Instant at) {
    return Passed.entry(question, day, diary, at);
  }

  /** The line that keeps these questions for this day, if none does yet. */
  public Optional<Entry> shown(Instant at) {
    return Asked.on(diary, day).isPresent() ? Optional.empty() : Optional.of(asked(at));
  }

  /** The line that keeps these questions for this day. */
  public Entry asked(Instant at) {
    return Asked.entry(questions.stream().map(Question::id).toList(), day, at);
  }

  /** The first question that has no answer yet. */
  public Optional<Question> open() {
    var lines = diary.day(day);
    for (var question : questions) {
      if (isOpen(question, lines)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  private static boolean isOpen(Question question, Map<String, Entry> day) {
    return !answered(question, day) && !Passed.holds(question, day);
  }

  /** All questions that have no answer yet. */
  public List<Question> allOpen() {
    var lines = diary.day(day);
    return questions.stream().filter(question -> isOpen(question, lines)).toList();
  }

  /** How many questions have an answer. */
  public long answered() {
    return (long) questions.size() - allOpen().size();
  }

  /**
   * Whether these lines of a day answer it. Where the joints are is not asked of someone whom
   * nothing hurts.
   */
  static boolean answered(Question question, Map<String, Entry> day) {
    return answer(question, day).isPresent()
        || (question.fields().contains(Measure.JOINTS.id())
            && Optional.ofNullable(day.get(Measure.PAIN.id()))
                .filter(pain -> pain.said().equals(NO_PAIN))
                .isPresent());
  }

  /** The line of a day that answers this question. */
  static Optional<Entry> answer(Question question, Map<String, Entry> day) {
    for (var field : question.fields()) {
      var line = line(field, day);
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  /** The line of a day for this field, unless it was taken back. */
  static Optional<Entry> line(String field, Map<String, Entry> day) {
    return Optional.ofNullable(day.get(field)).filter(CheckIn::holds);
  }

  /** Whether a line was not taken back. */
  static boolean holds(Entry line) {
    return !(line.said() instanceof Entry.Said.TakenBack);
  }
}
