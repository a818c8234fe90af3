package coach.limber.knowledge;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.Rows;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as they are spelled in haste or by ear, in their usual spelling: "wot shud i eet". */
public final class Texting {
  private static final String FILE = "texting.tsv";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");

  /** "N scrap the crisps": between two words it may be of a name, like "mac n cheese". */
  private static final Pattern AND = Pattern.compile("^\\s*+(?:[nN&+]|'n'?)\\s++(?=\\p{L}{2})");

  private final Map<String, String> usual;

  private Texting(Map<String, String> usual) {
    this.usual = Map.copyOf(usual);
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  public static Texting load() {
    return new Texting(Rows.pairs(FILE));
  }

  /** The text in the usual spelling of its words, or the same text. */
  public String spelled(String text) {
    return WORD.matcher(AND.matcher(text).replaceFirst("and "))
        .replaceAll(
            word ->
                Matcher.quoteReplacement(
                    usual.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group())));
  }
}
