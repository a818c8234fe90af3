package coach.limber.knowledge.answer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text that say what it is about: in small letters, without endings, and without the
 * little words that any question has.
 */
public final class ContentWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ies|s|ing|ed)$");
  private static final Set<String> LITTLE =
      Set.of(
          """
          a an the is are was were be been am do does did i im my me we us you your u ur it its this
          that thats these those to of in on at for and or but so if with from by as have has had ive
          can could will would should what whats how hows why which who when where there theres about
          just any some not no um uh like ok okay hi hey hello please pls plz coach they them their he
          she his her then than too also very really well oh hm hmm yes yeah dont doesnt isnt arent
          cant id ill youre youve\
          """
              .split("\\s+"));

  private ContentWords() {}

  public static Set<String> of(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new LinkedHashSet<String>();
    WORD.matcher(APOSTROPHE.matcher(plain).replaceAll(""))
        .results()
        .map(match -> match.group())
        .filter(word -> !LITTLE.contains(word))
        .forEach(word -> words.add(ENDING.matcher(word).replaceFirst("")));
    return words;
  }
}
