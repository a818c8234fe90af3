package coach.limber.bot.conversation.habits;

import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.IfThen;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Another moment for a plan without its name: "remind me of it at 8am"; and, right after it was
 * made, "no wait, after lunch", "at 9 in the evening".
 */
public final class PlanAgain {

  private static final String OPENING =
      "(?:(?:no|nope|wait|sorry|oops|actually|rather|better|but|(?:keep|leave) it,? but|make"
          + " (?:it|that)|hm+|or|ok|please|pls|and|can you|could you|will you|on second thoughts?|i"
          + " mean|i meant|like|say|maybe|probably|perhaps|usually)[,.!]? ){0,4}";
  private static final String CUE =
      "(?<cue>\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b\\.?(?: ish)?|(?!when"
          + " (?:you|will|do|does|can|should)\\b)(?:right |straight"
          + " )?(?:after|before|when|once|at|around|in the|every|with|during|first"
          + " thing|just)\\b.{2,40}?)(?: instead| please| pls| then){0,2}[.! ]*";

  private static final Phrasing OF_IT =
      Phrasing.of(
          OPENING
              + "(?:(?:remind|prompt|tell) me (?:of|about|to do|for) (?:it|that|this|(?:the|my)"
              + " (?:habit|plan))|(?:nudge|poke) me(?: (?:of|about|to do|for)"
              + " (?:it|that|this|(?:the|my) (?:habit|plan)))?),? "
              + CUE);
  private static final Phrasing MOVE_IT =
      Phrasing.of(
          OPENING
              + "(?:move|change|switch|shift|put) (?:it|that|the habit|my habit)(?: to| for)? "
              + CUE);
  private static final WholeForm OTHERWISE =
      WholeForm.of(
          "(?=.{0,20}\\b(?:make|no|wait|sorry|actually|rather|better|mean|meant|but|instead)\\b).{0,20}?\\b(?:after|before|when|once|with)\\b.{2,50}");

  /**
   * "In the morning i was a 6", "after a walk my knees hurt", "when do i get nudged": no moment.
   */
  private static final Pattern OF_THE_CLOCK = Pattern.compile("(?:at|around) .*\\d.*");

  private static final Pattern TELLS_OR_ASKS =
      Pattern.compile(
          "\\?|\\b(?:pain|hurts?|hurting|sore|ach(?:e|es|ed|ing|y)|stiff\\w*|bloat\\w*|swollen|swells?|clicks?|flares?|thanks|thank"
              + " you|all that|what|which|rains|now|do i|is it|are you|nudge[ds]?)\\b|\\bi"
              + " (?:was|were|forget|forgot|felt|feel|slept|ate|took|went)\\b|^(?:when|what|why|how)"
              + " (?:is|are|was)\\b");

  private static final Phrasing ANEW = Phrasing.of(OPENING + CUE);

  private PlanAgain() {}

  public static Optional<PlanTalk> of(Settled here, String text, Scene scene) {
    var plans = here.profile().habits().plans();
    if (plans.isEmpty()) {
      return Optional.empty();
    }
    var plain = SmallLetters.of(text);
    var first = plans.getFirst();
    var ofIt = OF_IT.matcher(plain);
    if (ofIt.matches()) {
      return Optional.of(new PlanTalk.NewCue(first, ofIt.group("cue")));
    }
    var moved = MOVE_IT.matcher(plain);
    if (moved.matches() && (isNew(first, here, scene) || !ofTheClock(moved.group("cue")))) {
      return Optional.of(new PlanTalk.NewCue(first, moved.group("cue")));
    }
    var anew = ANEW.matcher(plain);
    var isOfIt =
        isNew(first, here, scene)
            || (isOfTheFirstMeeting(first, here, scene) && OTHERWISE.fits(plain));
    return isOfIt
            && IfThen.in(text).isEmpty()
            && anew.matches()
            && !TELLS_OR_ASKS.matcher(plain).find()
        ? Optional.of(new PlanTalk.NewCue(first, moment(anew.group("cue"))))
        : Optional.empty();
  }

  /** "9pm" is at 9pm. */
  private static String moment(String cue) {
    return Character.isDigit(cue.charAt(0)) ? "at " + cue : cue;
  }

  /** Whether it is a moment of the day and nothing more. */
  static boolean isAMoment(String text) {
    var plain = SmallLetters.of(text);
    return ANEW.matcher(plain).matches() && !TELLS_OR_ASKS.matcher(plain).find();
  }

  /** The plan that was made or changed moments ago. */
  public static Optional<Plan> newest(Settled here, Scene scene) {
    return here.profile().habits().first().filter(plan -> isNew(plan, here, scene));
  }

  /** With nothing said or chosen since: what is put right by a moment is the habit, not a time. */
  private static boolean isOfTheFirstMeeting(Plan plan, Settled here, Scene scene) {
    return here.chosen() instanceof Chosen.Nothing
        && plan.isYoungerThan(here.profile().dayAt(scene.at()).minusDays(1))
        && scene.diary().entries().isEmpty();
  }

  private static boolean ofTheClock(String cue) {
    return OF_THE_CLOCK.matcher(cue).matches();
  }

  private static boolean isNew(Plan plan, Settled here, Scene scene) {
    return here.chosen() instanceof Chosen.Before(var before, var at)
        && scene.isJustAfter(at)
        && !before.habits().plans().contains(plan);
  }
}
