package coach.limber.knowledge.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The content files that ship with the program. */
public final class Resources {
  private static final String FOLDER = "/coach/limber/knowledge/";

  private Resources() {}

  /** The whole of a file such as {@code article.md}. */
  public static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The whole of a file that is no text. */
  public static byte[] bytes(String file) {
    try (var in = Resources.class.getResourceAsStream(FOLDER + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
