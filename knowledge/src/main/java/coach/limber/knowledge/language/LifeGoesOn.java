package coach.limber.knowledge.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * "On crutches for a month", "no gym till monday", "my sister is here for a week": how long
 * something of their life lasts, and no wish that the coach be quiet for as long.
 */
public final class LifeGoesOn {
  private static final Set<Intent> QUIETS = Set.of(Intent.PAUSE, Intent.SNOOZE);

  private static final String LENGTH =
      "(?:for|till?|until|til) (?:an?|the|another|about|at"
          + " least|\\d{1,3}|one|two|three|four|five|six"
          + "|seven|ten|next|this|"
          + CalendarWords.STEMS
          + "|noon|lunch|midday|tomorrow|a"
          + " few|a couple)\\w*\\b.{0,30}";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:still|been|i|i'?m|i am|i'?ve|i have|we'?re|just|back|also|and|so|but|well|off)[,"
              + " ]+){0,5}(?:(?:on|taking) (?!holidays?\\b|hols\\b|vacation\\b|leave\\b|(?:an? |my"
              + " |our |annual |\\w+"
              + " ){0,2}(?:holiday|trip|break|cruise|retreat|journey|honeymoon|leave|tour)\\b)[\\w-]+(?:"
              + " [\\w-]+){0,2}|resting|dieting|fasting|studying|working(?: \\w+){0,2}|off (?!the"
              + " grid|grid|this|it)\\w+(?: \\w+)?|(?:cutting|cut|giving|gave) (?:out|up) \\w+|no"
              + " (?!(?:more"
              + " )?(?:questions?|messages?|msgs?|check-?ins?|nudges?|contact|texts?|pings?|prompts?|reminders?|tips))\\w+(?:"
              + " \\w+)?|in bed|without \\w+|(?:in|having) pain|(?:i'?ll|i will|going to|trying"
              + " to|want to|let me) (?:try|do|eat|cut out|avoid|drop|give up|go"
              + " without|stretch|walk|rest)\\b.{0,30}|(?:my|our|the) \\w+(?: and \\w+)?"
              + " (?:is|are|'s|was|were) (?:here|visiting|staying|over|in"
              + " hospital|ill|sick|poorly|off work)) "
              + LENGTH);
  private static final Pattern QUIET =
      Pattern.compile(
          "\\b(?:paus\\w*|breaks?|quiet|stop|leave"
              + " me|silen\\w+|hush|mute|skip|away|holidays?|hols|vacation|abroad|travel\\w*|camping|don'?t"
              + " (?:ask|message|text|send|bother|ping|write)|ask me|speak|talk|back on|hold off|no"
              + " (?:questions|messages|check-?ins|nudges))\\b");

  /** "A week", "about a month now": no more than a length, and not said of what. */
  private static final WholeForm ONLY_A_LENGTH =
      WholeForm.of(
          "(?:(?:it'?s|it has|has|been|going on|for|about|around|over|nearly|almost|at"
              + " least|maybe|only|just|like|more than|must be|probably|roughly|hm+|um+|oh|well|i"
              + " (?:think|guess|suppose)|yeah|now)[,"
              + " ]+){0,5}(?:(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|an?"
              + " few|few|an? couple(?: of)?|several|half an?|many|some)(?: whole| long| good)?"
              + " )?(?:days?|nights?|weeks?|fortnights?|months?|years?)|ages)(?:,? (?:now|or so|or"
              + " more|already|and a half|i (?:think|guess|suppose)|maybe|at least|of"
              + " (?:this|it|that|pain|it all)|in (?:total|all))){0,3}[.! ]*");

  private LifeGoesOn() {}

  /** Whether a text is a length of days or more, and says not of what. */
  public static boolean isOnlyALength(String text) {
    return ONLY_A_LENGTH.fits(SmallLetters.of(text).strip());
  }

  /** Whether a text may be this wish: such a length asks for no quiet. */
  static boolean mayBe(Intent intent, String text) {
    return !QUIETS.contains(intent) || !(is(text) || isOnlyALength(text));
  }

  public static boolean is(String text) {
    var plain = SmallLetters.of(text).strip();
    return FORM.matcher(plain).matches() && !QUIET.matcher(plain).find();
  }
}
