package coach.limber.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.ContentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedBeforeTest {
  private static final Article ARTICLE =
      new Article("", "Bees", List.of(new Sentence("s01", "bees make honey.", "Bees", 1, false)));

  @Test
  void likenessPullsTowardsTheSideThatSharesRareWords() {
    var known =
        AskedBefore.of(
            ARTICLE,
            "how do bees make honey\ts01\nwho makes honey\ts01\n",
            "how do wasps sting\tnear\nwho won the match\tfar\n");

    assertThat(known.odds("is honey from bees")).isPositive();
    assertThat(known.odds("does a wasp sting")).isNegative();
    assertThat(known.odds("xylophone")).isZero();
    assertThat(known.odds("")).isZero();
  }

  @Test
  void aRareWordOfTheQuestionsMayBeASlipOfACommonOne() {
    var questions = new StringBuilder("beees make honny\ts01\n");
    for (var word : List.of("ably", "boldly", "calmly", "daily", "eagerly", "freely")) {
      questions.append("bees make honey ").append(word).append("\ts01\n");
    }
    var slips = AskedBefore.of(ARTICLE, questions.toString(), "the sting\tnear\n").slips();

    assertThat(slips.mend("do beees make honny")).isEqualTo("do bee make honey");
    assertThat(slips.mend("does it sting")).isEqualTo("does it sting");
  }

  @Test
  void everyMistakeIsNamedWithItsFileAndLine() {
    assertThatThrownBy(
            () -> AskedBefore.of(ARTICLE, "b\ts01\na\ts99\nno column\n", "B\tnear\nc\tsomewhere\n"))
        .isInstanceOf(ContentException.class)
        .hasMessageContainingAll(
            "questions.tsv:2: \"s99\" is no sentence",
            "questions.tsv:2: \"a\" comes after \"b\"",
            "questions.tsv:3: has 1 columns",
            "not-covered.tsv:1: \"B\" stands here twice",
            "not-covered.tsv:2: \"somewhere\" is no kind");
  }

  @Test
  void slipsAreMendedAndKnownWordsAreLeft() {
    var known = AskedBefore.load(KnowledgeBase.load().article());
    var slips = known.slips();

    assertThat(slips.mend("omga 3 and my kness")).isEqualTo("omega 3 and my knee");
    assertThat(slips.mend("is bread bad for knees?")).isEqualTo("is bread bad for knees?");
    assertThat(slips.mend("my calf by the curb, ruled out"))
        .isEqualTo("my calf by the curb, ruled out");
    assertThat(slips.mend("milky tea")).isEqualTo("milk tea");
    assertThat(slips.mend("$1 \\ qqqqqq")).isEqualTo("$1 \\ qqqqqq");
  }
}
