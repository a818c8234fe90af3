package coach.limber.knowledge.signal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The trained encoder of {@code reader/} with its heads: 3.5 to 6 ms a text on one core. It was
 * trained on texts of up to 128 tokens; of a longer one it sees the beginning and the end.
 */
public final class Encoder {
  static final String FOLDER = "coach/limber/knowledge/reader/";
  private static final int A_FEW = 16;

  private final Model model = Model.load(FOLDER + "reader.onnx", FOLDER + "tokenizer.json");
  private final Map<String, Head> heads = new LinkedHashMap<>();
  private final Map<String, String[]> labels = new LinkedHashMap<>();

  /** Several rules may read the same part of a message; kept no longer than a few messages. */
  private final Map<String, float[]> latest =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > A_FEW;
        }
      };

  private Encoder(JsonNode file) {
    var scale = file.path("scale").asDouble();
    for (var name : new String[] {"route", "tier", "sent", "intent"}) {
      var head = Head.of(file.path("heads").path(name), scale);
      heads.put(name, head);
      var names = new String[head.bias().length];
      for (int i = 0; i < names.length; i++) {
        names[i] = file.path("labels").path(name).path(i).asText();
      }
      labels.put(name, names);
    }
  }

  /** Loads the model that ships with the program; takes about a second. */
  public static Encoder load() {
    var name = "/" + FOLDER + "heads.json";
    try (var in = Encoder.class.getResourceAsStream(name)) {
      return new Encoder(new ObjectMapper().readTree(Objects.requireNonNull(in, name)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  public Signals signals(String text) {
    var e = vector(text);
    return new Signals(
        e,
        named("route", head("route").softmax(e)),
        named("tier", head("tier").softmax(e)),
        named("sent", head("sent").sigmoid(e)),
        named("intent", head("intent").softmax(e)));
  }

  /** The unit vector of a text, 384 dimensions. */
  public float[] vector(String text) {
    synchronized (latest) {
      var known = latest.get(text);
      if (known != null) {
        return known.clone();
      }
    }
    var vector = encoded(text);
    synchronized (latest) {
      latest.put(text, vector.clone());
    }
    return vector;
  }

  private float[] encoded(String text) {
    try {
      return model.embed(Ends.of(text)).content().vector();
    } catch (IllegalArgumentException e) {
      // Of blanks, and of some characters that none but the tokenizer knows, nothing is left.
      return model.embed(".").content().vector();
    }
  }

  private Head head(String name) {
    return Objects.requireNonNull(heads.get(name), name);
  }

  private Map<String, Double> named(String head, double[] probabilities) {
    var names = Objects.requireNonNull(labels.get(head), head);
    var named = new LinkedHashMap<String, Double>();
    for (int i = 0; i < names.length; i++) {
      named.put(names[i], probabilities[i]);
    }
    return named;
  }
}
