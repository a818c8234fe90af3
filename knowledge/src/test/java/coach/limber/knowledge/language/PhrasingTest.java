package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is refused only if the pattern cannot match in it. */
class PhrasingTest {
  private static List<Set<String>> needed(String regex) {
    return new NeededWords(regex, 0).all();
  }

  @Test
  void ofAlternativesOneIsNeededAndOfARowEach() {
    assertThat(needed("\\b(?:my|our) (?:knee|left hip)s? (?:hurts?|aches)\\b"))
        .containsExactly(Set.of("my", "our"), Set.of("knee", "left hip"), Set.of("hurt", "aches"));
  }

  @Test
  void whatMayBeMissingIsNotNeeded() {
    assertThat(needed("(?:really )?(?:very ){0,3}(?:so)*[a-z]+.{2}\\d\\p{L}+x?y*")).isEmpty();
    assertThat(needed("walk(?:ing)?|run|")).isEmpty();
    assertThat(needed("(?:walk|\\d+) (?:run|.)")).isEmpty();
  }

  @Test
  void whatIsOnlyLookedAtIsNotNeeded() {
    assertThat(needed("(?<!not )(?=walk)(?!ran)(?<=my )run")).containsExactly(Set.of("run"));
  }

  @Test
  void aPatternInAnotherSyntaxNeedsNothingThatWeKnowOf() {
    assertThat(needed("\\Qwalk\\E")).isEmpty();
    assertThat(needed("(?x) walk # of the day")).isEmpty();
    assertThat(new NeededWords("walk", Pattern.UNICODE_CASE).all()).isEmpty();
    assertThat(new NeededWords("walk", Pattern.LITERAL).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ab?cd ~ acd
          ab{0,2}cde ~ acde
          ab{2}cd ~ abbcd
          (?:ab)??cd ~ cd
          (?:walk)++ed ~ walkwalked
          [^]a]bcd ~ xbcd
          []a]bcd ~ ]bcd
          [a-c&&[^b]]def ~ adef
          [(|)\\]]def ~ (def
          \\(done\\) ~ (done)
          fianc[eé]e? ~ fiancé
          café ~ café
          ca\\x66\\u00e9 ~ café
          (?<day>mon)\\k<day> ~ monmon
          (mon)\\1 ~ monmon
          (?i)Walk ~ wALK
          (?i:Wa)lk ~ wAlk
          don['’]t ~ don’t
          \\bnot\\b.*\\bme$ ~ not me
          \\p{Lu}\\pLab ~ Ééab
          (?>walk|run)s ~ runs
          ^(?:a|b)cd\\z ~ bcd
          👍🏽?ok ~ 👍ok
          👍?ok ~ ok
          4.?5 ~ 45
          """)
  void findsWhatThePatternFinds(String regex, String text) {
    assertThat(Pattern.compile(regex).matcher(text).find()).isTrue();
    assertThat(Phrasing.of(regex).matcher(text).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "w", "wa", "did my talk", "ran and ran", "w a l k", "4"})
  void aTextWithoutItsWordsHasNothingOfIt(String text) {
    var walk = Phrasing.of("\\bwalk(?:ed|s)?\\b").matcher(text);

    assertThat(walk.find()).isFalse();
    assertThat(walk.matches()).isFalse();
    assertThat(walk.lookingAt()).isFalse();
    assertThat(walk.replaceAll("run")).isEqualTo(text);
    assertThat(walk.results()).isEmpty();
  }

  @Test
  void aLongTextIsLookedThroughToItsEnd() {
    var text = "nothing of it. ".repeat(600) + "then a WALK";

    assertThat(Phrasing.of("walk", Pattern.CASE_INSENSITIVE).matcher(text).find()).isTrue();
    assertThat(Phrasing.of("walk").matcher(text).find()).isFalse();
    assertThat(Phrasing.of("run").matcher(text).find()).isFalse();
  }
}
