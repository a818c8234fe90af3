package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.article.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people go back in a talk, put a question right, and go on to another topic. */
class GoingBackTest {
  private static final Reader READER = Reader.load();
  private static final Turn MILK = new Turn("is milk bad", List.of("s13"));
  private static final Turn YOGA = new Turn("does yoga help", List.of("s24"));
  private static final Turn LINING = new Turn("what is a healthy lining for", List.of("s06"));
  private static final Turn NUTRIENTS = new Turn("what do joints need", List.of("s15"));

  @ParameterizedTest
  @CsvSource({
    "'the very first question, why', s14",
    "'ok that first thing. how come?', s14",
    "'my original question, once more', s13",
  })
  void theFirstQuestionIsGoneBackTo(String text, String id) {
    assertThat(ids(text, MILK, LINING, YOGA)).contains(id).doesNotContain("s24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"go back one please", "the question before that", "previous answer again"})
  void theQuestionBeforeIsGoneBackTo(String text) {
    assertThat(ids(text, MILK, LINING, YOGA)).containsExactly("s06");
  }

  @ParameterizedTest
  @CsvSource({
    "you mentioned a filter earlier. what does it let through, s06",
    "'that list with the collagen on it, say it again?', s15",
    "which nutrients was it again, s15",
    "remind me what you said about collagen, s15",
  })
  void whatIsNamedAgainIsGoneBackTo(String text, String id) {
    assertThat(ids(text, LINING, NUTRIENTS, MILK)).contains(id).doesNotContain("s13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my first question, which brand", "that first thing, how many weeks"})
  void whatWasNotSaidThereIsDeclined(String text) {
    assertThat(declined(text, NUTRIENTS, MILK)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first thing i had today was toast",
        "my knees ache again after the first walk",
        "what did you say about my week"
      })
  void whoTellsOrAsksOfHisDaysGoesBackToNoAnswer(String text) {
    assertThat(read(text, MILK, YOGA)).isNotInstanceOf(Understood.Question.class);
  }

  @Test
  void thePlaceInAListIsNotTheFirstQuestion() {
    var signs = new Turn("what are the signs", List.of("s17", "s18", "s19", "s20"));
    assertThat(ids("the first one, what exactly", MILK, signs)).containsExactly("s17");
    assertThat(ids("the food one, tell me", new Turn("what foods are bad", List.of("s13")), signs))
        .containsExactly("s18");
  }

  @ParameterizedTest
  @CsvSource({
    "is beef bad, *bread, s13",
    "is feeling fired all day a sign, tired*, s20",
    "is beef bad, 'not beef, cheese', s13",
    "is beef bad, i said cheese not beef, s13",
    "do i need vitamin c, d not c, s15",
    "is jogging good, 'walking i mean, not jogging', s24",
    "do good bacteria help, 'the other way about, bad ones i mean', s11",
    "is beef bad, 'no wait meant kimchi, is it any good', s22",
    "do carrots help, 'oops meant sauerkraut, keep mixing them up', s22",
  })
  void theQuestionIsReadWithTheWordInItsPlace(String before, String text, String id) {
    assertThat(ids(text, new Turn(before, List.of()))).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"does magnesium help, *melatonin", "is walking good, 'running i meant, sorry'"})
  void whatIsMeantInsteadMayNotBeCovered(String before, String text) {
    assertThat(declined(text, new Turn(before, List.of("s24")))).isTrue();
  }

  @Test
  void whatWasPutRightMayBePutRightAgain() {
    var walking = new Turn("is walking good", List.of("s24"));
    var running = new Turn("running i mean, sorry", List.of());
    assertThat(ids("walking i mean, not running", walking, running)).contains("s24");
  }

  @ParameterizedTest
  @CsvSource({
    "had beef for lunch today, 'not beef, cheese'",
    "does stress matter, 'cheese, not beef'",
  })
  void whatWasToldOrNotInTheQuestionIsNoQuestionPutRight(String before, String text) {
    assertThat(read(text, new Turn(before, List.of()))).isNotInstanceOf(Understood.Question.class);
  }

  @Test
  void inACheckInNoQuestionIsPutRight() {
    var open = new Context(true, List.of(new Turn("is beef bad", List.of("s13"))));
    assertThat(READER.read("*bread", open)).isInstanceOf(Understood.Told.class);
  }

  @ParameterizedTest
  @CsvSource({
    "anyway. sleep?, s23",
    "ok next one: stress, s23",
    "moving on. the microbiome, s09",
    "enough of that now. bone broth, s22",
    "'next question, the signs?', s20",
    "leave that now. what is it you call leaky, s07",
  })
  void aTopicAfterWordsThatLeaveTheOneBeforeIsAskedByItself(String text, String id) {
    assertThat(ids(text, MILK)).contains(id).doesNotContain("s13");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"anyway. off to bed", "ok next. the football", "anyway, slept badly last night"})
  void noTopicOfOursIsNoQuestion(String text) {
    assertThat(read(text, MILK)).isNotInstanceOf(Understood.Question.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"are you certain or guessing", "how confident are you", "is it a fact"})
  void howSureItIsIsAskedInManyWords(String text) {
    assertThat(read(text, MILK)).isInstanceOf(Understood.Doubt.class);
  }

  @ParameterizedTest
  @CsvSource({
    "does brain fog count, s20, what causes it",
    "what is leaky gut, s07, and what sets it off",
    "what is a healthy lining for, s06, what wrecks it then",
    "is kefir good, s22, what's in it",
    "do stress and sleep matter, s23, which one first",
    "is walking good, s24, how far",
  })
  void whatLiesBehindItIsDeclinedWhereNothingIsSaidOfIt(String before, String id, String text) {
    assertThat(declined(text, new Turn(before, List.of(id)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "is milk bad, s13, y tho, s14",
    "is milk bad, s13, why does that happen, s14",
    "what should i eat, s21, what's in it, s21",
    "what does the lining do, s06, could it get damaged, s07",
    "do balanced bugs help, s10, and the bad lot?, s11",
    "should i stretch, s24, what for, s24",
  })
  void whereSomethingIsSaidOfItItIsShown(String before, String shown, String text, String id) {
    assertThat(ids(text, new Turn(before, List.of(shown)))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "so all of it in one line?",
        "the whole thing in short please",
        "the lot, in a nutshell",
        "sum it all up for me"
      })
  void theWholeInShortIsWhatTheArticleEndsWithWhateverWasAsked(String text) {
    assertThat(ids(text, MILK)).containsExactly("s25", "s26");
  }

  @Test
  void oneAnswerInShortIsNotTheWhole() {
    assertThat(ids("too long, in a nutshell?", MILK)).containsExactly("s13");
    assertThat(read("my whole week in a nutshell", MILK)).isInstanceOf(Understood.Wish.class);
  }

  private static Understood read(String text, Turn... turns) {
    return READER.read(text, new Context(false, List.of(turns)));
  }

  private static boolean declined(String text, Turn... turns) {
    return read(text, turns) instanceof Understood.Question(NotCovered _);
  }

  private static List<String> ids(String text, Turn... turns) {
    var understood = read(text, turns);
    assertThat(understood).isInstanceOf(Understood.Question.class);
    var answer = ((Understood.Question) understood).answer();
    assertThat(answer).isInstanceOf(Grounded.class);
    return ((Grounded) answer).sentences().stream().map(Sentence::id).toList();
  }
}
