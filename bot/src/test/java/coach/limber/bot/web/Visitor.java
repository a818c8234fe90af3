package coach.limber.bot.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser without a screen: it keeps its cookies, posts, and listens. */
public final class Visitor {
  private final String address;
  private final HttpClient client;

  Visitor(Site site) {
    this(site.address());
  }

  /** {@code address} is where the page is, such as {@code http://127.0.0.1:8080}. */
  public Visitor(String address) {
    this.address = address;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  public HttpResponse<String> open() {
    return post("/api/opened", "{\"id\": \"opened-1\", \"zone\": \"Europe/Rome\"}");
  }

  public HttpResponse<String> post(String path, String json, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Listening listen(String path, String... headers) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return new Listening(client.send(request.build(), BodyHandlers.ofInputStream()));
  }

  /** One event of a stream. */
  public record Event(String name, String id, String data) {}

  /** An open stream, read by a thread of its own. */
  public static final class Listening implements AutoCloseable {
    private final HttpResponse<java.io.InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    Listening(HttpResponse<java.io.InputStream> response) {
      this.response = response;
      Thread.ofVirtual().start(this::read);
    }

    private void read() {
      try (var lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        var name = "";
        var id = "";
        var data = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("event: ")) {
            name = line.substring(7);
          } else if (line.startsWith("id: ")) {
            id = line.substring(4);
          } else if (line.startsWith("data: ")) {
            data.add(line.substring(6));
          } else if (line.isEmpty() && !data.isEmpty()) {
            events.add(new Event(name, id, String.join("\n", data)));
            id = "";
            data.clear();
          }
        }
      } catch (IOException _) {
        // closed by the test, or by the server: what came is in the queue
      }
    }

    int status() {
      return response.statusCode();
    }

    Event next() throws InterruptedException {
      var event = events.poll(10, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("no event came within ten seconds");
      }
      return event;
    }

    /** The next letters, whatever else comes in between. */
    public List<Event> letters(int count) throws InterruptedException {
      var letters = new ArrayList<Event>();
      while (letters.size() < count) {
        var event = next();
        if (event.name().equals("letter")) {
          letters.add(event);
        }
      }
      return letters;
    }

    /** All letters until everything that was sent before is there. */
    public List<Event> history() throws InterruptedException {
      var letters = new ArrayList<Event>();
      for (var event = next(); !event.name().equals("live"); event = next()) {
        if (event.name().equals("letter")) {
          letters.add(event);
        }
      }
      return letters;
    }

    @Override
    public void close() throws IOException {
      response.body().close();
    }
  }
}
