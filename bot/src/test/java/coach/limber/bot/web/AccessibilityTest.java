package coach.limber.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the page owes to those who see, hear or move with effort (WCAG 2.2, level AA; targets as
 * large as level AAA asks).
 */
class AccessibilityTest {
  /** Each text with its contrast against what is behind it; each target with its size. */
  private static final String LOOK =
      """
      const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const shine = (colour) => {
        const [r, g, b] = rgb(colour).slice(0, 3)
            .map((part) => part / 255)
            .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one, two) => {
        const [dark, light] = [shine(one), shine(two)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          const alpha = rgb(colour)[3];
          if (alpha === undefined || alpha === 1) return colour;
        }
        return "rgb(255, 255, 255)";
      };
      const seen = (element) => element.getClientRects().length > 0 && !element.closest(".unseen");
      const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
      const name = (it) => it.textContent.trim() || it.getAttribute("aria-label")
          || it.labels?.[0]?.textContent || "";
      const texts = all("body *").filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
      const field = document.getElementById("text");
      field.blur();
      return {
        texts: texts.map((element) => ({
          what: element.textContent.trim().slice(0, 40),
          contrast: ratio(getComputedStyle(element).color, behind(element)),
        })).concat({
          what: "placeholder",
          contrast: ratio(getComputedStyle(field, "::placeholder").color, behind(field)),
        }),
        edges: all("button, #text").map((element) => {
          const style = getComputedStyle(element);
          const around = behind(element.parentElement);
          return {
            what: name(element),
            contrast: Math.max(
                ratio(style.borderColor, around), ratio(style.backgroundColor, around)),
          };
        }),
        targets: all("button, #text, a.file").map((element) => {
          const box = element.getBoundingClientRect();
          return { what: name(element), size: Math.min(box.width, box.height) };
        }),
        nameless: [...document.querySelectorAll("button, a, textarea, [role=group], form")]
            .filter((element) => !name(element)).map((element) => element.outerHTML),
        wide: document.documentElement.scrollWidth - innerWidth,
      };
      """;

  @BeforeAll
  static void chromium() {
    Chromium.required();
  }

  @ParameterizedTest
  @CsvSource({"PHONE, false", "PHONE, true", "DESKTOP, false", "DESKTOP, true"})
  void everythingCanBeSeenReachedAndNamed(Browser.Screen screen, boolean dark) {
    try (var site = new Site(new Rehearsed());
        var browser = new Browser(screen, dark)) {
      browser.open(site.address());
      browser.tap("Yes, I'm 18 or over");
      browser.say("is bread bad for my fingers?");
      browser.awaitText("common culprits");
      browser.say("my data");
      browser.awaitText("Download");

      var look = (Map<?, ?>) browser.script(LOOK);
      assertThat((List<?>) look.get("texts"))
          .hasSizeGreaterThan(25)
          .allSatisfy(text -> assertThat(number(text, "contrast")).isGreaterThanOrEqualTo(4.5));
      assertThat((List<?>) look.get("edges"))
          .hasSizeGreaterThan(15)
          .allSatisfy(edge -> assertThat(number(edge, "contrast")).isGreaterThanOrEqualTo(3));
      assertThat((List<?>) look.get("targets"))
          .hasSizeGreaterThan(15)
          .allSatisfy(target -> assertThat(number(target, "size")).isGreaterThanOrEqualTo(44));
      assertThat((List<?>) look.get("nameless")).isEmpty();
      assertThat(number(look, "wide")).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource("PHONE, false")
  void theScaleOfPainStandsInTwoRowsOnAPhone(Browser.Screen screen, boolean dark) {
    try (var site = new Site(new Rehearsed());
        var browser = new Browser(screen, dark)) {
      browser.open(site.address());
      browser.tap("Yes, I'm 18 or over");
      browser.button("10");

      assertThat(List.of("0", "5", "6", "10"))
          .extracting(label -> browser.button(label).getLocation().y)
          .satisfies(tops -> assertThat(tops.get(0)).isEqualTo(tops.get(1)))
          .satisfies(tops -> assertThat(tops.get(2)).isEqualTo(tops.get(3)))
          .satisfies(tops -> assertThat(tops.get(1)).isLessThan(tops.get(2)));
    }
  }

  @ParameterizedTest
  @CsvSource("DESKTOP, false")
  void aScreenReaderIsToldWhatComesAndNotWhatWas(Browser.Screen screen, boolean dark) {
    try (var site = new Site(new Rehearsed());
        var browser = new Browser(screen, dark)) {
      browser.open(site.address());
      browser.awaitText("is that all right?");
      var log = browser.one("#log");

      assertThat(log.getAriaRole()).isEqualTo("log");
      assertThat(log.getAccessibleName()).isEqualTo("Conversation");
      browser.await("news to be told", () -> "polite".equals(log.getDomAttribute("aria-live")));
      assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
      assertThat(browser.one("#text").getAccessibleName()).isEqualTo("Your message");
      assertThat(browser.one("#state").getAriaRole()).isEqualTo("status");
      assertThat(browser.texts("h1")).containsExactly("Limber");
      assertThat(browser.one(".coach .unseen").getDomProperty("textContent")).isEqualTo("Limber: ");
      assertThat(browser.all("header, main, form[aria-label]")).hasSize(3);
    }
  }

  private static double number(Object fields, String name) {
    return Double.parseDouble(String.valueOf(((Map<?, ?>) fields).get(name)));
  }
}
