package coach.limber.bot.conversation.settled;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.Pages;
import coach.limber.bot.conversation.dialogue.Chance;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Marks.Care;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Agreement;
import coach.limber.bot.habit.Crowd;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.Hour;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.coaching.Invitation;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with a plan for one o'clock, on a Monday. */
class NudgesTest {
  private static final LocalDate MONDAY = Pages.MONDAY;
  private static final Coaching COACHING = Coaching.load();
  private static final Nudges NUDGES = new Nudges(COACHING);
  private static final Plan WALK =
      new Plan("walk", "a ten-minute walk", "after lunch", LocalTime.of(13, 0), Plan.NEVER);
  private static final Settled SOMEBODY =
      Dialogue.settled(
          ZoneOffset.UTC, LocalTime.of(20, 0), List.of(WALK), at(MONDAY.minusDays(2), "12:00"));

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
  }

  private static Settled with(Agreement agreement) {
    var habits = SOMEBODY.profile().habits().with(agreement);
    return SOMEBODY.with(SOMEBODY.profile().with(habits));
  }

  private static Move ring(Diary diary, String time) {
    return NUDGES.ring(SOMEBODY, new Scene(at(MONDAY, time), diary));
  }

  /** The same moment in the lives of many, each with dice of their own. */
  private static List<Move> many(Settled here, Diary diary) {
    return IntStream.range(0, 400)
        .mapToObj(number -> new Chance("somebody " + number, Crowd.none()))
        .map(chance -> NUDGES.ring(here, new Scene(at(MONDAY, "13:00"), diary, chance)))
        .toList();
  }

  private static Decision decision(Move move) {
    assertThat(move.entries()).hasSize(1);
    return Decision.of(move.entries().getFirst()).orElseThrow();
  }

  private static void saysNothing(Move move) {
    assertThat(move.replies()).isEmpty();
    assertThat(move.entries()).isEmpty();
    assertThat(((Settled) move.next()).marks().nudged()).isEqualTo(MONDAY);
  }

  @Test
  void aPlanOfWhichNothingWasToldIsNudgedTo() {
    assertThat(ring(Diary.empty(), "13:00").replies()).hasSize(1);
  }

  @Test
  void whatIsDoneAlreadyIsNotAskedFor() {
    saysNothing(ring(new Pages().did(MONDAY, "walk").diary(), "13:00"));
    saysNothing(ring(new Pages().did(MONDAY, "walked to the shop").diary(), "13:00"));
    saysNothing(ring(new Pages().did(MONDAY, "all").diary(), "13:00"));
  }

  @Test
  void whatWasDoneYesterdayOrIsAnotherHabitIs() {
    assertThat(ring(new Pages().did(MONDAY.minusDays(1), "walk").diary(), "13:00").replies())
        .hasSize(1);
    assertThat(ring(new Pages().did(MONDAY, "stretch").diary(), "13:00").replies()).hasSize(1);
    assertThat(ring(new Pages().did(MONDAY).diary(), "13:00").replies()).hasSize(1);
  }

  @Test
  void inAFlareAndOnTheDayAfterNobodyIsNudged() {
    saysNothing(ring(new Pages().flare(MONDAY).diary(), "13:00"));
    saysNothing(ring(new Pages().flare(MONDAY.minusDays(1)).diary(), "13:00"));
    assertThat(ring(new Pages().flare(MONDAY.minusDays(2)).diary(), "13:00").replies()).hasSize(1);
  }

  @Test
  void onTheDayOfAnAlarmAndOnTheNextNobodyIsNudged() {
    saysNothing(ring(flagged(MONDAY, false)));
    saysNothing(ring(flagged(MONDAY.minusDays(1), false)));
    assertThat(ring(flagged(MONDAY.minusDays(2), false)).replies()).hasSize(1);
    assertThat(
            NUDGES.next(
                flagged(MONDAY.minusDays(1), false),
                new Scene(at(MONDAY.minusDays(1), "21:00"), Diary.empty())))
        .isEqualTo(at(MONDAY.plusDays(1), "13:00"));
  }

  @Test
  void afterSomethingGraveNobodyIsNudgedUntilTheyHaveSaidHowTheyAre() {
    var grave = flagged(MONDAY.minusDays(9), true);
    saysNothing(ring(grave));
    assertThat(ring(grave.with(grave.marks().with(Care.NONE))).replies()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i want to end my life",
        "i have crushing chest pain",
        "my calf is hot and swollen and it hurts"
      })
  void noNudgeComesNorDoesItEndTheAlarmWhileTheyHaveNotAnswered(String danger) {
    var conversation = new Conversation(Desk.load());
    var ann = new Person("telegram", "4711");
    var said = at(MONDAY, "09:00");
    var dialogue =
        conversation
            .next(new Memory(SOMEBODY, Diary.empty()), new Inbound.Said(ann, "1", said, danger))
            .next();
    for (var day = MONDAY; day.isBefore(MONDAY.plusDays(5)); day = day.plusDays(1)) {
      var noon = at(day, "13:00");
      var step =
          conversation.next(
              new Memory(dialogue, Diary.empty()),
              new Inbound.TimeCame(ann, "t" + day, noon, noon));
      assertThat(step.replies()).isEmpty();
      assertThat(step.next()).isInstanceOf(Dialogue.Halted.class);
      dialogue = step.next();
    }
  }

  private static Settled flagged(LocalDate day, boolean grave) {
    return SOMEBODY.with(SOMEBODY.marks().flagged(day, grave));
  }

  private static Move ring(Settled here) {
    return NUDGES.ring(here, new Scene(at(MONDAY, "13:00"), Diary.empty()));
  }

  @Test
  void whileNobodysRangeIsKnownASeverePainIsNoTimeForANudge() {
    saysNothing(ring(new Pages().pain(MONDAY, 8).diary(), "13:00"));
    saysNothing(ring(new Pages().pain(MONDAY.minusDays(1), 4).pain(MONDAY, 8).diary(), "13:00"));
    assertThat(ring(new Pages().pain(MONDAY, 5).diary(), "13:00").replies()).hasSize(1);
    var usuallySevere = new Pages();
    for (int back = 0; back < 9; back++) {
      usuallySevere.pain(MONDAY.minusDays(back), 8);
    }
    assertThat(ring(usuallySevere.diary(), "13:00").replies()).hasSize(1);
  }

  /** Such as when the program was down at the plan's own time. */
  @ParameterizedTest
  @ValueSource(strings = {"00:00", "05:30", "07:59", "21:00", "22:15", "23:59"})
  void inTheQuietHoursNobodyIsNudgedHoweverTheHourCameAbout(String time) {
    saysNothing(ring(Diary.empty(), time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:00", "20:59"})
  void atTheirEdgesTheyAre(String time) {
    assertThat(ring(Diary.empty(), time).replies()).hasSize(1);
  }

  @Test
  void aNudgeWaitsTwoHoursForUsAndNoLonger() {
    var in = new Scene(at(MONDAY, "15:00"), Diary.empty());
    var past = new Scene(at(MONDAY, "15:01"), Diary.empty());

    assertThat(NUDGES.next(SOMEBODY, in)).isEqualTo(at(MONDAY, "13:00"));
    assertThat(NUDGES.next(SOMEBODY, past)).isEqualTo(at(MONDAY.plusDays(1), "13:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT_ASKED", "ASKED", "NO"})
  void withoutAYesNothingIsLeftToChance(Agreement agreement) {
    assertThat(many(with(agreement), Diary.empty()))
        .allSatisfy(
            move -> {
              assertThat(move.replies()).hasSize(1);
              assertThat(decision(move).sent()).isTrue();
              assertThat(decision(move).probability()).isEqualTo(1);
              assertThat(decision(move).randomised()).isFalse();
            });
  }

  @Test
  void withAYesSomeAreLeftOutAndTheJournalSaysHowLikelyEachWasSent() {
    var moves = many(with(Agreement.YES), Diary.empty());
    var probability = decision(moves.getFirst()).probability();

    assertThat(probability).isBetween(0.55, 0.7);
    assertThat(moves)
        .allSatisfy(
            move -> {
              assertThat(decision(move).probability()).isEqualTo(probability);
              assertThat(move.replies()).hasSize(decision(move).sent() ? 1 : 0);
            });
    assertThat((double) sent(moves) / moves.size())
        .isBetween(probability - 0.07, probability + 0.07);
  }

  @Test
  void whoNeverDoesItAfterANudgeIsNudgedInOneMomentOfFive() {
    var lines = new ArrayList<Entry>();
    for (var day = MONDAY.minusDays(50); day.isBefore(MONDAY); day = day.plusDays(1)) {
      var nudged = day.getDayOfMonth() % 2 == 0;
      var done = nudged ? List.<String>of() : List.of("walk");
      lines.add(told(day, Measure.PAIN, new Value.Amount(3)));
      lines.add(told(day, Measure.HABITS_DONE, new Value.Items(done)));
      if (nudged) {
        lines.add(
            new Decision(day, at(day, "13:00"), true, "walk", "walk", "w1", Hour.AT, 0.5, 0.1)
                .entry());
      }
    }

    var moves = many(with(Agreement.YES), new Diary(lines));

    assertThat(moves).allSatisfy(move -> assertThat(decision(move).probability()).isEqualTo(0.2));
    assertThat((double) sent(moves) / moves.size()).isBetween(0.13, 0.27);
  }

  private static Entry told(LocalDate day, Measure measure, Value value) {
    return new Entry(
        day, at(day, "20:00"), measure.id(), new Entry.Said.Given(value), Entry.Origin.TAPPED);
  }

  private static long sent(List<Move> moves) {
    return moves.stream().filter(move -> decision(move).sent()).count();
  }

  @Test
  void theJournalsLineOfANudgeLeftOutSaysSoAndWhichWordsItWouldHaveHad() {
    var left =
        many(with(Agreement.YES), Diary.empty()).stream()
            .filter(move -> move.replies().isEmpty())
            .toList();

    assertThat(left)
        .isNotEmpty()
        .allSatisfy(
            move ->
                assertThat(line(move.entries().getFirst()))
                    .matches("withheld;walk;walk;w[1-8];at;0\\.(5[5-9]|6\\d)\\d;0\\.\\d{3}"));
  }

  @Test
  void theLineOfOneThatWasSentSaysSo() {
    assertThat(line(ring(Diary.empty(), "13:00").entries().getFirst()))
        .matches("sent;walk;walk;w[1-8];at;1\\.000;0\\.\\d{3}");
  }

  private static String line(Entry entry) {
    assertThat(entry.field()).isEqualTo(Decision.FIELD);
    assertThat(entry.origin()).isEqualTo(Entry.Origin.COACH);
    return ((Value.Level) ((Entry.Said.Given) entry.said()).value()).word();
  }

  @Test
  void whoRefusedAllWordsGetsThePlanAlone() {
    var habits = SOMEBODY.profile().habits();
    for (var words : invitations()) {
      habits = habits.notWanting(words.id());
    }
    var here = SOMEBODY.with(SOMEBODY.profile().with(habits));

    var move = NUDGES.ring(here, new Scene(at(MONDAY, "13:00"), Diary.empty()));

    assertThat(((Outbound.Question) move.replies().getFirst()).text())
        .isEqualTo("After lunch: a ten-minute walk?");
    assertThat(decision(move).words()).isEqualTo("plain");
  }

  @Test
  void wordsThatWereRefusedDoNotComeAgain() {
    var kept = invitations().getLast().id();
    var habits = SOMEBODY.profile().habits();
    for (var words : invitations()) {
      habits = words.id().equals(kept) ? habits : habits.notWanting(words.id());
    }
    var here = SOMEBODY.with(SOMEBODY.profile().with(habits));

    assertThat(many(here, Diary.empty()))
        .allSatisfy(move -> assertThat(decision(move).words()).isEqualTo(kept));
  }

  private static List<Invitation> invitations() {
    return COACHING.habitOf("walk", "a ten-minute walk").orElseThrow().invitations();
  }
}
