package coach.limber.bot.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Server-sent events, written by hand: Javalin's own client for them ends the request a second time
 * when the browser has gone, and logs an error for every tab that is closed.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">the standard</a>
 */
record Events(OutputStream out) {

  static Events begin(Context context) throws IOException {
    context.contentType("text/event-stream; charset=utf-8");
    context.header("Cache-Control", "no-store");
    context.header("X-Accel-Buffering", "no");
    // Not the context's own stream, which may compress and so hold back.
    var out = context.res().getOutputStream();
    out.flush();
    return new Events(out);
  }

  void send(String name, long number) throws IOException {
    write("event: " + name + "\ndata: " + number + "\n\n");
  }

  /** {@code data} is one line. A browser that comes back names the id that it saw last. */
  void send(String name, long id, String data) throws IOException {
    write("event: " + name + "\nid: " + id + "\ndata: " + data + "\n\n");
  }

  private void write(String event) throws IOException {
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
