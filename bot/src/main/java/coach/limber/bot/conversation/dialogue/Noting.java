package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.checkin.Changes;
import coach.limber.bot.checkin.Question;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written into the journal, and how it is taken back. */
public final class Noting {
  private static final Pattern SEVERAL = Pattern.compile("(?<=\\p{L}{3})s$");

  private Noting() {}

  /**
   * The lines for what a text says. Things named are added to those of the day: toast in the
   * morning and pizza at night are both eaten. A correction replaces them.
   */
  public static List<Entry> entries(Report report, LocalDate day, Origin origin, Scene scene) {
    var entries = new ArrayList<Entry>();
    report
        .values()
        .forEach(
            (measure, value) -> {
              var whole =
                  origin == Origin.TYPED ? withTold(measure, value, report, day, scene) : value;
              entries.add(new Entry(day, scene.at(), measure.id(), new Said.Given(whole), origin));
            });
    if (report.value(Measure.GUT_OK).filter(new Value.Truth(true)::equals).isPresent()
        && report.value(Measure.GUT).isEmpty()
        && !items(scene.diary(), day, Measure.GUT).isEmpty()) {
      var none = new Said.Given(new Value.Items(List.of()));
      entries.add(new Entry(day, scene.at(), Measure.GUT.id(), none, origin));
    }
    return entries;
  }

  private static Value withTold(
      Measure measure, Value value, Report report, LocalDate day, Scene scene) {
    return switch (value) {
      case Value.Items(var items) when measure == Measure.FOODS ->
          added(
              items(scene.diary(), day, measure),
              items.stream().filter(food -> !isNamedFiner(food, report, day, scene)).toList());
      case Value.Items(var items) -> added(items(scene.diary(), day, measure), items);
      case Value.Amount(var minutes)
          when measure == Measure.MOVEMENT_MINUTES && isOtherMovement(report, day, scene) ->
          new Value.Amount(
              minutes
                  + (scene.diary().value(day, measure.id()).orElse(null)
                          instanceof Value.Amount(var before)
                      ? before
                      : 0));
      case Value.Amount _, Value.Level _, Value.Truth _ -> value;
    };
  }

  /**
   * "Toastie" after a cheese toastie is the same; "milk" after oat milk is another, for it counts
   * as something besides. What several foods count as may be of any of them.
   */
  private static boolean isNamedFiner(String food, Report report, LocalDate day, Scene scene) {
    var head = " " + SEVERAL.matcher(food).replaceFirst("");
    var isOneOfSeveral =
        report.value(Measure.FOODS).orElse(null) instanceof Value.Items(var foods)
            && foods.size() > 1;
    return Stream.of(Measure.TRIGGERS, Measure.SUPPORTS)
            .allMatch(
                kinds ->
                    isOneOfSeveral
                        || !(report.value(kinds).orElse(null) instanceof Value.Items(var told))
                        || items(scene.diary(), day, kinds).containsAll(told))
        && items(scene.diary(), day, Measure.FOODS).stream()
            .anyMatch(noted -> SEVERAL.matcher(noted).replaceFirst("").endsWith(head));
  }

  /** The minutes of the day to which those of another kind of moving were added last, or 0. */
  public static double minutesBefore(Diary diary, LocalDate day) {
    var minutes = told(diary, day, Measure.MOVEMENT_MINUTES);
    var kinds = told(diary, day, Measure.MOVEMENT);
    return minutes.size() > 1
            && kinds.size() > 1
            && minutes.getLast().origin() == Origin.TYPED
            && minutes.getLast().saidAt().equals(kinds.getLast().saidAt())
            && kinds.getLast().said() instanceof Said.Given(Value.Items(var all))
            && kinds.get(kinds.size() - 2).said() instanceof Said.Given(Value.Items(var fewer))
            && all.size() > fewer.size()
            && minutes.get(minutes.size() - 2).said()
                instanceof Said.Given(Value.Amount(var before))
            && minutes.getLast().said() instanceof Said.Given(Value.Amount(var now))
            && now > before
        ? before
        : 0;
  }

  private static List<Entry> told(Diary diary, LocalDate day, Measure measure) {
    return diary.entries().stream()
        .filter(entry -> entry.day().equals(day) && entry.field().equals(measure.id()))
        .toList();
  }

  /** "Swam half an hour" after a walk: the minutes of both count. */
  private static boolean isOtherMovement(Report report, LocalDate day, Scene scene) {
    var before = items(scene.diary(), day, Measure.MOVEMENT);
    return report.value(Measure.MOVEMENT).orElse(null) instanceof Value.Items(var kinds)
        && !kinds.isEmpty()
        && !before.isEmpty()
        && Collections.disjoint(kinds, before);
  }

  /** A line for each of these fields. */
  public static List<Entry> given(
      Map<String, Value> values, LocalDate day, Origin origin, Scene scene) {
    return values.entrySet().stream()
        .map(
            value ->
                new Entry(
                    day, scene.at(), value.getKey(), new Said.Given(value.getValue()), origin))
        .toList();
  }

  /** The lines that say of each field of a question that it does not apply. */
  public static List<Entry> notApplying(
      Question question, LocalDate day, Origin origin, Scene scene) {
    return question.fields().stream()
        .sorted()
        .map(field -> new Entry(day, scene.at(), field, new Said.DoesNotApply(), origin))
        .toList();
  }

  /** The things that hold for a measure on a day. */
  public static List<String> items(Diary diary, LocalDate day, Measure measure) {
    return items(diary, day, measure.id());
  }

  public static List<String> items(Diary diary, LocalDate day, String field) {
    return diary.value(day, field).orElse(new Value.Items(List.of()))
            instanceof Value.Items(var items)
        ? items
        : List.of();
  }

  private static Value added(List<String> before, List<String> more) {
    return new Value.Items(Stream.concat(before.stream(), more.stream()).toList());
  }

  /** How these lines read; of several for one field the last. */
  public static String line(List<Entry> entries) {
    var byField = new LinkedHashMap<String, Entry>();
    entries.forEach(entry -> byField.put(entry.field(), entry));
    return ReadBack.of(byField);
  }

  /** The same, and of a single value that stood otherwise what it was before. */
  public static String line(List<Entry> entries, Diary before) {
    var byField = new LinkedHashMap<String, Entry>();
    entries.forEach(entry -> byField.put(entry.field(), entry));
    return entries.isEmpty() ? "" : Changes.told(byField, before.day(entries.getFirst().day()));
  }

  /** Whether a line was said at this moment; what a button takes back, it names by this. */
  public static boolean isSaidAt(Entry entry, Instant moment) {
    return entry.saidAt().toEpochMilli() == moment.toEpochMilli();
  }

  /**
   * The lines that take back what these say, as far as it still holds: each field says again what
   * it said before.
   */
  public static List<Entry> undone(Scene scene, Predicate<Entry> these) {
    var taken = new ArrayList<Entry>();
    for (var entry : scene.diary().entries()) {
      if (these.test(entry)
          && entry.origin() != Origin.UNDONE
          && entry.origin() != Origin.COACH
          && holds(scene.diary(), entry)) {
        var before = before(scene.diary(), entry, these);
        taken.add(new Entry(entry.day(), scene.at(), entry.field(), before, Origin.UNDONE));
      }
    }
    return taken;
  }

  /** Whether this is what the diary says, be it since another line was taken back. */
  public static boolean holds(Diary diary, Entry entry) {
    return diary
        .entry(entry.day(), entry.field())
        .filter(
            now ->
                now.equals(entry)
                    || (now.said().equals(entry.said())
                        && givesBack(diary, now)
                        && isLastOf(diary, entry)))
        .isPresent();
  }

  /** Of several lines that say the same of a field it is the last. */
  private static boolean isLastOf(Diary diary, Entry entry) {
    return diary
        .lastFirst()
        .filter(
            other ->
                other.day().equals(entry.day())
                    && other.field().equals(entry.field())
                    && other.said().equals(entry.said())
                    && !givesBack(diary, other))
        .findFirst()
        .filter(entry::equals)
        .isPresent();
  }

  /** Whether a line says again what was said before the one that it took back. */
  private static boolean givesBack(Diary diary, Entry line) {
    return switch (line.origin()) {
      case UNDONE -> true;
      case CORRECTED -> !line.message().isEmpty() && isOfOthers(diary, line);
      case TYPED, TAPPED, USUAL, COACH -> false;
    };
  }

  /**
   * An edit or a deletion made this line say what held before its message. Where an edited message
   * speaks of the field again, a second line of the same moment says so.
   */
  private static boolean isOfOthers(Diary diary, Entry line) {
    Said before = new Said.TakenBack();
    var ofTheMoment = 0;
    var begun = false;
    for (var other : diary.entries()) {
      if (other.day().equals(line.day()) && other.field().equals(line.field())) {
        var same = other.message().equals(line.message());
        begun |= same;
        before = begun ? before : other.said();
        ofTheMoment += same && isSaidAt(other, line.saidAt()) ? 1 : 0;
      }
    }
    return ofTheMoment == 1 && before.equals(line.said());
  }

  private static Said before(Diary diary, Entry entry, Predicate<Entry> these) {
    Said before = new Said.TakenBack();
    for (var earlier : diary.entries()) {
      if (earlier.equals(entry)) {
        return before;
      }
      if (earlier.day().equals(entry.day())
          && earlier.field().equals(entry.field())
          && !these.test(earlier)) {
        before = earlier.said();
      }
    }
    return before;
  }
}
