package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.habit.Nudging;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What somebody asks about the clock and about how things stand between us. */
public final class Standing {
  private static final Phrasing CLOCK =
      Phrasing.of(
          "(?:hey |ok |and |so )?(?:what(?:'s| is)? (?:the )?(?:time|day|date)(?: is it| is today|"
              + " today| now| of the week| for (?:you|me)| (?:do|have) you (?:have|got)(?: me on|"
              + " for me)?)*|what(?:'s| is) today(?:'s date)?|do you know (?:the|what) time(?: it"
              + " is)?|what (?:time|day)(?: (?:do|did) you think(?: (?:it|that))?(?: is|'s)?(?:"
              + " it)?)(?: is(?: it)?)?(?: (?:here|for me|now|where i am))?)[?.! ]*");
  private static final String ASKS =
      "(?:ask|write|message|text|ping|check in|contact|come)(?:ing)?(?:"
          + " (?:me|to|with|now|next|then|again|from now on|a week|a"
          + " day|today|tomorrow|tonight|here|there|exactly|this evening|this morning)){0,4}";
  private static final Pattern WHEN_AND_HOW_MANY =
      Pattern.compile(
          "(?:(?:please|pls|can you|could you|tell me|so|and|ok|hey|remind me|limber)[, ]+){0,4}"
              + "(?:(?:how often|what hours?|wh?at time|which hours?)"
              + " (?:(?:will|do|are|would|r) )?(?:you|u|ya) (?:(?:gonn?a|going to|now) )?"
              + ASKS
              + "|when (?:you'?ll|you will|will you|do you|are you going to) "
              + ASKS
              + ",? and how many(?: questions)?(?: (?:will you|do you) ask)?|wh?at (?:did|have|has)"
              + " (?:you|i|we|u) (?:just |all |already )?(?:set|changed?|chosen?|picked?)(?: up|"
              + " for me| so far| now){0,2})[?.! ]*");

  private static final Phrasing SETTINGS =
      Phrasing.of(
          "(?:(?:show|tell|list)(?: me)?|what(?:'s| is| are)) (?:my|the) (?:current"
              + " )?(?:settings?|set-?up|options|preferences)[?.! ]*|(?:what|which) (?:time ?)?zone"
              + " (?:do you have|am i in|are you using|do you use|is (?:it|set|that))(?: for me| me"
              + " in| down)?[?.! ]*|(?:what's|what is) my (?:time ?)?zone[?.! ]*|(?:am i|are"
              + " (?:you|we)|is it) (?:still |currently )?(?:paused|on (?:a"
              + " )?(?:pause|break|hold)|quiet)(?: now)?[?.! ]*|(?:how long|(?:un)?till? when|when)"
              + " (?:am i|are (?:you|we)|is (?:it|this))(?: (?:on|still))?"
              + " (?:(?:paused?|quiet|off|away|on hold)(?: (?:for|until|till))?|(?:coming |starting"
              + " )?back(?: again)?|(?:starting|going on|resuming)(?: again)?)[?.! ]*|(?:when|how"
              + " long)(?: does| will| is) (?:the|my|this) (?:pause|break)(?:"
              + " (?:end|over|last|finish))?[?.! ]*|(?:what(?:'s|s| is) |show (?:me"
              + " )?)(?:my|the|our) (?:schedule|timetable|times|set ?times)[?.! ]*|when(?:'s| is)"
              + " (?:my|the|our) next (?:check-?in|question|one|message)s?[?.! ]*|(?:which|what|how"
              + " many) questions do you ask(?: me)?[?.! ]*");

  private Standing() {}

  public static Optional<String> answer(
      Settled here, String text, Supplier<Instant> next, Instant at) {
    var plain = SmallLetters.of(text);
    var profile = here.profile();
    if (CLOCK.matcher(plain).matches()) {
      return Optional.of(SettingWords.itIs(profile, at));
    }
    return SETTINGS.matcher(plain).matches() || WHEN_AND_HOW_MANY.matcher(plain).matches()
        ? Optional.of(SettingWords.standing(profile, next.get(), at) + "\n" + rest(profile))
        : Optional.empty();
  }

  private static String rest(Profile profile) {
    return SettingWords.atMostNow(profile.questions().most())
        + " "
        + NudgeWords.nudgesNow(profile.habits().nudging() != Nudging.OFF)
        + " "
        + SettingWords.weeklyNow(profile.weekly().on());
  }
}
