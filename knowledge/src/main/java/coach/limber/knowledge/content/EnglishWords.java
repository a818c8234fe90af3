package coach.limber.knowledge.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The whole words that the encoder knows, some twenty thousand: what is among them is no slip of
 * the finger.
 */
public final class EnglishWords {
  private EnglishWords() {}

  public static Set<String> all() {
    try {
      var words = new HashSet<String>();
      new ObjectMapper()
          .readTree(Resources.text("reader/tokenizer.json"))
          .path("model")
          .path("vocab")
          .fieldNames()
          .forEachRemaining(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the encoder's words", e);
    }
  }
}
