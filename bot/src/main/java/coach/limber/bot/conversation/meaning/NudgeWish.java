package coach.limber.bot.conversation.meaning;

import coach.limber.bot.habit.Nudging;
import coach.limber.knowledge.language.HowMuch;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often somebody wants to be nudged who says so of the nudges, and of nothing else. */
public final class NudgeWish {
  public static final String NUDGES =
      "(?:(?:of|the|my|your|these|those|any|all|daily|little|habit) ){0,3}(?:nudges?|tips?|hints?)";

  /** From so many days on it is once a week. */
  private static final int A_WEEK = 7;

  private static final String OPENING =
      "(?:(?:please|pls|can you|could you|would you|ok|okay|i want|i'd like|i would like|hey|and"
          + "|but|just|only|you can|to)[, ]+){0,4}";
  private static final String CLOSING =
      "(?:,? (?:please|pls|thanks|from now on|any ?more|at all|is (?:enough|plenty|fine)|will do"
          + "|now|again|instead|at most|max)){0,3}[.! ]*";
  private static final WholeForm MORE =
      WholeForm.of(
          OPENING
              + "(?:(?:nudge|poke|prod) me (?:more(?: often)?|every (?:hour|few hours|\\w+"
              + " hours)|all day|(?:twice|\\w+ times) a day)|(?:(?:send|give) (?:me )?)?more"
              + " (?:frequent )?(?:of the )?nudges?|(?:the )?nudges more often)"
              + CLOSING);

  /** More than one a day, which is the most there is. */
  private static final WholeForm SEVERAL_A_DAY =
      WholeForm.of(
          OPENING
              + "(?:(?:send|give|do) (?:me )?|(?:have|get|make it|try) )?(?:(?:two|three|four|five"
              + "|six|several|a few|a couple(?: of)?|[2-9])(?: or (?:two|three|four|[2-9]))?(?:"
              + " more)? "
              + NUDGES
              + "|"
              + NUDGES
              + " (?:twice|thrice|(?:two|three|four|several|[2-9])(?: times|x)))"
              + " (?:a|per|each|every) day"
              + CLOSING);

  private static final WholeForm LESS =
      WholeForm.of(
          OPENING
              + "(?:(?:nudge|poke|prod) me (?:less(?: often)?|not so (?:much|often))|(?:send|give)"
              + " (?:me )?(?:fewer|less) "
              + NUDGES
              + "|(?:fewer|less|not so many) "
              + NUDGES
              + "|(?:way |far )?too many "
              + NUDGES
              + "|"
              + NUDGES
              + " less often)"
              + CLOSING);
  private static final Pattern OFF =
      Pattern.compile(
          OPENING
              + "(?:(?:no(?: more)?|stop|drop|lose|skip|without|turn off|switch off|don't"
              + " (?:send|want)|i don't (?:want|need)) "
              + NUDGES
              + "|(?:stop nudging|don't nudge)(?: me)?)"
              + CLOSING);
  private static final Phrasing OFTEN =
      Phrasing.of(
          OPENING
              + "(?:(?:nudge|poke|prod) me (?<of>.{3,40})|(?:send|give) (?:me )?"
              + NUDGES
              + " (?<sent>.{3,40})|"
              + NUDGES
              + ":? (?<named>(?:once|twice|every|daily|weekly|only|\\w+ times).{0,40})|(?<one>an?"
              + "|one) nudge (?<per>(?:a|every|per|each) .{3,30}))");

  private NudgeWish() {}

  public static Optional<Nudging> in(String text) {
    var plain = SmallLetters.of(text);
    if (MORE.fits(plain) || SEVERAL_A_DAY.fits(plain)) {
      return Optional.of(Nudging.ON);
    }
    if (LESS.fits(plain)) {
      return Optional.of(Nudging.FEWER);
    }
    if (OFF.matcher(plain).matches()) {
      return Optional.of(Nudging.OFF);
    }
    var often = OFTEN.matcher(plain);
    return often.matches() ? HowMuch.in(rhythm(often)).flatMap(NudgeWish::of) : Optional.empty();
  }

  private static String rhythm(Matcher often) {
    if (often.group("of") != null) {
      return often.group("of");
    }
    if (often.group("sent") != null) {
      return often.group("sent");
    }
    return often.group("named") != null ? often.group("named") : "once " + often.group("per");
  }

  /** The pace that comes nearest; nothing of how many questions there are. */
  public static Optional<Nudging> of(HowMuch much) {
    return switch (much) {
      case HowMuch.PerWeek(var times) ->
          Optional.of(times == 1 ? Nudging.WEEKLY : times < A_WEEK ? Nudging.FEWER : Nudging.ON);
      case HowMuch.EveryDays(var days) ->
          Optional.of(days >= A_WEEK ? Nudging.WEEKLY : days > 1 ? Nudging.FEWER : Nudging.ON);
      case HowMuch.Rarer() -> Optional.of(Nudging.FEWER);
      case HowMuch.Oftener() -> Optional.of(Nudging.ON);
      case HowMuch.Most _,
          HowMuch.Everything(),
          HowMuch.Fewer(),
          HowMuch.More(),
          HowMuch.AsItHelps() ->
          Optional.empty();
    };
  }
}
