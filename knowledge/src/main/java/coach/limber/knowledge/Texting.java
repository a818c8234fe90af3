package coach.limber.knowledge;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as they are spelled in haste or by ear, in their usual spelling: "wot shud i eet". */
final class Texting {
  private static final String FILE = "texting.tsv";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");

  private final Map<String, String> usual;

  private Texting(Map<String, String> usual) {
    this.usual = Map.copyOf(usual);
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  static Texting load() {
    var problems = new ArrayList<ContentProblem>();
    var rows = Rows.of(FILE, Resources.text(FILE), 2, problems);
    rows.sortedBy(row -> row.column(0));
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    var usual = new HashMap<String, String>();
    rows.all().forEach(row -> usual.put(row.column(0), row.column(1)));
    return new Texting(usual);
  }

  /** The text in the usual spelling of its words, or the same text. */
  String spelled(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word ->
                Matcher.quoteReplacement(
                    usual.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group())));
  }
}
