package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeFormTest {
  private static final List<String> PIECES =
      List.of(
          "no", "not", "n", "now", " ", ", ", "1", "12", "'t", "do", "wash", "water", "", "é", "N",
          "🙂");

  private static Stream<String> forms() {
    return Stream.of(
        "(?:(?:no|ok)[, ]+){0,3}(?:water|wash)",
        "(?:not? )?\\d{1,2}.*",
        "(?=.*wash)[a-z ]+",
        "(?!no)\\w+ ?\\p{L}*",
        ".{0,5}?\\bwash\\b.*",
        "(?:no)?$|^wash",
        "[\\p{L}][\\p{L} ,]*?(?<!n)",
        "(?i)NO.{0,3}|é?n",
        "(?:do|don'?t) ?.?",
        "n|now(?= *$).*",
        "(?:n.?\\b)?o?w");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void refusesNothingThatIsOfTheForm(String regex) {
    var form = WholeForm.of(regex);
    var pattern = Pattern.compile(regex);
    var random = new Random(20260504);

    for (int i = 0; i < 2_000; i++) {
      var text =
          random
              .ints(random.nextInt(6), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      assertThat(form.fits(text)).as(text).isEqualTo(pattern.matcher(text).matches());
      assertThat(form.in(text).isPresent()).as(text).isEqualTo(form.fits(text));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aShortTextFitsAsThePatternSays(String regex) {
    var form = WholeForm.of(regex);
    var pattern = Pattern.compile(regex);
    var signs = Stream.of("n", "o", "w", "d", "t", "1", " ", "'", ",", "é").toList();
    var texts =
        signs.stream()
            .flatMap(one -> signs.stream().flatMap(two -> Stream.of(one, one + two)))
            .flatMap(start -> signs.stream().flatMap(end -> Stream.of(start, start + end)))
            .toList();

    for (var text : texts) {
      assertThat(form.fits(text)).as(text).isEqualTo(pattern.matcher(text).matches());
    }
  }

  @Test
  void whatFitsHasItsGroups() {
    var form = WholeForm.of("(?:drop|skip) (?<what>\\p{L}+)");

    assertThat(form.in("skip milk").map(said -> said.group("what"))).contains("milk");
    assertThat(form.in("keep milk").map(MatchResult::group)).isEmpty();
  }
}
