package coach.limber.bot.checkin;

import coach.limber.bot.checkin.Question.Kind;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Entry> today;
  private final List<Question> core;

  /** Those that take turns and have no answer yet. */
  private final List<Question> others;

  private final Before before;

  Budget(List<Question> all, int most, LocalDate day, Diary diary) {
    this.all = all;
    this.most = most;
    this.today = diary.day(day);
    this.core = new ArrayList<>();
    this.others = new ArrayList<>();
    for (var question : all) {
      if (question.kind() == Kind.CORE) {
        core.add(question);
      } else if (isOpen(question)) {
        others.add(question);
      }
    }
    this.before = new Before(ranked(), day, diary);
  }

  /** Those among which some are chosen: of the core only where it is too much. */
  private List<Question> ranked() {
    return core.size() <= most ? others : joined(open(core), others);
  }

  private List<Question> open(List<Question> questions) {
    return questions.stream().filter(this::isOpen).toList();
  }

  /** In the order in which they are asked. */
  List<Question> chosen() {
    var first = first();
    var left = most - open(first).size();
    var places = most == Questions.EVERYTHING ? all.size() : Math.min(left, MOST_IN_TURN);
    return inOrder(joined(first, best(others, places)));
  }

  /** Today's questions for someone who has just changed how many they want; what is shown stays. */
  List<Question> changed(List<Question> shown) {
    var known = shown.stream().filter(question -> !isOpen(question)).toList();
    var taken = known.stream().map(Question::id).collect(Collectors.toSet());
    var now =
        Stream.concat(shown.stream(), chosen().stream())
            .distinct()
            .filter(question -> !taken.contains(question.id()))
            .limit(Math.max(1, most - known.size()))
            .toList();
    return inOrder(joined(known, now));
  }

  /** The core, or as much of it as is wanted. */
  private List<Question> first() {
    if (core.size() <= most || core.isEmpty()) {
      return core;
    }
    var pain = core.getFirst();
    var rest = open(core.subList(1, core.size()));
    return joined(List.of(pain), best(rest, most - (isOpen(pain) ? 1 : 0)));
  }

  private record Ranked(Question question, double overdue, double worth) {}

  private static int bestFirst(Ranked one, Ranked other) {
    var overdue = Double.compare(other.overdue, one.overdue);
    return overdue == 0 ? Double.compare(other.worth, one.worth) : overdue;
  }

  /** Those that would teach most; ties go by the order of the content. */
  private List<Question> best(List<Question> questions, int places) {
    if (places <= 0) {
      return List.of();
    }
    var ranked = new ArrayList<Ranked>();
    questions.forEach(question -> ranked.add(ranked(question)));
    ranked.sort(Budget::bestFirst);
    return ranked.subList(0, Math.min(places, ranked.size())).stream()
        .map(Ranked::question)
        .toList();
  }

  private Ranked ranked(Question question) {
    var lesson = before.lesson(question);
    var waits = question.kind() == Kind.HABIT ? HABIT_WAITS : 2 * all.size();
    var waited = lesson.waited();
    return new Ranked(question, waited >= waits ? (double) waited / waits : 0, lesson.worth());
  }

  private boolean isOpen(Question question) {
    return !CheckIn.answered(question, today);
  }

  private static List<Question> joined(List<Question> first, List<Question> then) {
    var joined = new ArrayList<>(first);
    joined.addAll(then);
    return joined;
  }

  private List<Question> inOrder(List<Question> chosen) {
    var ids = new ArrayList<String>();
    chosen.forEach(question -> ids.add(question.id()));
    return CheckIn.among(all, ids);
  }
}
