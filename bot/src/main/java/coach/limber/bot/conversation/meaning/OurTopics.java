package coach.limber.bot.conversation.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the check-in asks about anyway, as people call it: it needs no measure of one's own. */
public final class OurTopics {
  private static final List<Map.Entry<String, Pattern>> NAMES =
      List.of(
          topic("pain", "(?:joint )?(?:pains?|aches?)|(?:how much )?(?:it|i) hurts?"),
          topic("joints", "(?:which |my )?joints?(?: (?:hurt|ache))?"),
          topic("your gut", "guts?|tummy|stomach|belly|digestion|bowels?"),
          topic("food", "foods?|diet|eating|what i (?:eat|ate|have eaten)|meals?|nutrition"),
          topic("stiffness", "(?:morning |joint )?stiffness|how stiff (?:i am|i was)"),
          topic("sleep", "sleep(?:ing)?(?: quality)?|how (?:well )?i sle(?:ep|pt)|nights?"),
          topic("stress", "stress(?: levels?)?|how stressed i am"),
          topic("tiredness", "energy(?: levels?)?|fatigue|tiredness|how tired i am"),
          topic("brain fog", "brain ?fog|fog(?:giness)?"),
          topic("movement", "movement|exercis(?:e|ing)|moving|activity|how (?:much|long) i move"));

  private OurTopics() {}

  private static Map.Entry<String, Pattern> topic(String topic, String words) {
    return Map.entry(topic, Pattern.compile(words));
  }

  /** The topic, as it stands in a sentence. */
  public static Optional<String> named(String name) {
    return NAMES.stream()
        .filter(topic -> topic.getValue().matcher(name).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
