package coach.limber.knowledge.language;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the details that each kind of request may give. */
final class Details {
  private static final List<Map.Entry<String, Pattern>> METRICS =
      List.of(
          metric("stiffness", "stiff\\w*|creak\\w*|seiz(?:ed|ing) up"),
          metric("brain_fog", "(?:brain ?)?fog\\w*"),
          metric("sleep", "sleep\\w*|slept|nights?|shut-?eye|kip|slumber|zz+s?"),
          metric("stress", "stress\\w*|worr(?:y|ied|ies)|tension|anxi(?:ous|ety)|how tense"),
          metric("fatigue", "fatigued?|tired\\w*|energy|exhaust\\w*|wear(?:y|iness)|knackered"),
          metric(
              "movement", "movement|exercis\\w*|activity|walk\\w*|steps|yoga|swim\\w*|workouts?"),
          metric(
              "pain",
              "pains?|painful|ach(?:es?|y|ing)|hurts?|hurting|sore\\w*|discomfort|throbbing"),
          metric("gut", "gut|tummy|stomach|belly|bloat\\w*|constipat\\w*|digestion|bowels?"),
          metric("joints", "joints?|" + JointWords.NAMED),
          metric("foods", "foods?|meals?|eating|diet"),
          metric("habits", "habits?"));
  private static final List<Map.Entry<String, Pattern>> FORMATS =
      List.of(
          metric("csv", "csv|comma[ -]separated(?: values)?"),
          metric("json", "json"),
          metric("pdf", "pdf"),
          metric("xlsx", "excel|xlsx?|google sheets?"),
          metric("txt", "txt|plain text|text file"));

  private final Places places;

  Details(Places places) {
    this.places = places;
  }

  List<Slot> of(Intent intent, String text) {
    return switch (intent) {
      case SET_TIME -> list(Times.in(text).likely().map(Slot.Time::new));
      case SET_TIMEZONE ->
          places.find(text) instanceof Place.Found(var zone, _)
              ? List.of(new Slot.Zone(zone))
              : List.of();
      case SNOOZE -> list(later(text));
      case PAUSE -> list(Until.in(text).or(() -> lasting(text)));
      case FEWER_NUDGES -> list(Rate.in(text));
      case SHOW_CHART -> chart(Plain.of(text));
      case EXPORT_DATA ->
          named(FORMATS, Plain.of(text)).stream().limit(1).<Slot>map(Slot.Format::new).toList();
      case EDIT_LAST_ANSWER -> Correction.in(text);
      case ADD_HABIT -> list(HabitName.in(text).map(Slot.Habit::new));
      case CANCEL,
          CHECKIN_NOW,
          DELETE_DATA,
          FEEDBACK,
          GOODBYE,
          GREETING,
          HELP,
          HUMAN_HELP,
          LIST_HABITS,
          NUDGES_OFF,
          NUDGES_ON,
          PRIVACY,
          RESUME,
          SHOW_PROGRESS,
          SIGNS_QUIZ,
          SKIP_CHECKIN,
          START,
          THANKS,
          WEEKLY_SUMMARY,
          WHO_ARE_YOU ->
          List.of();
    };
  }

  /** Later today: of two times of day the later one is meant. */
  private static Optional<Slot> later(String text) {
    return Durations.in(text)
        .<Slot>map(Slot.Lasting::new)
        .or(() -> Times.in(text).laterInTheDay().map(Slot.UntilTime::new));
  }

  private static Optional<Slot> lasting(String text) {
    return OpenEnd.isIn(text) ? Optional.empty() : Durations.in(text).map(Slot.Lasting::new);
  }

  private static List<Slot> chart(String plain) {
    var slots = new ArrayList<Slot>();
    var metrics = named(METRICS, plain);
    metrics.stream()
        .filter(metric -> !metric.equals("joints") || metrics.size() == 1)
        .forEach(metric -> slots.add(new Slot.Metric(metric)));
    Durations.backIn(plain).ifPresent(period -> slots.add(new Slot.Over(period)));
    return slots;
  }

  private static List<String> named(List<Map.Entry<String, Pattern>> names, String plain) {
    return names.stream()
        .filter(name -> name.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <S extends Slot> List<Slot> list(Optional<S> slot) {
    return slot.<List<Slot>>map(List::of).orElse(List.of());
  }

  private static Map.Entry<String, Pattern> metric(String name, String words) {
    return entry(name, Pattern.compile("\\b(?:" + words + ")\\b"));
  }
}
