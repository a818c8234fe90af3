package coach.limber.knowledge.language;

import java.util.Locale;
import java.util.Optional;

/** What was told just now was of another day: "sorry, yesterday i mean", "put that under today". */
public enum OtherDay {
  YESTERDAY,
  TODAY;

  private static final String LEAD = "(?:(?:sorry|oops|no|wait|actually|hm+|oh|ah|ok)[,.! ]+){0,3}";
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
        "(?:(?:can you|could you|please|pls|no|actually)[,"
            + " ]+){0,3}(?:put|move|note|write|make|shift) "
            + WHAT
            + "(?: down)?(?: under| on| to| for| as| into)? "
            + DAY
            + "(?: (?:please|pls|instead)){0,4}[.! ]*")
  };

  /** The day that is meant; nothing if the text says anything else besides. */
  public static Optional<OtherDay> in(String text) {
    var plain = Plain.of(text);
    for (var form : FORMS) {
      var said = form.matcher(plain);
      if (said.matches()) {
        return Optional.of(valueOf(said.group("day").toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }
}
