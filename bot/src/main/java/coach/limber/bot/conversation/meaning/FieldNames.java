package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Measure;
import java.util.List;

/** What people call the answers of a day, and which of them they mean by it. */
public final class FieldNames {
  /** Any of them, as a part of a pattern. */
  public static final String ANY =
      "(?:(?:joint )?pain|joints?|gut|tummy|stomach|foods?|stiffness|sleep|stress|tiredness|fatigue"
          + "|energy|(?:brain )?fog|movement|exercise)";

  private FieldNames() {}

  /** The measures that such a name stands for; of any other word it is the pain. */
  public static List<Measure> measures(String name) {
    return switch (name) {
      case "joint", "joints" -> List.of(Measure.JOINTS);
      case "gut", "tummy", "stomach" -> List.of(Measure.GUT, Measure.GUT_OK);
      case "food", "foods" -> List.of(Measure.FOODS, Measure.TRIGGERS, Measure.SUPPORTS);
      case "stiffness" -> List.of(Measure.STIFFNESS_MINUTES);
      case "sleep" -> List.of(Measure.SLEEP_HOURS, Measure.SLEEP_QUALITY);
      case "stress" -> List.of(Measure.STRESS);
      case "tiredness", "fatigue", "energy" -> List.of(Measure.FATIGUE);
      case "fog", "brain fog" -> List.of(Measure.BRAIN_FOG);
      case "movement", "exercise" -> List.of(Measure.MOVEMENT, Measure.MOVEMENT_MINUTES);
      default -> List.of(Measure.PAIN);
    };
  }
}
