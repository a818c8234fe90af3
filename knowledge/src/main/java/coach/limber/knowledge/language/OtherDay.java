package coach.limber.knowledge.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was told just now was of another day: "sorry, yesterday i mean", "put that under today", "no
 * wait that was on saturday".
 */
public final class OtherDay {
  private static final String LEAD =
      "(?:(?:sorry|oops|no|nope|wait|actually|hm+|oh|ah|ok|and|but)[,.! ]+){0,4}";
  private static final String WHAT =
      "(?:that|it|this|those|that one|(?:all|everything)(?: of (?:that|it|this))?|all that)";
  private static final String DAY = "(?<day>yesterday|today)(?:'?s)?";
  private static final Phrasing[] FORMS = {
    Phrasing.of(
        LEAD
            + WHAT
            + "(?: was|'?s| is| were)(?: all)?(?: meant)?(?: to be)?(?: for| about| from| of)? "
            + DAY
            + "(?:,? (?:sorry|not (?:today|yesterday)|i mean(?:t)?|actually|instead)){0,4}[.! ]*"),
    Phrasing.of(
        LEAD
            + "(?:i mean(?:t)? |for |about |of ){0,2}"
            + DAY
            + "(?:,? (?:i mean(?:t)?|sorry|not (?:today|yesterday)|instead|actually)){1,2}[.! ]*"),
    Phrasing.of(
        "(?:(?:sorry|oops|no|wait|actually|hm+|oh|ah)[,.! ]+){1,3}(?:i mean(?:t)? |for |about"
            + " ){0,2}"
            + DAY
            + "[.! ]*"),
    Phrasing.of(LEAD + "(?:i )?mean(?:t)?(?: for)? " + DAY + "[.! ]*"),
    Phrasing.of(
        LEAD
            + "(?:(?:can you|could you|please|pls)[, ]+){0,2}(?:put|move|note|write|make|shift"
            + "|change|log|set|count|enter|record|file) "
            + WHAT
            + "(?: down)?(?: under| on| to| for| as| into)? "
            + DAY
            + "(?:,? (?:please|pls|instead|not (?:today|yesterday))){0,4}[.! ]*"),
    Phrasing.of(
        LEAD
            + WHAT
            + " (?:was|were) (?:all )?(?:on |from )?(?:last )?(?<day>(?:the )?day before yesterday|"
            + CalendarWords.WEEKDAY
            + ")(?:,? (?:sorry|not today|i mean(?:t)?"
            + "|actually)){0,3}[.! ]*")
  };

  private OtherDay() {}

  /** The day that is meant, on the day {@code today}; nothing if anything else is said besides. */
  public static Optional<LocalDate> in(String text, LocalDate today) {
    var plain = Plain.of(text);
    for (var form : FORMS) {
      var said = form.matcher(plain);
      if (said.matches()) {
        return AboutDay.named(said.group("day"), today);
      }
    }
    return Optional.empty();
  }
}
