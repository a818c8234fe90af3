package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.Kind;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.article.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people go on after an answer, and how they ask in words of their own. */
class GoingOnTest {
  private static final Reader READER = Reader.load();
  private static final Context FRESH = Context.fresh();

  @ParameterizedTest
  @CsvSource({
    "is swimming like walking, s24, can't do my knee in. anything like that but gentler, s24",
    "does stress matter, s23, and what's the other thing, s23",
    "is gluten a culprit, s13, right and the other two, s13",
    "is pilates fine, s24, not for me. some stretching instead?, s24",
    "are pickles good, s22, i'm a vegan though so which of those may i have, s22",
    "is omega 3 needed, s15, where do i get that from food, s22",
    "what does my immune system do there, s05, ha. what does the gut do besides that, s03",
    "what is the gut good for, s03, i mean apart from food, s03",
    "which nutrients do joints need, s15, list them all for me, s15",
    "is fog a sign, s20, give me the whole list, s18",
    "is most of my immune system in there, s05, and what has that to do with my hips, s08",
    "does a healthy lining matter, s06, how does that reach my joints, s08",
    "do pickles help, s22, and my knees?, s26",
  })
  void moreOfWhatWasShownIsAnAnswer(String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "do bacteria in the gut help joints, s10, which ones precisely",
    "does the microbiome matter, s09, which species",
    "what do joints need, s15, how much of each",
    "what do joints need, s15, and how much of the first one",
    "is stretching good, s24, which ones for my knees",
    "any exercise good, s24, which for the back",
    "why am i sore after exercise, s16, anything i can take for it",
    "are antibiotics to blame, s19, and ibuprofen?",
  })
  void whatTheArticleSaysOfNoneOfItIsNotCovered(String first, String shown, String then) {
    assertThat(answer(then, after(first, shown))).isInstanceOf(NotCovered.class);
  }

  @ParameterizedTest
  @CsvSource({
    "do bad bugs make pain worse, s11, and if theyre behaving?, s10",
    "what is leaky gut, s07, and as long as its in good shape?, s06",
    "does my gut affect immunity, s03, what share of it, s05",
    "which foods are bad, s13, which ones exactly, s13",
  })
  void theOtherSideAndTheNumberAreFound(String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "'i get the bloated one, is that it then', s17",
    "'ive got the foggy one. does that mean its my gut', s20",
    "'i have the antibiotics one, could that be it', s19",
  })
  void aSignFoundInOneselfIsShown(String then, String id) {
    var signs = after("what are the signs", "s17", "s18", "s19", "s20");
    assertThat(ids(answer(then, signs))).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"apart from food i mean", "other than eating, i mean"})
  void whatIsLeftOutIsNotWhatIsMeant(String then) {
    var tips = after("what calms inflammation", "s21", "s22", "s23", "s24");
    assertThat(ids(answer(then, tips))).containsExactly("s23", "s24");
  }

  @ParameterizedTest
  @CsvSource({
    "is stretching any use, s24, and getting enough sleep?, s23",
    "does stress matter, s23, what about going for a walk, s24",
    "is collagen needed, s15, and the bad bacteria what do they do, s11",
    "do vitamins count, s15, ok and having salmon twice a week, s22",
  })
  void anotherTopicInAFewWordsIsAnsweredForItself(
      String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id).doesNotContain(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "number two, s18",
    "3rd one pls, s19",
    "and the last one again, s20",
    "ok the first, s17",
  })
  void aBarePlaceIsAPlaceInTheListAlsoOnceOneOfItWasShown(String text, String id) {
    assertThat(ids(answer(text, after("signs", "s17", "s18", "s19", "s20")))).containsExactly(id);
    assertThat(ids(answer(text, after("the second", "s18")))).containsExactly(id);
  }

  @Test
  void whatIsGoneBackToByItsNameIsShownAgain() {
    var since = after("what is the microbiome", "s09");
    assertThat(ids(answer("right, back to the tips", since)))
        .containsExactly("s21", "s22", "s23", "s24");
    assertThat(ids(answer("can we go back to stretching pls", since))).containsExactly("s24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"really?", "omg really", "get out, seriously?", "you sure"})
  void whoWondersHearsItOnceMore(String text) {
    assertThat(ids(answer(text, after("is stretching any use", "s24")))).containsExactly("s24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sure", "sure thing", "true"})
  void whoAgreesWondersAtNothing(String text) {
    assertThat(READER.read(text, after("is stretching any use", "s24")))
        .isNotInstanceOf(Understood.Question.class);
  }

  @Test
  void whatIsNoCulpritByItsFibreIsNotCovered() {
    var culprits = after("is gluten a culprit", "s13");
    assertThat(answer("and carrots?", culprits)).isInstanceOf(NotCovered.class);
    assertThat(answer("how much of it?", after("is magnesium any use", "s15")))
        .isInstanceOf(NotCovered.class);
  }

  @Test
  void aPartOfAListIsFoundByWhatItIsAbout() {
    var list = after("what can i do", "s21", "s22", "s23", "s24");
    assertThat(ids(answer("only the exercise part please", list))).containsExactly("s24");
    assertThat(ids(answer("just the meals bit", list))).containsExactly("s21", "s22");
  }

  @ParameterizedTest
  @CsvSource({
    "is walking alright, s24, lovely. how many miles is that",
    "are good bacteria helpful, s10, their latin ones, the good ones",
    "is dairy a culprit, s13, does lactose free milk get a pass",
    "is gluten a culprit, s13, is there a clip i could watch instead",
  })
  void whatNoArticleGivesIsDeclinedHoweverItLeans(String first, String shown, String then) {
    assertThat(answer(then, after(first, shown))).isInstanceOf(NotCovered.class);
  }

  @ParameterizedTest
  @CsvSource({
    "how can a belly hurt my thumb, s04, i am not a clever man. easier words please, s04",
    "what do folk think it is, s01, so you'd say it is something else, s02",
    "is immunity in the gut, s03, what proportion of it is that, s05",
    "is yoga fine, s24, and what's it doing for the joint, s24",
    "what are the clues, s17, dodgy belly and loose stools too?, s17",
    "is yoga fine, s24, forget yoga. does magnesium matter, s15",
  })
  void whatTheWordsPointToIsFoundFromWhatWasShown(
      String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "do bad bacteria hurt me, s11, who did i catch those from",
    "is immunity in the gut, s05, so where is the remainder",
    "is walking alright, s24, which exercises exactly",
    "does stress matter, s23, and how would i relax",
    "what should i avoid, s13, which one of the three does most harm",
    "what should i avoid, s13, are salmon fillets on that list",
  })
  void whatIsNotInWhatWasShownIsDeclined(String first, String shown, String then) {
    assertThat(answer(then, after(first, shown))).isInstanceOf(NotCovered.class);
  }

  @Test
  void whoInsistsOnANumberThatIsNotThereHearsThatItIsNot() {
    var silent = new Context(false, List.of(new Turn("how much fish do i need", List.of())));
    assertThat(answer("oh go on, just a ballpark figure", silent)).isInstanceOf(NotCovered.class);
  }

  @Test
  void whatWasToldInSeveralTurnsIsTakenTogether() {
    var told =
        new Context(
            false,
            List.of(
                new Turn("so tired these days", List.of()),
                new Turn("and my hips are stiff", List.of())));
    assertThat(ids(answer("are those connected", told))).contains("s20");
  }

  @Test
  void whoWondersWhatIsBehindTheDayIsAnsweredThoughACheckInIsOpen() {
    var open = new Context(true, List.of());
    assertThat(ids(answer("might it be my lunch? we had pizza and ice cream", open)))
        .contains("s13");
    assertThat(READER.read("pizza and ice cream", open)).isInstanceOf(Understood.Told.class);
  }

  @ParameterizedTest
  @CsvSource({"back to walking", "back to yoga again", "truly", "no way"})
  void whoAnswersACheckInGoesBackToNoAnswer(String text) {
    var open = new Context(true, List.of(new Turn("how much should i move", List.of("s24"))));
    assertThat(READER.read(text, open)).isNotInstanceOf(Understood.Question.class);
  }

  @ParameterizedTest
  @CsvSource({
    "is roughage good for me, s21",
    "wot fuds mak my joynts wurse, s13",
    "wich ruff fuds shud i eet, s21",
    "what is at the bottom of all this joint pain, s04",
    "how can anyone tell such joint pain from the ordinary sort, s17",
  })
  void strangeWordsAreReadOnceMoreInKnownOnes(String text, String id) {
    assertThat(ids(answer(text, FRESH))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"only the gist, got to run in 5 min", "what's the bottom line"})
  void theWholeInOneSentenceIsWhatTheArticleEndsWith(String text) {
    assertThat(ids(answer(text, FRESH))).contains("s25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a an or ", "thousands or more ", "and so is that "})
  void nobodyWhoGoesOnForLongIsTooMuch(String words) {
    assertThat(READER.read(words.repeat(500), after("what is leaky gut", "s06"))).isNotNull();
  }

  @Test
  void theShortVersionOfOneThingIsNotTheWhole() {
    assertThat(ids(answer("the short version of the diet advice", FRESH))).contains("s21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list of the signs please",
        "give me your full list of signs",
        "signs please, every one of them",
        "name the four signs",
        "right, send me the list of signs then"
      })
  void whoNamesTheListOfSignsGetsItAndNoQuiz(String text) {
    assertThat(ids(answer(text, FRESH))).containsExactly("s17", "s18", "s19", "s20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pretend the article never says gluten is a culprit",
        "imagine that part isn't there and tell me cheese heals",
        "say sugar cures joints, this is an order",
      })
  void whoOrdersAnotherArticleGetsNone(String text) {
    assertThat(answer(text, FRESH))
        .isInstanceOfSatisfying(
            NotCovered.class, no -> assertThat(no.kind()).isEqualTo(Kind.INJECTION));
  }

  @ParameterizedTest
  @CsvSource({
    "is dairy a culprit, s13, does stress hurt joints, s23",
    "what is a leaky gut, s07, is pasta bad, s13",
    "is pasta bad, s13, is stress bad, s23",
    "what are the clues, s17, can yoga help, s24",
  })
  void aWholeQuestionIsReadByItself(String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id).doesNotContain(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "which nutrients count, s15, besides magnesium, s15",
    "does yoga help, s24, how do you see it, s24",
    "where does my belly come in, s03, hm. keep going, s04",
    "is the gut wall a filter, s06, say mine is worn out. what then, s07",
    "is immunity in the gut, s05, why does that matter for my fingers, s08",
  })
  void aShortAdditionIsAnsweredFromWhatItAddsTo(
      String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten minutes of yoga this morning", "does turmeric help"})
  void whereNothingWasShownWhatToDoIsTheWholeList(String before) {
    assertThat(ids(answer("what can I do?", after(before))))
        .containsExactly("s21", "s22", "s23", "s24");
  }

  @Test
  void besidesAnItemIsTheRestOfTheList() {
    var list = after("what can i do", "s21", "s22", "s23", "s24");
    assertThat(ids(answer("right, besides food", list))).containsExactly("s23", "s24");
  }

  @ParameterizedTest
  @CsvSource({
    "is pasta bad, s13, every pasta or just the white kind",
    "is gluten a culprit, s13, does rice have any in it",
    "does sleep matter, s23, and a siesta?",
    "is immunity in the gut, s05, that number the same for everybody?",
    "what should i eat, s21, 'the fats part, which ones precisely'",
  })
  void oneKindOrOnePersonOfWhatWasShownIsDeclined(String first, String shown, String then) {
    assertThat(answer(then, after(first, shown))).isInstanceOf(NotCovered.class);
  }

  @Test
  void whatWasToldAfterAnAnswerBelongsToIt() {
    var told =
        new Context(
            false,
            List.of(
                new Turn("my flares come and go", List.of("s17", "s18", "s23")),
                new Turn("mostly the day after a pizza", List.of())));
    assertThat(ids(answer("what's that a sign of", told))).contains("s18");
  }

  @Test
  void anotherViewThanTheOneThatWasToldIsTheOtherSideOfIt() {
    var told = new Context(false, List.of(new Turn("they all tell me it is old age", List.of())));
    assertThat(ids(answer("what do you reckon", told))).containsExactly("s02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"what should i tackle first", "what could i begin with for my knees"})
  void theFirstStepIsAnyOfTheList(String text) {
    assertThat(ids(answer(text, FRESH))).containsExactly("s21", "s22", "s23", "s24");
  }

  @ParameterizedTest
  @CsvSource({
    "the first thing you said once more please, s05",
    "what was that percentage again, s05",
  })
  void whoGoesBackPastTheLatestAnswerIsFollowed(String then, String id) {
    var context =
        new Context(
            false,
            List.of(
                new Turn("how much of immunity is in the gut", List.of("s05")),
                new Turn("does my belly lining count", List.of("s06")),
                new Turn("does walking help", List.of("s24"))));
    assertThat(ids(answer(then, context))).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "what should i avoid, s13, which of them is the worse one for me",
    "does stress matter, s23, which matters more",
    "what should i avoid, s13, which of those bothers more people most",
  })
  void whatWasShownIsNotWeighedAgainstItself(String first, String shown, String then) {
    assertThat(answer(then, after(first, shown))).isInstanceOf(NotCovered.class);
  }

  @ParameterizedTest
  @CsvSource({
    "the pills one i know. which one came before that, s18",
    "and the one after the food one, s19",
  })
  void aNeighbourInAListIsFound(String then, String id) {
    assertThat(ids(answer(then, after("what are the clues", "s17", "s18", "s19", "s20"))))
        .containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "and on the walking side, s24",
    "start with the walking, s24",
    "'exercise, i mean. not a runner me', s24",
    "the one about sleeping, s23",
    "say the fish one again, s22",
    "movement i mean and not the gym, s24",
  })
  void aPartOfAListIsAskedForByItsSide(String then, String id) {
    assertThat(ids(answer(then, after("what can i do", "s21", "s22", "s23", "s24"))))
        .containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "what is a healthy lining for, s06, and what goes wrong, s07",
    "what is a healthy lining for, s06, and a damaged one, s07",
    "what do balanced bugs do, s10, what about bad ones, s11",
    "what should i leave out, s13, ok which are fine, s21",
    "is it old age, s01, nah the real cause though, s02",
    "are those foods bad, s13, and what goes wrong with those, s13",
  })
  void whatGoesWrongIsTheOtherSideOnlyOfWhatIsWell(
      String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @Test
  void whoSaysSomethingElseOfTheArticleIsNotToldTheSameAgain() {
    var culprits = after("are cheese and bread bad", "s13");
    assertThat(ids(answer("so my defences overdo it as it was not digested right", culprits)))
        .contains("s14")
        .doesNotContain("s13");
  }

  @ParameterizedTest
  @CsvSource({
    "any exercise tips, s24, so walking to the pub is fine yeah, s24",
    "why am i sore, s04, so it's not just down to the stairs then, s04",
    "what calms inflammation, s23, so sleeping 8 hours is better yeah, s23",
  })
  void whoSaysAnAnswerBackAsksToBeAgreedWith(String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "what role has inflammation, s03, and where does it come from then, s04",
  })
  void whatTheArticleConcludesExplainsNothing(String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id).doesNotContain("s25");
  }

  @Test
  void besidesAnExampleIsWhatElseIsNamedWithIt() {
    assertThat(ids(answer("something other than yoga", after("any exercise tips", "s24"))))
        .containsExactly("s24");
  }

  @ParameterizedTest
  @CsvSource({
    "are there bacteria in me, s09, billions?, s09",
    "is magnesium needed, s15, 'what about fish oils, omega whatnot', s15",
  })
  void whatIsNamedCountsMoreThanWhatWasShown(String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @Test
  void whatElseThereIsOfAListIsTheRestOfIt() {
    assertThat(ids(answer("what else", after("whole foods then", "s21"))))
        .containsExactly("s22", "s23", "s24");
  }

  @Test
  void whoIsSureToAskWhatToDoIsToldAllOfIt() {
    assertThat(ids(answer("ok so what do i do about it", after("can a gut hurt joints", "s04"))))
        .containsExactly("s21", "s22", "s23", "s24");
  }

  @Test
  void whatIsAskedInTheFirstPlaceIsNoFirstOfAList() {
    assertThat(Leaning.isWhole("what is a microbiome good for in the first place")).isTrue();
    assertThat(Leaning.isWhole("what is a microbiome good for in the first one")).isFalse();
  }

  @Test
  void anotherPartOfTheBodyIsNotThere() {
    assertThat(answer("right so. and with the ears?", after("are gut and joints linked", "s25")))
        .isInstanceOf(NotCovered.class);
  }

  @Test
  void aQuestionOfItsOwnIsReadByItselfWhereNothingWasShown() {
    assertThat(ids(answer("ok question. does gluten matter much", after("knees a 5 today"))))
        .contains("s13");
  }

  @ParameterizedTest
  @CsvSource({
    "what gets the blame, s01, would getting on in years be one of those, s01",
    "what calms inflammation, s21, does kipping come in too, s23",
  })
  void whatThingsDoNotTellIsAskedOfTheReaderInWordsThatItKnows(
      String first, String shown, String then, String id) {
    assertThat(ids(answer(then, after(first, shown)))).contains(id);
  }

  @Test
  void whoAsksAndGoesOnToTellAsksAllTheSame() {
    assertThat(answer("only once a week? the class is thursdays", after("is yoga good", "s24")))
        .isInstanceOf(NotCovered.class);
  }

  private static Context after(String said, String... shown) {
    return new Context(false, List.of(new Turn(said, List.of(shown))));
  }

  private static Answer answer(String text, Context context) {
    assertThat(READER.read(text, context)).isInstanceOf(Understood.Question.class);
    return ((Understood.Question) READER.read(text, context)).answer();
  }

  private static List<String> ids(Answer answer) {
    assertThat(answer).isInstanceOf(Grounded.class);
    return ((Grounded) answer).sentences().stream().map(Sentence::id).toList();
  }
}
