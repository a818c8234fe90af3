package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Patterns;
import coach.limber.bot.insight.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Whether one thing of a person's days goes with another, neither of which need be the pain: how it
 * was on days with it and without it, and never that one causes the other.
 */
public final class Together {
  private Together() {}

  /** How {@code what} was on days with {@code with}, and on the others. */
  public static String words(Subject what, Subject with, Stretch stretch) {
    var both =
        stretch.dates().stream()
            .filter(day -> what.on(stretch.diary(), day).isPresent())
            .filter(day -> with.on(stretch.diary(), day).isPresent())
            .toList();
    if (both.size() < Patterns.FEWEST_DAYS) {
      return "I can't tell yet: I have "
          + ShortDates.days(both.size())
          + " with both "
          + what.name()
          + " and "
          + with.name()
          + ", and it takes at least "
          + Patterns.FEWEST_DAYS
          + ".";
    }
    var group = Group.of(with, stretch, both);
    var one = both.stream().filter(group.isIn()).toList();
    var others = both.stream().filter(group.isIn().negate()).toList();
    return Math.min(one.size(), others.size()) < Patterns.FEWEST_OF_EACH
        ? "I can't tell yet. To compare, I need a week of days "
            + group.name()
            + " and a week without."
        : compared(what, stretch, group.name(), one, others)
            + "\nThat may be chance, and doesn't say that one caused the other.";
  }

  private static String compared(
      Subject what, Stretch stretch, String name, List<LocalDate> one, List<LocalDate> others) {
    var mean = mean(what, stretch, one);
    var other = mean(what, stretch, others);
    return mean.isPresent() && other.isPresent()
        ? "On days "
            + name
            + " ("
            + one.size()
            + ") your "
            + what.name()
            + " was "
            + Amounts.words(mean.getAsDouble())
            + what.unit()
            + " on average, on the others ("
            + others.size()
            + ") "
            + Amounts.words(other.getAsDouble())
            + what.unit()
            + "."
        : DiaryWords.upper(what.name())
            + ": on "
            + count(what, stretch, one)
            + " of "
            + ShortDates.days(one.size())
            + " "
            + name
            + ", and on "
            + count(what, stretch, others)
            + " of "
            + others.size()
            + " others.";
  }

  private static OptionalDouble mean(Subject what, Stretch stretch, List<LocalDate> days) {
    return days.stream()
        .flatMapToDouble(day -> what.number(stretch.diary(), day).stream())
        .average();
  }

  private static long count(Subject what, Stretch stretch, List<LocalDate> days) {
    return days.stream().filter(day -> what.on(stretch.diary(), day).orElse(false)).count();
  }

  /** The days that are set beside the others: with a thing, or with more of it than usual. */
  private record Group(String name, Predicate<LocalDate> isIn) {
    static Group of(Subject with, Stretch stretch, List<LocalDate> days) {
      var usual = mean(with, stretch, days);
      if (usual.isEmpty()) {
        return new Group(
            "with " + with.inWords(), day -> with.on(stretch.diary(), day).orElse(false));
      }
      var less = with.name().equals("sleep");
      return new Group(
          "with " + (less ? "less " : "higher ") + with.name() + " than usual",
          day ->
              with.number(stretch.diary(), day).stream()
                  .anyMatch(it -> less ? it < usual.getAsDouble() : it > usual.getAsDouble()));
    }
  }
}
