package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;

/** A change of mind about a pause: "i changed my mind, keep going", "actually no, pause". */
public enum SecondThoughts {
  /** Of something said before they think better, and nothing is to be paused. */
  GO_ON,
  /** Without a pause so far, or with one that they take back: go on, whatever was said before. */
  JUST_GO_ON,
  /** Better than when the pause began: it is over, if it was to last until they say. */
  WELL_AGAIN,
  PAUSE;

  private static final String OPENING =
      "(?:(?:i(?:'ve| have)? changed my mind|changed my mind|actually|on second"
          + " thoughts?|no|nope|nah|wait|sorry|never ?mind|hm+|oh|scrap that|forget"
          + " (?:it|that)|ok(?:ay)?|well|hang on|you know what|and|but|so|i'd"
          + " rather|let's|lets|please|pls|just|can (?:you|we)|could (?:you|we)|i want (?:you"
          + " )?to|you can)[,.!;: ]+)";
  private static final Phrasing STRONG =
      Phrasing.of(
          "\\b(?:changed my mind|actually|second thoughts?|never ?mind|scrap that|forget"
              + " (?:it|that)|no|nope|wait|you know what)\\b.*");
  private static final Phrasing GOING_ON =
      Phrasing.of(
          "(?<opening>"
              + OPENING
              + "{0,6})(?:(?:keep|carry|go|going|carrying) (?:going|on|it up|asking(?: me)?|doing"
              + " it)|keep (?:asking|at it|them coming)(?:"
              + " me)?|continue|resume|unpause|un-pause|restart|(?:start|begin)(?: asking(?: me)?)?"
              + " again|as before|(?:do"
              + " not|don't|dont|no|without|forget|cancel|end|stop|undo|drop|skip|scrap|lift|break)"
              + " (?:(?:the|that|my|this) )?(?:pause|pausing|break|paused)|(?:the )?pause (?:off|is"
              + " over|over)|come back|we can go on|about (?:the|that|this|my) (?:pause|break)|i'm"
              + " back(?: early)?|(?<well>i(?:'?m| am| feel)(?: feeling)? (?:much |a lot"
              + " )?(?:better|well(?: again)?)(?: now| again)?))(?: (?:then|please|pls|after"
              + " all|again|as (?:before|usual|normal)|now|with (?:it|the"
              + " (?:check-?ins?|questions))|thanks|anyway))*[.! ]*");
  private static final Phrasing PAUSING =
      Phrasing.of(
          "(?<opening>" + OPENING + "{1,6})(?<rest>(?:do )?(?:pause|take a break|stop for)\\b.*)");

  /** What a text says of it; nothing if it says anything else besides. */
  public static Optional<SecondThoughts> in(String text) {
    var plain = SmallLetters.of(text);
    var on = GOING_ON.matcher(plain);
    if (on.matches() && on.group("well") != null) {
      return Optional.of(WELL_AGAIN);
    }
    if (on.matches()) {
      return Optional.of(STRONG.matcher(on.group("opening")).find() ? GO_ON : JUST_GO_ON);
    }
    var pause = PAUSING.matcher(plain);
    return pause.matches() && STRONG.matcher(pause.group("opening")).find()
        ? Optional.of(PAUSE)
        : Optional.empty();
  }
}
