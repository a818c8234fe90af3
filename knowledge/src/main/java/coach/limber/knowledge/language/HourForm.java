package coach.limber.knowledge.language;

/** How an hour is put inside a larger form whose other words say that it is one. */
final class HourForm {
  private static final String NUMBER = "(?:\\d{1,2}|" + SpokenNumber.WORD + ")";

  /** "9", "21:30", "half eight", "quarter to nine", "ten o'clock", "noon". */
  static final String ANY =
      "(?:(?:12 )?(?:noon|mid-?day|midnight)|(?:half (?:past"
          + " )?|(?:quarter|five|ten|twenty|\\d{1,2}) (?:past|to) )?"
          + NUMBER
          + "(?: ?[:.h] ?[0-5]\\d)?(?: ?(?:o'? ?clock|h))?(?:ish)?(?: ?[ap]\\.? ?m\\b\\.?)?"
          + "(?: (?:in the (?:morning|afternoon|evening)|at night))?)";

  private HourForm() {}

  /** What such words say, which are nothing else. */
  static ClockTime read(String hour) {
    return Times.in("at " + hour);
  }
}
