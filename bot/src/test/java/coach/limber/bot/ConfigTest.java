package coach.limber.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
  @Test
  void nothingNeedsToBeSet() {
    var config = Config.of(Map.of());

    assertThat(config.port()).isEqualTo(8080);
    assertThat(config.host()).isEqualTo("127.0.0.1");
    assertThat(config.home()).endsWithRaw(java.nio.file.Path.of(".limber"));
    assertThat(config.database()).startsWith("jdbc:h2:file:").endsWith("limber");
    assertThat(config.telegram()).isEmpty();
    assertThat(config.telegramApi()).hasToString("https://api.telegram.org");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                Config.of(
                    Map.of(
                        "PORT", "eighty",
                        "DATABASE_URL", "mysql://db",
                        "TELEGRAM_BOT_TOKEN", "hello",
                        "TELEGRAM_API_URL", "127.0.0.1:9000",
                        "SLACK_BOT_TOKEN", "xapp-swapped",
                        "SLACK_APP_TOKEN", "xoxb-swapped",
                        "SLACK_API_URL", "slack")))
        .isInstanceOf(Config.BadSettings.class)
        .hasMessageContainingAll(
            "PORT",
            "DATABASE_URL",
            "TELEGRAM_BOT_TOKEN",
            "TELEGRAM_API_URL",
            "SLACK_BOT_TOKEN",
            "SLACK_APP_TOKEN",
            "SLACK_API_URL");
  }

  /** A password or a token stands in a log for ever. */
  @ParameterizedTest
  @CsvSource({
    "DATABASE_URL, mysql://limber:hunter2@db",
    "DATABASE_URL, postgres://limber:hunter2%zz@db/limber",
    "DATABASE_URL, postgres://limber:hunter2#1@db/limber",
    "DATABASE_URL, postgres://limber:hunter2@db",
    "TELEGRAM_BOT_TOKEN, hunter2",
    "SLACK_BOT_TOKEN, hunter2",
    "SLACK_APP_TOKEN, hunter2",
    "SLACK_SIGNING_SECRET, hunter2",
  })
  void aSecretIsNotRepeated(String name, String value) {
    assertThatThrownBy(() -> Config.of(Map.of(name, value))).hasMessageNotContaining("hunter2");
  }

  @Test
  void slackNeedsABotTokenAndAWayIn() {
    assertThatThrownBy(() -> Config.of(Map.of("SLACK_APP_TOKEN", "xapp-1")))
        .hasMessageContaining("SLACK_BOT_TOKEN is missing");
    assertThatThrownBy(() -> Config.of(Map.of("SLACK_BOT_TOKEN", "xoxb-1")))
        .hasMessageContainingAll("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
    assertThat(
            Config.of(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1"))
                .slack()
                .isUsed())
        .isTrue();
    assertThat(Config.of(Map.of()).slack().isUsed()).isFalse();
  }

  @Test
  void aWebhookNeedsABot() {
    var webhook = Map.of("TELEGRAM_WEBHOOK_URL", "https://limber.example.org");

    assertThatThrownBy(() -> Config.of(webhook))
        .hasMessageContaining("TELEGRAM_BOT_TOKEN is missing: copy it from @BotFather");
  }

  @Test
  void aSecretIsNotPrinted() {
    var config =
        Config.of(
            Map.of(
                "TELEGRAM_BOT_TOKEN",
                "123:hunter2",
                "DATABASE_URL",
                "postgres://limber:hunter2@db/limber"));

    assertThat(config.toString()).doesNotContain("hunter2");
  }

  @Test
  void aBlankSettingIsNone() {
    assertThat(Config.of(Map.of("PORT", " ")).port()).isEqualTo(8080);
  }
}
