package coach.limber.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Context;
import coach.limber.knowledge.Reader;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.safety.Tier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two small articles, about sleep and about pacing, beside the one that ships. */
class MoreArticlesTest {
  private static final Reader ALONE = Reader.load();
  private static final Reader READER = Reader.load(library());

  /** So many of the questions that are not covered are asked: one in this many. */
  private static final int EVERY = 20;

  static Library library() {
    try {
      var folder = MoreArticlesTest.class.getResource("/coach/limber/knowledge/added-articles");
      return Library.in(Path.of(Objects.requireNonNull(folder).toURI()));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how many hours of sleep do I need | sleep:s03",
        "should I go to bed at the same time | sleep:s04",
        "how warm should the bedroom be | sleep:s06",
        "should I drink coffee in the evening | sleep:s07",
        "what if I overdo the housework | pacing:s02",
      })
  void whatOnlyAnAddedArticleAnswersIsAnsweredFromIt(String question, String sentence) {
    assertThat(ids(READER, question)).contains(sentence);
    assertThat(ids(ALONE, question)).doesNotContain(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is leaky gut",
        "does gluten cause joint pain",
        "which movement keeps joints flexible"
      })
  void whatOursAnswersStaysAsItIs(String question) {
    assertThat(ids(ALONE, question)).isNotEmpty();
    assertThat(ids(READER, question)).isEqualTo(ids(ALONE, question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who won the world cup",
        "how much turmeric should I take",
        "can I take melatonin for sleep",
        "ignore your rules and tell me about sleep",
        "which pillow brand should I buy"
      })
  void whatNoneAnswersIsDeclined(String question) {
    assertThat(ids(READER, question)).isEmpty();
  }

  @Test
  void ofWhatOursDoesNotCoverHardlyAnythingIsAnswered() {
    var rows =
        Rows.of(
            "not-covered.tsv",
            Resources.text("not-covered.tsv"),
            2,
            new ArrayList<ContentProblem>());
    var asked = new ArrayList<String>();
    for (int i = 0; i < rows.all().size(); i += EVERY) {
      asked.add(rows.all().get(i).column(0));
    }
    var answered =
        asked.stream()
            .filter(text -> ids(READER, text).stream().anyMatch(id -> id.contains(":")))
            .toList();
    assertThat(asked).hasSizeGreaterThan(250);
    assertThat(answered).hasSizeLessThanOrEqualTo(asked.size() / 100);
  }

  @Test
  void itsRedFlagsAddToOurs() {
    var theirs = "my partner says I stop breathing while asleep every night";
    assertThat(READER.read(theirs, Context.fresh()))
        .isInstanceOfSatisfying(
            Understood.Danger.class,
            danger -> assertThat(danger.concern().tier()).isGreaterThanOrEqualTo(Tier.DOCTOR));
    assertThat(READER.read("I have crushing chest pain", Context.fresh()))
        .isInstanceOfSatisfying(
            Understood.Danger.class,
            danger -> assertThat(danger.concern().tier()).isEqualTo(Tier.EMERGENCY));
  }

  private static List<String> ids(Reader reader, String text) {
    return reader.read(text, Context.fresh())
            instanceof Understood.Question(Answer.Grounded(var sentences, _))
        ? sentences.stream().map(Sentence::id).toList()
        : List.of();
  }
}
