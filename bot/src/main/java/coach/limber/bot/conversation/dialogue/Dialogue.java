package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.habit.Aim;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.safety.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person stands. A state holds exactly what has been learnt so far and nothing else; the
 * whole of it is kept as one JSON text in the person's row.
 *
 * <pre>
 * Stranger ──hello──> Consenting ──agrees──> Placing ──> Confirming ──> Timing ──> Choosing ──> Cueing ──> Settled
 *                         │                     (the zone is known: straight to Timing)                   │  ▲
 *                         └─declines──> Guest ──start──> Consenting                                       └──┘ Focus
 *
 * any state ──danger──> Halted(that state) ──the person goes on──> that state
 * any state ──blocks us──> Gone(that state) ──returns──> that state
 * Settled ──delete, asked twice──> Stranger
 * </pre>
 */
public sealed interface Dialogue {
  /** We have not got to know the person yet: nothing of theirs is kept. */
  sealed interface Newcomer extends Dialogue {}

  /** The first meeting is under way: one of its questions is open. */
  sealed interface FirstMeeting extends Newcomer {}

  /** Has not met us, or has had everything deleted. */
  record Stranger() implements Newcomer {}

  /** Has been told who we are and asked to agree. */
  record Consenting(Whereabouts where) implements FirstMeeting {}

  /**
   * Does not want to be coached, or is too young for it; may ask, and nothing is kept.
   *
   * @param young whether they said that they are under 18: then a yes begins nothing
   */
  record Guest(Whereabouts where, boolean young) implements Newcomer {
    public Guest(Whereabouts where) {
      this(where, false);
    }
  }

  /** Has agreed, and is asked where they live. */
  record Placing() implements FirstMeeting {}

  /** Is asked whether this is their zone. */
  record Confirming(ZoneId zone) implements FirstMeeting {}

  /** Is asked when the check-in suits them; {@code asked} is when, or which half of the day. */
  record Timing(ZoneId zone, Ask asked) implements FirstMeeting {
    public Timing(ZoneId zone) {
      this(zone, new Ask.When());
    }
  }

  /** Is asked for one habit. */
  record Choosing(ZoneId zone, Timetable timetable) implements FirstMeeting {}

  /** Is asked which moment of the day the habit hangs on. */
  record Cueing(ZoneId zone, Timetable timetable, String habit, String step)
      implements FirstMeeting {}

  /**
   * The first meeting is over.
   *
   * @param turns the last few questions, for follow-ups; oldest first
   * @param chosen what they chose before the last change of it
   */
  record Settled(Profile profile, Focus focus, Marks marks, List<Turn> turns, Chosen chosen)
      implements Dialogue {
    public Settled {
      turns = List.copyOf(turns);
    }

    public Settled with(Profile other) {
      return new Settled(other, focus, marks, turns, chosen);
    }

    public Settled with(Focus other) {
      return new Settled(profile, other, marks, turns, chosen);
    }

    public Settled with(Marks others) {
      return new Settled(profile, focus, others, turns, chosen);
    }

    public Settled with(Chosen other) {
      return new Settled(profile, focus, marks, turns, other);
    }

    /** Whether something dangerous was said on the day of this moment. */
    public boolean isFlaggedAt(Instant at) {
      return marks.flagged().equals(profile.dayAt(at));
    }

    /** With this turn as the last; the oldest are forgotten. */
    Settled remembering(Turn turn) {
      var kept = turns.subList(Math.max(0, turns.size() - 3), turns.size());
      return new Settled(
          profile, focus, marks, Stream.concat(kept.stream(), Stream.of(turn)).toList(), chosen);
    }
  }

  /**
   * Something dangerous was said: nothing goes on until the person does.
   *
   * @param tier how bad it was
   * @param kept ids of the sentences that answer what else they had asked, shown when they go on
   * @param said what they said, if it names a number: that may have been a slip; else empty
   * @param helped whether help is there or on its way
   */
  record Halted(Dialogue before, Tier tier, List<String> kept, String said, boolean helped)
      implements Dialogue {
    public Halted {
      kept = List.copyOf(kept);
    }

    public Halted with(Dialogue other) {
      return new Halted(other, tier, kept, said, helped);
    }

    public Halted withHelp() {
      return new Halted(before, tier, kept, said, true);
    }
  }

  /** Blocked us, or removed the app. */
  record Gone(Dialogue before) implements Dialogue {}

  /** The person whom we have met, if so, also where all is halted or they are gone. */
  default Optional<Settled> settled() {
    return switch (this) {
      case Settled settled -> Optional.of(settled);
      case Halted(var before, _, _, _, _) -> before.settled();
      case Gone(var before) -> before.settled();
      case Newcomer _ -> Optional.empty();
    };
  }

  /** What a platform told us of where the person is. */
  sealed interface Whereabouts {
    record Unknown() implements Whereabouts {}

    record Hinted(ZoneId zone) implements Whereabouts {}
  }

  /** What a settled person is in the middle of. */
  sealed interface Focus {
    /** Whether nothing was asked on this day or since; an older check-in may be open still. */
    default boolean isFreeSince(LocalDate day) {
      return switch (this) {
        case Idle() -> true;
        case CheckingIn(var open) -> open.isBefore(day);
        case AskedHow _,
            Asked _,
            AskedWhatToMend _,
            AskedAgain _,
            AskedOwnAgain _,
            AskedWhatWasDifferent _,
            AskedToErase _,
            AskedAge _ ->
            false;
      };
    }

    record Idle() implements Focus {}

    /** Today's questions are open. */
    record CheckingIn(LocalDate day) implements Focus {}

    /** Was asked how they are, the day after something dangerous. */
    record AskedHow(LocalDate day) implements Focus {}

    /** Was asked for a new zone, time, habit or cue. */
    record Asked(Ask ask) implements Focus {}

    /** Was shown a day's answers and asked which is wrong. */
    record AskedWhatToMend(LocalDate day) implements Focus {}

    /**
     * Told a number that its measure cannot have, and is asked for it again.
     *
     * @param checkingIn whether that day's questions are open besides
     */
    record AskedAgain(LocalDate day, Measure measure, boolean checkingIn) implements Focus {}

    /** The same of a measure of their own, by its field in the journal. */
    record AskedOwnAgain(LocalDate day, String field, boolean checkingIn) implements Focus {}

    /** Is asked what was different on a day of much pain. */
    record AskedWhatWasDifferent(LocalDate day) implements Focus {}

    /** Asked to have everything deleted; {@code asked} says how often we have asked back. */
    record AskedToErase(int asked) implements Focus {}

    /** Said that they are under 18, and is asked whether that is so. */
    record AskedAge() implements Focus {}
  }

  /** {@link #settled(ZoneId, Timetable, List, Instant)} with the same time every day. */
  static Settled settled(ZoneId zone, LocalTime checkInAt, List<Plan> plans, Instant at) {
    return settled(zone, Timetable.daily(checkInAt), plans, at);
  }

  /**
   * Someone who has finished the first meeting and is in the middle of nothing. What would have
   * been due today before now is let go.
   */
  static Settled settled(ZoneId zone, Timetable timetable, List<Plan> plans, Instant at) {
    var profile = Profile.of(zone, timetable, plans);
    var today = profile.dayAt(at);
    var passed = timetable.first(today).filter(at.atZone(zone).toLocalTime()::isBefore).isEmpty();
    var marks =
        new Marks(
            passed ? today : today.minusDays(1),
            today,
            LocalDate.EPOCH,
            Marks.Care.NONE,
            Marks.NOT,
            Aim.NONE,
            Silence.none(),
            Marks.NOTHING_WAITS,
            Lately.NOTHING);
    return new Settled(profile, new Focus.Idle(), marks, List.of(), new Chosen.Nothing());
  }
}
