package coach.limber.knowledge.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.language.ReadingEase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitFileTest {
  private static final Coaching COACHING = Coaching.load();

  private static List<String> problems(String yaml) {
    var problems = new ArrayList<ContentProblem>();
    var file = new HabitFile(Article.of("", "article.md", "# One\n\nIt helps.", problems));
    Outline.of("habits.yaml", yaml, problems).ifPresent(file::habits);
    return problems.stream().map(ContentProblem::toString).toList();
  }

  private static String habit(String nudge) {
    var words =
        List.of("Go on?", "Fancy it?", "Now?", "A bit?", "Shall we?", "Up for it?", "Is it time?");
    var yaml =
        new StringBuilder(
            """
            habits:
              - id: walk
                label: A walk
                sentence: s01
                said: [walk]
                steps: [a walk, a short walk]
                nudges:
            """);
    for (int i = 0; i < words.size(); i++) {
      yaml.append("      - {id: w%d, sentence: s01, says: \"%s\"}\n".formatted(i, words.get(i)));
    }
    return yaml + "      - " + nudge + "\n";
  }

  @Test
  void eightNudgesThatRestOnASentenceAreFine() {
    assertThat(problems(habit("{id: w9, sentence: s01, says: \"It helps, they say.\"}"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: w9, sentence: s02, says: Yes.}     | rests on s02, which the article has not",
        "{id: w9, says: Yes.}                    | has no sentence",
        "{id: w1, sentence: s01, says: Yes.}     | has the id w1 of another nudge",
        "{id: w9, sentence: s01, says: 'NOW?'}   | w9 says what another nudge says",
        "{id: W-9, sentence: s01, says: Yes.}    | cannot go into a button",
        "{id: w9, sentence: s01, says: 'Inflammatory deterioration necessitates ambulation.'}"
            + " | w9 is hard to read",
      })
  void aNudgeThatIsWrongIsNamedWithItsLine(String nudge, String problem) {
    assertThat(problems(habit(nudge)))
        .singleElement()
        .asString()
        .startsWith("habits.yaml:15")
        .contains(problem);
  }

  @Test
  void aNudgeThatIsTooLongIsNamed() {
    var long161 = "go ".repeat(53) + "on";
    assertThat(problems(habit("{id: w9, sentence: s01, says: \"" + long161 + "\"}")))
        .singleElement()
        .asString()
        .contains("w9 has 161 characters");
  }

  @Test
  void fewerThanEightNudgesAreTooFew() {
    assertThat(
            problems(
                habit("{id: w9, sentence: s01, says: Yes.}").replaceFirst(" +- .id: w1.*\n", "")))
        .singleElement()
        .asString()
        .contains("walk has 7 nudges");
  }

  @Test
  void allNudgesTogetherReadEasily() {
    assertThat(all().mapToDouble(nudge -> ReadingEase.of(nudge.words())).average().orElseThrow())
        .isGreaterThan(70);
  }

  private static Stream<Invitation> all() {
    return Stream.concat(
        COACHING.own().stream(),
        COACHING.habits().stream().flatMap(habit -> habit.invitations().stream()));
  }

  @ParameterizedTest
  @CsvSource({
    "walking the dog, walk", "stretch my fingers, stretch", "20 min of Yoga, yoga",
    "a bit of sauerkraut, fermented", "more salad, plants", "no phone in bed, sleep",
    "some sardines, fish", "meditate, breathe"
  })
  void aStepInOnesOwnWordsIsKnownAsTheArticlesHabit(String step, String habit) {
    assertThat(COACHING.habitOf("own words", step)).map(Habit::id).hasValue(habit);
  }

  @ParameterizedTest
  @CsvSource({"drink water", "bake bread", "call my sister", "practise the piano"})
  void whatTheArticleDoesNotNameIsThePersonsOwn(String step) {
    assertThat(COACHING.habitOf("own words", step)).isEmpty();
  }
}
