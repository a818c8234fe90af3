package coach.limber.bot.conversation.dialogue;

import coach.limber.knowledge.language.Hours;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A question about the person's choices: asked in the first meeting, and again when they want to
 * change one.
 */
public sealed interface Ask {
  record Consent() implements Ask {}

  record Where() implements Ask {}

  record IsThisZone(ZoneId zone) implements Ask {}

  record When() implements Ask {}

  /** Of a time that may be either, the half of the day: "half eight". */
  record WhichHalf(LocalTime morning) implements Ask {
    public LocalTime evening() {
      return morning.plusHours(12);
    }
  }

  /** At which two times of the day. */
  record Twice() implements Ask {}

  record WhichHabit() implements Ask {}

  /** After which moment: the habit's id, and its step in words. */
  record WhichCue(String habit, String step) implements Ask {}

  /** Which other tiny step for this habit, whose step is now this one. */
  record WhichStep(String habit, String step) implements Ask {}

  /** What the person answered. */
  sealed interface Told {
    record Agreed() implements Told {}

    record Declined() implements Told {}

    record TooYoung() implements Told {}

    /** The zone is certain. */
    record Zone(ZoneId zone) implements Told {}

    /** The zone follows from what they said, and is to be confirmed by name. */
    record PerhapsZone(ZoneId zone) implements Told {}

    record SeveralPlaces(List<ZoneId> zones, List<String> names) implements Told {}

    record OtherZone() implements Told {}

    record Time(Hours hours) implements Told {}

    record MorningOrEvening(LocalTime morning, LocalTime evening) implements Told {}

    record Habit(String habit, String step) implements Told {}

    record OwnHabit() implements Told {}

    record NoHabit() implements Told {}

    record Cue(String words, LocalTime at) implements Told {}

    /** A tiny step in words. */
    record TinyStep(String words) implements Told {}

    /** Habit and moment in one sentence. */
    record WholePlan(String habit, String step, String cue, LocalTime at) implements Told {}

    /** It does not answer the question. */
    record Nothing() implements Told {}
  }
}
