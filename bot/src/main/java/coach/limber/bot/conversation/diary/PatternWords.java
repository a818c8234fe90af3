package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Contrast;
import coach.limber.bot.insight.Exposure;
import coach.limber.bot.insight.Patterns;
import coach.limber.bot.insight.Stretch;
import java.util.ArrayList;
import java.util.Optional;

/** A person's own pattern, as far as their answers can tell, and never as a cause. */
public final class PatternWords {
  private static final int DAYS = 180;
  private static final int MOST_TOLD = 3;

  private PatternWords() {}

  public static Move show(Settled here, Scene scene) {
    var stretch = new Stretch(scene.diary(), here.profile().dayAt(scene.at()), DAYS);
    return Move.to(here, new Outbound.Text(say(Patterns.of(stretch))));
  }

  /** Of one thing alone. */
  public static Move show(Settled here, Exposure exposure, Scene scene) {
    var stretch = new Stretch(scene.diary(), here.profile().dayAt(scene.at()), DAYS);
    return Move.to(
        here,
        new Outbound.Text(
            say(Patterns.of(stretch), exposure)
                + "\nFor what the article says, ask me about "
                + topic(exposure)
                + " and joints."));
  }

  private static String say(Patterns patterns, Exposure exposure) {
    if (patterns.days() < Patterns.FEWEST_DAYS) {
      return say(patterns);
    }
    var looked =
        patterns.looked().stream().filter(contrast -> contrast.exposure() == exposure).findFirst();
    if (looked.isEmpty()) {
      return "I can't tell yet. To compare, I need a week of days with "
          + name(exposure)
          + " and a week without it.";
    }
    return patterns.told().contains(looked.get())
        ? told(looked.get()) + "\nThey came together. That doesn't say that one caused the other."
        : "I compared your pain with "
            + name(exposure)
            + " ("
            + looked.get().with()
            + " days) and without ("
            + looked.get().without()
            + " days). Nothing stands out from the ups and downs that come by chance.";
  }

  /** What is looked at of a thing; nothing if it is not. */
  public static Optional<Exposure> exposure(Subject what) {
    return switch (what.name()) {
      case "gluten" -> Optional.of(Exposure.GLUTEN);
      case "dairy" -> Optional.of(Exposure.DAIRY);
      case "processed food" -> Optional.of(Exposure.PROCESSED);
      case "fermented" -> Optional.of(Exposure.FERMENTED);
      case "omega-3" -> Optional.of(Exposure.OMEGA3);
      case "fibre" -> Optional.of(Exposure.FIBRE);
      case "stress", "high stress" -> Optional.of(Exposure.HIGH_STRESS);
      case "movement", "walking" -> Optional.of(Exposure.MOVEMENT);
      case "sleep", "a poor night" -> Optional.of(Exposure.SHORT_NIGHT);
      default -> Optional.empty();
    };
  }

  static String say(Patterns patterns) {
    if (patterns.days() < Patterns.FEWEST_DAYS) {
      return "I can't tell yet: I have "
          + ShortDates.days(patterns.days())
          + " of answers, and it takes at least "
          + Patterns.FEWEST_DAYS
          + ".";
    }
    if (patterns.looked().isEmpty()) {
      return "I can't tell yet. To compare, I need a week of days with a thing and a week without"
          + " it.";
    }
    var lines = new ArrayList<String>();
    lines.add(
        "I looked at "
            + things(patterns.looked().size())
            + " over "
            + patterns.days()
            + " days of answers.");
    patterns.told().stream().limit(MOST_TOLD).forEach(contrast -> lines.add(told(contrast)));
    lines.add(
        patterns.told().isEmpty()
            ? "I can't tell yet: nothing stands out from the ups and downs that come by chance."
            : "They came together. That doesn't say that one caused the other.");
    return String.join("\n", lines);
  }

  private static String told(Contrast contrast) {
    return (contrast.exposure().lag() == 0 ? "On days after " : "On the day after ")
        + name(contrast.exposure())
        + ", your pain was about "
        + Amounts.words(Math.abs(contrast.difference()))
        + (contrast.difference() > 0 ? " higher" : " lower")
        + " than else (likely "
        + between(contrast)
        + "; "
        + contrast.with()
        + " days with, "
        + contrast.without()
        + " without).";
  }

  private static String between(Contrast contrast) {
    var one = Math.abs(contrast.low());
    var other = Math.abs(contrast.high());
    return Amounts.words(Math.min(one, other)) + " to " + Amounts.words(Math.max(one, other));
  }

  private static String things(int count) {
    return count == 1 ? "1 thing" : count + " things";
  }

  private static String topic(Exposure exposure) {
    return switch (exposure) {
      case HIGH_STRESS -> "stress";
      case SHORT_NIGHT -> "sleep";
      case GLUTEN, DAIRY, PROCESSED, FERMENTED, OMEGA3, FIBRE, MOVEMENT -> name(exposure);
    };
  }

  private static String name(Exposure exposure) {
    return switch (exposure) {
      case GLUTEN -> "gluten";
      case DAIRY -> "dairy";
      case PROCESSED -> "processed food";
      case FERMENTED -> "fermented food";
      case OMEGA3 -> "omega-3 food";
      case FIBRE -> "food with fibre";
      case HIGH_STRESS -> "high stress";
      case MOVEMENT -> "moving";
      case SHORT_NIGHT -> "a short night";
    };
  }
}
