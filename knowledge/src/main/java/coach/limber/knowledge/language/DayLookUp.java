package coach.limber.knowledge.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks what is noted of one day: "what did I say yesterday", "show me monday". */
public final class DayLookUp {
  private static final String KEPT =
      "(?:say|said|tell you|told you|note|noted|log|logged|put|put down|write|write down|written"
          + "|enter|entered|record|recorded|report|reported|answer|answered|eat|eaten|do|done|get"
          + " (?:done|up to)|got done|been up to|have for (?:breakfast|lunch|dinner|tea))";
  private static final String NOTED =
      "(?:noted?|log(?:ged)?|got|writ(?:e|ten)|wrote|put|saved?|stored?|record(?:ed)?|kept|down)(?:"
          + " down)?";
  private static final String DAY =
      "(?:the day before yesterday|yesterday|today|so far(?: today)?|(?:last )?"
          + CalendarWords.WEEKDAY
          + ")(?: (?:morning|evening|night))?";
  private static final String ABOUT = "(?: (?:for|on|about) (?:me|my \\w+))?(?: (?:for|on|about))?";

  /** The whole request, polite words aside. */
  static final String FORM =
      "what (?:did|have) i (?:all )?"
          + KEPT
          + ABOUT
          + "(?: "
          + DAY
          + ")?|what(?: exactly)? (?:did|have) you (?:got |just |last |actually |all )?"
          + NOTED
          + ABOUT
          + "(?: "
          + DAY
          + ")?|(?:read|tell|show)(?: me)?(?: back)? what you(?:'ve| have)?(?: just)? "
          + NOTED
          + ABOUT
          + "(?: "
          + DAY
          + ")?|what(?: exactly)?(?:'s| is| was| do you have)(?: exactly)? (?:"
          + NOTED
          + ABOUT
          + "|for|on) "
          + DAY
          + "|what(?:'s| is| has)(?: been)? (?:noted|logged|saved|recorded|written down)(?: so"
          + " far| for me)?"
          + "|(?:show|tell|give|read)(?: me)?(?: back)?(?: (?:what i (?:said|ate|noted|logged|told"
          + " you|put)|my (?:answers|notes|entries|entry|log))(?: (?:for|on|from))?)? "
          + DAY
          + "(?:'s (?:answers|notes|entries|log|check-?in))?|what (?:was|were) my"
          + " (?:answers?|pain|scores?|numbers?)(?: (?:for|on))? "
          + DAY;

  private static final Pattern WHOLE =
      Pattern.compile(Orders.POLITE + "(?:" + FORM + ")(?:,? (?:again|then|exactly))?[?.! ]*");

  private DayLookUp() {}

  /** The day asked for; today if none is named. */
  public static Optional<LocalDate> in(String text, LocalDate today) {
    return WHOLE.matcher(Plain.of(text)).matches()
        ? Optional.of(AboutDay.named(text, today).orElse(today))
        : Optional.empty();
  }
}
