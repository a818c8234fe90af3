package coach.limber.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.Config;
import coach.limber.bot.Limber;
import coach.limber.bot.web.Browser;
import coach.limber.bot.web.Browser.Screen;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person's first day on the web page, in a real browser. With {@code PICTURES=write} in the
 * environment it also takes the README's pictures.
 */
class FirstDayTest {
  private static final Path PICTURES = Path.of("docs");

  @TempDir private Path home;
  private Limber limber;

  @BeforeEach
  void start() {
    Assumptions.assumeTrue(
        System.getenv("CI") != null || Browser.isInstalled(),
        "SKIPPED: the page is not tried, as there is no chromium with its chromedriver here");
    var visitors = new AtomicInteger();
    var config = Config.of(Map.of("PORT", "0", "LIMBER_HOME", home.toString()));
    // The browser has no other clock than the machine's, so neither has the coach.
    limber =
        new Limber(
            config,
            InstantSource.system(),
            () -> "a-browser-that-nobody-can-guess-" + visitors.incrementAndGet());
    limber.start();
  }

  @AfterEach
  void stop() {
    if (limber != null) {
      limber.close();
    }
  }

  @Test
  void fromTheFirstWordToTheFirstCheckIn() {
    try (var browser = new Browser(Screen.PHONE, false)) {
      browser.open(limber.address());
      meet(browser);

      browser.say("is bread bad for my fingers?");
      browser.awaitText("gluten, dairy + processed foods are common culprits.");
      browser.tap("How sure is this?");
      browser.awaitText("No doctor has checked these notes.");

      browser.say("check in");
      browser.awaitText("1 of 5");
      browser.tap("6");
      browser.awaitText("2 of 5");
      browser.reload();
      browser.awaitText("2 of 5");
      browser.tap("Knees");
      browser.say("bloated, had pizza");
      browser.awaitText("Noted");
      browser.tap("Undo");
      browser.awaitText("Taken back");
      assertThat(browser.console()).isEmpty();
    }
  }

  @Test
  void twoBrowsersAreTwoPeople() {
    try (var one = new Browser(Screen.PHONE, false);
        var other = new Browser(Screen.DESKTOP, true)) {
      one.open(limber.address());
      meet(one);
      other.open(limber.address());
      other.awaitText("Are you 18 or over");

      assertThat(other.one("#log").getText()).doesNotContain("All set");
    }
  }

  private static void meet(Browser browser) {
    browser.awaitText("Are you 18 or over");
    browser.tap("Yes, I'm 18 or over");
    browser.awaitText("When shall I ask you?");
    browser.say("half eight in the evening");
    browser.awaitText("One small habit");
    browser.tap("A ten-minute walk");
    browser.tap("After breakfast");
    browser.awaitText("All set. I'll ask you");
    browser.awaitText("20:30");
  }

  @Test
  void looksLikeThis() {
    for (var screen : Screen.values()) {
      try (var browser = new Browser(screen, screen == Screen.DESKTOP)) {
        browser.open(limber.address());
        meet(browser);
        browser.say("is bread bad for my fingers?");
        browser.awaitText("gluten, dairy + processed foods are common culprits.");
        browser.say("pain 6 knees, bloated, had pizza");
        browser.awaitText("Noted");
        if ("write".equals(System.getenv("PICTURES"))) {
          browser.screenshot(
              PICTURES.resolve(
                  "chat-" + screen.name().toLowerCase(java.util.Locale.ROOT) + ".png"));
        }
      }
    }
  }
}
