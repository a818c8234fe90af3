package coach.limber.bot.evaluation;

import coach.limber.knowledge.content.Resources;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the coach was shown: a line of it in an evaluation proves nothing. */
final class Content {
  private Content() {}

  /** The fields of the content's tables of utterances, in small letters. */
  static Set<String> lines() {
    return Stream.of("questions.tsv", "not-covered.tsv", "requests.tsv", "small-talk.tsv")
        .flatMap(file -> Resources.text(file).lines())
        .flatMap(line -> Stream.of(line.split("\t")))
        .map(field -> field.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
