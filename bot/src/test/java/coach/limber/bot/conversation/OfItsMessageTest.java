package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.wording.Wording;
import coach.limber.bot.diary.Diary;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note is of its message, and not of the second in which it came: platforms count in seconds. */
class OfItsMessageTest {
  private static final Instant NOON = Instant.parse("2026-03-28T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 28);
  private static final Person ANN = new Person("telegram", "4711");
  private static Conversation conversation;

  private Dialogue dialogue;
  private Diary diary;
  private int events;

  @BeforeAll
  static void load() {
    conversation = new Conversation(Desk.load());
  }

  @BeforeEach
  void settle() {
    dialogue = Dialogue.settled(ZoneId.of("Europe/Rome"), LocalTime.of(20, 0), List.of(), NOON);
    diary = Diary.empty();
  }

  private List<Outbound> happens(Inbound event) {
    var step = conversation.next(new Memory(dialogue, diary), event);
    dialogue = step.next();
    diary = diary.with(step.entries());
    return step.replies();
  }

  private List<Outbound> says(String message, String text, Instant at) {
    return happens(new Inbound.Said(ANN, "e/" + ++events, at, text, "", message));
  }

  private List<Outbound> edits(String message, String text, Instant at) {
    var original = new Inbound.Original(message, NOON);
    return happens(new Inbound.Edited(ANN, "e/" + ++events, at, text, original, ""));
  }

  private List<Outbound> undoes(List<Outbound> noted, Instant at) {
    return happens(new Inbound.Tapped(ANN, "e/" + ++events, at, undo(noted).id()));
  }

  private static Choice undo(List<Outbound> replies) {
    var rows = new ArrayList<List<Choice>>();
    for (var reply : replies) {
      if (reply instanceof Outbound.Question(_, _, var buttons)) {
        rows.addAll(buttons);
      }
    }
    return rows.stream()
        .flatMap(List::stream)
        .filter(choice -> choice.label().equals(Wording.UNDO))
        .findFirst()
        .orElseThrow();
  }

  private static String key(List<Outbound> replies) {
    return switch (replies.getFirst()) {
      case Outbound.Question(var key, _, _) -> key;
      case Outbound.Edit(var key, _, _) -> key;
      case Outbound.Text _, Outbound.Picture _, Outbound.Document _ -> "";
    };
  }

  private boolean isNoted(LocalDate day, String field) {
    return diary.value(day, field).isPresent();
  }

  @Test
  void ofTwoMessagesInOneSecondUndoTakesBackItsOwn() {
    var pain = says("1", "pain 4", NOON);
    var sleep = says("2", "slept 7 hours", NOON);
    var undone = undoes(pain, NOON.plusSeconds(5));

    assertThat(isNoted(TODAY, "pain")).isFalse();
    assertThat(isNoted(TODAY, "sleep_hours")).isTrue();
    assertThat(key(undone)).isEqualTo(key(pain)).isNotEqualTo(key(sleep));
  }

  @Test
  void ofTwoMessagesInOneSecondTheLastWasOfYesterday() {
    says("1", "pain 4", NOON);
    says("2", "slept 7 hours", NOON);
    says("3", "that was yesterday", NOON.plusSeconds(5));

    assertThat(isNoted(TODAY, "pain")).isTrue();
    assertThat(isNoted(TODAY, "sleep_hours")).isFalse();
    assertThat(isNoted(TODAY.minusDays(1), "sleep_hours")).isTrue();
    assertThat(isNoted(TODAY.minusDays(1), "pain")).isFalse();
  }

  @Test
  void theFirstUndoOfAnEditedMessageTakesBackWhatItSaysNow() {
    var noted = says("1", "pain 4", NOON);
    edits("1", "pain 6", NOON.plusSeconds(30));
    undoes(noted, NOON.plusSeconds(60));

    assertThat(isNoted(TODAY, "pain")).isFalse();
  }

  @Test
  void theUndoOfAnEditGivesBackWhatTheMessageSaidBefore() {
    says("1", "pain 4", NOON);
    var edited = edits("1", "pain 6", NOON.plusSeconds(30));
    undoes(edited, NOON.plusSeconds(60));

    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(4));
  }

  @Test
  void anEditedMessageGoesToYesterdayAsAWhole() {
    says("1", "pain 4, slept 7 hours", NOON);
    edits("1", "pain 6, slept 7 hours", NOON.plusSeconds(30));
    says("2", "that was yesterday", NOON.plusSeconds(60));

    assertThat(isNoted(TODAY, "pain")).isFalse();
    assertThat(isNoted(TODAY, "sleep_hours")).isFalse();
    assertThat(diary.value(TODAY.minusDays(1), "pain")).contains(new Value.Amount(6));
    assertThat(isNoted(TODAY.minusDays(1), "sleep_hours")).isTrue();
  }

  @Test
  void aSettingThatWasChangedInTheSecondOfANoteIsWhatUndoIsAbout() {
    says("1", "pain 4", NOON);
    var before = ((Dialogue.Settled) dialogue).profile().timetable();
    says("2", "ask me at 9pm", NOON);
    says("3", "undo", NOON.plusSeconds(5));

    assertThat(isNoted(TODAY, "pain")).isTrue();
    assertThat(((Dialogue.Settled) dialogue).profile().timetable()).isEqualTo(before);
  }
}
