package coach.limber.bot.conversation.diary;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.diary.Subject.Part;
import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.conversation.wording.ChartWords;
import coach.limber.bot.conversation.wording.DayAndTime;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Stretch;
import coach.limber.bot.insight.Tally;
import coach.limber.knowledge.language.DaysBack;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said to questions about the diary: with numbers of days, and no more than they tell. */
public final class DiaryWords {
  public static final String NO_FLARES = "I have marked no flare so far.";
  public static final String TOO_LONG_AGO =
      "I can only fill in today and yesterday. Days before that stay as they are, and gaps are"
          + " fine. For yesterday say \"yesterday's check-in\".";
  public static final String CANNOT_LOOK_UP =
      "I noted nothing of that, as you asked me something. That I can't look up yet. Try \"how was"
          + " my sleep last week\", \"when did I last have pizza\" or \"my chart\".";
  public static final String NO_HABIT =
      "You have no habit yet, so there's nothing to count. \"New habit\" finds one.";
  private static final int A_WEEK = 7;
  private static final int A_MONTH = 31;
  private static final int ENOUGH = 7;
  private static final int FEW = 4;
  private static final int MOST_NAMED = 4;
  private static final int MOST_FINDINGS = 7;
  private static final double CLEARLY = 1;

  private DiaryWords() {}

  /** "Bloating: told on 5 of the 20 days with answers, 4 May to 31 May". */
  public static String count(Subject subject, Stretch stretch) {
    var told = subject.told(stretch).size();
    var days = subject.days(stretch);
    var answered = stretch.days() - stretch.silent().size() - stretch.away().size();
    if (subject.isToldOnlyIfSo() ? answered == 0 : told == 0) {
      return nothingOf(subject, stretch);
    }
    var named =
        days.isEmpty() || days.size() > MOST_NAMED
            ? ""
            : " (" + days.stream().map(ShortDates::day).collect(Collectors.joining(", ")) + ")";
    return upper(subject.name())
        + ", "
        + ChartWords.days(stretch)
        + ": "
        + (subject.isToldOnlyIfSo()
            ? toldOn(days.size(), answered)
            : "on " + days.size() + " of the " + ShortDates.days(told) + " you told me about")
        + named
        + ".";
  }

  private static String toldOn(int days, int answered) {
    return answered == 1
        ? (days == 1 ? "told" : "not told") + " on the one day with answers"
        : "told on " + days + " of the " + ShortDates.days(answered) + " with answers";
  }

  public static String nothingOf(Subject subject, Stretch stretch) {
    return "I have nothing noted of that ("
        + subject.name()
        + ") for "
        + ChartWords.days(stretch)
        + ".";
  }

  public static String lastTime(Subject subject, LocalDate day, LocalDate today) {
    var ago = ChronoUnit.DAYS.between(day, today);
    return upper(subject.name())
        + ": last told of "
        + (ago == 0
            ? "today"
            : ago == 1 ? "yesterday" : "on " + ShortDates.day(day) + ", " + ago + " days ago")
        + ".";
  }

  /** Of one food too few days tell anything. */
  public static String alone(Subject food, int days) {
    return upper(food.name())
        + ": noted on "
        + ShortDates.days(days)
        + ". One food by itself is too little to tell from. I compare what it counts as: ask \"my"
        + " patterns\". For what the article says, ask \"what"
        + " about "
        + food.name()
        + "?\"";
  }

  public static String never(Subject subject, int days) {
    return "I have no note of that ("
        + subject.name()
        + ") in the "
        + ShortDates.days(days)
        + " you told me about.";
  }

  public static String flare(LocalDate first, LocalDate last) {
    var days = (int) ChronoUnit.DAYS.between(first, last) + 1;
    return days == 1
        ? "Your last flare that I marked was one day, " + ShortDates.day(first) + "."
        : "Your last flare that I marked was "
            + ShortDates.days(days)
            + ", "
            + ShortDates.day(first)
            + " to "
            + ShortDates.day(last)
            + ".";
  }

  /** The day on which a number was highest or lowest, and what else is noted of it. */
  public static String extreme(
      boolean hardest, String what, List<LocalDate> days, String line, int answered) {
    var others =
        days.size() == 1 ? "" : " (the same on " + ShortDates.days(days.size() - 1) + " more)";
    var which = "Your " + (hardest ? "hardest" : "easiest") + " " + what;
    return (answered == 1
            ? which + ", the only one so far: "
            : which + " of the " + answered + " you told me about: ")
        + ShortDates.day(days.getLast())
        + others
        + ".\n"
        + upper(line)
        + ".";
  }

  // How it was

  /** All that is told of some days, a line for each kind. */
  public static String all(Stretch stretch, List<DoctorPage.Finding> findings) {
    return ChartWords.days(stretch)
        + ".\n"
        + findings.stream()
            .limit(MOST_FINDINGS)
            .map(
                finding ->
                    (finding.of().startsWith("Well above") ? "Flares" : finding.of())
                        + ": "
                        + finding.words()
                        + ".")
            .collect(Collectors.joining("\n"));
  }

  /** "Sleep, 4 May to 31 May: average 6.5 h (12 days)". */
  public static String summary(Subject subject, Stretch stretch) {
    return upper(subject.name())
        + ", "
        + ChartWords.days(stretch)
        + ": "
        + in(subject, stretch)
        + ".";
  }

  /** The same of these days without saying which. */
  static String in(Subject subject, Stretch stretch) {
    for (var part : subject.parts()) {
      var values = Subject.values(part, stretch);
      if (!values.isEmpty() && values.stream().anyMatch(DiaryWords::isRated)) {
        return of(part, values);
      }
    }
    return subject.told(stretch).isEmpty()
        ? "nothing told"
        : subject.count(stretch) + named(subject, stretch);
  }

  private static boolean isRated(Value value) {
    return value instanceof Value.Amount || value instanceof Value.Level;
  }

  /** "(bloating on 5, gas on 1)". */
  private static String named(Subject subject, Stretch stretch) {
    var counts = Tally.of(stretch, Measure.of(subject.parts().getFirst().field())).counts();
    return counts.isEmpty()
        ? ""
        : counts.stream()
            .limit(MOST_NAMED)
            .map(count -> ReadBack.word(count.getKey()) + " on " + count.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String of(Part part, List<Value> values) {
    var numbers = numbers(values);
    if (!numbers.isEmpty()) {
      return (numbers.size() == 1 ? "" : "average ")
          + Amounts.words(average(numbers))
          + part.unit()
          + " ("
          + ShortDates.days(numbers.size())
          + ")";
    }
    var words = new TreeMap<String, Integer>();
    for (var value : values) {
      if (value instanceof Value.Level(var word)) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(word -> word.getKey() + " on " + word.getValue())
            .collect(Collectors.joining(", "))
        + " of "
        + ShortDates.days(values.size());
  }

  private static List<Double> numbers(List<Value> values) {
    var numbers = new ArrayList<Double>();
    for (var value : values) {
      if (value instanceof Value.Amount(double amount)) {
        numbers.add(amount);
      }
    }
    return numbers;
  }

  private static double average(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** Two stretches of days side by side, the earlier one first. */
  public static String compared(Subject subject, Stretch before, Stretch after) {
    return upper(subject.name())
        + ".\n"
        + ChartWords.days(before)
        + ": "
        + in(subject, before)
        + ".\n"
        + ChartWords.days(after)
        + ": "
        + in(subject, after)
        + ".\n"
        + verdict(subject, before, after);
  }

  private static String verdict(Subject subject, Stretch before, Stretch after) {
    var one = subject.numbers(before);
    var other = subject.numbers(after);
    var fewest = Math.min(subject.told(before).size(), subject.told(after).size());
    if (fewest == 0) {
      return "So there is nothing to compare yet.";
    }
    if (fewest < FEW) {
      return "That is too few days to tell a difference from chance.";
    }
    if (one.isEmpty() || other.isEmpty()) {
      return "Numbers alone can't tell why.";
    }
    var difference = average(other) - average(one);
    return Math.abs(difference) < CLEARLY
        ? "That is about the same." + (fewest < ENOUGH ? " But these are few days." : "")
        : (difference < 0
                ? "So it was lower in the later days."
                : "So it was higher in the later days.")
            + (fewest < ENOUGH ? " But these are few days." : " Why, numbers alone can't tell.");
  }

  /** These days of the week against the others. */
  public static String byWeekday(
      Subject subject, Set<DayOfWeek> days, Stretch stretch, Stretch on, Stretch off) {
    var told = Math.min(subject.told(on).size(), subject.told(off).size());
    return upper(subject.name())
        + ", "
        + ChartWords.days(stretch)
        + ".\n"
        + names(days)
        + ": "
        + in(subject, on)
        + ".\nOther days: "
        + in(subject, off)
        + "."
        + (told < FEW ? "\nThat is too few days to tell a difference from chance." : "");
  }

  private static String names(Set<DayOfWeek> days) {
    if (days.equals(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))) {
      return "Weekends";
    }
    return days.size() == 5
            && !days.contains(DayOfWeek.SATURDAY)
            && !days.contains(DayOfWeek.SUNDAY)
        ? "Monday to Friday"
        : days.stream()
            .sorted()
            .map(day -> DayAndTime.weekday(day) + "s")
            .collect(Collectors.joining(", "));
  }

  public static String most(Stretch stretch, List<Map.Entry<String, Integer>> counts) {
    return "What you named most, "
        + ChartWords.days(stretch)
        + ": "
        + counts.stream()
            .limit(MOST_NAMED)
            .map(
                count -> ReadBack.word(count.getKey()) + " on " + ShortDates.days(count.getValue()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  // What is kept

  public static String kept(int days, LocalDate began, LocalDate last, String line) {
    return "I have "
        + ShortDates.days(days)
        + " of answers, the first of "
        + ShortDates.day(began)
        + ". The latest, "
        + ShortDates.day(last)
        + ": "
        + line
        + ".\n"
        + "Name a day to see it, say \"show everything\" for a picture, or \"export my data\" for a"
        + " file.";
  }

  /** The day's line, where what was asked after is not in it. */
  public static String notOf(LocalDate day, Subject subject, String line) {
    return "I have nothing noted of that ("
        + subject.name()
        + ") for "
        + ShortDates.day(day)
        + ". What I have: "
        + line
        + ".";
  }

  /** Of a day that looks blank in a picture of the pain. */
  public static String withoutPain(LocalDate day, String line) {
    return "For " + ShortDates.day(day) + " I have " + line + ", but no pain.";
  }

  /** "Better than last week?" in the first week. */
  public static String nothingBefore(DaysBack named, LocalDate began) {
    var length = ChronoUnit.DAYS.between(named.first(), named.last()) + 1;
    var what =
        length == 1 ? "day" : length <= A_WEEK ? "week" : length <= A_MONTH ? "month" : "time";
    return "I have no "
        + what
        + " before this one yet: your first day was "
        + ShortDates.day(began)
        + ".";
  }

  public static String nothingFromThen(LocalDate began) {
    return "I have nothing from then: your first day was " + ShortDates.day(began) + ".";
  }

  public static String undrawn(String what) {
    return "I have nothing to draw of that yet. " + SettingWords.askedOnceTracked(what);
  }

  static String onlyThese(LocalDate began) {
    return "I have more, from "
        + ShortDates.date(began)
        + " on. Say \"show everything\" to see it.";
  }

  static String upper(String words) {
    return words.isEmpty() ? words : ChartWords.upper(words);
  }
}
