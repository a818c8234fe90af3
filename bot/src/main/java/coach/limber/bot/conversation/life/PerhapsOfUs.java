package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Halted;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Marks.Care;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import coach.limber.knowledge.safety.Concern;
import coach.limber.knowledge.safety.Tier;
import java.util.List;

/**
 * Words of a crisis that may as well be of the coaching: "i don't want to do this anymore". The
 * help comes first all the same; below it stands one button by which they say that they meant us,
 * and then nothing is sent unasked.
 */
public final class PerhapsOfUs {
  public static final String COACHING = "danger/coaching";

  private static final String OPENING =
      "(?:(?:please|pls|ok|okay|look|no|and|so|but|just|well|sorry|oh|honestly|really|ugh|hi|hey|i"
          + " think|i feel like|actually)[,.! ]+){0,4}";
  private static final String IT =
      "(?:this|it|that|all (?:of )?(?:this|that|it)|any of (?:this|that|it)|these (?:questions"
          + "|messages|check-?ins?)|(?:the|this) (?:coaching|questions|check-?ins?|thing|app))";
  private static final String CLOSING =
      "(?: (?:any ?more|now|today|right now|for me|like this|every day)){0,4}";

  /** Nothing in it is of life or death, and all that it names is "this". */
  private static final WholeForm FORM =
      WholeForm.of(
          OPENING
              + "(?:i )?(?:(?:really|just|honestly|simply) ){0,2}(?:(?:don'?t|do not) (?:want"
              + "|wanna|feel like|think i can)(?: to)? ?(?:do(?:ing)?|carry(?:ing)? on|continu(?:e"
              + "|ing)|go(?:ing)? on|keep (?:doing|going))(?: (?:with )?"
              + IT
              + ")?|(?:can'?t|cannot|can not) (?:do|take|carry on|go on|continue|keep (?:up"
              + "|going|doing)|be bothered|face|stand|be doing)(?: (?:with )?"
              + IT
              + ")?|(?:have|'ve)? ?(?:had|got) enough(?: of "
              + IT
              + ")?|(?:give|giving|'m giving|am giving) up(?: (?:on|with) "
              + IT
              + ")?|(?:'m|am) (?:so |just |all )?(?:done|finished|through|over|fed"
              + " up|sick|tired)(?: (?:with|of) "
              + IT
              + ")?|want out(?: of "
              + IT
              + ")?|no more(?: of "
              + IT
              + ")?|what(?:'s| is) the point(?: (?:of|in) "
              + IT
              + ")?)"
              + CLOSING
              + "(?: with (?:these|those|the|this|my|all these) [\\p{L}'-]{3,20}(?:"
              + " [\\p{L}'-]{3,20})?)?[.! ]*");

  private static final Phrasing NAMES_US =
      Phrasing.of(
          "\\b(?:coach(?:ing)?|messages?|questions?|check-?ins?|reminders?|nudges?|app|bot|chat"
              + "|limber)\\b");

  private PerhapsOfUs() {}

  /** The advice with that button, if these words may be meant so. */
  static Outbound advice(Dialogue before, String text, Concern concern) {
    return concern.tier() == Tier.CRISIS
            && before.settled().isPresent()
            && FORM.fits(SmallLetters.of(text))
        ? new Outbound.Question(
            "danger",
            concern.advice(),
            List.of(List.of(new Choice(SafetyWords.MEANT_THE_COACHING, COACHING))))
        : Dangers.advice(concern);
  }

  /** Whether what they meant otherwise was the coaching: "i meant the messages". */
  public static boolean isNamed(Tier tier, String text) {
    return tier == Tier.CRISIS && NAMES_US.matcher(SmallLetters.of(text)).find();
  }

  /** They meant us: nothing is sent until they say, and then they are asked how they are, once. */
  public static Move stopped(Halted here, Settled before, Scene scene) {
    var careful = before.with(before.marks().with(Care.ONCE));
    return here.tier() == Tier.CRISIS
        ? Schedules.pauseForGood(careful, SafetyWords.COACHING_STOPPED, scene)
        : Schedules.pauseForGood(before, scene);
  }
}
