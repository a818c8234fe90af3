package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;

/** "Back on monday", "skip the next 3 days": quiet until then, and no word of a pause. */
public final class BackThen {
  private static final String LEAD =
      "(?:(?:i'?ll be|i'?m|i am|i will be|we'?ll be|will be|ok|so|please|pls|can you|could you|just"
          + "|and|no) ){0,3}";
  private static final String THAT_DAY =
      "(?:(?:on |next )?"
          + CalendarWords.WEEKDAY
          + "(?: week)?|on the"
          + " \\d{1,2}(?:st|nd|rd|th)|(?:on )?the \\d{1,2}(?:st|nd|rd|th)(?: of \\p{L}{3,9})?|next"
          + " (?:week|month)|in (?:a|two|three|four|\\d{1,2}|a few) (?:days?|weeks?)|tomorrow)";
  private static final Phrasing UNTIL =
      Phrasing.of(
          LEAD
              + "(?:back|resum\\w*|start(?:ing)? (?:again|back|asking)|(?:ask|message) me again)(?:"
              + " again| here| asking| from)? (?<day>"
              + THAT_DAY
              + ")[.! ]*");
  private static final Phrasing DAYS =
      Phrasing.of(
          LEAD
              + "(?:skip|miss|leave out|no (?:questions|check-?ins?)|don'?t ask me|nothing)(?:"
              + " (?:for|me|the|my|check-?ins?|questions)){0,4} (?:next|coming|following)"
              + " (?<count>\\d{1,2}|two|three|four|five|six|seven|ten|few|couple of)"
              + " (?<unit>days|weeks)[.! ]*");

  private BackThen() {}

  public static Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    var days = DAYS.matcher(plain);
    if (days.matches()) {
      var count = days.group("count").replace("few", "3").replace("couple of", "2");
      return Optional.of(
          Schedules.pause(here, "pause for " + count + " " + days.group("unit"), scene));
    }
    var until = UNTIL.matcher(plain);
    if (!until.matches()) {
      return Optional.empty();
    }
    var day = until.group("day").replaceFirst("^on ", "");
    return Optional.of(
        Schedules.pause(
            here, day.startsWith("in ") ? "pause for " + day.substring(3) : "until " + day, scene));
  }
}
