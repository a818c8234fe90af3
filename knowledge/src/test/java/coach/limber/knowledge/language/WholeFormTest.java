package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFormTest {
  private static final List<String> PIECES =
      List.of("no", "not", "n", "now", " ", ", ", "1", "12", "wash", "water", "", "é", "N", "🙂");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:(?:no|ok)[, ]+){0,3}(?:water|wash)",
        "(?:not? )?\\d{1,2}.*",
        "(?=.*wash)[a-z ]+",
        "(?!no)\\w+ ?\\p{L}*",
        ".{0,5}?\\bwash\\b.*",
        "(?:no)?$|^wash",
        "[\\p{L}][\\p{L} ,]*?(?<!n)",
        "(?i)NO.{0,3}|é?n"
      })
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

  @Test
  void whatFitsHasItsGroups() {
    var form = WholeForm.of("(?:drop|skip) (?<what>\\p{L}+)");

    assertThat(form.in("skip milk").map(said -> said.group("what"))).contains("milk");
    assertThat(form.in("keep milk").map(MatchResult::group)).isEmpty();
  }
}
