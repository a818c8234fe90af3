package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.bot.diary.Diary;
import coach.limber.knowledge.language.Value;
import java.time.Duration;
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
    return happens(
        new Inbound.Said(ANN, "e/" + ++events, at, text, new Inbound.Spot(message, "", "")));
  }

  private List<Outbound> edits(String message, String text, Instant at) {
    var original = new Inbound.Original(message, NOON);
    return happens(new Inbound.Edited(ANN, "e/" + ++events, at, text, original, ""));
  }

  private List<Outbound> deletes(String message, Instant at) {
    return deletes(message, NOON, at);
  }

  private List<Outbound> deletes(String message, Instant writtenAt, Instant at) {
    var original = new Inbound.Original(message, writtenAt);
    return happens(new Inbound.Deleted(ANN, "e/" + ++events, at, original, ""));
  }

  private static List<String> words(List<Outbound> replies) {
    return replies.stream()
        .map(
            reply ->
                switch (reply) {
                  case Outbound.Question(_, var text, _) -> text;
                  case Outbound.Edit(_, var text, _) -> text;
                  case Outbound.Text(var text) -> text;
                  case Outbound.Picture _, Outbound.Document _ -> "";
                })
        .toList();
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
        .filter(choice -> choice.label().equals(CheckInWords.UNDO))
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
  void aDeletedMessageTakesBackWhatItHadNoted() {
    says("1", "pain 4 knees, had pizza", NOON);
    says("2", "slept 7 hours", NOON);
    assertThat(words(deletes("1", NOON.plusSeconds(30))))
        .singleElement()
        .asString()
        .isEqualTo(
            "You deleted that message. Taken out: pain 4 (knee) · pizza (gluten, dairy, processed"
                + " food).");
    assertThat(isNoted(TODAY, "pain")).isFalse();
    assertThat(isNoted(TODAY, "sleep_hours")).isTrue();
  }

  @Test
  void whatHeldBeforeADeletedMessageHoldsAgainAndWhatCameAfterItStays() {
    says("1", "pain 4", NOON);
    says("2", "actually pain 6", NOON.plusSeconds(30));
    assertThat(words(deletes("1", NOON.plusSeconds(40)))).isEmpty();
    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(6));

    says("3", "pain 3", NOON.plusSeconds(50));
    assertThat(words(deletes("3", NOON.plusSeconds(60))))
        .first()
        .asString()
        .contains("Changed back: pain 3 → 6.");
  }

  @Test
  void whatOthersAddedToAListStaysInIt() {
    says("1", "had pizza", NOON);
    says("2", "had a beer", NOON.plusSeconds(10));
    says("3", "and my hip hurts, had salmon", NOON.plusSeconds(20));
    deletes("1", NOON.plusSeconds(30));
    assertThat(items("foods")).containsExactly("beer", "salmon");
    assertThat(items("triggers")).containsExactly("gluten");
    assertThat(items("supports")).containsExactly("omega3");

    deletes("3", NOON.plusSeconds(40));
    assertThat(items("foods")).containsExactly("beer");
    assertThat(items("triggers")).containsExactly("gluten");
    assertThat(items("supports")).isEmpty();
    assertThat(items("joints")).isEmpty();
  }

  @Test
  void anEditChangesWhatItsMessageAddedToAList() {
    says("1", "had pizza", NOON);
    says("2", "had a beer", NOON.plusSeconds(10));
    edits("1", "had salmon", NOON.plusSeconds(30));
    assertThat(items("foods")).containsExactly("beer", "salmon");
    assertThat(items("triggers")).containsExactly("gluten");
    edits("1", "had yoghurt", NOON.plusSeconds(40));
    assertThat(items("foods")).containsExactly("beer", "yoghurt");
    assertThat(items("triggers")).containsExactlyInAnyOrder("gluten", "dairy");
    edits("2", "had a coffee", NOON.plusSeconds(50));
    assertThat(items("foods")).containsExactlyInAnyOrder("yoghurt", "coffee");
    assertThat(items("triggers")).containsExactly("dairy");
  }

  @Test
  void whatAnUndoGaveBackToAListIsStillOfItsMessage() {
    says("1", "had pizza", NOON);
    says("2", "had a beer", NOON.plusSeconds(10));
    edits("1", "had salmon", NOON.plusSeconds(20));
    says("3", "undo", NOON.plusSeconds(30));
    assertThat(items("foods")).containsExactly("pizza", "beer");
    edits("1", "had rice", NOON.plusSeconds(40));
    assertThat(items("foods")).containsExactly("beer", "rice");
  }

  @Test
  void whatWasChosenAfterAnUndoIsWhatIsPutBack() {
    says("1", "pain 4", NOON);
    says("2", "undo", NOON.plusSeconds(10));
    var before = ((Dialogue.Settled) dialogue).profile().timetable();
    says("3", "ask me at 9pm", NOON.plusSeconds(20));
    says("4", "put it back", NOON.plusSeconds(30));
    assertThat(((Dialogue.Settled) dialogue).profile().timetable()).isEqualTo(before);
    assertThat(isNoted(TODAY, "pain")).isFalse();
  }

  @Test
  void theMinutesOfAnotherKindOfMovingStay() {
    says("1", "walked 20 minutes", NOON);
    says("2", "swam 30 minutes", NOON.plusSeconds(10));
    assertThat(diary.value(TODAY, "movement_minutes")).contains(new Value.Amount(50));
    deletes("1", NOON.plusSeconds(30));
    assertThat(diary.value(TODAY, "movement_minutes")).contains(new Value.Amount(30));
    assertThat(items("movement")).containsExactly("swimming");
    deletes("2", NOON.plusSeconds(40));
    assertThat(isNoted(TODAY, "movement_minutes")).isFalse();
  }

  private List<String> items(String field) {
    return diary.value(TODAY, field).orElse(new Value.Items(List.of()))
            instanceof Value.Items(var items)
        ? items
        : List.of();
  }

  @Test
  void aMessageIsDeletedOnceHoweverOftenThatIsTold() {
    says("1", "pain 4", NOON);
    var deleted = deletes("1", NOON.plusSeconds(30));
    assertThat(deletes("1", NOON.plusSeconds(31))).isEmpty();
    undoes(deleted, NOON.plusSeconds(60));
    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(4));
  }

  @Test
  void ofAnEditedMessageThatIsDeletedNothingIsLeft() {
    says("1", "pain 4, slept 7 hours", NOON);
    edits("1", "pain 6, slept 7 hours", NOON.plusSeconds(30));
    assertThat(words(deletes("1", NOON.plusSeconds(60))))
        .singleElement()
        .isEqualTo("You deleted that message. Taken out: pain 6 · 7 h sleep.");
    assertThat(isNoted(TODAY, "pain")).isFalse();
    assertThat(isNoted(TODAY, "sleep_hours")).isFalse();
  }

  @Test
  void aDeletedMessageThatNotedNothingGetsNotAWordAndChangesNothing() {
    says("1", "is bread bad for my fingers?", NOON);
    says("2", "ask me at 9pm", NOON);
    var before = dialogue;
    assertThat(deletes("1", NOON.plusSeconds(30))).isEmpty();
    assertThat(deletes("2", NOON.plusSeconds(31))).isEmpty();
    assertThat(dialogue).isEqualTo(before);
  }

  @Test
  void aGutThatWasFineIsFineAgain() {
    says("1", "gut fine", NOON);
    says("2", "bloated and cramps", NOON.plusSeconds(10));
    says("3", "no cramps", NOON.plusSeconds(20));
    assertThat(words(deletes("2", NOON.plusSeconds(30))))
        .containsExactly("You deleted that message. Changed back: bloating → gut fine.");
    assertThat(diary.value(TODAY, "gut_ok")).contains(new Value.Truth(true));
  }

  @Test
  void whatIsLeftOfANightIsSaidInFull() {
    says("1", "slept 6 hours", NOON);
    says("2", "slept badly", NOON.plusSeconds(10));
    assertThat(words(deletes("2", NOON.plusSeconds(30))))
        .containsExactly("You deleted that message. Changed back: 6 h sleep (poor) → 6 h sleep.");
  }

  @Test
  void messagesAreDeletedOneAfterTheOther() {
    says("1", "pain 5", NOON);
    says("2", "pain 6", NOON.plusSeconds(10));
    says("3", "pain 7", NOON.plusSeconds(20));
    deletes("3", NOON.plusSeconds(30));
    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(6));
    deletes("2", NOON.plusSeconds(40));
    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(5));
    assertThat(words(deletes("1", NOON.plusSeconds(50))))
        .containsExactly("You deleted that message. Taken out: pain 5.");
    assertThat(isNoted(TODAY, "pain")).isFalse();
  }

  @Test
  void whatAnEditedMessageSaysAgainIsItsOwn() {
    says("1", "pain 5", NOON);
    says("2", "pain 6", NOON.plusSeconds(10));
    edits("2", "pain 5", NOON.plusSeconds(20));
    assertThat(deletes("1", NOON.plusSeconds(30))).isEmpty();
    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(5));
  }

  @Test
  void whatWasSaidOnceMoreIsOfTheMessageThatSaidItLast() {
    says("1", "pain 5", NOON);
    says("2", "pain 6", NOON.plusSeconds(10));
    says("3", "no, 5", NOON.plusSeconds(20));
    assertThat(deletes("1", NOON.plusSeconds(30))).isEmpty();
    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(5));
  }

  @Test
  void whatOthersHadSaidBeforeIsNotWorthAWord() {
    says("1", "pain 4 knees", NOON);
    says("2", "my knee hurts", NOON.plusSeconds(10));
    assertThat(deletes("2", NOON.plusSeconds(30))).isEmpty();
    assertThat(items("joints")).containsExactly("knee");
  }

  @Test
  void messagesThatAreClearedAwayAfterDaysKeepTheirNotes() {
    says("1", "pain 4", NOON);
    assertThat(deletes("1", NOON, NOON.plus(Duration.ofDays(3)))).isEmpty();
    assertThat(isNoted(TODAY, "pain")).isTrue();
  }

  @Test
  void anAlarmGoesOnWhoeverDeletesWhatToldOfIt() {
    says("1", "my chest hurts and i can't breathe", NOON);
    assertThat(deletes("1", NOON.plusSeconds(30))).isEmpty();
    assertThat(dialogue).isInstanceOf(Dialogue.Halted.class);
    assertThat(dialogue.settled().orElseThrow().marks().flagged()).isEqualTo(TODAY);
  }

  @Test
  void whatADangerousMessageNotedIsTakenBackAndTheAdviceStands() {
    says("1", "pain 9 today and i can't breathe", NOON);
    assertThat(isNoted(TODAY, "pain")).isTrue();
    assertThat(words(deletes("1", NOON.plusSeconds(30))))
        .singleElement()
        .asString()
        .contains("Taken out: pain 9.", SafetyWords.HELP_STANDS);
    assertThat(dialogue).isInstanceOf(Dialogue.Halted.class);
  }

  @Test
  void whereADeletedMessageHadAnsweredAQuestionThatOneIsOpenAgain() {
    says("1", "/checkin", NOON);
    says("2", "4", NOON.plusSeconds(10));
    assertThat(words(deletes("2", NOON.plusSeconds(30))))
        .satisfiesExactly(
            line -> assertThat(line).contains("Taken out: pain 4."),
            question -> assertThat(question).contains("How are your joints"));
    says("3", "3", NOON.plusSeconds(40));
    assertThat(diary.value(TODAY, "pain")).contains(new Value.Amount(3));
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
