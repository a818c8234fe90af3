package coach.limber.bot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Desk;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the coach answers, and soon. */
class FuzzTest {
  private static final Duration SOON = Duration.ofMillis(50);

  /**
   * A long message is read passage by passage, so fifty times the text of a short one may take
   * longer. On two busy cores the slowest took 160 ms; twice that is no more than what a machine
   * that others use adds, and far less than what takes quadratic time.
   */
  private static final Duration LATER = Duration.ofMillis(300);

  /** Time on the processor: what else the machine does meanwhile is no fault of ours. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int LONG = 4_000;
  private static final Path VOICES =
      Path.of("src/test/resources/coach/limber/bot/evaluation/voices");
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-03-28T12:00:00Z"));

  /** What the readers of numbers, times, foods and requests stumble over, if anything. */
  private static final List<String> WORDS =
      List.of(
          ("pain knee 6 7/10 no not half past seven o'clock pizza milk slept 7h ½ 1e309 -3 0x10"
                  + " 99999999999999999999 /pause /delete > 25:99 31/02 P1D two weeks until monday"
                  + " tomorrow est gmt+25 utc-99 ,,, ?? 5-4-3 4–5 (5) ✅ ❌ 2x20 sets of 10"
                  + " twenty-one hundred million habit remind me in hours pause for change my"
                  + " time to add delete everything yes undo why? \u200b \u202e \ufeff")
              .split(" "));

  private static Rehearsal rehearsal;
  private final Random random = new Random(20260328);

  @BeforeAll
  static void loadTheCoachAndWarmUp() {
    rehearsal = new Rehearsal(Desk.load(), NOON);
    for (int i = 0; i < 200; i++) {
      play("pain 6, knees. is bread bad for me? ".repeat(1 + i) + i);
    }
  }

  private static Reaction play(String text) {
    return rehearsal.play(new Script(List.of(text), text.length() % 2 == 0));
  }

  private static void everyTextIsAnswered(Duration within, Stream<String> texts) {
    assertThat(texts.toList())
        .allSatisfy(
            text ->
                assertThat(shortest(text, within)).as("time for: %.40s", text).isLessThan(within));
  }

  /**
   * Once more, twice at most, what took long: the first time may be a path that nobody went yet.
   */
  private static Duration shortest(String text, Duration within) {
    var took = timed(text);
    for (int again = 0; again < 2 && took.compareTo(within) >= 0; again++) {
      took = timed(text);
    }
    return took;
  }

  private static Duration timed(String text) {
    var start = THREADS.getCurrentThreadCpuTime();
    assertThat(play(text).reply()).isNotBlank();
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
  }

  private String words(int count) {
    return random
        .ints(count, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private String characters(int count, int from, int to) {
    return random
        .ints(from, to)
        .limit(count)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Stream<String> times(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text);
  }

  @Test
  void wordsInAnyOrder() {
    everyTextIsAnswered(SOON, times(200, i -> words(1 + i % 14)));
  }

  @Test
  void charactersOfAnyKind() {
    everyTextIsAnswered(SOON, times(100, i -> characters(1 + i % 60, 1, 0x110000)));
  }

  @Test
  void textFromRightToLeft() {
    everyTextIsAnswered(SOON, times(50, i -> characters(1 + i, 0x590, 0x700)));
  }

  @Test
  void messagesOfFourThousandCharacters() {
    everyTextIsAnswered(
        LATER,
        Stream.of(
                Stream.of("a", "1", "no ", "not ", "pain 6 ", "-", "🙂", "\n", "s", "1-", "half "),
                times(10, _ -> words(1_000)),
                times(10, _ -> characters(LONG, ' ', '~')))
            .flatMap(texts -> texts)
            .map(text -> text.repeat(1 + LONG / text.length()).substring(0, LONG)));
  }

  /**
   * Four thousand characters as people write them, of every kind of message in any order, after a
   * question and among today's: the words of {@link #WORDS} are too few to meet every pattern.
   */
  @Test
  void messagesOfFourThousandCharactersOfProse() throws IOException {
    var said = said();
    everyTextIsAnswered(LATER, times(60, i -> prose(said.get(i % said.size()))));
  }

  private static List<List<String>> said() throws IOException {
    var json = new ObjectMapper();
    try (var files = Files.list(VOICES)) {
      var said = new ArrayList<List<String>>();
      for (var file : files.sorted().toList()) {
        said.add(
            Files.readAllLines(file).stream()
                .map(line -> read(json, line).findValuesAsText("text"))
                .flatMap(List::stream)
                .toList());
      }
      said.removeIf(List::isEmpty);
      said.add(said.stream().flatMap(List::stream).toList());
      return said;
    }
  }

  private static JsonNode read(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String prose(List<String> said) {
    var prose = new StringBuilder();
    while (prose.length() < LONG) {
      prose.append(said.get(random.nextInt(said.size()))).append(random.nextBoolean() ? ". " : " ");
    }
    return prose.substring(0, LONG - random.nextInt(2));
  }

  /** More than any platform lets through. */
  @Test
  void twoThousandLines() {
    everyTextIsAnswered(
        LATER,
        Stream.of("pain 6\n", "no pain\n", "gut fine, knees 3\n", "\n \n")
            .map(line -> line.repeat(2_000)));
  }

  @Test
  void marksThatNobodySees() {
    everyTextIsAnswered(
        LATER,
        Stream.of(
                Stream.of(
                    "\u0301",
                    "\u200b",
                    "\u202e",
                    "pain\u200b 6 ",
                    "\u2067pain 6\u2069 ",
                    "p\u0301\u200da"),
                times(10, _ -> characters(LONG, 0x2000, 0x2070)),
                times(10, _ -> words(400).replace(" ", "\u200f \u200d")))
            .flatMap(texts -> texts)
            .map(text -> text.repeat(1 + LONG / text.length()).substring(0, LONG)));
  }

  @Test
  void textsOfNearlyNothing() {
    everyTextIsAnswered(
        SOON,
        Stream.of(
            "", " ", "\n", ".", "?", "'", "\\", "%s", "\u200b", "\u202e", "\ud83d", "/", ">"));
  }
}
