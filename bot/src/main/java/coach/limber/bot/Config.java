package coach.limber.bot;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings, each from an environment variable and each optional.
 *
 * @param home the data folder
 * @param databaseUrl a JDBC URL, or {@code postgres://user:password@host/database}
 * @param telegramToken {@code ""} if Telegram is not used
 * @param telegramWebhook where Telegram finds this program; empty if it is to be polled
 */
public record Config(
    int port,
    String host,
    Path home,
    Secret databaseUrl,
    Secret telegramToken,
    URI telegramApi,
    Optional<URI> telegramWebhook,
    Slack slack) {

  /**
   * The settings of Slack.
   *
   * @param botToken {@code ""} if Slack is not used
   * @param appToken for Socket Mode, {@code ""} without it
   * @param signingSecret for HTTP, {@code ""} without it
   */
  public record Slack(Secret botToken, Secret appToken, Secret signingSecret, URI api) {
    public boolean isUsed() {
      return !botToken.value().isEmpty();
    }
  }

  /**
   * Reads the settings and checks all of them.
   *
   * @throws BadSettings naming everything that is wrong and what to do
   */
  public static Config of(Map<String, String> environment) {
    var reading = new Reading(environment);
    var config =
        new Config(
            reading.port(),
            reading.text("HOST", "127.0.0.1"),
            reading.home(),
            new Secret(reading.database()),
            new Secret(reading.telegramToken()),
            reading.url("TELEGRAM_API_URL", "https://api.telegram.org"),
            reading.telegramWebhook(),
            reading.slack());
    if (!reading.problems.isEmpty()) {
      throw new BadSettings(reading.problems);
    }
    return config;
  }

  /** The database's URL; the embedded one under the data folder if none is set. */
  public String database() {
    return databaseUrl.value().isEmpty()
        ? "jdbc:h2:file:" + home.resolve("limber").toAbsolutePath()
        : databaseUrl.value();
  }

  /** The folder of the articles that an operator adds; it need not be there. */
  public Path knowledge() {
    return home.resolve("knowledge");
  }

  /**
   * The same for a command that needs no other setting.
   *
   * @throws BadSettings if the home is no path
   */
  public static Path knowledge(Map<String, String> environment) {
    var reading = new Reading(environment);
    var home = reading.home();
    if (!reading.problems.isEmpty()) {
      throw new BadSettings(reading.problems);
    }
    return home.resolve("knowledge");
  }

  public Optional<Secret> telegram() {
    return telegramToken.value().isEmpty() ? Optional.empty() : Optional.of(telegramToken);
  }

  /** Settings with which nothing can be started. */
  public static final class BadSettings extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadSettings(List<String> problems) {
      super("These settings must be mended first:\n  " + String.join("\n  ", problems));
    }
  }

  private static final class Reading {
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    Reading(Map<String, String> environment) {
      this.environment = environment;
    }

    String text(String name, String otherwise) {
      var value = environment.getOrDefault(name, "").strip();
      return value.isEmpty() ? otherwise : value;
    }

    int port() {
      var text = text("PORT", "8080");
      if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
        return Integer.parseInt(text);
      }
      problems.add("PORT is '" + text + "': set a number from 0 to 65535, such as 8080");
      return 0;
    }

    Path home() {
      var text = text("LIMBER_HOME", System.getProperty("user.home", ".") + "/.limber");
      try {
        return Path.of(text);
      } catch (InvalidPathException _) {
        problems.add("LIMBER_HOME is '" + text + "': set the path of a folder");
        return Path.of(".");
      }
    }

    String database() {
      var text = text("DATABASE_URL", "");
      if (!text.isEmpty() && !text.matches("(jdbc:(h2|postgresql):|postgres(ql)?://).+")) {
        problems.add(
            "DATABASE_URL is of another kind than jdbc:postgresql:…, postgres://… and jdbc:h2:…:"
                + " set one of these, or leave it out for the embedded database");
      } else if (text.matches("postgres(ql)?://.*") && !isWhole(text)) {
        problems.add(
            "DATABASE_URL cannot be read: write postgres://user:password@host/database, and in the"
                + " password %40 for @, %2F for /, %23 for #, %3F for ? and %25 for %");
      }
      return text;
    }

    /** A character of the password that ends it early leaves no host. */
    private static boolean isWhole(String url) {
      try {
        var uri = new URI(url);
        return uri.getHost() != null && uri.getPath().length() > 1;
      } catch (URISyntaxException _) {
        return false;
      }
    }

    String telegramToken() {
      var text = text("TELEGRAM_BOT_TOKEN", "");
      if (!text.isEmpty() && !text.matches("[1-9]\\d*:[^\\s/]{1,70}")) {
        problems.add(
            "TELEGRAM_BOT_TOKEN does not look like 123456:ABC…: copy it again from @BotFather");
      }
      return text;
    }

    Slack slack() {
      var bot = token("SLACK_BOT_TOKEN", "(xoxe\\.)?xoxb-\\S+", "xoxb-…", "OAuth & Permissions");
      var app =
          token("SLACK_APP_TOKEN", "xapp-\\S+", "xapp-…", "Basic Information, App-Level Tokens");
      var secret =
          token(
              "SLACK_SIGNING_SECRET",
              "\\S{8,}",
              "a line of letters and digits",
              "Basic Information");
      if (bot.isEmpty() && !(app.isEmpty() && secret.isEmpty())) {
        problems.add(
            "SLACK_BOT_TOKEN is missing: copy it (xoxb-…) from api.slack.com/apps, OAuth &"
                + " Permissions, or leave the other SLACK_ settings out as well");
      }
      if (!bot.isEmpty() && app.isEmpty() && secret.isEmpty()) {
        problems.add(
            "SLACK_BOT_TOKEN alone is not enough: set SLACK_APP_TOKEN (xapp-…) for Socket Mode, or"
                + " SLACK_SIGNING_SECRET for HTTP");
      }
      return new Slack(
          new Secret(bot),
          new Secret(app),
          new Secret(secret),
          url("SLACK_API_URL", "https://slack.com/api/"));
    }

    private String token(String name, String shape, String words, String where) {
      var text = text(name, "");
      if (!text.isEmpty() && !text.matches(shape)) {
        problems.add(
            name
                + " does not look like "
                + words
                + ": copy it again from api.slack.com/apps, "
                + where);
      }
      return text;
    }

    Optional<URI> telegramWebhook() {
      var text = text("TELEGRAM_WEBHOOK_URL", "");
      if (text.isEmpty()) {
        return Optional.empty();
      }
      if (text("TELEGRAM_BOT_TOKEN", "").isEmpty()) {
        problems.add(
            "TELEGRAM_BOT_TOKEN is missing: copy it from @BotFather, or leave TELEGRAM_WEBHOOK_URL"
                + " out as well");
      }
      if (!text.matches("https://.+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])[:/]?.*")) {
        problems.add(
            "TELEGRAM_WEBHOOK_URL is '"
                + text
                + "': Telegram comes by https only, set a URL such as https://limber.example.org");
        return Optional.empty();
      }
      return Optional.of(url("TELEGRAM_WEBHOOK_URL", "https://limber.example.org"));
    }

    URI url(String name, String otherwise) {
      var text = text(name, otherwise);
      try {
        var uri = new URI(text);
        if (text.matches("https?://.+") && uri.getHost() != null) {
          return uri;
        }
      } catch (URISyntaxException _) {
        // said below, as for any other text that is no URL
      }
      problems.add(name + " is '" + text + "': set a URL such as " + otherwise);
      return URI.create(otherwise);
    }
  }
}
