package coach.limber.knowledge.language;

import java.util.Optional;

/** Tells whether a text is in another language than English. */
public final class Languages {
  private Languages() {}

  /** The ISO 639-1 code of the language, or nothing for English and for texts too short to tell. */
  public static Optional<String> of(String text) {
    return Optional.empty();
  }
}
