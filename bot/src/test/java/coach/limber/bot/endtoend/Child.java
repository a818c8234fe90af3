package coach.limber.bot.endtoend;

import coach.limber.bot.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The program in a process of its own, which can be killed. */
final class Child {
  private static final String READY = "Limber is ready: ";

  private final Process process;
  private final String address;

  private Child(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it over a data folder; {@code port} 0 is any free one.
   *
   * @throws AssertionError if it ends before it is ready
   */
  static Child start(Path home, int port) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "run");
    builder
        .environment()
        .putAll(Map.of("LIMBER_HOME", home.toString(), "PORT", Integer.toString(port)));
    var process = builder.redirectErrorStream(true).start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    var said = new StringBuilder();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith(READY)) {
        Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
        return new Child(process, line.substring(READY.length()).strip());
      }
    }
    throw new AssertionError("it did not start:\n" + said);
  }

  String address() {
    return address;
  }

  int port() {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  /** Without a chance to tidy up. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }
}
