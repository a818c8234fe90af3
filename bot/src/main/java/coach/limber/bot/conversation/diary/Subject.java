package coach.limber.bot.conversation.diary;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.conversation.wording.ChartWords;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Flares;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question about the diary asks after, in the journal's fields.
 *
 * @param name as it stands in a sentence
 * @param metric the word by which charts know it, {@code ""} if by none
 * @param parts where it is noted, the most telling first
 */
public record Subject(String name, String metric, List<Part> parts) {
  public Subject {
    parts = List.copyOf(parts);
  }

  private static final Subject FLARES =
      new Subject(
          "a flare",
          "pain",
          List.of(
              new Part(Flares.FIELD, "", new Value.Truth(true)::equals),
              part(Measure.PAIN, "", _ -> false)));

  /** Of these nobody says every day that they were not. */
  private static final Set<String> ONLY_IF_SO =
      Stream.of(
              Measure.FOODS,
              Measure.TRIGGERS,
              Measure.SUPPORTS,
              Measure.MOVEMENT,
              Measure.GUT,
              Measure.JOINTS,
              Measure.HABITS_DONE)
          .map(Measure::id)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * A field, and what in it is asked after.
   *
   * @param unit what follows its numbers
   * @param sought whether a value is what is asked after
   */
  record Part(String field, String unit, Predicate<Value> sought) {}

  static Part part(Measure measure, String unit, Predicate<Value> sought) {
    return new Part(measure.id(), unit, sought);
  }

  /** A food by its own name, and not what it counts as. */
  public boolean isFood() {
    return parts.getFirst().field().equals(Measure.FOODS.id());
  }

  /** A kind of moving, such as walking. */
  public boolean isMoving() {
    return parts.getFirst().field().equals(Measure.MOVEMENT.id());
  }

  /** A measure of the person's own. */
  public boolean isTheirOwn() {
    return OwnMeasure.owns(parts.getFirst().field());
  }

  public static Subject pain() {
    return new Subject("pain", "pain", List.of(part(Measure.PAIN, "", Subject::some)));
  }

  public static Subject flares() {
    return FLARES;
  }

  public static Part habit(String habit) {
    return part(
        Measure.HABITS_DONE,
        "",
        value ->
            value instanceof Value.Items(var items)
                && items.stream().anyMatch(item -> DoneHabits.same(item, habit)));
  }

  /** More than nothing, in whatever way it was answered. */
  static boolean some(Value value) {
    return switch (value) {
      case Value.Amount(double amount) -> amount > 0;
      case Value.Items(var items) -> !items.isEmpty();
      case Value.Truth(boolean truth) -> truth;
      case Value.Level(var word) -> word.equals("high") || word.equals("poor");
    };
  }

  /** Whether it was so on this day; nothing if that was not told. */
  public Optional<Boolean> on(Diary diary, LocalDate day) {
    var told = parts.stream().flatMap(part -> said(diary, day, part)).toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(told.contains(true));
  }

  private static Stream<Boolean> said(Diary diary, LocalDate day, Part part) {
    return diary.value(day, part.field()).map(part.sought()::test).stream();
  }

  /** Whether it is told of where it was so, and passed over in silence where it was not. */
  boolean isToldOnlyIfSo() {
    return ONLY_IF_SO.contains(parts.getFirst().field());
  }

  /** "On 5 of 20 days": of those with answers, or of those on which it was answered itself. */
  String count(Stretch stretch) {
    var days = days(stretch).size();
    return isToldOnlyIfSo()
        ? ChartWords.toldOn(days, stretch)
        : ChartWords.daysOf(days, told(stretch).size());
  }

  /** The days of which it was told. */
  public List<LocalDate> told(Stretch stretch) {
    return stretch.dates().stream().filter(day -> on(stretch.diary(), day).isPresent()).toList();
  }

  /** The days on which it was so. */
  public List<LocalDate> days(Stretch stretch) {
    return stretch.dates().stream().filter(day -> on(stretch.diary(), day).orElse(false)).toList();
  }

  /** What was told of a part, oldest first. */
  static List<Value> values(Part part, Stretch stretch) {
    return stretch.dates().stream()
        .flatMap(day -> stretch.diary().value(day, part.field()).stream())
        .toList();
  }

  /** The number that was told of it on this day, if one was. */
  OptionalDouble number(Diary diary, LocalDate day) {
    return parts.stream()
        .flatMap(part -> diary.value(day, part.field()).stream())
        .filter(Value.Amount.class::isInstance)
        .mapToDouble(value -> ((Value.Amount) value).amount())
        .findFirst();
  }

  /** What follows its numbers. */
  String unit() {
    return parts.getFirst().unit();
  }

  /** Of stress, tiredness and nights only what is much of it counts. */
  String inWords() {
    return switch (name) {
      case "stress", "tiredness" -> "high " + name;
      case "sleep" -> "poor sleep";
      default -> name;
    };
  }

  /** The numbers of its first part that has any. */
  List<Double> numbers(Stretch stretch) {
    return parts.stream()
        .map(
            part ->
                values(part, stretch).stream()
                    .flatMap(
                        value ->
                            value instanceof Value.Amount(double amount)
                                ? Stream.of(amount)
                                : Stream.<Double>of())
                    .toList())
        .filter(numbers -> !numbers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
