package coach.limber.knowledge;

import coach.limber.knowledge.language.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Please explain that further", said when nothing has been answered yet. */
final class MoreOfWhat {
  private static final Set<String> WANTED =
      Set.of(
          "explain",
          "elaborate",
          "clarify",
          "rephrase",
          "reword",
          "paraphrase",
          "expand",
          "simplify",
          "understand",
          "get");

  private static final Set<String> AROUND =
      WordSet.of(
          """
          me us i we you your it that this those these them the a an on about to of for in with
          into more further again once better little bit please pls plz can could would will
          just did do don't dont didn't not said say saying tell told what have has had was were
          is mean meant answer answers response reply sentence words last previous simply simple
          simpler plainly detail details other different way ok so and hey sorry
          """);

  private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");

  private MoreOfWhat() {}

  /** Whether all that a text says is that something said should be put otherwise. */
  static boolean isAsked(String text) {
    var words = WORD.split(text.toLowerCase(Locale.ROOT).replace('’', '\'').strip());
    return Stream.of(words).anyMatch(WANTED::contains)
        && Stream.of(words).allMatch(word -> WANTED.contains(word) || AROUND.contains(word));
  }
}
