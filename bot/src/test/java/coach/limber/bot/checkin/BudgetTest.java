package coach.limber.bot.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.checkin.Question.Kind;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 100;
  private static final List<Question> CONTENT =
      Coaching.load().questions().stream().map(Question::of).toList();
  private static final List<Question> ALL =
      Stream.concat(
              CONTENT.stream(),
              Stream.of(
                  OwnQuestion.of(new OwnMeasure("knee swelling", new Scale.Numbers(0, 3))),
                  habit()))
          .toList();

  /** Somebody who answers what they are asked, more or less, by a seed. */
  private record Life(long seed, int most, List<Question> all) {

    Map<LocalDate, CheckIn> days() {
      var days = new LinkedHashMap<LocalDate, CheckIn>();
      var random = new Random(seed);
      var diary = Diary.empty();
      var answers = random.nextDouble();
      for (var day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
        var told =
            random.nextInt(4) == 0
                ? answered(all.get(random.nextInt(all.size())), day, random)
                : List.<Entry>of();
        diary = diary.with(told);
        var checkIn = CheckIn.of(all, most, day, diary);
        days.put(day, checkIn);
        diary = diary.with(List.of(checkIn.asked(at(day))));
        for (var question : checkIn.allOpen()) {
          diary =
              random.nextDouble() < answers ? diary.with(answered(question, day, random)) : diary;
        }
      }
      return days;
    }

    private static List<Entry> answered(Question question, LocalDate day, Random random) {
      var choice = question.choices().get(random.nextInt(question.choices().size()));
      return choice.sets().entrySet().stream()
          .map(set -> entry(day, set.getKey(), set.getValue()))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8})
  void neverMoreTapsThanWantedAndPainFirst(int most) {
    for (long seed = 0; seed < 8; seed++) {
      new Life(seed, most, ALL)
          .days()
          .values()
          .forEach(
              checkIn -> {
                assertThat(checkIn.allOpen()).hasSizeLessThanOrEqualTo(most);
                assertThat(checkIn.questions().getFirst().id()).isEqualTo("pain");
                assertThat(inTurn(checkIn.questions())).hasSizeLessThanOrEqualTo(2);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 8})
  void theCoreComesFirstAndWhole(int most) {
    for (long seed = 0; seed < 8; seed++) {
      new Life(seed, most, ALL)
          .days()
          .values()
          .forEach(
              checkIn ->
                  assertThat(checkIn.questions().stream().limit(4).map(Question::id))
                      .containsExactly("pain", "joints", "gut", "food"));
    }
  }

  @Test
  void everyQuestionComesRound() {
    for (long seed = 0; seed < 8; seed++) {
      var days = List.copyOf(new Life(seed, 5, ALL).days().values());
      for (var question : inTurn(ALL)) {
        var gap = 0;
        for (var checkIn : days) {
          gap = known(checkIn, question) ? 0 : gap + 1;
          assertThat(gap).as(question.id() + " of seed " + seed).isLessThan(4 * ALL.size());
        }
      }
    }
  }

  @Test
  void theHabitComesEverySecondTimeAtLeast() {
    var days = List.copyOf(new Life(3, 5, ALL).days().values());
    for (int i = 1; i < days.size(); i++) {
      assertThat(known(days.get(i), habit()) || known(days.get(i - 1), habit())).isTrue();
    }
  }

  @Test
  void coreQuestionsTakeTurnsWhereOnlyTwoTapsAreWanted() {
    var asked =
        new Life(1, 2, ALL)
            .days().values().stream()
                .flatMap(checkIn -> checkIn.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());

    assertThat(asked).isEqualTo(Set.of("pain", "joints", "gut", "food"));
  }

  @Test
  void theSameDiaryGivesTheSameQuestions() {
    for (long seed = 0; seed < 10; seed++) {
      assertThat(ids(new Life(seed, 5, ALL))).isEqualTo(ids(new Life(seed, 5, ALL)));
    }
  }

  @Test
  void whatWasShownStaysWhateverIsAnsweredMeanwhile() {
    var diary = Diary.empty();
    var shown = CheckIn.of(ALL, 5, FIRST, diary);
    var now =
        diary
            .with(List.of(shown.asked(at(FIRST))))
            .with(List.of(entry(FIRST, "stress", new Value.Level("high"))));

    assertThat(CheckIn.of(ALL, 5, FIRST, now).questions()).isEqualTo(shown.questions());
  }

  @Test
  void whatWasToldAlreadyCostsNoTap() {
    var told = new ArrayList<Entry>();
    told.add(entry(FIRST, "pain", new Value.Amount(4)));
    told.add(entry(FIRST, "joints", new Value.Items(List.of("knee"))));

    var checkIn = CheckIn.of(ALL, 4, FIRST, new Diary(told));

    assertThat(checkIn.allOpen()).hasSize(4);
    assertThat(inTurn(checkIn.allOpen())).hasSize(2);
  }

  @Test
  void someoneWhoWantsEverythingIsAskedEverything() {
    assertThat(CheckIn.of(ALL, Questions.EVERYTHING, FIRST, Diary.empty()).questions())
        .isEqualTo(ALL);
  }

  @Test
  void anAnswerThatIsAlwaysTheSameIsAskedLessThanOneThatGoesWithPain() {
    var asked = new java.util.HashMap<String, Integer>();
    var diary = Diary.empty();
    for (var day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
      var bad = day.getDayOfYear() % 3 == 0;
      var checkIn = CheckIn.of(CONTENT, 5, day, diary);
      diary =
          diary.with(
              List.of(checkIn.asked(at(day)), entry(day, "pain", new Value.Amount(bad ? 6 : 2))));
      for (var question : inTurn(checkIn.questions())) {
        asked.merge(question.id(), 1, Integer::sum);
        var choice =
            question.id().equals("sleep") && bad
                ? question.choices().getLast()
                : question.choices().getFirst();
        for (var set : choice.sets().entrySet()) {
          diary = diary.with(List.of(entry(day, set.getKey(), set.getValue())));
        }
      }
    }

    assertThat(asked.getOrDefault("sleep", 0)).isGreaterThan(3 + asked.getOrDefault("fog", 0));
  }

  @Test
  void fewerWantedInTheMiddleOfADayKeepsWhatIsShown() {
    var shown = CheckIn.of(ALL, 5, FIRST, Diary.empty());
    var begun =
        new Diary(List.of(shown.asked(at(FIRST)), entry(FIRST, "pain", new Value.Amount(2))));

    var changed = CheckIn.of(ALL, 5, FIRST, begun).changed(ALL, 2);

    assertThat(changed.questions()).extracting(Question::id).containsExactly("pain", "joints");
  }

  private static boolean known(CheckIn checkIn, Question question) {
    return checkIn.questions().contains(question)
        || CheckIn.answered(question, checkIn.diary().day(checkIn.day()));
  }

  private static List<List<String>> ids(Life life) {
    return life.days().values().stream()
        .map(checkIn -> checkIn.questions().stream().map(Question::id).toList())
        .toList();
  }

  private static List<Question> inTurn(List<Question> questions) {
    return questions.stream().filter(question -> question.kind() != Kind.CORE).toList();
  }

  private static Question habit() {
    return new Question(
        "habit",
        Kind.HABIT,
        Set.of("habits_done"),
        "And your habit?",
        "Habit?",
        false,
        List.of(
            new Question.Option(
                "done", "Done", Map.of("habits_done", new Value.Items(List.of("walk")))),
            new Question.Option(
                "not", "Not today", Map.of("habits_done", new Value.Items(List.of())))));
  }

  private static Entry entry(LocalDate day, String field, Value value) {
    return new Entry(day, at(day), field, new Said.Given(value), Origin.TAPPED);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(20, 0).toInstant(ZoneOffset.UTC);
  }
}
