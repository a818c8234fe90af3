package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.settled.LookBack;
import coach.limber.bot.conversation.settled.Plans;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is typed in answer to a look back at a plan: it does as its buttons do, and a bit more. */
final class LookBackTalk {
  private static final String OPENING =
      "(?:(?:no|nope|yes|yeah|yep|ok|okay|oh|hm+|well|actually|please|pls|but|i think|i'd rather|i"
          + " would rather|i want to|i'd like to|let's|lets|can we|can you|maybe|just|it's|its)[,.!"
          + " ]+){0,4}";
  private static final String CLOSING =
      "(?:,? (?:please|pls|then|now|for now|thanks|thank you|instead|any ?more)){0,3}[.! ]*";
  private static final String IT = "(?:it|this|that|the (?:habit|plan)|this one)";
  private static final Phrasing KEEP =
      form(
          "(?:keep(?: "
              + IT
              + ")?(?: (?:going|up))?(?: (?:as (?:it is|is)|like (?:this|that)|the same))?|leave "
              + IT
              + " (?:as it is|like (?:this|that))|carry on|go on|(?:it's |it is"
              + " |that's )(?:fine|good|ok(?:ay)?|great)|(?:fine|good|ok(?:ay)?|great) (?:as (?:it"
              + " is|is)|like (?:this|that))|as it"
              + " is|no change|stays?)");
  private static final Phrasing SMALLER =
      form(
          "(?:(?:(?:it's|its|it is|that's|way|far|a bit|bit) ){0,2}too"
              + " (?:much|big|long|hard|difficult|often|ambitious)(?: for me)?(?:[,;.]? (?:so"
              + " )?(?:can (?:you|we) )?make it (?:smaller|shorter|easier|less))?|make it (?:a bit"
              + " )?(?:smaller|shorter|easier|simpler|less)|(?:something|a)?"
              + " ?(?:smaller|shorter|easier|simpler|other|another|different|new)(?:"
              + " (?:step|one|thing))?|(?:change|other|another) (?:the )?step)");
  private static final Phrasing OTHER_TIME =
      form(
          "(?:(?:an)?other (?:moment|time)|(?:a )?different (?:moment|time)|(?:bad|wrong)"
              + " (?:time|moment)|the (?:time|moment) (?:is wrong|doesn't (?:work|suit"
              + " me|fit))|change the (?:time|moment))");
  private static final Phrasing DROP =
      form(
          "(?:(?:let|drop|bin|stop|scrap|forget|ditch|delete|remove|cancel|end|lose|quit|dump|chuck)(?:"
              + " with)? "
              + IT
              + "(?: (?:go|off|out|away))?|get rid of "
              + IT
              + "|(?:no more|done with|enough) ?(?:of)? ?"
              + IT
              + "|let go|give (?:it|this|that) up|(?:it's )?not for me)");
  private static final Pattern MORE_OFTEN =
      Pattern.compile(
          OPENING
              + "(?:(?:only )?\\d{1,2}(?: (?:days|times|of 28))?[?!., ]+)?(?:that's (?:wrong|not"
              + " right|not true|too low)[,.! ]*)?(?:(?:but )?i(?:'ve| have)? (?:really |actually"
              + " )?(?:did|do|done) (?:it|that|them) (?:every ?day|daily|every"
              + " (?:morning|evening|night|single day)|most days|(?:more|much more|a lot more)"
              + " often(?: than that)?|nearly every day|almost every day|all the time|more than"
              + " that|(?:on )?\\d{1,2} (?:days|times)))"
              + CLOSING);
  private static final Pattern AT =
      Pattern.compile(
          OPENING
              + "(?:(?:do|move|have|put|change|shift|try)(?: "
              + IT
              + ")?(?: (?:to|for))? )?(?<cue>(?:right |straight"
              + " )?(?:after|before|when|once|at|around|in the|every|with|during|first"
              + " thing)\\b.{2,40}?)(?: (?:instead|rather|please|pls|then|from now on)){0,2}[.!"
              + " ]*");

  private final Plans plans;
  private final Settings settings;

  LookBackTalk(Plans plans, Settings settings) {
    this.plans = plans;
    this.settings = settings;
  }

  private static Phrasing form(String words) {
    return Phrasing.of(OPENING + words + CLOSING);
  }

  /** Nothing if no look back is the newest message, or the text is no answer to one. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    return LookBack.latest(here, scene)
        .filter(_ -> here.focus().isFreeSince(here.profile().dayAt(scene.at())))
        .flatMap(plan -> said(here, plan, SmallLetters.of(text), scene));
  }

  private Optional<Move> said(Settled here, Plan plan, String plain, Scene scene) {
    if (MORE_OFTEN.matcher(plain).matches()) {
      return Optional.of(Move.to(here, new Outbound.Text(PlanWords.ONLY_WHAT_I_WAS_TOLD)));
    }
    var what =
        KEEP.matcher(plain).matches()
            ? Plans.KEEP
            : DROP.matcher(plain).matches()
                ? Plans.DROP
                : SMALLER.matcher(plain).matches()
                    ? Plans.STEP
                    : OTHER_TIME.matcher(plain).matches() ? Plans.CUE : "";
    if (!what.isEmpty()) {
      return Optional.of(Plans.aloud(plans.tapped(here, Plans.id(plan, what), scene)));
    }
    var at = AT.matcher(plain);
    return at.matches()
        ? Optional.of(settings.heard(here, new PlanTalk.NewCue(plan, at.group("cue")), scene))
        : Optional.empty();
  }
}
