package coach.limber.knowledge.language;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * One day that is to be quiet and another that is not, in one breath: "skip friday not saturday",
 * "don't ask me tomorrow, ask me friday".
 *
 * @param off the day without questions
 * @param on the day that is named against it
 * @param until whether they are to be asked on that day next: what lies between is quiet, too
 */
public record OneDayNotTheOther(LocalDate off, LocalDate on, boolean until) {
  private static final int LONGEST = 100;
  private static final String DAY =
      "(?:tomorrow|tmrw|tmr|(?:this |next )?(?:" + CalendarWords.SHORT_STEMS + ")(?:day)?)";
  private static final String OFF_DAY = "(?<off>" + DAY + ")";
  private static final String ON_DAY = "(?<on>" + DAY + ")";
  private static final String LEAD =
      "(?:(?:please|pls|can you|could you|no|oh|ok|sorry|actually|wait|hey|i said|i"
          + " meant?|so|and|but)[, ]+){0,4}";
  private static final String END =
      "(?:[, ]+(?:please|pls|instead|then|thanks|thank you|rather|though|ok|okay)){0,3}[.! ]*";
  private static final String ME =
      "(?: (?:me|in|in with me|with me|anything|questions?|check-?ins?|on|for|the|my)){0,3} ";
  private static final String OFF =
      "(?:(?:skip|miss|leave out|drop|pause|cancel|quiet|off|no"
          + " (?:questions?|check-?ins?|messages?)|nothing|(?:don'?t|do not|never|not)"
          + " (?:ask|check|message|text|ping|write|bother))"
          + ME
          + "|i'?m (?:away|busy|out|off)(?: on)? )";
  private static final String ASK =
      "(?:(?:just |only |rather )?(?:ask|check|message|text|ping|write|remind|do|come back|try)"
          + "(?: me| in| it| again| with me| on| to me){0,3} )";
  private static final String KEEP =
      "(?:(?:keep|leave|not|do|i'?m (?:here|free|in|back))(?: on)? )";
  private static final String BUT = "(?:[,.;]? (?:but|and|just|only|rather) |[,.;] | )";

  private static final List<Phrasing> UNTIL =
      List.of(
          Phrasing.of(LEAD + OFF + OFF_DAY + BUT + ASK + ON_DAY + END),
          Phrasing.of(LEAD + "not (?:on )?" + OFF_DAY + BUT + ASK + "?" + ON_DAY + END),
          Phrasing.of(
              LEAD
                  + ASK
                  + ON_DAY
                  + BUT
                  + "(?:not|instead of|rather than)(?: on)? "
                  + OFF_DAY
                  + END));
  private static final List<Phrasing> ALONE =
      List.of(
          Phrasing.of(LEAD + OFF + OFF_DAY + BUT + KEEP + ON_DAY + END),
          Phrasing.of(
              LEAD + OFF + OFF_DAY + BUT + ON_DAY + " (?:is |'s )?(?:fine|ok|okay|yes|good)" + END),
          Phrasing.of(LEAD + "keep " + ON_DAY + BUT + OFF + OFF_DAY + END),
          Phrasing.of(
              LEAD + "not (?:on )?" + ON_DAY + BUT + "(?:skip|leave out|drop) " + OFF_DAY + END));

  /** What a text says, on the day {@code today}; of today itself other rules know more. */
  public static Optional<OneDayNotTheOther> in(String text, LocalDate today) {
    var plain = Plain.of(text);
    return plain.length() > LONGEST
        ? Optional.empty()
        : first(UNTIL, plain, today, true).or(() -> first(ALONE, plain, today, false));
  }

  private static Optional<OneDayNotTheOther> first(
      List<Phrasing> forms, String plain, LocalDate today, boolean until) {
    for (var form : forms) {
      var said = form.matcher(plain);
      if (said.matches()) {
        var off = day(said.group("off"), today);
        var on = day(said.group("on"), today);
        return off.equals(on)
            ? Optional.empty()
            : Optional.of(new OneDayNotTheOther(off, on, until && off.isBefore(on)));
      }
    }
    return Optional.empty();
  }

  private static LocalDate day(String name, LocalDate today) {
    if (name.startsWith("t") && !name.startsWith("tu") && !name.startsWith("th")) {
      return today.plusDays(1);
    }
    var weekday = name.substring(name.lastIndexOf(' ') + 1).substring(0, 3);
    return today.with(TemporalAdjusters.next(Until.day(weekday)));
  }
}
