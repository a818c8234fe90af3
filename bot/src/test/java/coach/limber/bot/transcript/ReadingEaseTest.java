package coach.limber.bot.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.SafetyWords;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the coach says is easy to read: Flesch's reading ease (1948) of its own words, 206.835 −
 * 1.015 · words/sentence − 84.6 · syllables/word, is 70 ("fairly easy") or more on average. The
 * article's sentences and what research says of them are not our words.
 */
class ReadingEaseTest {
  private static final double FAIRLY_EASY = 70;
  private static final double HARD = 30;
  private static final int ENOUGH_WORDS = 8;
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  @Test
  void whatTheCoachSaysIsFairlyEasyToRead() {
    var texts =
        Spoken.inTheTranscripts().stream()
            .flatMap(message -> text(message).stream())
            .map(ReadingEaseTest::ownWords)
            .filter(text -> words(text).size() >= ENOUGH_WORDS)
            .distinct()
            .toList();
    var average = texts.stream().mapToDouble(ReadingEaseTest::ease).average().orElse(0);
    System.out.printf("reading ease of %d messages: %.1f on average%n", texts.size(), average);

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(average).isGreaterThanOrEqualTo(FAIRLY_EASY);
    assertThat(texts).allMatch(text -> ease(text) > HARD);
  }

  /** Whether a transcript says it or not; whoever adds a class there adds to this. */
  @Test
  void noWordingIsHardToRead() {
    var texts =
        new ClassFileImporter()
            .importPackages("coach.limber.bot.conversation.wording").stream()
                .flatMap(room -> Arrays.stream(room.reflect().getDeclaredFields()))
                .filter(ReadingEaseTest::isWording)
                .map(ReadingEaseTest::wording)
                .filter(text -> words(text).size() >= ENOUGH_WORDS)
                .toList();

    assertThat(texts)
        .hasSizeGreaterThan(150)
        .contains(SafetyWords.GET_HELP, PlanWords.NO_PLANS)
        .allMatch(text -> ease(text) > HARD);
  }

  /** A constant that others may say: patterns are private to their class. */
  private static boolean isWording(Field field) {
    return field.getType() == String.class && !Modifier.isPrivate(field.getModifiers());
  }

  private static String wording(Field field) {
    try {
      field.setAccessible(true);
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("no access to " + field, e);
    }
  }

  private static Optional<String> text(Outbound message) {
    return switch (message) {
      case Outbound.Text(var text) -> Optional.of(text);
      case Outbound.Question(_, var text, _) -> Optional.of(text);
      case Outbound.Edit(_, var text, _) -> Optional.of(text);
      case Outbound.Picture _, Outbound.Document _ -> Optional.empty();
    };
  }

  /** Without what is quoted, and without lists of what was noted. */
  private static String ownWords(String text) {
    return text.lines()
        .filter(line -> !line.startsWith(">") && !line.contains(" · "))
        .filter(line -> !line.matches("Evidence:.*|Source.*|\\[\\d+].*|https?:.*"))
        .map(line -> line.matches(".*[.!?:]") ? line : line + ".")
        .reduce("", (all, line) -> all + "\n" + line)
        .strip();
  }

  private static double ease(String text) {
    var words = words(text);
    var sentences = Math.max(1, text.split("[.!?:]+(?=\\s|$)").length);
    var syllables = words.stream().mapToInt(ReadingEaseTest::syllables).sum();
    return 206.835
        - 1.015 * words.size() / sentences
        - 84.6 * syllables / Math.max(1, words.size());
  }

  private static List<String> words(String text) {
    return Pattern.compile("[\\p{L}\\p{N}'’]+")
        .matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Groups of vowels, without a silent e at the end. */
  private static int syllables(String word) {
    var silent = word.matches(".*[^aeiouyl]e") && word.length() > 3;
    var groups = (int) VOWELS.matcher(word).results().count() - (silent ? 1 : 0);
    return Math.max(1, groups);
  }
}
