package coach.limber.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BetweenWordsTest {
  private static final List<String> PIECES =
      List.of(
          "how",
          "how much",
          "much",
          "dose",
          "do",
          " ",
          " ",
          " ",
          "?",
          "_",
          "-",
          "7",
          "é",
          "ée",
          "🙂",
          "𝒳",
          "m&s",
          ", ",
          "\n",
          "'s",
          "no",
          "not ");

  private static Stream<List<String>> forms() {
    return Stream.of(
        List.of("how (?:much|many)", "do(?:se)?s?"),
        List.of("(?:no )?(?:much|dose)", "m&s"),
        List.of("(?<!not )dose", "(?<=no )how"),
        List.of("\\bmuch\\b", "\\b\\?", "\\B-", "^no", "how$"),
        List.of("(?:é+|🙂|𝒳)", "\\?", "\\d ?\\W"),
        List.of("(?!how)\\w+ how", "(?=.*dose)no", ".?7"),
        List.of("'s|\\p{L}+é", "(?:x?)"),
        List.of("\\W{2}"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void findsWhatOnePatternOfAllOfThemFinds(List<String> forms) {
    var words = new BetweenWords(forms);
    var all =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])");
    var random = new Random(20260504);

    for (int i = 0; i < 3_000; i++) {
      var text =
          random
              .ints(random.nextInt(8), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      assertThat(words.areIn(text)).as(text).isEqualTo(all.matcher(text).find());
    }
  }
}
