package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a text says of the day into the sixteen measures: only what is said of the person
 * themselves, corrections applied, ranges as their mean. What is not mentioned is left out.
 */
public final class CheckInReader {
  private static final double WHOLE_SCALE = 10;
  private static final int LONGEST_LIST = 80;
  private static final Pattern LETTERS = Pattern.compile("[\\p{L} '-]+");

  private final Wordings wordings;
  private final Scanner scanner;
  private final Assignment assignment;
  private final Corrections corrections;
  private final StiffnessWords stiffness;
  private final Levels levels;
  private final Joints joints;
  private final GutWords gut;
  private final Moods moods;
  private final SleepWords sleep;
  private final FoodWords food;
  private final MovementWords movement;
  private final HabitWords habits;
  private final Bare bare;
  private final Set<String> ours;

  private CheckInReader(Lexicon lexicon, Foods foods) {
    var scope = new Scope(lexicon);
    this.wordings = new Wordings(lexicon, foods);
    this.corrections = new Corrections(lexicon, scope);
    this.scanner = new Scanner(lexicon, foods, corrections);
    this.assignment = new Assignment(lexicon);
    this.stiffness = new StiffnessWords(scope);
    this.levels = new Levels(lexicon);
    this.joints = new Joints(lexicon, scope);
    this.gut = new GutWords(lexicon, scope);
    this.moods = new Moods(lexicon, scope);
    this.sleep = new SleepWords(lexicon, scope);
    this.food = new FoodWords(lexicon, foods, scope, wordings);
    this.movement = new MovementWords(lexicon, scope);
    this.habits = new HabitWords(lexicon, scope);
    this.bare = new Bare();
    this.ours = lexicon.words("joints", "about", "levels");
  }

  /** Loads the words and foods that ship with the program. */
  public static CheckInReader load() {
    return new CheckInReader(Lexicon.load(), Foods.load());
  }

  /** Reads an answer to a question about this measure: a bare "none" is about it. */
  public Report read(String text, Measure asked) {
    var report = read(text);
    return bare.answer(text, asked)
        .filter(value -> report.isEmpty() || onlyPain(report, asked))
        .map(value -> new Report(value))
        .orElseGet(() -> onlyPain(report, asked) && !ofPain(text) ? Report.nothing() : report);
  }

  /** "Pretty average", said where something else was asked for, is no pain. */
  private boolean ofPain(String text) {
    var scan = scanner.scan(Tokens.of(text, wordings::of));
    return !scan.quantities().isEmpty()
        || !scan.joints().isEmpty()
        || scan.about().stream().anyMatch(found -> found.label().equals("pain"));
  }

  private static boolean onlyPain(Report report, Measure asked) {
    return asked != Measure.PAIN && report.values().keySet().equals(Set.of(Measure.PAIN));
  }

  /** "coffee banana eggs" with the commas that nobody typed; nothing if it says anything else. */
  public Optional<String> listed(String text) {
    if (text.length() > LONGEST_LIST || !LETTERS.matcher(text).matches()) {
      return Optional.empty();
    }
    var foods = food.only(scanner.scan(Tokens.of(text, wordings::of)));
    return foods.size() < 2 ? Optional.empty() : Optional.of(String.join(", ", foods));
  }

  public Report read(String text) {
    var values = new EnumMap<Measure, Value>(Measure.class);
    var scan = scanner.scan(Tokens.of(SaidOnce.twice(Numbering.without(text)), wordings::of));
    if (scan.tokens().size() == 0) {
      return Report.nothing();
    }
    var meant = corrections.meant(scan, assignment.of(scan));
    numbers(scan, meant, values);
    lists(text, scan, meant, values);
    return new Report(values);
  }

  private void numbers(Scan scan, List<Corrections.Meant> meant, Map<Measure, Value> values) {
    var tokens = scan.tokens();
    pain(scan, corrections.holding(scan.tokens(), meant, Topic.PAIN), scan.gut())
        .ifPresent(pain -> values.put(Measure.PAIN, new Value.Amount(pain)));
    stiffness(scan, corrections.holding(scan.tokens(), meant, Topic.STIFFNESS))
        .ifPresent(minutes -> values.put(Measure.STIFFNESS_MINUTES, new Value.Amount(minutes)));
    moods
        .fatigue(
            scan,
            corrections.holding(scan.tokens(), meant, Topic.FATIGUE),
            corrections.holding(scan.tokens(), meant, Topic.ENERGY))
        .ifPresent(value -> values.put(Measure.FATIGUE, value));
    moods
        .stress(scan, corrections.holding(scan.tokens(), meant, Topic.STRESS))
        .ifPresent(value -> values.put(Measure.STRESS, value));
    moods
        .fog(scan, corrections.holding(scan.tokens(), meant, Topic.FOG))
        .ifPresent(value -> values.put(Measure.BRAIN_FOG, value));
    var slept = corrections.holding(scan.tokens(), meant, Topic.SLEEP);
    SleepHours.of(tokens, slept)
        .ifPresent(hours -> values.put(Measure.SLEEP_HOURS, new Value.Amount(hours)));
    sleep
        .quality(scan, slept)
        .ifPresent(quality -> values.put(Measure.SLEEP_QUALITY, new Value.Level(quality)));
  }

  private Optional<Double> pain(Scan scan, List<Quantity> numbers, List<Found> gutMentions) {
    var felt =
        onTheScale(
            OtherNumbers.without(
                scan, Rated.withoutPraise(scan, Jest.without(scan, numbers), ours), ours));
    var overall = corrections.overall(scan.tokens(), felt);
    var highest = Threshold.without(scan, felt).stream().mapToDouble(Quantity::amount).max();
    if (overall.isPresent() || highest.isPresent()) {
      var amount = overall.map(Quantity::amount).orElseGet(highest::getAsDouble);
      return Optional.of(Math.min(WHOLE_SCALE, amount));
    }
    var others =
        Stream.of(
                scan.about().stream().filter(found -> !found.label().equals("pain")),
                gutMentions.stream(),
                scan.foods().stream(),
                scan.movement().stream(),
                joints.ofOthers(scan).stream(),
                scanner.topics(scan.tokens()).stream())
            .flatMap(found -> found)
            .toList();
    var word = levels.pain(scan, others);
    return word.isPresent() ? Optional.of(word.getAsDouble()) : Optional.empty();
  }

  /** A bare number beyond the scale is none beside one that is on it. */
  private static List<Quantity> onTheScale(List<Quantity> numbers) {
    var fitting =
        numbers.stream()
            .filter(number -> number.unit() != Quantity.Unit.NONE || number.amount() <= WHOLE_SCALE)
            .toList();
    return fitting.isEmpty() ? numbers : fitting;
  }

  private Optional<Double> stiffness(Scan scan, List<Quantity> quantities) {
    var summed = quantities.stream().anyMatch(quantity -> Total.ofStiffness(scan, quantity));
    var clock = summed ? Optional.<Double>empty() : stiffness.byTheClock(scan);
    if (clock.isPresent()) {
      return clock;
    }
    if (!quantities.isEmpty()) {
      var chosen =
          corrections
              .overall(scan.tokens(), quantities)
              .orElseGet(() -> StiffnessWords.longest(scan, quantities))
              .amount();
      return Optional.of(Math.floor(chosen + 0.5));
    }
    return stiffness.none(scan) ? Optional.of(0.0) : Optional.empty();
  }

  private void lists(
      String text, Scan scan, List<Corrections.Meant> meant, Map<Measure, Value> values) {
    put(values, Measure.JOINTS, joints.in(scan));
    var symptoms = gut.symptoms(scan);
    put(values, Measure.GUT, symptoms);
    gut.ok(scan, symptoms).ifPresent(ok -> values.put(Measure.GUT_OK, new Value.Truth(ok)));
    var eaten = food.in(scan);
    put(values, Measure.FOODS, eaten.foods());
    put(values, Measure.TRIGGERS, eaten.triggers());
    put(values, Measure.SUPPORTS, eaten.supports());
    var moved = movement.done(scan);
    put(values, Measure.MOVEMENT, moved.stream().map(Found::label).distinct().toList());
    movement
        .minutes(scan, moved, corrections.holding(scan.tokens(), meant, Topic.MOVEMENT))
        .or(() -> MovedFor.minutes(text))
        .ifPresent(minutes -> values.put(Measure.MOVEMENT_MINUTES, new Value.Amount(minutes)));
    put(values, Measure.HABITS_DONE, habits.in(scan));
  }

  private static void put(Map<Measure, Value> values, Measure measure, List<String> items) {
    if (!items.isEmpty()) {
      values.put(measure, new Value.Items(items));
    }
  }
}
