package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.choices.Interruption;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Choosing;
import coach.limber.bot.conversation.dialogue.Dialogue.Confirming;
import coach.limber.bot.conversation.dialogue.Dialogue.Cueing;
import coach.limber.bot.conversation.dialogue.Dialogue.Timing;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody tells of their day before the first meeting is over: noted where they have agreed
 * and their clock is known, and otherwise said to be too early, so that nothing is lost unheard.
 */
public final class ToldEarly {
  private static final Set<Measure> NUMBERS =
      Set.of(Measure.PAIN, Measure.SLEEP_HOURS, Measure.STIFFNESS_MINUTES, Measure.FATIGUE);
  private static final Pattern NAMES_IT =
      Pattern.compile(
          "(?i)\\b(?:pain|hurts?|hurting|sore|ache?s?|aching|stiff\\w*|slept|sleep)\\b");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:pain|joints?|sore\\w*|stiff\\w*|hurts?|slept|sleep)\\b(?:"
              + " (?:is|was|at|about|level|today|of|in|my|the|for|a)){0,3}"
              + " ?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten)");

  private ToldEarly() {}

  /** "My pain is 5", whatever else a text says. */
  public static boolean namesANumber(String text) {
    return NUMBER.matcher(text).find();
  }

  /** Nothing if the text may answer the question, or tells nothing. */
  public static Optional<Move> said(
      Dialogue here, Ask ask, String text, Understood understood, Scene scene) {
    if (!(understood instanceof Understood.Told(var report)) || !tells(ask, text, report)) {
      return Optional.empty();
    }
    return zone(here)
        .map(
            zone -> {
              var day = scene.at().atZone(zone).toLocalDate();
              var entries = Noting.entries(report, day, Origin.TYPED, scene);
              return Move.to(here, new Outbound.Text(NotedWords.noted(Noting.line(entries))))
                  .writing(entries);
            })
        .or(() -> Optional.of(Move.to(here, new Outbound.Text(early(here)))));
  }

  /** A bare number may be a time of day, and a moment or a habit may sound like anything. */
  private static boolean tells(Ask ask, String text, Report report) {
    if (report.isEmpty()) {
      return false;
    }
    return Interruption.takesAnyWords(ask)
        ? Interruption.of(ask, text, new Understood.Told(report))
        : !NUMBERS.containsAll(report.values().keySet()) || NAMES_IT.matcher(text).find();
  }

  /** What is said to what comes too early to be noted. */
  private static String early(Dialogue here) {
    return here instanceof Dialogue.Consenting
        ? MeetingWords.FIRST_AGREE
        : MeetingWords.FIRST_YOUR_CLOCK;
  }

  private static Optional<ZoneId> zone(Dialogue here) {
    return switch (here) {
      case Confirming(var zone) -> Optional.of(zone);
      case Timing(var zone, _) -> Optional.of(zone);
      case Choosing(var zone, _) -> Optional.of(zone);
      case Cueing(var zone, _, _, _) -> Optional.of(zone);
      case Dialogue.Stranger _,
          Dialogue.Guest _,
          Dialogue.Consenting _,
          Dialogue.Placing _,
          Dialogue.Settled _,
          Dialogue.Halted _,
          Dialogue.Gone _ ->
          Optional.empty();
    };
  }
}
