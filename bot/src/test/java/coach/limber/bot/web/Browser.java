package coach.limber.bot.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window and without a past: for tests, and for pictures of the page. */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What the page is shown on. */
  public enum Screen {
    PHONE(390, 844, true),
    DESKTOP(1280, 800, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
      this.width = width;
      this.height = height;
      this.touch = touch;
    }
  }

  private final Path profile;
  private final ChromeDriver driver;
  private final Screen screen;
  private final boolean dark;

  public Browser(Screen screen, boolean dark) {
    this.screen = screen;
    this.dark = dark;
    try {
      this.profile = Files.createTempDirectory("browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.driver = new ChromeDriver(service(), options(profile));
    dress();
  }

  /** Whether there is a Chromium on this machine, with its driver. */
  public static boolean isInstalled() {
    return program("chromium").isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<File> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Named, so that none is looked for in the network. */
  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(program("chromedriver").orElseThrow())
        .usingAnyFreePort()
        .withSilent(true)
        .build();
  }

  private static ChromeOptions options(Path profile) {
    var options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=en-GB",
        "--user-data-dir=" + profile);
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Each tab forgets what the one before it was told. */
  private void dress() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width,
            "height",
            screen.height,
            "deviceScaleFactor",
            screen.touch ? 2 : 1,
            "mobile",
            screen.touch));
    driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", screen.touch));
    var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "Europe/Rome"));
  }

  public void open(String address) {
    driver.get(address);
  }

  public void reload() {
    driver.navigate().refresh();
  }

  /** Another tab of the same browser, in front of the others; its name is returned. */
  public String openTab(String address) {
    driver.switchTo().newWindow(WindowType.TAB);
    dress();
    driver.get(address);
    return driver.getWindowHandle();
  }

  public String tab() {
    return driver.getWindowHandle();
  }

  public void goTo(String tab) {
    driver.switchTo().window(tab);
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  public WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The texts that match, as they are seen. */
  public List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  public Object script(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  /** The element that has the keyboard. */
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses keys at once, wherever the keyboard is. */
  public void press(CharSequence... keys) {
    focused().sendKeys(Keys.chord(keys));
  }

  /** A property of how an element looks, as computed. */
  public String style(WebElement element, String property) {
    return element.getCssValue(property);
  }

  /** Writes into the chat's field and sends it by Enter. */
  public void say(String text) {
    one("#text").sendKeys(text + "\n");
  }

  /** Taps the newest button with this label, once it is there. */
  public void tap(String label) {
    button(label).click();
  }

  public WebElement button(String label) {
    await("a button " + label, () -> !buttons(label).isEmpty());
    return buttons(label).getLast();
  }

  private List<WebElement> buttons(String label) {
    return driver.findElements(By.xpath("//button[normalize-space()=\"%s\"]".formatted(label)));
  }

  /** Waits until the conversation shows this text. */
  public void awaitText(String text) {
    await("the text " + text, () -> one("#log").getText().contains(text));
  }

  /** Waits for what comes in its own time; {@code what} is named if it does not. */
  public void await(String what, BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(30))
        .ignoring(StaleElementReferenceException.class)
        .withMessage("waited in vain for " + what)
        .until(_ -> condition.getAsBoolean());
  }

  /** What the page wrote to its console since the last call. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** A PNG of what is seen now. */
  public void screenshot(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
