package coach.limber.bot.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.store.DatabaseStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A person on Telegram and Slack, with the whole of the conversation on a database that is closed
 * and opened again between any two events, and every event delivered twice.
 */
@Execution(ExecutionMode.CONCURRENT)
class TwoChatsTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Person PHONE = new Person("telegram", "4711");
  private static final Person WORK = new Person("slack", "D-ANN");
  private static final Person GROUP = new Person("telegram", "-100200");
  private static final Instant MORNING = Instant.parse("2026-03-25T08:00:00Z");
  private static final Duration MOMENT = Duration.ofSeconds(5);

  private static Conversation conversation;

  @TempDir private Path folder;
  private final List<Choice> buttons = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private Instant now = MORNING;
  private int events;

  @BeforeAll
  static void load() {
    conversation = new Conversation(Desk.load());
  }

  @BeforeEach
  void annKeepsADiaryOnTelegram() {
    settle(PHONE);
  }

  @Test
  void twoDiariesAskTwiceAndOneAsksOnce() {
    settle(WORK);
    assertThat(until("2026-03-25T21:00")).as("two diaries").hasSize(2);
    link();
    assertThat(until("2026-03-26T21:00")).as("one diary").hasSize(1);
  }

  @Test
  void theCodeIsConfirmedInOneTapThatTellsWhereTheDiaryIs() {
    var code = code(PHONE);
    assertThat(said(WORK, code))
        .singleElement()
        .asString()
        .contains(
            "slack",
            "the diary that you keep on Telegram",
            "usually an employer, may be able to export",
            "[Yes, join them]");
    assertThat(tapped(WORK, "Yes, join them")).singleElement().asString().contains("one diary now");
    assertThat(memory(WORK).dialogue()).isInstanceOf(Dialogue.Settled.class);
  }

  @Test
  void theCodeIsTakenInAllTheWaysThatItIsTyped() {
    for (var words :
        List.of(
            "%s", "link %s", "/link %s", "/start link-%s", "code: %s", "my code is %s.", " %s ")) {
      var code = code(PHONE);
      assertThat(said(WORK, words.formatted(code.toLowerCase(Locale.ROOT))))
          .as(words)
          .singleElement()
          .asString()
          .contains("Yes, join them");
      assertThat(said(WORK, words.formatted(code.replace("-", ""))))
          .as(words)
          .singleElement()
          .asString()
          .contains("Yes, join them");
    }
  }

  @Test
  void whoDoesNotConfirmStaysApart() {
    said(WORK, code(PHONE));
    assertThat(tapped(WORK, "No, leave it")).singleElement().asString().contains("by itself");
    assertThat(memory(WORK).dialogue()).isInstanceOf(Dialogue.Stranger.class);
  }

  @Test
  void aCodeThatIsUsedOrOldOrWrongTellsNothing() {
    var old = code(PHONE);
    now = now.plus(Duration.ofMinutes(10));
    var tooLate = said(WORK, old);
    var code = code(PHONE);
    said(WORK, code);
    tapped(WORK, "Yes, join them");
    var stranger = new Person("telegram", "4712");
    var used = said(stranger, code);
    var wrong = said(stranger, "CCCC-2222");

    assertThat(tooLate).singleElement().asString().contains("I can't use that code");
    assertThat(used).singleElement().asString().contains("I can't use that code");
    assertThat(wrong).isEqualTo(used);
    for (int i = 0; i < 3; i++) {
      said(stranger, "CCCC-2222");
    }
    assertThat(said(stranger, "CCCC-2222")).as("after five wrong ones").isEmpty();
  }

  @Test
  void aTapThatComesTooLateJoinsNothing() {
    said(WORK, code(PHONE));
    now = now.plus(Duration.ofMinutes(11));
    assertThat(tapped(WORK, "Yes, join them"))
        .singleElement()
        .asString()
        .contains("I can't use that code");
  }

  @Test
  void theQuestionIsAnsweredFromEitherAndAskedWhereTheyAnswerMore() {
    link();
    said(WORK, "thanks");
    assertThat(until("2026-03-25T21:00")).singleElement().asString().startsWith("slack");
    assertThat(said(PHONE, "pain 4")).isNotEmpty().anyMatch(words -> words.startsWith("telegram"));
    said(PHONE, "slept 7 hours");
    said(PHONE, "stress 3");
    said(PHONE, "thanks");
    assertThat(until("2026-03-26T21:00")).singleElement().asString().startsWith("telegram");
    assertThat(tapped(PHONE, "4")).isNotEmpty();
    assertThat(memory(WORK).diary().days().toList())
        .isEqualTo(memory(PHONE).diary().days().toList());
  }

  @Test
  void whatIsDeletedInOneChatGoesOutOfTheOneDiary() {
    link();
    happen(new Inbound.Said(WORK, id(), now, "had pizza", spot("1.1")));
    said(PHONE, "had a beer");
    assertThat(deleted("1.1")).singleElement().asString().startsWith("slack").contains("→ beer");
    assertThat(deleted("1.1")).isEmpty();
    assertThat(said(PHONE, "what did I note today?").toString())
        .contains("beer")
        .doesNotContain("pizza");
  }

  @Test
  void anAlarmInOneChatGoesOnInBothWhoeverDeletesItsWords() {
    link();
    said(PHONE, "check in");
    var danger = "my chest hurts and i can't breathe";
    happen(new Inbound.Said(WORK, id(), now, danger, spot("1.2")));
    assertThat(deleted("1.2")).isEmpty();
    assertThat(tapped(PHONE, "4")).singleElement().asString().contains("get help first");
  }

  private static Inbound.Spot spot(String message) {
    return new Inbound.Spot(message, "", "");
  }

  private List<String> deleted(String message) {
    var original = new Inbound.Original(message, now);
    return happen(new Inbound.Deleted(WORK, id(), now, original, ""));
  }

  @Test
  void whatNobodyAskedForComesInTheTopicOfTheChatInWhichTheyAnswer() {
    link();
    var topic = Inbound.TOPIC + "7";
    happen(new Inbound.Said(PHONE, id(), now, "pain 4", new Inbound.Spot("", topic, "")));
    said(WORK, "undo");
    for (var words : List.of("slept 7 hours", "thanks")) {
      happen(new Inbound.Said(PHONE, id(), now, words, new Inbound.Spot("", topic, "")));
    }
    assertThat(until("2026-03-25T21:00")).singleElement().asString().startsWith("telegram");
    assertThat(places.getLast()).isEqualTo(topic);
  }

  @Test
  void whoWasAskedInTheJoinedDiaryTodayIsNotAskedAgain() {
    settle(WORK, "2026-03-25T09:00");
    assertThat(until("2026-03-25T10:30")).hasSize(1);
    link();

    assertThat(until("2026-03-25T23:00")).isEmpty();
    assertThat(until("2026-03-26T21:00")).hasSize(1);
  }

  @Test
  void bothJournalsAreKeptAndTheLaterWordHolds() {
    settle(WORK);
    said(PHONE, "pain 2, slept 7 hours");
    said(WORK, "pain 6");
    link();

    var day = memory(PHONE).diary().day(LocalDate.of(2026, 3, 25));
    assertThat(day.toString()).contains("6").contains("7").doesNotContain("Amount[amount=2.0]");
  }

  @Test
  void unlinkingHereLeavesTheDiaryThere() {
    for (var chat : List.of(WORK, PHONE)) {
      said(PHONE, "pain 2");
      link(PHONE, WORK);
      var other = chat.equals(WORK) ? PHONE : WORK;
      assertThat(said(chat, "unlink")).singleElement().asString().contains("Parted");
      assertThat(memory(chat).dialogue()).isInstanceOf(Dialogue.Stranger.class);
      assertThat(memory(chat).diary().entries()).isEmpty();
      assertThat(memory(other).diary().entries()).isNotEmpty();
    }
    assertThat(until("2026-03-25T21:00")).singleElement().asString().startsWith("slack");
    assertThat(said(WORK, "unlink")).singleElement().asString().contains("isn't joined");
  }

  @Test
  void deletingInEitherDeletesBothAndAsksTwice() {
    for (var chat : List.of(WORK, PHONE)) {
      settle(PHONE);
      said(PHONE, "pain 2");
      link();
      assertThat(said(chat, "delete everything")).hasSize(1);
      tapped(chat, "Yes, delete");
      assertThat(tapped(chat, "Delete for good")).singleElement().asString().contains("all gone");

      for (var one : List.of(WORK, PHONE)) {
        assertThat(memory(one).dialogue()).isInstanceOf(Dialogue.Stranger.class);
        assertThat(memory(one).diary().entries()).isEmpty();
      }
    }
  }

  @Test
  void whoBlocksOneChatIsAskedInTheOther() {
    link();
    happen(new Inbound.Left(WORK, id(), now));
    assertThat(until("2026-03-25T21:00")).singleElement().asString().startsWith("telegram");
    happen(new Inbound.Left(PHONE, id(), now));
    assertThat(until("2026-03-27T21:00")).isEmpty();
    said(WORK, "hello");
    assertThat(until("2026-03-28T21:00")).singleElement().asString().startsWith("slack");
  }

  @Test
  void dangerIsHeardBeforeAnyCode() {
    assertThat(said(WORK, "link me, I want to kill myself"))
        .singleElement()
        .asString()
        .doesNotContain("code");
  }

  @Test
  void aGroupIsNeverLinked() {
    var code = code(PHONE);
    assertThat(happen(new Inbound.Mentioned(GROUP, id(), now, code)))
        .noneMatch(words -> words.contains("Yes, join"));
    assertThat(happen(new Inbound.Mentioned(GROUP, id(), now, "link")))
        .noneMatch(words -> words.contains("Your code"));
  }

  @Test
  void aStrangerHasNothingToLink() {
    assertThat(said(WORK, "link")).singleElement().asString().contains("no diary in this chat yet");
    assertThat(said(PHONE, code(PHONE))).singleElement().asString().contains("this same diary");
  }

  private void link() {
    link(PHONE, WORK);
  }

  private void link(Person home, Person other) {
    said(other, code(home));
    tapped(other, "Yes, join them");
  }

  private String code(Person home) {
    var words = said(home, "link").getFirst();
    return words.replaceAll("(?s).*Your code: (\\S+).*", "$1");
  }

  private void settle(Person person) {
    settle(person, "2026-03-25T20:00");
  }

  /** Someone whose check-in comes at this time, today and every day. */
  private void settle(Person person, String first) {
    var at = LocalDateTime.parse(first);
    var settled =
        Dialogue.settled(ROME, at.toLocalTime(), List.of(), now.minus(Duration.ofHours(1)));
    store(
        store ->
            store.apply(
                new Inbound.Said(person, id(), now, "hi"),
                _ ->
                    new Step(
                        settled, List.of(), List.of(), Set.of(), at.atZone(ROME).toInstant())));
  }

  private List<String> said(Person person, String text) {
    return happen(new Inbound.Said(person, id(), now, text));
  }

  private List<String> tapped(Person person, String label) {
    var choice = buttons.reversed().stream().filter(one -> one.label().equals(label)).findFirst();
    return happen(new Inbound.Tapped(person, id(), now, choice.orElseThrow().id()));
  }

  /** What is said unasked until then, in Rome. */
  private List<String> until(String local) {
    var then = LocalDateTime.parse(local).atZone(ROME).toInstant();
    var said = new ArrayList<String>();
    for (; now.isBefore(then); now = now.plus(Duration.ofMinutes(10))) {
      for (var alarm : this.<List<Inbound.TimeCame>>store(store -> store.due(now, 10))) {
        said.addAll(happen(alarm));
      }
    }
    return said;
  }

  private List<String> happen(Inbound event) {
    return store(
        store -> {
          var coach = new Coach(store, conversation, () -> {});
          coach.receive(event);
          coach.receive(event);
          now = now.plus(MOMENT);
          return delivered(store);
        });
  }

  private List<String> delivered(DatabaseStore store) {
    var said = new ArrayList<String>();
    for (var letters = store.claim(Set.of("telegram", "slack"), now, 10);
        !letters.isEmpty();
        letters = store.claim(Set.of("telegram", "slack"), now, 10)) {
      for (var letter : letters) {
        said.add(letter.person().channel() + " " + words(letter.message()));
        places.add(letter.reference());
        store.settle(letter, new Outcome.Sent("ref/" + letter.sequence()), now);
      }
    }
    return said;
  }

  private String words(Outbound message) {
    return switch (message) {
      case Outbound.Text(var text) -> text;
      case Outbound.Question(_, var text, var rows) -> text + labels(rows);
      case Outbound.Edit(_, var text, var rows) -> text + labels(rows);
      case Outbound.Picture(var caption, _, _) -> caption;
      case Outbound.Document(var caption, _, _, _) -> caption;
    };
  }

  private String labels(List<List<Choice>> rows) {
    rows.forEach(buttons::addAll);
    return Stream.of(rows)
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(choice -> " [" + choice.label() + "]")
        .reduce("", String::concat);
  }

  private Memory memory(Person person) {
    return store(store -> store.memory(person));
  }

  private String id() {
    events++;
    return "event/" + events;
  }

  private <T> T store(Function<DatabaseStore, T> use) {
    var url = "jdbc:h2:file:" + folder.resolve("ann");
    try (var store = DatabaseStore.open(url, () -> "id " + events)) {
      return use.apply(store);
    }
  }
}
