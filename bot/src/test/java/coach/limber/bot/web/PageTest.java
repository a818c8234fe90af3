package coach.limber.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page in a real browser, with a rehearsed coach behind it. */
class PageTest {
  private static final String PAIN = "from 0 (no pain) to 10";

  private Site site;
  private Browser browser;

  @BeforeAll
  static void chromium() {
    Chromium.required();
  }

  @BeforeEach
  void open() {
    site = new Site(new Rehearsed());
    browser = new Browser(Browser.Screen.DESKTOP, false);
    browser.open(site.address());
    browser.awaitText("is that all right?");
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  @Test
  void saysInWhichZoneItIs() {
    assertThat(site.events)
        .singleElement()
        .isInstanceOfSatisfying(
            Inbound.Opened.class,
            opened -> assertThat(opened.zone()).isEqualTo(ZoneId.of("Europe/Rome")));
  }

  @Test
  void showsWhatWasSaidAndWhatWasAnswered() {
    browser.say("is bread bad for my fingers?");
    browser.awaitText("common culprits");

    assertThat(browser.texts(".mine .bubble"))
        .containsExactly("You:\nis bread bad for my fingers?");
    assertThat(browser.texts("blockquote"))
        .containsExactly("gluten, dairy + processed foods are common culprits.");
    assertThat(browser.one(".coach a").getDomAttribute("href"))
        .isEqualTo("https://doi.org/10.3390/nu14245396");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void replacesAMessageThatIsEdited() {
    browser.tap("Yes, I'm 18 or over");
    browser.awaitText(PAIN);
    var messages = browser.all(".coach").size();
    browser.tap("4");
    browser.awaitText("pain 4");

    assertThat(browser.all(".coach")).hasSize(messages);
    assertThat(browser.one("#log").getText()).doesNotContain(PAIN, "No, thanks");
    assertThat(browser.texts(".coach:last-child button")).startsWith("Knees", "Hips", "Back");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void takesADoubleTapForOne() {
    browser.script(
        """
        const button = document.querySelector("#log button");
        button.click();
        button.click();
        """);
    browser.awaitText(PAIN);

    assertThat(site.events).filteredOn(Inbound.Tapped.class::isInstance).hasSize(1);
  }

  @Test
  void keepsEverythingThroughAReloadInTheMiddle() {
    browser.tap("Yes, I'm 18 or over");
    browser.awaitText(PAIN);
    browser.say("is bread bad for my fingers?");
    browser.awaitText("common culprits");
    browser.tap("4");
    browser.awaitText("Which joints?");
    browser.say("thanks");
    browser.awaitText("You said: thanks");
    var before = browser.texts("#list > li");
    browser.reload();
    browser.awaitText("You said: thanks");

    assertThat(browser.texts("#list > li")).isEqualTo(before);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void isTheSameInASecondTab() {
    browser.say("first");
    browser.awaitText("You said: first");
    var one = browser.tab();
    browser.openTab(site.address());
    browser.awaitText("You said: first");
    browser.say("second");
    browser.awaitText("You said: second");
    var there = browser.texts("#list > li");
    browser.goTo(one);
    browser.awaitText("You said: second");

    assertThat(browser.texts("#list > li")).isEqualTo(there).hasSize(5);
    assertThat(site.events)
        .extracting(Inbound::person)
        .containsOnly(site.events.getFirst().person());
  }

  @Test
  void isUsedByKeyboardAlone() {
    browser.await("the cursor", () -> "text".equals(browser.focused().getDomProperty("id")));
    for (int i = 0; i < 3; i++) {
      browser.press(Keys.SHIFT, Keys.TAB);
    }
    assertThat(browser.focused().getText()).isEqualTo("Yes, I'm 18 or over");
    browser.press(Keys.ENTER);
    browser.awaitText(PAIN);
    assertThat(browser.focused().getDomProperty("id")).isEqualTo("text");

    for (int i = 0; i < 3; i++) {
      browser.press(Keys.SHIFT, Keys.TAB);
    }
    browser.press(Keys.SHIFT, Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("10");
    browser.press(Keys.SPACE);
    browser.awaitText("pain 10");
    assertThat(browser.focused().getText()).isEqualTo("Knees");
    assertThat(browser.style(browser.focused(), "outline-style")).isEqualTo("solid");
  }

  @Test
  void writesANewLineByShiftAndSendsByEnter() {
    browser.one("#text").sendKeys("two", Keys.chord(Keys.SHIFT, Keys.ENTER), "lines");
    assertThat(site.events).hasSize(1);
    browser.one("#text").sendKeys(Keys.ENTER);
    browser.awaitText("You said: two\nlines");

    assertThat(browser.one("#text").getDomProperty("value")).isEmpty();
  }

  @Test
  void showsPicturesWithTheirWordsAndFilesToKeep() {
    browser.say("my chart");
    browser.awaitText("Your week");
    browser.say("my data");
    browser.awaitText("Download diary.csv");

    var picture = browser.one("img[alt='Pain fell from 5 to 3.']");
    browser.await("the picture", () -> "1080".equals(picture.getDomProperty("naturalWidth")));
    assertThat(picture.getSize().width).isGreaterThan(300);
    assertThat(browser.one("a.picture").getDomAttribute("target")).isEqualTo("_blank");
    assertThat(browser.one("a.file").getDomAttribute("download")).isEqualTo("diary.csv");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void takesNoTextForHtml() {
    browser.say("<img src=x onerror=alert(1)> &amp; <b>bold</b>");
    browser.awaitText("You said: <img src=x onerror=alert(1)> &amp; <b>bold</b>");

    assertThat(browser.all("#log img, #log b")).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void sendsWhatWasTypedWhileTheCoachWasAwayInItsOrderAndOnce() {
    site.stop();
    browser.say("one");
    browser.say("two");
    browser.await("a word about it", () -> browser.texts("#state").contains("Reconnecting…"));
    assertThat(browser.all(".bubble.waiting")).hasSize(2);
    site.startAgain();
    browser.awaitText("You said: two");

    assertThat(browser.texts(".coach .bubble"))
        .endsWith("Limber:\nYou said: one", "Limber:\nYou said: two");
    assertThat(site.events)
        .filteredOn(Inbound.Said.class::isInstance)
        .extracting(event -> ((Inbound.Said) event).text())
        .containsExactly("one", "two");
    browser.await("all well again", () -> browser.texts("#state").contains(""));
    assertThat(browser.all(".bubble.waiting")).isEmpty();
  }

  @Test
  void sendsWhatWasTypedBeforeTheCoachFellEvenAfterAReload() {
    var person = site.events.getFirst().person();
    site.stop();
    browser.say("did you get this?");
    browser.await("a line that waits", () -> !browser.all(".bubble.waiting").isEmpty());
    site.startAgain();
    browser.reload();
    browser.awaitText("You said: did you get this?");

    assertThat(browser.all(".bubble.waiting")).isEmpty();
    assertThat(site.events.getLast().person()).isEqualTo(person);
  }

  @Test
  void forgetsWhatWasTypedWhenEverythingIsDeleted() {
    browser.say("my knees hurt");
    browser.awaitText("You said: my knees hurt");
    var one = browser.tab();
    browser.openTab(site.address());
    browser.awaitText("You said: my knees hurt");
    browser.say("delete everything");
    browser.awaitText("It's all gone.");
    browser.await("an empty page", () -> browser.all("#list > li").size() == 1);
    assertThat(browser.script("return JSON.stringify(localStorage)").toString())
        .doesNotContain("knees", "delete");

    browser.goTo(one);
    browser.awaitText("is that all right?");
    assertThat(browser.one("#log").getText()).doesNotContain("knees", "delete");
  }

  @Test
  void leavesWhoeverReadsFurtherUpWhereTheyAre() {
    for (int i = 0; i < 20; i++) {
      coachSays("Line " + i);
    }
    browser.awaitText("Line 19");
    browser.script("document.getElementById('log').scrollTop = 100");
    browser.await("the scroll", () -> scrolled() == 100);
    coachSays("News");
    browser.awaitText("News");

    assertThat(scrolled()).isEqualTo(100);
    browser.tap("Newest message ↓");
    browser.await("the end", () -> scrolled() > 500);
    assertThat(browser.one("#jump").isDisplayed()).isFalse();
  }

  @Test
  void showsALongAnswerFromItsBeginning() {
    coachSays("It begins here.\n" + "And on it goes.\n".repeat(60) + "It ends here.");
    browser.awaitText("It ends here.");
    coachSays("One more thing.");
    browser.awaitText("One more thing.");

    var top =
        browser.script("return document.querySelectorAll('.coach')[1].getBoundingClientRect().top");
    assertThat(((Number) top).doubleValue()).isBetween(60.0, 120.0);
  }

  private void coachSays(String text) {
    site.say(new Person("web", "a-browser-that-nobody-can-guess-1"), new Outbound.Text(text));
  }

  private int scrolled() {
    return ((Number) browser.script("return Math.round(document.getElementById('log').scrollTop)"))
        .intValue();
  }
}
