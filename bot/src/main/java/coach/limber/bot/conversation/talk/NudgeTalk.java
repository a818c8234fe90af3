package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.NudgeWish;
import coach.limber.bot.conversation.settled.Asks;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.habit.Nudging;
import coach.limber.knowledge.language.HowMuch;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Wishes about the nudges that set them apart from the questions: "fewer questions but keep the
 * nudges".
 */
final class NudgeTalk {
  private static final String QUESTIONS =
      "(?:(?:of|the|my|your|all|any|daily|these|those) ){0,3}(?:questions?|check-?ins?|asking(?:"
          + " me)?)";
  private static final Pattern BREAK =
      Pattern.compile(
          "\\s*[,;.!]\\s*(?:but |and |just |though"
              + " ){0,2}|\\s+(?:but|and|though|while|just)\\s+|\\s+(?=(?:no|keep) )");
  private static final Phrasing KEEPS_NUDGES = keeps(NudgeWish.NUDGES);
  private static final Phrasing KEEPS_QUESTIONS = keeps(QUESTIONS);
  private static final Pattern NUDGES_ALONE =
      Pattern.compile(
          "(?:please |i want |i'd like |send me |can i have |ok ){0,3}(?:(?:just|only) "
              + NudgeWish.NUDGES
              + "|"
              + NudgeWish.NUDGES
              + " only)(?: (?:please|pls|from now on)){0,2}[.! ]*");
  private static final WholeForm NO_QUESTIONS =
      WholeForm.of(
          "(?:please |can you |i (?:want|need) ){0,2}(?:no(?: more)?|stop|drop|lose|skip|cut"
              + "|without|leave out|don't (?:send|want|ask)|i don't (?:want|need|like)) "
              + QUESTIONS
              + "(?: (?:please|any ?more|at all)){0,2}|(?:please )?(?:don't|do not|stop)"
              + " ask(?:ing)?(?: me)?(?: (?:anything|questions|things))?(?: any ?more)?");

  /** "Only the check-in, nothing else". */
  private static final WholeForm QUESTIONS_ALONE =
      WholeForm.of(
          "(?:(?:please|pls|i|want|need|would like|i'd like|can i have|send|keep|ok|and|me|to get)"
              + "[, ]+){0,4}(?:just|only|nothing but) "
              + QUESTIONS
              + "(?:[,.;]? (?:and |then )?(?:nothing (?:else|more|besides)|please|pls|thanks|that's"
              + " (?:it|all))){0,3}[.! ]*");

  private final Asks asks;

  NudgeTalk(CheckIns checkIns) {
    this.asks = new Asks(checkIns);
  }

  private static Phrasing keeps(String what) {
    return Phrasing.of(
        "(?:(?:please|just|only|still|you can|do|but|and|with) ){0,3}(?:(?:keep|leave|continue"
            + "|carry on with|go on with|send|i (?:still )?(?:want|like|love|need))(?: sending)?(?:"
            + " me)? (?:only |just )?"
            + what
            + "(?: (?:coming|as (?:they|it) (?:are|is)|on|the"
            + " same|please|pls|going|though)){0,3}|(?:just |only )"
            + what
            + "(?: please)?|"
            + what
            + " (?:can stay|stays?|(?:is|are) (?:fine|ok(?:ay)?|good|great|lovely|welcome|nice)"
            + "|only|yes|please|on))[.! ]*");
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    if (NUDGES_ALONE.matcher(plain).matches()) {
      return Optional.of(nudgesAlone(here));
    }
    if (QUESTIONS_ALONE.fits(plain)) {
      return Optional.of(nudged(here, Nudging.OFF));
    }
    return NudgeWish.in(text).map(how -> nudged(here, how)).or(() -> kept(here, plain, scene));
  }

  /** One of the two is to stay, and the rest says what is to change. */
  private Optional<Move> kept(Settled here, String plain, Scene scene) {
    var parts = Arrays.stream(BREAK.split(plain)).filter(part -> !part.isBlank()).toList();
    return parts.size() == 2
        ? kept(here, parts.getFirst(), parts.getLast(), scene)
            .or(() -> kept(here, parts.getLast(), parts.getFirst(), scene))
        : Optional.empty();
  }

  private Optional<Move> kept(Settled here, String kept, String wish, Scene scene) {
    if (KEEPS_NUDGES.matcher(kept).matches() || kept.matches(NudgeWish.NUDGES)) {
      return NO_QUESTIONS.fits(wish)
          ? Optional.of(nudgesAlone(here))
          : HowMuch.in(wish).flatMap(_ -> asks.said(here, wish, scene));
    }
    return KEEPS_QUESTIONS.matcher(kept).matches()
        ? NudgeWish.in(wish).map(how -> nudged(here, how))
        : Optional.empty();
  }

  private static Move nudgesAlone(Settled here) {
    var on = here.profile().habits().nudging() == Nudging.OFF;
    return Move.to(
        on ? here.with(here.profile().with(here.profile().habits().with(Nudging.ON))) : here,
        new Outbound.Text(NudgeWords.NUDGES_ALONE));
  }

  /** More than one a day there is not. */
  static Move nudged(Settled here, Nudging how) {
    var habits = here.profile().habits();
    var words =
        switch (how) {
          case ON ->
              habits.plans().isEmpty()
                  ? PlanWords.NO_PLANS
                  : habits.nudging() == Nudging.ON
                      ? NudgeWords.ONE_NUDGE_A_DAY
                      : NudgeWords.NUDGES_ON;
          case FEWER -> NudgeWords.FEWER;
          case WEEKLY -> NudgeWords.NUDGES_WEEKLY;
          case OFF -> NudgeWords.NUDGES_OFF;
        };
    return Move.to(
        here.with(here.profile().with(habits.with(how))), List.of(new Outbound.Text(words)));
  }
}
