package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/** "Don't skip today", "i never said pause": a command that is named and not given. */
final class Unasked {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:please|pls|no|hey|oh|and|but|wait|actually|ok)[,! ]+){0,3}(?:don'?t|do"
              + " not|never|(?:i|you) (?:never|didn'?t|did not)(?: even)?"
              + " (?:say|said|type|mean|meant|want(?:ed)?|ask(?:ed)?|tell you|told you)(?: you)?(?:"
              + " to| for)?|i (?:don'?t|do not) want (?:you )?to)(?: a| an| any)? "
              + "(?:skip|pass|miss|pause|stop|cancel|snooze|mute|quit|(?:delete|erase|wipe|reset|export)|(?:change|move)"
              + " (?:it|that|this|the times?|my times?|anything|the check-?ins?))(?:"
              + " (?:it|that|this|today|tonight|now|yet|please|pls|me|the"
              + " (?:check-?ins?|questions|messages|time)|check-?ins?|my"
              + " (?:data|account|answers|diary|history)|everything|anything|asking|messaging|for"
              + " me)){0,4}[.! ]*");

  private Unasked() {}

  static boolean is(String text) {
    return FORM.matcher(SmallLetters.of(text).strip()).matches();
  }
}
