package coach.limber.bot.checkin;

import coach.limber.bot.checkin.Question.Kind;
import coach.limber.bot.diary.Diary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which questions a check-in asks. The core comes first; of the others one or two are taken that
 * would teach most ({@link Lesson}); together no more taps than the person wants. What was told
 * already is not asked and costs no tap. Someone who wants fewer taps than the core has is asked
 * for pain, and for what of the core would teach most.
 *
 * <p>Nothing is left to chance, and none is forgotten: one that has waited for twice as many
 * check-ins as there are questions is overdue and goes before the rest, and so is the habit after
 * two, since its plan hangs on it.
 */
final class Budget {
  private static final int MOST_IN_TURN = 2;
  private static final int HABIT_WAITS = 2;

  private final List<Question> all;
  private final int most;
  private final LocalDate day;
  private final Diary diary;
  private final Before before;

  Budget(List<Question> all, int most, LocalDate day, Diary diary) {
    this.all = all;
    this.most = most;
    this.day = day;
    this.diary = diary;
    this.before = Before.of(day, diary);
  }

  /** In the order in which they are asked. */
  List<Question> chosen() {
    var core = core();
    var left = most - (int) core.stream().filter(this::isOpen).count();
    var places = most == Questions.EVERYTHING ? all.size() : Math.min(left, MOST_IN_TURN);
    return inOrder(Stream.concat(core.stream(), best(others(), places)));
  }

  /** Today's questions for someone who has just changed how many they want; what is shown stays. */
  List<Question> changed(List<Question> shown) {
    var known = shown.stream().filter(question -> !isOpen(question)).toList();
    var taken = known.stream().map(Question::id).collect(Collectors.toSet());
    var now =
        Stream.concat(shown.stream(), chosen().stream())
            .distinct()
            .filter(question -> !taken.contains(question.id()))
            .limit(Math.max(1, most - known.size()));
    return inOrder(Stream.concat(known.stream(), now));
  }

  private List<Question> core() {
    var core = all.stream().filter(question -> question.kind() == Kind.CORE).toList();
    if (core.size() <= most || core.isEmpty()) {
      return core;
    }
    var pain = core.getFirst();
    var others = core.stream().skip(1).filter(this::isOpen);
    return Stream.concat(Stream.of(pain), best(others, most - (isOpen(pain) ? 1 : 0))).toList();
  }

  private Stream<Question> others() {
    return all.stream().filter(question -> question.kind() != Kind.CORE && isOpen(question));
  }

  private record Ranked(Question question, double overdue, double worth) {}

  /** Those that would teach most; ties go by the order of the content. */
  private Stream<Question> best(Stream<Question> questions, int places) {
    return places <= 0
        ? Stream.of()
        : questions
            .map(this::ranked)
            .sorted(
                Comparator.comparingDouble(Ranked::overdue)
                    .thenComparingDouble(Ranked::worth)
                    .reversed())
            .limit(places)
            .map(Ranked::question);
  }

  private Ranked ranked(Question question) {
    var lesson = new Lesson(question, before);
    var waits = question.kind() == Kind.HABIT ? HABIT_WAITS : 2 * all.size();
    var waited = lesson.waited();
    return new Ranked(
        question, waited >= waits ? (double) waited / waits : 0, lesson.worth(waited));
  }

  private boolean isOpen(Question question) {
    return !CheckIn.answered(question, diary, day);
  }

  private List<Question> inOrder(Stream<Question> chosen) {
    var ids = chosen.map(Question::id).collect(Collectors.toCollection(java.util.HashSet::new));
    return all.stream().filter(question -> ids.contains(question.id())).toList();
  }
}
