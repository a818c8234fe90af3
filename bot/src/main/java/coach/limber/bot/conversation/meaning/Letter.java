package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message of many sentences: most tell of the day, one or two ask. */
public final class Letter {
  private static final int FEWEST_SENTENCES = 3;
  private static final int MOST_SENTENCES = 60;
  private static final int MOST_QUESTIONS = 2;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…\\n])\\s+");

  private Letter() {}

  /** Nothing if it is none, or tells nothing or asks nothing. */
  static Optional<ToldAndAsked> in(String text) {
    var sentences = sentences(text).toList();
    if (sentences.size() < FEWEST_SENTENCES) {
      return Optional.empty();
    }
    var tells = new ArrayList<String>();
    var asks = new ArrayList<String>();
    for (var sentence : sentences) {
      var both = ToldAndAsked.in(sentence).findFirst();
      if (both.isPresent()) {
        tells.add(both.get().tells() + ".");
        asks.add(both.get().question());
      } else if (ToldAndAsked.asks(SmallLetters.of(sentence))) {
        asks.add(sentence);
      } else if (!QuestionForm.asks(sentence)) {
        tells.add(sentence);
      }
    }
    return tells.isEmpty() || asks.isEmpty() || asks.size() > MOST_QUESTIONS
        ? Optional.empty()
        : Optional.of(new ToldAndAsked(String.join(" ", tells), String.join(" ", asks)));
  }

  /** What is told without the sentences that speak of any time, or of other people. */
  public static String ofADay(String tells) {
    return sentences(tells).filter(ToldAndAsked::isOfADay).collect(Collectors.joining(" "));
  }

  private static Stream<String> sentences(String text) {
    return Stream.of(SENTENCE_END.split(text.strip(), MOST_SENTENCES));
  }
}
