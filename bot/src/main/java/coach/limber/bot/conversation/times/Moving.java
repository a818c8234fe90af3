package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Consenting;
import coach.limber.bot.conversation.dialogue.Dialogue.Guest;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Dialogue.Whereabouts;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.SmallWords;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Someone whose platform says that they are in another zone now. Asked before anything follows it,
 * and not where the clocks show the same.
 */
public final class Moving {
  public static final String PREFIX = "moved/";
  private static final String KEEP = PREFIX + "keep";
  private static final Duration HALF_A_YEAR = Duration.ofDays(182);

  private Moving() {}

  public static Move to(ZoneId zone, Dialogue here, Instant at, Asking asking) {
    return switch (here) {
      case Consenting _ -> Move.to(new Consenting(new Whereabouts.Hinted(zone)));
      case Guest(_, var young) -> Move.to(new Guest(new Whereabouts.Hinted(zone), young));
      case Dialogue.Placing() ->
          Move.to(new Dialogue.Confirming(zone), asking.isThisZone(zone, at));
      case Settled settled ->
          agree(zone, settled.profile().zone(), at)
              ? Move.to(here)
              : Move.to(here, question(zone, settled.profile().zone(), at));
      case Dialogue.Stranger _,
          Dialogue.Confirming _,
          Dialogue.Timing _,
          Dialogue.Choosing _,
          Dialogue.Cueing _,
          Dialogue.Halted _,
          Dialogue.Gone _ ->
          Move.to(here);
    };
  }

  /** The same of a place that they showed us: what it comes to is said in any case. */
  public static Move shown(ZoneId zone, Dialogue here, Instant at, Asking asking) {
    var move = to(zone, here, at, asking);
    return move.replies().isEmpty() ? answered(zone, move.next(), at, asking) : move;
  }

  private static Move answered(ZoneId zone, Dialogue here, Instant at, Asking asking) {
    return switch (here) {
      case Dialogue.Confirming _ ->
          Move.to(new Dialogue.Confirming(zone), asking.isThisZone(zone, at));
      case Consenting _ -> Move.to(here, asking.reminder(new Ask.Consent(), at));
      case Dialogue.Timing _ -> placed(zone, here, at).saying(asking.when());
      case Dialogue.Choosing _ -> placed(zone, here, at).saying(asking.whichHabit());
      case Dialogue.Cueing(_, _, _, var step) ->
          placed(zone, here, at).saying(asking.whichCue(step));
      case Settled settled ->
          Move.to(here, new Outbound.Text(MeetingWords.zoneNoted(settled.profile().zone(), at)));
      case Guest _, Dialogue.Placing _, Dialogue.Stranger _, Dialogue.Halted _, Dialogue.Gone _ ->
          Move.to(here, new Outbound.Text(SmallWords.to(Inbound.Kind.LOCATION)));
    };
  }

  private static Move placed(ZoneId zone, Dialogue here, Instant at) {
    return OtherPlace.tapped(here, new Ask.Told.Zone(zone), at).orElseGet(() -> Move.to(here));
  }

  public static boolean agree(ZoneId one, ZoneId other, Instant at) {
    return offset(one, at).equals(offset(other, at))
        && offset(one, at.plus(HALF_A_YEAR)).equals(offset(other, at.plus(HALF_A_YEAR)));
  }

  private static ZoneOffset offset(ZoneId zone, Instant at) {
    return zone.getRules().getOffset(at);
  }

  private static Outbound question(ZoneId zone, ZoneId before, Instant at) {
    var use = new Choice(SettingWords.USE_IT, PREFIX + zone.getId());
    var keep = new Choice(SettingWords.keepZone(before), KEEP);
    return new Outbound.Question(
        "new-zone", SettingWords.moved(zone, before, at), List.of(List.of(use, keep)));
  }

  /** The zone that a tap chooses; empty if it keeps the old one. */
  public static Optional<ZoneId> zone(String choice) {
    try {
      return choice.equals(KEEP)
          ? Optional.empty()
          : Optional.of(ZoneId.of(choice.substring(PREFIX.length())));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
