package coach.limber.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HealthTest {
  private final Map<String, Supplier<String>> parts = new LinkedHashMap<>();

  private HttpResponse<String> healthz() throws IOException, InterruptedException {
    try (var server = HttpServer.start("127.0.0.1", 0, List.of(new Health(parts)));
        var client = HttpClient.newHttpClient()) {
      var address = URI.create("http://127.0.0.1:" + server.port() + "/healthz");
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void allWell() throws Exception {
    parts.put("database", () -> "ok");

    assertThat(healthz().statusCode()).isEqualTo(200);
  }

  @Test
  void onePartThatFailsIsNamedAndNothingThatItSays() throws Exception {
    parts.put("database", () -> "ok");
    parts.put(
        "telegram",
        () -> {
          throw new IllegalStateException("token 123:hunter2");
        });
    var answer = healthz();

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("\"database\":\"ok\"", "\"telegram\":\"failing: IllegalStateException\"")
        .doesNotContain("hunter2");
  }
}
