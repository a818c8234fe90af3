package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says who has had enough of us, or would rather come by themselves. Whether it tells
 * of a danger was looked for before.
 */
public final class Leaving {
  private static final String OPENING =
      "(?:(?:please|pls|hey|ok|okay|look|no|and|so|but|just|well|sorry|oh|limber|can you|could"
          + " you|i want to|i'd like to|how do i|i think)[,.! ]+){0,4}";
  private static final String CLOSING =
      "(?:,? (?:please|pls|now|any ?more|thanks|thank you|already|will"
          + " you|then|bot|limber)){0,3}[.!? ]*";
  private static final String OURS =
      "(?:(?:all|any|of|the|these|those|your|this|that|such|so many|constant|endless|daily)"
          + " ){0,3}(?:questions?|check-?ins?"
          + "|questioning|messages?|messaging|asking|nagging|bot|app|thing|pestering)";
  private static final WholeForm RUDE =
      WholeForm.of(
          OPENING
              + "(?:(?:fuck|f\\*+k?|f off|piss|sod|bugger|naff|eff|jog|fk|bog) ?off|get"
              + " (?:lost|stuffed)|go to hell|(?:fuck|screw|sod|bugger|damn)"
              + " (?:you|u|this|it|that|limber)|shut (?:the (?:fuck|hell) )?up|stfu|drop dead|get"
              + " out of my (?:face|life))"
              + CLOSING);
  private static final WholeForm SUBSCRIPTION =
      WholeForm.of(
          OPENING
              + "(?:cancel|end|stop|terminate|quit) (?:my|the|this)"
              + " (?:subscription|membership|plan with you|account|contract|trial|sub)"
              + CLOSING);
  private static final Pattern TOO_MUCH =
      Pattern.compile(
          OPENING
              + "(?:i (?:can't|cannot|cant) (?:go on|carry on|keep up|cope|deal|keep going|be"
              + " doing)(?: any ?more)? with "
              + OURS
              + "|i(?:'m| am) (?:so |really |getting |very )?(?:tired|sick|fed"
              + " up|bored|annoyed|overwhelmed)(?: of| with| by)(?: answering)? "
              + OURS
              + "|"
              + OURS
              + " (?:is|are|'s) (?:just |all |really |getting |driving me )?(?:too"
              + " much|mad|crazy|annoying|overwhelming|exhausting)(?: for me)?|(?:it's|this"
              + " is|that's) all (?:just )?too much (?:asking|questions)|you(?:'re| are)"
              + " (?:nagging|pestering|bugging|annoying|bothering)(?: me)?(?: (?:with|by) "
              + OURS
              + ")?)"
              + CLOSING);
  private static final WholeForm I_COME =
      WholeForm.of(
          OPENING
              + "(?:(?:i'?ll|i will|let me|i'?d rather|i want to|i prefer to) (?:(?:be the one"
              + " to|just|only) )?(?:message|text|write(?: to)?|tell|contact|ping|come to|get in"
              + " touch(?: with)?|check in(?: with)?|talk to|reach out(?: to)?|ask)(?:"
              + " (?:you|u))?(?: (?:myself|first|when (?:i (?:want|like|feel like it|need(?: to|"
              + " you| it)?)|it suits me)|if i"
              + " (?:want|need|like|feel like it)(?: (?:to|you|it))?|whenever i (?:want|like|feel"
              + " like it)|in my own time)){1,2}|(?:(?:don't|do not|dont|stop|no need to|you don't"
              + " have to) (?:check(?:ing)? in(?: (?:with|on))?|check(?:ing)? (?:on|up"
              + " on)|messag(?:e|ing)|text(?:ing)?|writ(?:e|ing)(?:"
              + " to)?|ask(?:ing)?|contact(?:ing)?|ping(?:ing)?)(?: me)?(?: (?:any"
              + " ?more|first))?[,;. ]+)(?:(?:and|because|as) )?(?:i'?ll|i will|let me) (?:come"
              + " to|message|text|write to|tell|contact|ask|ping|find|reach out to|check in(?:"
              + " with)?)(?: (?:you|u))?(?: (?:myself|when .{3,30}|if .{3,30}))?|only"
              + " (?:answer|reply|talk|speak) when i (?:ask|write|talk|message)(?: (?:to )?you)?)"
              + CLOSING);

  private static final String OUT =
      "(?:quit|unsub(?:scribe)?|uninstall(?: (?:the app|it|this|you|limber))?|opt (?:me )?out|leave"
          + " (?:this|limber|the app)|get out of this)";
  private static final String MESSAGES =
      "(?:(?:any|all|more|of|the|these|those|your|this|that|such|so many|constant)"
          + " ){0,4}(?:messages?|texts|notifications?|pings|spam)";

  /** Enough of all of it, in words that mean nothing else. */
  private static final WholeForm FOR_GOOD =
      WholeForm.of(
          OPENING
              + "(?:"
              + OUT
              + "|(?:take|get|drop|cross|strike|remove) me (?:off|from) (?:your|the|this|that)"
              + " (?:mailing )?(?:list|rota|register|books)|count me out of"
              + " this|(?:(?:this|it|that)(?:(?:'s| is)(?: just| really)? not|(?: just)? isn'?t|"
              + " doesn'?t| does not) (?:help|work|for me|my thing|worth|any"
              + " use|useful|do|me\\b)[\\p{L} ]{0,25}[,.;:-]+ ?(?:so |and )?i(?:'m| am|m)"
              + " (?:out|off|leaving|done|stopping|quitting)|i(?:'m| am|m)"
              + " (?:done|finished|through) with (?:you|limber|this (?:app|bot|thing|coach)|the"
              + " (?:app|bot|coach)|all (?:of )?this))|(?:stop|quit)"
              + " (?:messag|text|contact|writ|ping|bother|bugg|spamm)ing(?: to)?(?:"
              + " me)?|(?:stop|quit|no(?: more)?|(?:i )?(?:don't|do not|dont)(?: want| send(?:"
              + " me)?)?)(?: (?:to (?:get|receive|have)|sending(?: me)?))? "
              + MESSAGES
              + "(?: from you)?|(?:don't|do not|dont) (?:message|text|contact|write"
              + " to|ping|bother|bug) me(?: (?:again|ever)){0,2}|(?:i )?(?:don't|do not|dont) want"
              + " (?:to (?:hear from you|do this|use (?:this|it|you)|be messaged)|any of this))"
              + CLOSING);

  /** The same where no question is open that it could end. */
  private static final WholeForm STOP =
      WholeForm.of(
          OPENING
              + "(?:stop(?: (?:it|this|everything|all|all of (?:it|this)|you|yourself)){0,2}|no"
              + " more|go away|leave me alone|turn (?:this|it|yourself|everything) off|switch"
              + " (?:this|it|yourself|everything) off)"
              + CLOSING);

  private static final WholeForm BARE =
      WholeForm.of("(?:please )?(?:stop|quit|end)(?: (?:it|this|now|please)){0,2}[.! ]*");
  private static final Pattern END = Pattern.compile("[?]+$");
  private static final WholeForm ASKS_HOW = WholeForm.of(".*\\bhow do i\\b.*");
  private static final WholeForm LESS =
      WholeForm.of(
          OPENING
              + "(?:(?:(?:a bit|a lot|much|way|far) )?less(?: of (?:this|it|that))?|(?:it's|this"
              + " is|that's|you're) (?:all |just |a bit |way ){0,2}too much(?: for me)?)"
              + CLOSING);

  private Leaving() {}

  public static Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = END.matcher(SmallLetters.of(text)).replaceAll("");
    if (FOR_GOOD.fits(plain)) {
      return Optional.of(stopped(here, scene));
    }
    if (here.focus() instanceof Focus.Idle) {
      var said = idle(here, plain, scene);
      if (said.isPresent()) {
        return said;
      }
    }
    if (RUDE.fits(plain)) {
      return Optional.of(Move.to(here, Schedules.quieter(PauseWords.NO_HARD_FEELINGS)));
    }
    if (TOO_MUCH.matcher(plain).matches()) {
      return Optional.of(Move.to(here, Schedules.quieter(PauseWords.TOO_MUCH)));
    }
    if (SUBSCRIPTION.fits(plain)) {
      return Optional.of(
          Schedules.pauseForGood(here, PauseWords.NOTHING_TO_CANCEL + PauseWords.STOPPED, scene));
    }
    return I_COME.fits(plain)
        ? Optional.of(Schedules.pauseForGood(here, PauseWords.YOU_COME_TO_ME, scene))
        : Optional.empty();
  }

  /** "Stop" to the first question of the day may have meant all of it. */
  public static Move andAll(Settled before, String text, Move move, Scene scene) {
    return before.focus() instanceof Focus.CheckingIn(var day)
            && move.next() instanceof Settled next
            && next.focus() instanceof Focus.Idle
            && scene.diary().day(day).isEmpty()
            && BARE.fits(SmallLetters.of(text))
        ? move.saying(new Outbound.Text(PauseWords.STOP_AGAIN))
        : move;
  }

  /** "How do I stop this" after a question of theirs is about what they asked. */
  private static Optional<Move> idle(Settled here, String plain, Scene scene) {
    if (STOP.fits(plain) && (here.turns().isEmpty() || !ASKS_HOW.fits(plain))) {
      return Optional.of(stopped(here, scene));
    }
    return LESS.fits(plain)
        ? Optional.of(Move.to(here, Schedules.quieter(PauseWords.TOO_MUCH)))
        : Optional.empty();
  }

  private static Move stopped(Settled here, Scene scene) {
    return here.profile().pause() instanceof Pause.UntilTold
        ? Move.to(here, new Outbound.Text(PauseWords.STILL_PAUSED))
        : Schedules.pauseForGood(here, scene);
  }
}
