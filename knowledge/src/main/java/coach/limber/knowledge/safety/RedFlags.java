package coach.limber.knowledge.safety;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.signal.Signals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What needs a doctor, asked of every text before anything else. It trusts phrases and rules first
 * and the trained encoder after them.
 */
public final class RedFlags {
  private static final String FOLDER = "/coach/limber/knowledge/";

  private final List<Flag> flags;

  private RedFlags(List<Flag> flags) {
    this.flags = flags;
  }

  /** Loads the content that ships with the program. */
  public static RedFlags load() {
    var problems = new ArrayList<ContentProblem>();
    var flags = FlagFile.read("red-flags.yaml", resource("red-flags.yaml"), problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new RedFlags(flags);
  }

  /**
   * The danger that a text speaks of, if it does.
   *
   * @param text what a person wrote, as they wrote it
   * @param signals what the trained encoder makes of the same text
   */
  public Optional<Concern> check(String text, Signals signals) {
    if (Signals.of(signals.tier(), "none") > 0.5) {
      return Optional.empty();
    }
    var tier =
        signals.tier().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("none"))
            .max(java.util.Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey();
    return flags.stream()
        .filter(flag -> flag.tier().name().toLowerCase(Locale.ROOT).equals(tier))
        .findFirst()
        .map(Flag::concern);
  }

  private static String resource(String name) {
    try (var in = RedFlags.class.getResourceAsStream(FOLDER + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
