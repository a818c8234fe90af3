package coach.limber.bot.checkin;

import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How what was stored reads: {@code pain 4 (knee) · bloating · pizza: gluten, dairy}. */
public final class ReadBack {
  public static final String BETWEEN = " · ";

  private static final Pattern KIND = Pattern.compile("_(?:minutes|hours|quality|done)$");

  private ReadBack() {}

  /** One line for what these lines of the journal say, measures of the person's own included. */
  public static String of(Map<String, Entry> lines) {
    var parts = new Line(values(lines)).parts();
    own(lines).values().forEach(entry -> own(entry).ifPresent(parts::add));
    return String.join(BETWEEN, parts);
  }

  /** What was said not to apply, {@code ""} if nothing was: {@code doesn't apply: stiffness}. */
  public static String notApplying(Map<String, Entry> lines) {
    var topics =
        lines.values().stream()
            .filter(entry -> entry.said() instanceof Entry.Said.DoesNotApply)
            .map(entry -> topic(entry.field()))
            .distinct()
            .sorted()
            .toList();
    return topics.isEmpty() ? "" : "doesn't apply: " + String.join(", ", topics);
  }

  private static String topic(String field) {
    return OwnMeasure.owns(field)
        ? OwnMeasure.name(field)
        : KIND.matcher(field).replaceFirst("").replace('_', ' ');
  }

  private static Map<String, Entry> own(Map<String, Entry> lines) {
    var own = new TreeMap<String, Entry>();
    lines.forEach(
        (field, entry) -> {
          if (OwnMeasure.owns(field)) {
            own.put(field, entry);
          }
        });
    return own;
  }

  private static Optional<String> own(Entry entry) {
    var name = OwnMeasure.name(entry.field());
    return switch (entry.said()) {
      case Entry.Said.Given(Value.Amount(double amount)) ->
          Optional.of(name + " " + number(amount));
      case Entry.Said.Given(Value.Truth(boolean truth)) -> Optional.of(truth ? name : "no " + name);
      case Entry.Said.Given _, Entry.Said.DoesNotApply _, Entry.Said.TakenBack _ ->
          Optional.empty();
    };
  }

  /** The values among these lines of the journal. */
  static Map<Measure, Value> values(Map<String, Entry> day) {
    var values = new EnumMap<Measure, Value>(Measure.class);
    for (var measure : Measure.values()) {
      var entry = day.get(measure.id());
      if (entry != null && entry.said() instanceof Entry.Said.Given(var value)) {
        values.put(measure, value);
      }
    }
    return values;
  }

  /** A number without needless decimals: 4, 7.5. */
  public static String number(double amount) {
    return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
  }

  private record Line(Map<Measure, Value> values) {

    List<String> parts() {
      var parts = new ArrayList<String>();
      pain().ifPresent(parts::add);
      amount(Measure.STIFFNESS_MINUTES, n -> "stiff for " + n + " min").ifPresent(parts::add);
      gut().ifPresent(parts::add);
      food().ifPresent(parts::add);
      grade(Measure.FATIGUE, "tired: ").ifPresent(parts::add);
      truth(Measure.BRAIN_FOG, "foggy", "head clear").ifPresent(parts::add);
      grade(Measure.STRESS, "stress: ").ifPresent(parts::add);
      sleep().ifPresent(parts::add);
      movement().ifPresent(parts::add);
      items(Measure.HABITS_DONE)
          .map(done -> done.isEmpty() ? "habit not today" : "done: " + done)
          .map(done -> done.replace("done: all over", "done: all habits"))
          .ifPresent(parts::add);
      return parts;
    }

    private Optional<String> pain() {
      var where = items(Measure.JOINTS).filter(joints -> !joints.isEmpty());
      var pain = amount(Measure.PAIN, n -> "pain " + n);
      if (pain.isEmpty()) {
        return where.map(joints -> joints.equals("all over") ? "all joints" : joints);
      }
      return pain.map(words -> words + where.map(joints -> " (" + joints + ")").orElse(""));
    }

    private Optional<String> gut() {
      var symptoms = items(Measure.GUT).filter(words -> !words.isEmpty());
      return symptoms.or(() -> truth(Measure.GUT_OK, "gut fine", "gut not good"));
    }

    private Optional<String> food() {
      var foods = items(Measure.FOODS).filter(words -> !words.isEmpty());
      var kinds = new ArrayList<>(named(Measure.TRIGGERS));
      kinds.addAll(named(Measure.SUPPORTS));
      var counted = words(kinds);
      if (foods.isPresent()) {
        return foods.map(words -> counted.isEmpty() ? words : words + " (" + counted + ")");
      }
      if (!counted.isEmpty()) {
        return Optional.of(counted);
      }
      return items(Measure.TRIGGERS).map(_ -> "no gluten, dairy or processed food");
    }

    private Optional<String> sleep() {
      var hours = amount(Measure.SLEEP_HOURS, n -> n + " h sleep");
      var quality =
          Optional.ofNullable(values.get(Measure.SLEEP_QUALITY))
              .map(value -> value instanceof Value.Level(var word) ? word : "");
      return hours.isPresent()
          ? hours.map(words -> words + quality.map(word -> " (" + word + ")").orElse(""))
          : quality.map(word -> "slept " + adverb(word));
    }

    private Optional<String> movement() {
      var moves = items(Measure.MOVEMENT).filter(words -> !words.isEmpty());
      var minutes =
          amount(Measure.MOVEMENT_MINUTES, n -> n.equals("0") ? "no movement" : n + " min");
      return moves.isPresent()
          ? moves.map(words -> words + minutes.map(m -> " " + m).orElse(""))
          : minutes.map(words -> words.startsWith("no") ? words : "moved " + words);
    }

    private static String adverb(String quality) {
      return switch (quality) {
        case "good" -> "well";
        case "poor" -> "badly";
        default -> quality;
      };
    }

    private Optional<String> amount(Measure measure, Function<String, String> words) {
      return values.get(measure) instanceof Value.Amount(double amount)
          ? Optional.of(words.apply(number(amount)))
          : Optional.empty();
    }

    private Optional<String> grade(Measure measure, String before) {
      return switch (values.get(measure)) {
        case Value.Amount(double amount) -> Optional.of(before + number(amount) + "/10");
        case Value.Level(String word) -> Optional.of(before + word);
        case null -> Optional.empty();
        case Value.Truth _, Value.Items _ -> Optional.empty();
      };
    }

    private Optional<String> truth(Measure measure, String yes, String no) {
      return values.get(measure) instanceof Value.Truth(boolean truth)
          ? Optional.of(truth ? yes : no)
          : Optional.empty();
    }

    private Optional<String> items(Measure measure) {
      return values.get(measure) instanceof Value.Items(var items)
          ? Optional.of(words(items))
          : Optional.empty();
    }

    private List<String> named(Measure measure) {
      return values.get(measure) instanceof Value.Items(var items) ? items : List.of();
    }
  }

  private static String words(List<String> items) {
    var words = new StringJoiner(", ");
    items.forEach(item -> words.add(word(item)));
    return words.toString();
  }

  /** How a thing of a list reads: {@code stomach_pain}, {@code all}. */
  public static String word(String item) {
    return switch (item) {
      case "all" -> "all over";
      case "processed" -> "processed food";
      case "fiber" -> "fibre";
      case "omega3" -> "omega-3";
      default -> item.replace('_', ' ');
    };
  }
}
