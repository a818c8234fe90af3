package coach.limber.bot.conversation.meaning;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  /** What stands between two breaks is the other, what is around it the one. */
  static Stream<Halves> around(String text, Pattern breaks, int most) {
    var cuts = breaks.matcher(text).results().limit(most).toList();
    return IntStream.range(0, cuts.size() - 1)
        .mapToObj(
            i -> {
              var opens = cuts.get(i);
              var closes = cuts.get(i + 1);
              return new Halves(
                  text.substring(0, opens.start()) + ". " + text.substring(closes.end()),
                  text.substring(opens.end(), closes.start()));
            });
  }
}
