package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.habits.PlanAgain;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Wishes about the plan that was made moments ago: "only on weekdays", "make it 5 minutes", "no I
 * meant a run". They are not of the check-in, which stays as it is.
 */
final class JustPlanned {
  private static final String OPENING =
      "(?:(?:no|nope|actually|sorry|oops|wait|oh|hm+|ok|okay|but|and|please|can you|could"
          + " you|just|only|yes)[, ]+){0,4}";
  private static final WholeForm WRONG =
      WholeForm.of(
          OPENING
              + "(?:(?:that'?s|it'?s|this is|that is) )?(?:(?:not )?(?:the|a)"
              + " (?:wrong|right) (?:habit|one|plan)|wrong (?:habit|one|plan)|not (?:the|that)"
              + " (?:habit|one)|not what i (?:meant|wanted|said))[.! ]*");

  /** Of the questions, whatever was planned. */
  private static final Pattern OF_THE_QUESTIONS =
      Pattern.compile("\\b(?:ask|check|questions?|messages?|pain)\\w*\\b|\\?");

  private static final WholeForm DAYS =
      WholeForm.of(
          "(?:(?:no|but|please|make (?:it|that)|do (?:it|that)|nudge"
              + " me|it'?s|only|just|not|never|except|leave"
              + " out|skip|ok|actually|on|at|the|and|or|in|every|each|other|second|third|days?|once|twice|(?:two|three|four|five|\\d)"
              + " times|a|per|weeks?|weekly|during|(?:"
              + CalendarWords.SHORT_STEMS
              + ")(?:days?|s)?|weekends?|(?:week|work)"
              + " ?days?|working)\\b[,.! ]*){1,12}");
  private static final Phrasing A_WEEK =
      Phrasing.of(
          "\\b(?:every (?:other|second|third) day|weekly|(?:a|per|every|each|other) week)\\b");
  private static final WholeForm OFTEN =
      WholeForm.of(
          "(?:(?:no|and|make (?:it|that)|do (?:it|that)|i'?d like(?: it)?|please|nudge me|remind"
              + " me|actually|ok|but)[, ]+){0,4}(?:(?:twice|(?:two|three|four|several|2|3|4) times)"
              + " (?:a|per|each|every) day|(?:twice|(?:two|three|2|3) times) daily|every"
              + " hour|hourly|more often)(?: please)?[.! ]*");
  private static final WholeForm LATER =
      WholeForm.of(
          OPENING
              + "(?:(?:(?:nudge|remind|prompt) me|make it|do it|have it|move it) (?:(?:a bit|a"
              + " little|much|somewhat) )?(?:later|earlier)(?: (?:in the"
              + " (?:day|morning|evening|afternoon)|on|than that))?|(?:(?:a bit|a little|much)"
              + " )?(?:later|earlier) in the (?:day|morning|evening|afternoon))(?: please)?[.! ]*");
  private static final Phrasing LENGTH =
      Phrasing.of(
          OPENING
              + "(?:(?:make (?:it|that)|let'?s (?:say|do|make it)|change it"
              + " to|rather|better|maybe|more like)[,"
              + " ]+){0,2}(?<many>\\d{1,2}|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty)["
              + " -]?(?:minutes?|mins?|min)(?: (?:is enough|only|instead|please|to start|then|will"
              + " do|is fine)){0,3}[.! ]*");
  private static final Phrasing NAME =
      Phrasing.of(
          OPENING
              + "(?:rename|call) (?:it|that|this|the habit)(?: (?:to|as))?"
              + " (?<step>[\\p{L}][^?]{2,50}?)(?: (?:instead|please|then)){0,2}[.! ]*");
  private static final Phrasing OTHER =
      Phrasing.of(
          OPENING
              + "(?:(?<sure>(?:change|switch|swap|turn) (?:it|that|the habit) (?:to|into|for))|i"
              + " meant?|make (?:it|that)|rather|let'?s do)[,"
              + " ]+(?<step>(?!(?:after|before|when|once|at|in|every|each|with|during"
              + "|daily|weekly|later|earlier|twice|shorter|longer|easier|it|that|this|yes|no|for|on|to|not|the"
              + " (?:time|other))\\b)\\p{L}[^?,.]{1,40}?)(?: (?:instead|please|then)){0,2}[.! ]*");
  private static final Pattern NO_HABIT =
      Pattern.compile(
          "\\b(?:pain|time|today|yesterday|tomorrow|knees?|hips?|hands?|fingers?|wrists?|ankles?|elbows?|shoulders?|back|neck|feet|foot|gut|stiff\\w*|dark|light|language|units?|[ap]m|o'?clock)\\b|\\d");
  private static final WholeForm TO_DO =
      WholeForm.of(
          "(?:(?:a|an|some|my)"
              + " )?(?:run|jog|swim|cycle|bike|dance|eat|drink|cook|read|meditate|breathe|stand"
              + "|sit|press|push|pull|step|lunge|plank)s?\\b.{0,30}");
  private static final Phrasing MINUTES =
      Phrasing.of(
          "\\b(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty)(?<gap>["
              + " -])(?<unit>minutes?)\\b");

  private final Settings settings;
  private final HabitTalk habitTalk;

  JustPlanned(Settings settings, HabitTalk habitTalk) {
    this.settings = settings;
    this.habitTalk = habitTalk;
  }

  /** Nothing if no plan was made moments ago, or the text is no wish about it. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    var name = NAME.matcher(plain);
    var all = here.profile().habits();
    if (name.matches()) {
      return PlanAgain.newest(here, scene)
          .or(() -> all.plans().size() == 1 ? all.first() : Optional.empty())
          .map(plan -> settings.heard(here, new PlanTalk.NewStep(plan, name.group("step")), scene));
    }
    return PlanAgain.newest(here, scene).flatMap(plan -> ofIt(here, plan, text, plain, scene));
  }

  private Optional<Move> ofIt(Settled here, Plan plan, String text, String plain, Scene scene) {
    if (OF_THE_QUESTIONS.matcher(plain).find()) {
      return Optional.empty();
    }
    if (WRONG.fits(plain)) {
      return Optional.of(HabitTalk.whatWith(here, plan));
    }
    if (OFTEN.fits(plain)) {
      return says(here, NudgeWords.ONE_NUDGE_A_DAY);
    }
    if (LATER.fits(plain)) {
      return Optional.of(habitTalk.ofAMoment(here, plan, PlanWords.WHICH_MOMENT_THEN, scene));
    }
    var length = LENGTH.matcher(plain);
    if (length.matches()) {
      var step = lasting(plan.step(), length.group("many"));
      return Optional.of(settings.heard(here, new PlanTalk.NewStep(plan, step), scene));
    }
    if (DAYS.fits(plain) && (Hours.in(text).namesDays() || A_WEEK.matcher(plain).find())) {
      return says(here, PlanWords.NO_DAYS_FOR_NUDGES);
    }
    var other = OTHER.matcher(plain);
    return other.matches()
            && !NO_HABIT.matcher(other.group("step")).find()
            && (other.group("sure") != null || isADeed(other.group("step")))
        ? Optional.of(settings.heard(here, new PlanTalk.Swap(plan, other.group("step")), scene))
        : Optional.empty();
  }

  private static boolean isADeed(String step) {
    return PlanTalk.isADeed(step) || TO_DO.fits(step);
  }

  private static Optional<Move> says(Settled here, String words) {
    return Optional.of(Move.to(here, new Outbound.Text(words)));
  }

  /** "A ten-minute walk" for five minutes is "a five-minute walk". */
  static String lasting(String step, String many) {
    var minutes = MINUTES.matcher(step);
    return minutes.find()
        ? step.substring(0, minutes.start())
            + many
            + minutes.group("gap")
            + minutes.group("unit")
            + step.substring(minutes.end())
        : step + ", " + many + " minutes";
  }
}
