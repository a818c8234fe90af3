package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.HabitQuestion;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.life.UnfitHabit;
import coach.limber.bot.conversation.meaning.NamedPlan;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.settled.LookBack;
import coach.limber.bot.conversation.settled.Plans;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.IfThen;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said of one's habits in words that can be of nothing else: which there are, how one does
 * with one, that it was not done, that one is to rest, another one.
 */
public final class HabitTalk {
  /** "Two habits: …", "I'd like 2: …": whatever they are. */
  private static final Pattern TWO_OF_THEM =
      Pattern.compile(
          "(?:(?:please|can you|could you|ok|and|i'?d like|i want|i would like|set"
              + " up|start|add|make|let'?s (?:have|do|try))[, ]+){0,3}(?:two|2)(?: new| small|"
              + " little)?(?: (?:habits|plans|things|of them))? ?:");

  private static final String OPENING =
      "(?:(?:and|so|but|ok|okay|hey|um+|well|oh|sorry|please|pls|can you|could you|no|honestly)[,"
          + " ]+){0,3}";
  private static final String MEAL =
      "(?:breakfast|lunch|dinner|supper|tea|coffee|work|bed|bedtime|waking up|getting up|the"
          + " news|(?:my|a) shower)";
  private static final WholeForm WHICH_PLANS =
      WholeForm.of(
          OPENING
              + "(?:what(?:'?s| is| are) (?:my|the) (?:plans?|habits?)(?: again| now| then)?|(?:do"
              + " i have|have i got)(?: an?| any)? (?:habits?|plans?)(?: yet)?|i(?: have|'ve got|"
              + " have got) no habits?,? (?:do|have) i|which habits? (?:do i have|have i got))[?!."
              + " ]*");
  private static final WholeForm SUGGEST =
      WholeForm.of(
          OPENING
              + "(?:(?:suggest|recommend|propose|give)(?: me)?(?: (?:an? idea for|some|another|an?"
              + " new|an?|one))? (?:(?:new|small|good|easy) )?habits?(?: for me)?|which habit"
              + " (?:should|shall|would|could) i\\b.{0,30}|help me"
              + " (?:find|choose|pick) an? (?:(?:new|small) )?habit)(?: please)?[?.! ]*");
  private static final Phrasing OF_A_NAME =
      Phrasing.of(
          OPENING
              + "(?:(?:give|get|set|find|make) me|set up|start|create)(?: up)?(?: with)? an? (?:new"
              + " |daily"
              + " )?(?!(?:new|daily|small|good|healthy|different|other|better|nice|little|simple|second|third|bad|morning|evening|night|nightly|weekly|tiny|easy|first|same|smaller|easier|healthier|bigger|harder|gentler|shorter)\\b)(?<name>\\p{L}[\\p{L}"
              + " -]{2,30}?) habit(?: (?:please|for me)){0,2}[.! ]*");
  private static final Phrasing ANOTHER =
      Phrasing.of(
          "(?:(?:and|also|ok|so|can i have|i want|add|i'd like|here'?s|yes)[,"
              + " ]+){0,4}(?:another|one more|a second|a third|second|third)(?: one| habit|"
              + " thing)?(?:(?: ?[:-]+ ?| is | would be )(?<name>[^?]{3,60})|,"
              + " ?(?<deed>[^?]{3,60}))");
  private static final Pattern OF_THE_DAY =
      Pattern.compile("\\d|\\b(?:pain|hurts?|sore|ach\\w+|stiff\\w*|slept|question|thing)\\b");
  private static final Phrasing A_DEED_AND_A_MEAL =
      Phrasing.of(
          "(?<also>(?:(?:also|and|plus|ok|then|maybe|let'?s do|i'd like|can we (?:do|add)|add)[,"
              + " ]+){0,4})(?<step>[^?,;.]{3,40}?),? (?<cue>(?:(?:right|just|straight)"
              + " )?(?:after|before|with|at) (?:(?:my|the) )?"
              + MEAL
              + ")(?:,? (?:please|pls|every ?day|daily|each day|too|as well|from now"
              + " on|then)){0,3}[.! ]*");
  private static final Phrasing HOW_DONE =
      Phrasing.of(
          OPENING
              + "(?:how (?:am i|are we) (?:doing|getting on) (?:with|on) (?<with>.{2,30}?)(?: (?:so"
              + " far|this week|lately))?|how(?:'?s| is) (?<going>.{2,30}?) (?:going|coming"
              + " along)|how (?:often|many (?:times|days))(?: (?:have|did) i)?(?:"
              + " (?:do|done|did|kept|keep|manage|managed))? ?(?<often>.{0,30}?) ?(?:this week|last"
              + " week|so far|lately|in the (?:last|past) .{2,12}))[?.! ]*");
  private static final Phrasing NOT_DONE =
      Phrasing.of(
          "(?:(?:sorry|oh|no|but|i|and|well|so|ah|oops|yes)[, ]+){0,4}(?:didn'?t|did"
              + " not|haven'?t|have not|couldn'?t|forgot to|failed to)(?: (?:get to|get round"
              + " to|manage to|managed to|manage|managed|do|done|make|fit"
              + " in|even|really|actually|quite)){0,4} (?<what>it|that|this|them|any|(?:my|the|any)"
              + " .{3,30}?|[\\p{L}' -]{3,30}?)(?: (?:in|today|again|yet|this"
              + " (?:morning|afternoon|evening|time)|at all|either)){0,3}[.! ]*");
  private static final Phrasing GONE_OFF =
      Phrasing.of(
          OPENING
              + "(?:i'?ve|i have|i'?m|i am|i) (?:gone off|bored (?:of|with)|tired of|fed up"
              + " (?:with|of)|sick of|over|done with(?! (?:my|the|today'?s)"
              + " [\\p{L} -]{2,25}?(?: (?:now|already|today|for today))?(?<!\\b(?:more"
              + "|habit|thing|lately|moment))[.! ]*$)|don'?t"
              + " (?:like|enjoy|fancy)|hate|dislike|can'?t (?:stand|face)|not enjoying|not keen"
              + " on|don'?t want to do)(?: (?:the|my|this|that))? (?<name>.{2,30}?)(?: (?:any"
              + " ?more|habit|now|thing|lately|at the moment)){0,2}[.! ]*");
  private static final Phrasing BREAK =
      Phrasing.of(
          OPENING
              + "(?:(?:can i|i want to|i'd like to|i need to|let me|i'?ll|let'?s)"
              + " )?(?:take|have|need) a (?:break|rest|pause|holiday) from (?:the |my"
              + " )?(?<name>.{3,30}?)(?: habit)?(?: (?:for .{2,20}|this week|until"
              + " .{2,20}|please)){0,2}[.! ]*");
  private static final Phrasing DOCTOR =
      Phrasing.of(
          "[^?]{0,20}\\b(?:doctor|gp|physio\\w*|nurse|surgeon|consultant|specialist|rheumatologist|hospital|dr)\\b(?:(?!\\b(?:not?|don'?t|never|can'?t)\\b)[^?]){0,30}?\\b(?:no|not"
              + " to|stop|avoid|don'?t|do not|shouldn'?t|can'?t|mustn'?t|against|lay off|give"
              + " up|rest from)(?: (?:do|doing|more|any|the|my|go|going|to)){0,3} (?<name>[\\p{L}'"
              + " -]{3,25}?)(?: (?:for|until|till|at all|any ?more|this|now|yet|right"
              + " now)\\b[^?,;\\d]{0,30})?[.! ]*");
  private static final Phrasing FORGETS =
      Phrasing.of(
          OPENING
              + "i (?:keep(?: on)?|always|often|sometimes|kept) (?:forget(?:ting)?|miss(?:ing)?)(?:"
              + " (?:about|to do|to))? (?:the |my )?(?<name>.{2,40}?)(?: (?:habit|every"
              + " day|again|lately|most days)){0,2}[.! ]*");
  private static final WholeForm HOW_MUCH =
      WholeForm.of(
          OPENING
              + "(?:keep (?:an eye|track|tabs) (?:on|of)|track|log|watch|monitor|count) how"
              + " (?:much|many) (?!.{0,40}\\b(?:pain|hurt|sleep|slept|stress|stiff)).{3,50}");
  private static final WholeForm MOTIVATION =
      WholeForm.of(
          OPENING
              + "(?:(?:i need|give me|i'?ve (?:got )?no|i have no|no|i lack|i'?ve lost)(?:"
              + " (?:some|any|my|a bit of|all))? motivation|(?:motivate|encourage) me)(?:"
              + " (?:please|today|to .{3,30})){0,2}[.! ]*");
  private static final WholeForm NUDGES =
      WholeForm.of(
          OPENING
              + "(?:(?:how (?:many|often)|when (?:will|do|would|are|does|can)|(?:at )?what"
              + " time)\\b.{0,25}\\bnudg\\w*\\b.{0,25}|are (?:they|the nudges|my nudges|nudges)(?:"
              + " (?:still|now|back))? (?:on|off)(?: (?:now|again))?)[?.! ]*");
  private static final WholeForm BACK_ON =
      WholeForm.of(
          OPENING
              + "(?:turn|switch|put) (?:them|the nudges|my nudges|nudges)(?: back)? on(?:"
              + " again)?(?: please)?[.! ]*");
  private static final Phrasing SLEEP = Phrasing.of("\\bsleep\\b");
  private static final WholeForm IT =
      WholeForm.of("(?:it|that|this|them|any|mine)?|(?:my|the|that|this) (?:habit|plan|nudge)s?");

  private final Settings settings;
  private final CheckIns checkIns;
  private final Plans plans;

  HabitTalk(Settings settings, CheckIns checkIns) {
    this.settings = settings;
    this.checkIns = checkIns;
    this.plans = new Plans(settings);
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    if (WHICH_PLANS.fits(plain)) {
      return Optional.of(plans.list(here, scene));
    }
    if (SUGGEST.fits(plain)) {
      return Optional.of(settings.ask(here, new Ask.WhichHabit(), scene.at()));
    }
    if (NUDGES.fits(plain)
        || (BACK_ON.fits(plain) && here.profile().habits().nudging() == Nudging.ON)) {
      return Optional.of(
          checkIns.answered(here, NudgeWords.whenNudged(here.profile().habits()), scene));
    }
    if (MOTIVATION.fits(plain)) {
      return Optional.of(checkIns.answered(here, PlanWords.SMALL_COUNTS, scene));
    }
    if (HOW_MUCH.fits(plain)) {
      return Optional.of(checkIns.answered(here, PlanWords.AS_A_NUMBER, scene));
    }
    return more(here, plain, scene)
        .or(() -> notDone(here, text, plain, scene))
        .or(() -> asItGoes(here, plain, scene))
        .or(() -> noMore(here, plain, scene));
  }

  // New ones

  private Optional<Move> more(Settled here, String plain, Scene scene) {
    var named = OF_A_NAME.matcher(plain);
    if (named.matches()) {
      return Optional.of(settings.habit(here, named.group("name"), scene));
    }
    if (!isFree(here, scene)) {
      return Optional.empty();
    }
    var two = IfThen.several(plain);
    if (!two.isEmpty()
        && (TWO_OF_THEM.matcher(plain).lookingAt()
            || two.stream().allMatch(plan -> PlanTalk.isADeed(plan.step())))) {
      return Optional.of(settings.heard(here, PlanTalk.Several.of(two), scene));
    }
    var another = ANOTHER.matcher(plain);
    if (another.matches() && !here.profile().habits().plans().isEmpty()) {
      var name = another.group("name") == null ? another.group("deed") : another.group("name");
      if (PlanTalk.isADeed(name)
          || (another.group("name") != null && !OF_THE_DAY.matcher(name).find())) {
        return Optional.of(settings.habit(here, name, scene));
      }
    }
    var deed = A_DEED_AND_A_MEAL.matcher(plain);
    return deed.matches() && PlanTalk.isADeed(deed.group("step"))
        ? Optional.of(
            settings.heard(here, new PlanTalk.New(deed.group("step"), deed.group("cue")), scene))
        : Optional.empty();
  }

  /** Nobody is in the middle of today's questions. */
  private static boolean isFree(Settled here, Scene scene) {
    return here.focus().isFreeSince(here.profile().dayAt(scene.at()));
  }

  // How it goes with those there are

  private Optional<Move> asItGoes(Settled here, String plain, Scene scene) {
    var how = HOW_DONE.matcher(plain);
    if (how.matches()) {
      var name =
          how.group("with") != null
              ? how.group("with")
              : how.group("going") != null ? how.group("going") : how.group("often");
      return named(name, here)
          .map(plan -> checkIns.answered(here, plans.ofTheWeek(plan, here, scene), scene));
    }
    var forgets = FORGETS.matcher(plain);
    if (!forgets.matches()) {
      return Optional.empty();
    }
    var name = forgets.group("name");
    if (UnfitHabit.isOfMedicines(name)) {
      return Optional.of(checkIns.answered(here, PlanWords.NO_MEDICINE_REMINDERS, scene));
    }
    return named(name, here)
        .map(plan -> ofAMoment(here, plan, PlanWords.HAPPENS_TO_EVERYONE, scene))
        .or(
            () ->
                PlanTalk.isADeed(name)
                    ? Optional.of(settings.habit(here, name, scene))
                    : Optional.empty());
  }

  /** "How am i doing with my yoga", of a plan of theirs and not of what they noted besides. */
  public static boolean asksHowItGoes(Settled here, String text) {
    var how = HOW_DONE.matcher(SmallLetters.of(text));
    return how.matches()
        && how.group("often") == null
        && named(how.group("with") == null ? how.group("going") : how.group("with"), here)
            .isPresent();
  }

  /** Which moment would suit a plan better. */
  Move ofAMoment(Settled here, Plan plan, String words, Scene scene) {
    return settings
        .ask(here, new Ask.WhichCue(plan.habit(), plan.step()), scene.at())
        .after(List.of(new Outbound.Text(words)));
  }

  /** "Didn't do it today" leaves the check-in where it is, and nothing of it is to be undone. */
  private Optional<Move> notDone(Settled here, String text, String plain, Scene scene) {
    if (!tellsOfNone(here, text, plain)) {
      return Optional.empty();
    }
    var next = here.with(new Chosen.Nothing());
    return Optional.of(
        checkIns.asked(here, scene).contains(Measure.HABITS_DONE)
            ? checkIns.told(here, HabitQuestion.done(List.of()), Origin.TYPED, scene)
            : checkIns.answered(next, NudgeWords.ANOTHER_DAY, scene));
  }

  /** Whether one of their habits, or the only one there is talk of, was not done. */
  boolean tellsOfNone(Settled here, String text, String plain) {
    var not = NOT_DONE.matcher(plain);
    return not.matches()
        && !Amendment.deniesDeed(text)
        && (IT.fits(not.group("what")) || named(not.group("what"), here).isPresent());
  }

  // No more of one

  private Optional<Move> noMore(Settled here, String plain, Scene scene) {
    var rest = BREAK.matcher(plain);
    if (rest.matches()) {
      return named(rest.group("name"), here)
          .<PlanTalk>map(PlanTalk.Which::new)
          .or(
              () ->
                  PlanTalk.isADeed(rest.group("name"))
                      ? Optional.of(new PlanTalk.Unknown())
                      : Optional.empty())
          .map(talk -> settings.heard(here, talk, scene));
    }
    var doctor = DOCTOR.matcher(plain);
    if (doctor.matches()) {
      return named(doctor.group("name"), here)
          .map(
              plan ->
                  checkIns.answered(
                      Plans.without(here, plan), PlanWords.asYourDoctorSays(plan), scene));
    }
    var off = GONE_OFF.matcher(plain);
    return off.matches()
        ? named(off.group("name"), here).map(plan -> whatWith(here, plan))
        : Optional.empty();
  }

  /** What shall become of a plan. */
  static Move whatWith(Settled here, Plan plan) {
    return Move.to(
        here,
        new Outbound.Question(
            Plans.key(plan), PlanWords.whatShallIDoWith(plan), LookBack.choices(plan)));
  }

  /** The plan of this name; the only one where it has none. */
  private static Optional<Plan> named(String name, Settled here) {
    var all = here.profile().habits().plans();
    return IT.fits(name)
        ? here.profile().habits().first().filter(_ -> all.size() == 1)
        : NamedPlan.in(name, all).filter(_ -> !SLEEP.matcher(name).find());
  }
}
