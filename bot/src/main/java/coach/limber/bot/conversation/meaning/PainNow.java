package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.OptionalDouble;

/** How the pain has changed since it was told, in few words: "it's gone up to 8 now". */
public final class PainNow {
  private static final double WHOLE_SCALE = 10;
  private static final Phrasing CHANGED =
      Phrasing.of(
          "(?:(?:and|but|so|now|oh|ugh|ok|update|well),? ){0,2}(?:it(?:'?s| has|"
              + " is)?|that'?s|they'?(?:re|ve))? ?(?:(?:now|just|already|since|all the way|slowly)"
              + " )?(?:(?:gone|going|went|crept|risen|rose|shot|jumped|climbed|come|came|eased|dropped|fallen|fell|settled)"
              + " )?(?:right |back )?(?:(?:up|down|off|back) )?(?:to|at) (?:an?"
              + " )?(?<number>\\d{1,2}(?:[.,]\\d)?)(?: ?/ ?10| out of 10)?(?:"
              + " (?:now|today|tonight|again|already|since|this (?:evening|afternoon))){0,2}[.!"
              + " ]*");
  private static final Phrasing MOVES =
      Phrasing.of(
          "\\b(?:gone|went|going|crept|risen|rose|shot|jumped|climbed|eased|dropped|fallen|fell"
              + "|settled|it'?s (?:now )?(?:up|down|back))\\b");

  private PainNow() {}

  public static OptionalDouble in(String text) {
    var plain = SmallLetters.of(text);
    var changed = CHANGED.matcher(plain);
    if (!changed.matches() || !MOVES.matcher(plain).find()) {
      return OptionalDouble.empty();
    }
    var number = Double.parseDouble(changed.group("number").replace(',', '.'));
    return number <= WHOLE_SCALE ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
