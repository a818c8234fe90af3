package coach.limber.knowledge.signal;

/**
 * The unmodified bge-small-en-v1.5, for texts of any subject (Xiao et al. 2023, C-Pack). It comes
 * as a package, is loaded from the class path and takes 34 MB; questions and passages are read each
 * in the way it was trained on.
 */
public final class GeneralEncoder {
  /** Words that the model was trained to see before a question, from its own page. */
  private static final String SEARCHING =
      "Represent this sentence for searching relevant passages: ";

  private final Model model =
      Model.load("bge-small-en-v1.5-q.onnx", "bge-small-en-v1.5-q-tokenizer.json");

  private GeneralEncoder() {}

  /** Loads the model; takes about a second. */
  public static GeneralEncoder load() {
    return new GeneralEncoder();
  }

  /** The unit vector of a passage, 384 dimensions; of one past 510 tokens the mean of its parts. */
  public float[] passage(String text) {
    try {
      return model.embed(text.isBlank() ? "." : text).content().vector();
    } catch (IllegalArgumentException e) {
      // Of some characters that none but the tokenizer knows, nothing is left.
      return model.embed(".").content().vector();
    }
  }

  /** The unit vector of a question; of a long one its beginning and its end. */
  public float[] question(String text) {
    return passage(SEARCHING + Ends.of(text));
  }
}
