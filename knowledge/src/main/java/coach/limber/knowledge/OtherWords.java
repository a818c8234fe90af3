package coach.limber.knowledge;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.Rows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same question in words that the trained reader knows: "roughage" is fibre, and what lies at
 * the bottom of a thing is its root cause. Only what would not be answered as it stands is read so.
 */
final class OtherWords {
  private static final String FILE = "other-words.tsv";

  private final Map<Pattern, String> plain;

  private OtherWords(Map<Pattern, String> plain) {
    this.plain = plain;
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  static OtherWords load() {
    var plain = new LinkedHashMap<Pattern, String>();
    Rows.pairs(FILE)
        .forEach(
            (words, known) ->
                plain.put(
                    Pattern.compile("\\b" + Pattern.quote(words) + "\\b", Pattern.CASE_INSENSITIVE),
                    known));
    return new OtherWords(plain);
  }

  String plain(String text) {
    var said = text;
    for (var entry : plain.entrySet()) {
      said = entry.getKey().matcher(said).replaceAll(entry.getValue());
    }
    return said;
  }
}
