package coach.limber.knowledge;

import coach.limber.knowledge.language.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Instant noodles five nights a week, am I cooked?": a judgement is asked of what was named, and
 * nothing besides.
 */
final class Verdict {
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:(?:a"
              + " )?(?:problem|good|bad|ok(?:ay)?|fine|safe|daft|wise|sensible|yes|yay|harmless|harmful|helpful)(?:"
              + " (?:idea|move|choi[cs]e|shout|thing|plan|call|one))?,? or"
              + " (?:not|no|nay|ok(?:ay)?|fine|bad(?: idea)?|good|harmful|a problem|trouble)|any"
              + " (?:use|good|harm|help|benefit)(?: (?:to|for|in))?|(?:am|are) (?:i|we)"
              + " (?:cooked|doomed|screwed|stuffed|toast|done for|in trouble|asking for"
              + " (?:it|trouble)|(?:doing )?(?:ok(?:ay)?|right|wrong|fine)|safe)|friend or foe|for"
              + " (?:good|better) or (?:ill|worse|bad)|(?:your"
              + " )?(?:verdict|thoughts)|(?:good|great|bad|terrible|awful|lousy|ok(?:ay)?|fine|safe)"
              + " (?:for|idea|move|choi[cs]e|shout)|(?:a )?(?:mistake|bad habit|no.?no)|should i"
              + " (?:worry|be worried)|matters?)(?:\\b|$)");

  /** "Is kefir good?": the word that ends a question of yes or no. */
  private static final Pattern IS_IT =
      Pattern.compile(
          "^(?:(?:so|and|ok|but|hey|hi|please|then|right)[, ]+){0,9}(?:is|are|r|would)"
              + " .*\\b(?<end>(?:any )?good|bad|ok(?:ay)?|fine|safe|allowed|harmful)[?.! ]*$");

  private static final Pattern ABOUT =
      Pattern.compile("^(?:(?:so|and|ok|but|hey|hi)[, ]+){0,3}(?:what|how) (?:about|of)\\b");

  private static final Set<String> AROUND =
      WordSet.of(
          """
          i i'm im i've ive me my we our us you he she is are am be it it's its that that's
          thats this these those the a an of and n or in on at with to for from not no so but as
          just only got have having had eat eats eating ate drink drinking live living love like
          day days daily week weeks weekly night nights nightly morning mornings evening
          evenings weekend weekends lunch dinner tea supper breakfast break work every each most
          all per once twice few couple times lots loads plenty some bit one two three four five
          six seven cup cups bowl bowls plate slice slices tin tins glass glasses pint pints
          heavy big small nice wee little tiny cheeky drop drops lump lumps chunk piece pieces
          spot mouthful sliver mate pls please honest honestly really do does doing will would
          gonna going sore hurting frozen fresh everything always shake shakes any cheap ready
          meals meal inflammation inflamed aches pains
          """);

  private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");

  private Verdict() {}

  /** "How about a nice bit of camembert?". */
  static boolean wonders(String text) {
    return ABOUT.matcher(plain(text)).find();
  }

  static boolean isAsked(String text) {
    return ASKED.matcher(plain(text)).find() || IS_IT.matcher(plain(text)).matches();
  }

  /** Whether the words beside those named are a judgement and how often, when and where. */
  static boolean isAll(String rest, Predicate<String> isOfTheBody) {
    var plain = ABOUT.matcher(plain(rest)).replaceFirst("");
    var end = IS_IT.matcher(plain);
    var without =
        ASKED.matcher(end.matches() ? plain.substring(0, end.start("end")) : plain).replaceAll(" ");
    return Stream.of(WORD.split(without.strip()))
        .allMatch(word -> word.isEmpty() || AROUND.contains(word) || isOfTheBody.test(word));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
