package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Links;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.habit.Crowd;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reply to the message of an earlier check-in is about its day. */
class RepliesTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Instant MORNING = Instant.parse("2026-03-28T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 28);
  private static final Person ANN = new Person("telegram", "4711");
  private static Conversation conversation;

  @BeforeAll
  static void load() {
    conversation = new Conversation(Desk.load());
  }

  private static Step says(String text, String answered) {
    var settled = Dialogue.settled(ROME, LocalTime.of(20, 0), List.of(), MORNING);
    var memory = new Memory(settled, Diary.empty(), Crowd.none(), Links.none(), answered);
    var said = new Inbound.Said(ANN, "e/" + text, MORNING, text, new Inbound.Spot("", "", "77"));
    return conversation.next(memory, said);
  }

  private static List<LocalDate> days(Step step) {
    return step.entries().stream()
        .filter(entry -> entry.field().equals(Measure.PAIN.id()))
        .map(coach.limber.bot.diary.Entry::day)
        .toList();
  }

  @Test
  void whatAnswersYesterdaysCheckInIsNotedForYesterday() {
    var step = says("pain 6, knees", "checkin/2026-03-27");
    assertThat(days(step)).containsExactly(TODAY.minusDays(1));
    assertThat(new Diary(step.entries()).value(TODAY.minusDays(1), "pain"))
        .contains(new Value.Amount(6));
  }

  @Test
  void aNumberAloneIsReadAsTheAnswerToItsQuestion() {
    assertThat(days(says("6", "checkin/2026-03-27"))).containsExactly(TODAY.minusDays(1));
  }

  @Test
  void aDayThatIsNamedGoesBeforeTheMessage() {
    assertThat(days(says("today pain 6, knees", "checkin/2026-03-27"))).containsExactly(TODAY);
  }

  @Test
  void aDayTooLongAgoIsNotNotedAsToday() {
    assertThat(says("pain 6, knees", "checkin/2026-03-20").entries()).isEmpty();
  }

  @Test
  void whatAnswersNoCheckInIsAboutToday() {
    assertThat(days(says("pain 6, knees", ""))).containsExactly(TODAY);
    assertThat(days(says("pain 6, knees", "nudge/2026-03-27"))).containsExactly(TODAY);
  }

  @Test
  void dangerInAReplyComesFirst() {
    var step = says("pain 6 and my chest hurts, i can't breathe", "checkin/2026-03-27");
    assertThat(step.next()).isInstanceOf(Dialogue.Halted.class);
    assertThat(step.deeds()).containsExactly(Deed.SAY_FIRST);
  }
}
