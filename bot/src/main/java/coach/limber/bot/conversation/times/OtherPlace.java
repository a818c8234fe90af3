package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Choosing;
import coach.limber.bot.conversation.dialogue.Dialogue.Cueing;
import coach.limber.bot.conversation.dialogue.Dialogue.Timing;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.knowledge.language.SmallLetters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place put right after it was settled: "no wait, i'm in lisbon", "actually madrid not london".
 */
public final class OtherPlace {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:no|nope|sorry|oops|wait|actually|hang on|hmm|my mistake|i (?:said|meant?)|wrong(?:"
              + " place| city| zone| clock)?|it'?s|i'?m|i am|we'?re|i live|that'?s not|not)[,.!]?"
              + " ){1,4}(?:in |at |from )?(?<place>[\\p{L}][\\p{L} .'-]{2,30}?)(?:,? not"
              + " .{2,30})?[.! ]*");

  private OtherPlace() {}

  /** Where they stand with the place as it is now; nothing if the text is none of this. */
  public static Optional<Move> in(Dialogue here, String text, Asking asking, Instant at) {
    var said = FORM.matcher(SmallLetters.of(text));
    if (!said.matches() || !asking.namesPlace(said.group("place"))) {
      return Optional.empty();
    }
    return asking.read(new Ask.Where(), said.group("place"), at)
            instanceof Told.PerhapsZone(var zone)
        ? in(here, zone)
            .map(next -> Move.to(next, new Outbound.Text(MeetingWords.zoneNoted(zone, at))))
        : Optional.empty();
  }

  /** A clock that is tapped late is theirs all the same. */
  public static Optional<Move> tapped(Dialogue here, Told told, Instant at) {
    return told instanceof Told.Zone(var zone)
        ? in(here, zone)
            .map(next -> Move.to(next, new Outbound.Text(MeetingWords.zoneNoted(zone, at))))
        : Optional.empty();
  }

  private static Optional<Dialogue> in(Dialogue here, ZoneId zone) {
    return switch (here) {
      case Timing(_, var asked) -> Optional.of(new Timing(zone, asked));
      case Choosing(_, var times) -> Optional.of(new Choosing(zone, times));
      case Cueing(_, var times, var habit, var step) ->
          Optional.of(new Cueing(zone, times, habit, step));
      case Dialogue.Stranger _,
          Dialogue.Guest _,
          Dialogue.Consenting _,
          Dialogue.Placing _,
          Dialogue.Confirming _,
          Dialogue.Settled _,
          Dialogue.Halted _,
          Dialogue.Gone _ ->
          Optional.empty();
    };
  }
}
