package coach.limber.bot.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A request byte by byte, as no decent client would make it. */
public final class Wire implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Socket socket;

  public Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.setTcpNoDelay(true);
  }

  /** The head of a POST of so many bytes; {@code headers} are whole lines. */
  public Wire post(String path, long length, String... headers) throws IOException {
    return says(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(
                path,
                length,
                java.util.Arrays.stream(headers)
                    .map(header -> header + "\r\n")
                    .collect(java.util.stream.Collectors.joining())));
  }

  public Wire says(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  /** Says it over and over until it is not heard any more, or so many times. */
  public void saysUntilRefused(String text, int times) {
    try {
      for (int i = 0; i < times; i++) {
        says(text);
      }
    } catch (IOException _) {
      // refused
    }
  }

  /** The status of the answer. */
  public int status() throws IOException {
    var line = new StringBuilder();
    InputStream in = socket.getInputStream();
    for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.isEmpty() ? 0 : Integer.parseInt(line.toString().split(" ", 3)[1]);
  }

  /** Waits for the server to close the connection. */
  public void awaitClosed() throws IOException {
    try {
      while (socket.getInputStream().read() >= 0) {
        // what it still says does not matter
      }
    } catch (java.net.SocketException _) {
      // closed in a hurry
    }
  }

  /** Without a word. */
  @Override
  public void close() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }
}
