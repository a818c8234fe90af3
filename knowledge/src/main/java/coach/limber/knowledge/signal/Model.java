package coach.limber.knowledge.signal;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The network of an encoder, run in this process. */
final class Model extends AbstractInProcessEmbeddingModel {
  /**
   * Processors without VNNI add products of bytes in 16 bits, which overflows: the same text would
   * read otherwise on another machine. ONNX Runtime, {@code kOrtSessionOptionsAvx2PrecisionMode}.
   */
  private static final String EXACT_PRODUCTS = "session.x64quantprecision";

  static {
    // DJL, which tokenizes, would otherwise report its use over the network.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  private final OnnxBertBiEncoder encoder;

  private Model(OnnxBertBiEncoder encoder) {
    super(Runnable::run);
    this.encoder = encoder;
  }

  /**
   * Loads a network that ships with the program. From a file, because bytes in Java's memory cost
   * 150 MB that stay resident; on one thread, because for a text as short as a message a second one
   * only makes the slowest messages slower.
   */
  static Model load(String networkFile, String tokenizerFile) {
    try (var network = resource(networkFile);
        var tokenizer = resource(tokenizerFile);
        var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.addConfigEntry(EXACT_PRODUCTS, "1");
      var file = Files.createTempFile("limber", ".onnx");
      try {
        Files.copy(network, file, StandardCopyOption.REPLACE_EXISTING);
        var environment = OrtEnvironment.getEnvironment();
        var session = environment.createSession(file.toString(), options);
        return new Model(new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + networkFile, e);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot run the network " + networkFile, e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Model.class.getResourceAsStream("/" + name), name);
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }
}
