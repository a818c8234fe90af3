package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Measure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the check-in asks about anyway, as people call it: it needs no measure of one's own. */
public final class OurTopics {
  private record Topic(String name, Measure measure, Pattern words) {}

  private static final List<Topic> ALL =
      List.of(
          topic("pain", Measure.PAIN, "(?:joint )?(?:pains?|aches?)|(?:how much )?(?:it|i) hurts?"),
          topic("joints", Measure.JOINTS, "(?:which |my )?joints?(?: (?:hurt|ache))?"),
          topic("your gut", Measure.GUT_OK, "guts?|tummy|stomach|belly|digestion|bowels?"),
          topic(
              "food",
              Measure.TRIGGERS,
              "foods?|diet|eating|what i (?:eat|ate|have eaten)|meals?|nutrition"),
          topic(
              "stiffness",
              Measure.STIFFNESS_MINUTES,
              "(?:morning |joint )?stiffness|how stiff (?:i am|i was)"),
          topic(
              "sleep",
              Measure.SLEEP_HOURS,
              "sleep(?:ing)?(?: quality)?|how (?:well )?i sle(?:ep|pt)|nights?|slept"),
          topic("stress", Measure.STRESS, "stress(?: levels?)?|how stressed i am"),
          topic(
              "tiredness", Measure.FATIGUE, "energy(?: levels?)?|fatigue|tiredness|how tired i am"),
          topic("brain fog", Measure.BRAIN_FOG, "brain ?fog|fog(?:giness)?"),
          topic(
              "movement",
              Measure.MOVEMENT,
              "movement|exercis(?:e|ing)|moving|activity|how (?:much|long) i move"));

  private OurTopics() {}

  private static Topic topic(String name, Measure measure, String words) {
    return new Topic(name, measure, Pattern.compile(words));
  }

  private static Optional<Topic> of(String words) {
    return ALL.stream().filter(topic -> topic.words().matcher(words).matches()).findFirst();
  }

  /** The topic, as it stands in a sentence. */
  public static Optional<String> named(String name) {
    return of(name).map(Topic::name);
  }

  /** The same, as it is kept. */
  public static Optional<Measure> measure(String name) {
    return of(name).map(Topic::measure);
  }
}
