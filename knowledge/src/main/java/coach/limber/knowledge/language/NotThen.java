package coach.limber.knowledge.language;

/** "Please don't ask at 6", "i never said 7pm": a time that is wrong, and no other one. */
public final class NotThen {
  private static final String TIME =
      "(?:half (?:past )?|quarter (?:past|to)"
          + " )?(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)(?:"
          + " ?[ap]\\.?m\\.?| o'?clock)?(?: in the (?:morning|evening|afternoon)| at night)?";
  private static final Phrasing FORM =
      Phrasing.of(
          "(?:(?:please|pls|no|hey|oh|and|but|wait|actually|sorry)[,! ]+){0,3}(?:(?:don'?t|do"
              + " not|never) (?:ask|message|text|ping|remind|write|check|wake)(?: (?:me|in|up|with"
              + " me|again|to me)){0,3} (?:at|before|around)|i (?:never|didn'?t|did not)"
              + " (?:say|said|mean|meant|want|ask for)(?: at|(?= "
              + TIME
              + "(?<=[mkt]|[:.]\\d\\d)(?![\\w:.])))|i (?:don'?t|do not) want to"
              + " (?:wake|get|be woken)(?: up)? at|i'?m not (?:awake|up) at|(?:that'?s|it'?s) not"
              + " at) "
              + TIME
              + "(?: (?:please|pls|any ?more|for (?:you|this|that)|though|thanks|i'?m"
              + " (?:asleep|working|at work|driving)|it'?s too (?:early|late))){0,3}[.! ]*");

  private NotThen() {}

  public static boolean is(String text) {
    return FORM.matcher(SmallLetters.of(text).strip()).matches();
  }
}
