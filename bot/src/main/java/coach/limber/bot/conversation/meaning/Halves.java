package coach.limber.bot.conversation.meaning;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text cut in two, one half of which may be something else than the other. */
record Halves(String one, String other) {
  /** Cut at each of the first breaks in turn, either half being the one. */
  static Stream<Halves> of(String text, Pattern breaks, int most) {
    return breaks
        .matcher(text)
        .results()
        .limit(most)
        .flatMap(
            cut -> {
              var first = text.substring(0, cut.start());
              var rest = text.substring(cut.end());
              return Stream.of(new Halves(first, rest), new Halves(rest, first));
            });
  }
}
