package coach.limber.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.http.Logs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Updates and messages that were seen in the wild are taken without an error, old ones as now. */
class SampleUpdatesTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void everySampleIsTakenAndNoneIsSkipped() throws Exception {
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    var logger = Logs.of(Reception.class);
    logger.addAppender(log);
    var told = new ArrayList<Inbound>();
    try (var telegram = new FakeTelegram()) {
      var reception =
          new Reception(
              new TelegramApi(FakeTelegram.TOKEN, telegram.url()),
              told::add,
              InstantSource.fixed(NOW),
              (_, _) -> Optional.empty());
      for (var update : updates()) {
        reception.take(update);
      }

      assertThat(telegram.problems).isEmpty();
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .filteredOn(event -> event.getThreadName().equals(Thread.currentThread().getName()))
        .noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    assertThat(told).isNotEmpty().allMatch(inbound -> inbound.at().equals(NOW));
  }

  /** A message by itself comes as one that was sent and as one that was edited. */
  private List<JsonNode> updates() throws IOException {
    var updates = new ArrayList<JsonNode>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("updates.jsonl")),
                StandardCharsets.UTF_8))) {
      for (var line : lines.lines().toList()) {
        var sample = mapper.readTree(line);
        var json = sample.path("json");
        switch (sample.path("kind").asText()) {
          case "updates" -> updates.add(json);
          case "messages" -> {
            for (var kind : List.of("message", "edited_message", "channel_post")) {
              updates.add(
                  mapper
                      .createObjectNode()
                      .put("update_id", 1000 + updates.size())
                      .set(kind, json));
            }
          }
          default ->
              json.path("result")
                  .forEach(
                      result -> {
                        if (result.has("update_id")) {
                          updates.add(result);
                        }
                      });
        }
      }
    }
    return updates;
  }
}
