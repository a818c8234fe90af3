package coach.limber.knowledge.language;

import java.util.Optional;

/** How today's pain is put beside yesterday's: "one less than yesterday", "2, down from 5". */
public sealed interface ThanYesterday {
  /** So many points more, or less if below zero. */
  record By(int points) implements ThanYesterday {}

  /**
   * Both are told.
   *
   * @param rest the text without what it says of yesterday
   */
  record From(int yesterday, String rest) implements ThanYesterday {}

  static Optional<ThanYesterday> in(String text) {
    return Forms.read(Plain.of(text));
  }

  /** How it is put. */
  final class Forms {
    private static final String NUMBER = "(?:\\d|one|two|three|four|five|six)";
    private static final String OPENING =
        "(?:(?:pain|pain's|it'?s|it is|i'?m|am|about|maybe|today|today's|my|the|"
            + JointWords.NAMED
            + "|is|are|an?|only|just|probably|roughly|gone|went)[ ,]+){0,6}";
    private static final String YESTERDAY =
        "(?: than| from| on| compared (?:to|with)| over| since)? (?:it was |i was )?(?:yesterday"
            + "|the day before)(?:'s)?[.! ]*";
    private static final Phrasing BY =
        Phrasing.of(
            OPENING
                + "(?:(?<points>"
                + NUMBER
                + ")(?: points?)? (?:(?<less>less|lower|down|better|fewer|below)|more|higher|worse"
                + "|up|above)|(?:(?<down>down|dropped|fallen|fell)|up|risen|rose) (?:by )?(?:an?"
                + " )?(?<step>"
                + NUMBER
                + ")(?: points?)?)"
                + YESTERDAY);
    private static final Phrasing FROM =
        Phrasing.of(
            "(?<rest>.{0,60}\\d{1,2}(?:/10)?)[, ]+(?:it'?s |which is |so |that'?s |now )?(?:down|up"
                + "|better|worse) (?:from|than) (?:an? )?(?<old>\\d{1,2})(?:/10)? yesterday[.! ]*");

    private Forms() {}

    static Optional<ThanYesterday> read(String plain) {
      var from = FROM.matcher(plain);
      if (from.matches()) {
        return Optional.of(new From(Integer.parseInt(from.group("old")), from.group("rest")));
      }
      var by = BY.matcher(plain);
      if (!by.matches()) {
        return Optional.empty();
      }
      var said = by.group("points") == null ? by.group("step") : by.group("points");
      var points =
          Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : SpokenNumber.of(said);
      return Optional.of(
          new By(by.group("less") == null && by.group("down") == null ? points : -points));
    }
  }
}
