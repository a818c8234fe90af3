package coach.limber.knowledge.language;

/**
 * A place in a text where a time of day is said.
 *
 * @param part what is said right beside it
 * @param exact whether the hour counts to 24: "19h", "0730"
 * @param lone whether it is a number and nothing more, which may count anything
 */
record SpokenTime(
    int start, int end, int hour, int minute, PartOfDay part, boolean exact, boolean lone) {

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  /** The time, in the part of the day that is said beside it or hinted at around it. */
  ClockTime time(String plain) {
    if (exact && part == PartOfDay.UNSAID) {
      return PartOfDay.exactly(hour, minute);
    }
    if (hour > 12) {
      return PartOfDay.exactly(hour, minute);
    }
    return (part == PartOfDay.UNSAID ? PartOfDay.hinted(plain, start) : part).at(hour, minute);
  }
}
