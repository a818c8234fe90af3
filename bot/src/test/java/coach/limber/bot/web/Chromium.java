package coach.limber.bot.web;

import org.junit.jupiter.api.Assumptions;

/** Tests in a real browser are left out where there is none, save where a change is judged. */
final class Chromium {
  private Chromium() {}

  static void required() {
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(
          Browser.isInstalled(),
          "SKIPPED: the page is not tried, as there is no chromium with its chromedriver here"
              + " (Debian: apt-get install chromium chromium-driver)");
    }
  }
}
