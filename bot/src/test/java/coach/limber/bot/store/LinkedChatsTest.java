package coach.limber.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.dialogue.Code;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store promises to a person of several chats, on H2 and on PostgreSQL. */
class LinkedChatsTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 28);
  private static final Person PHONE = new Person("telegram", "ann-on-telegram");
  private static final Person WORK = new Person("slack", "ann-on-slack");
  private static final Person PAGE = new Person("web", "ann-of-the-browser");
  private static final Set<String> CHANNELS = Set.of("telegram", "slack", "web");

  @Nested
  class OnH2 extends Contract {
    @TempDir private Path folder;

    @Override
    String url() {
      return "jdbc:h2:file:" + folder.resolve("test");
    }
  }

  @Nested
  class OnPostgres extends Contract {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
      postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
      postgres.close();
    }

    @Override
    String url() {
      return postgres.getJdbcUrl("postgres", "postgres");
    }

    @AfterEach
    void empty() throws Exception {
      try (var connection = DriverManager.getConnection(url());
          var statement = connection.createStatement()) {
        statement.execute("truncate " + String.join(", ", StoreTest.TABLES));
      }
    }
  }

  abstract static class Contract {
    private final AtomicInteger events = new AtomicInteger();
    private DatabaseStore store;

    abstract String url();

    @BeforeEach
    void open() {
      var ids = new AtomicInteger();
      store = DatabaseStore.open(url(), () -> "id " + ids.incrementAndGet());
    }

    @AfterEach
    void close() {
      store.close();
    }

    @Test
    void whatIsSaidInOneChatIsKnownInTheOtherAndAnsweredWhereItWasSaid() {
      link(PHONE, WORK);
      said(WORK, memory -> step(memory.dialogue(), List.of("noted"), List.of(pain(4))));

      assertThat(store.memory(PHONE).diary().entries()).containsExactly(pain(4));
      assertThat(store.memory(WORK).diary().entries()).containsExactly(pain(4));
      assertThat(deliver()).containsExactly("ann-on-slack: noted");
    }

    @Test
    void twoDiariesBecomeOneInTheOrderInWhichTheyWereWritten() {
      said(PHONE, memory -> step(memory.dialogue(), List.of(), List.of(pain(1))));
      said(WORK, memory -> step(memory.dialogue(), List.of(), List.of(pain(2))));
      said(PHONE, memory -> step(memory.dialogue(), List.of(), List.of(pain(3))));
      link(PHONE, WORK);

      assertThat(store.memory(WORK).diary().entries()).containsExactly(pain(1), pain(2), pain(3));
    }

    @Test
    void anAlarmRingsOnceAndSpeaksInTheChatThatIsAnsweredMore() {
      said(WORK, LinkedChatsTest::waking);
      said(PHONE, LinkedChatsTest::waking);
      assertThat(store.due(NOW, 10)).as("two, as long as they are two").hasSize(2);
      link(PHONE, WORK);
      said(PHONE, LinkedChatsTest::waking);
      said(PHONE, LinkedChatsTest::waking);
      said(PHONE, LinkedChatsTest::waking);

      assertThat(ring()).containsExactly("ann-on-telegram: prompt");
      for (int i = 0; i < 7; i++) {
        said(WORK, LinkedChatsTest::waking);
      }
      assertThat(ring()).containsExactly("ann-on-slack: prompt");
    }

    @Test
    void inAChatThatTheyLeftNothingIsSaidUnasked() {
      link(PHONE, WORK);
      said(WORK, LinkedChatsTest::waking);
      store.apply(new Inbound.Left(WORK, "left", NOW), LinkedChatsTest::waking);
      assertThat(ring()).containsExactly("ann-on-telegram: prompt");

      said(WORK, LinkedChatsTest::waking);
      said(WORK, LinkedChatsTest::waking);
      assertThat(ring()).as("they returned").containsExactly("ann-on-slack: prompt");
    }

    @Test
    void aChatThatIsNoHomeAnyMoreHasNoAlarm() {
      said(WORK, LinkedChatsTest::waking);
      var alarm = store.due(NOW, 10).getFirst();
      link(PHONE, WORK);

      assertThat(store.apply(alarm, saying("prompt"))).isFalse();
      assertThat(deliver()).isEmpty();
    }

    @Test
    void anEditGoesWhereItsMessageStandsAndWhoeverSpokeIsAnswered() {
      link(PHONE, WORK);
      said(PHONE, replying(new Outbound.Question("check-in", "How?", List.of())));
      deliver();

      said(WORK, replying(new Outbound.Edit("check-in", "skipped", List.of())));
      assertThat(deliver())
          .containsExactlyInAnyOrder(
              "ann-on-telegram: skipped of ref/ann-on-telegram", "ann-on-slack: skipped");
      said(PHONE, replying(new Outbound.Question("other", "How?", List.of())));
      deliver();
      said(
          WORK,
          replying(
              new Outbound.Edit("other", "below", List.of()),
              new Outbound.Question("other", "Next?", List.of())));
      assertThat(deliver())
          .containsExactlyInAnyOrder(
              "ann-on-telegram: below of ref/ann-on-telegram", "ann-on-slack: Next?");
    }

    @Test
    void aCodeWorksOnceAndForTenMinutesAndIsKeptAsAHash() throws Exception {
      var code = code(PHONE);
      assertThat(StoreTest.cells(url(), List.of("link_code")))
          .noneMatch(cell -> cell.contains(code));
      var old = code(PHONE);
      assertThat(meaning(WORK, code, NOW)).as("a newer one was made").isEqualTo(new Code.Wrong());
      assertThat(meaning(PHONE, old, NOW)).isEqualTo(new Code.Own());
      var tenMinutes = NOW.plus(Duration.ofMinutes(10));
      assertThat(meaning(WORK, old, tenMinutes.minusSeconds(1))).isInstanceOf(Code.Opens.class);
      assertThat(meaning(WORK, old, tenMinutes)).isEqualTo(new Code.Wrong());

      join(WORK, old);
      assertThat(meaning(PAGE, old, NOW)).as("used").isEqualTo(new Code.Wrong());
    }

    @Test
    void whoeverGuessesIsNotListenedToForAnHour() {
      var code = code(PHONE);
      for (int i = 2; i < 7; i++) {
        assertThat(meaning(WORK, "CCCCCCC" + i, NOW)).isEqualTo(new Code.Wrong());
      }

      assertThat(meaning(WORK, code, NOW)).isEqualTo(new Code.Guessing());
      assertThat(meaning(PAGE, code, NOW)).isInstanceOf(Code.Opens.class);
      var later = code(PHONE, NOW.plus(Duration.ofMinutes(61)));
      assertThat(meaning(WORK, later, NOW.plus(Duration.ofMinutes(61))))
          .isInstanceOf(Code.Opens.class);
    }

    @Test
    void aJoinThatIsDeliveredTwiceJoinsOnce() {
      var code = code(PHONE);
      var tap = new Inbound.Tapped(WORK, "tap", NOW, "link/" + code);

      assertThat(store.apply(tap, doing(Deed.JOIN))).isTrue();
      assertThat(store.apply(tap, doing(Deed.JOIN))).isFalse();
      close();
      open();
      assertThat(store.apply(tap, doing(Deed.JOIN))).isFalse();
      said(WORK, memory -> step(memory.dialogue(), List.of(), List.of(pain(4))));
      assertThat(store.memory(PHONE).diary().entries()).hasSize(1);
    }

    @Test
    void theOtherChatPartsAndTheDiaryStays() throws Exception {
      said(PHONE, memory -> step(guest(), List.of(), List.of(pain(4))));
      link(PHONE, WORK);
      said(WORK, saying("something"));
      said(WORK, doing(Deed.UNLINK));
      deliver();

      assertThat(store.memory(PHONE).diary().entries()).containsExactly(pain(4));
      assertNothingIsKeptOf(WORK);
    }

    @Test
    void theHomePartsAndTheDiaryGoesOnUnderTheOther() throws Exception {
      said(PHONE, memory -> step(guest(), List.of(), List.of(pain(4))));
      link(PHONE, WORK);
      link(PHONE, PAGE);
      said(PAGE, LinkedChatsTest::waking);
      said(PHONE, doing(Deed.UNLINK));
      deliver();

      assertNothingIsKeptOf(PHONE);
      assertThat(store.memory(PAGE).diary().entries()).containsExactly(pain(4));
      assertThat(store.memory(WORK).diary().entries()).containsExactly(pain(4));
      assertThat(store.memory(WORK).dialogue()).isEqualTo(guest());
      assertThat(store.due(NOW, 10)).isEmpty();
    }

    @Test
    void erasingFromEitherErasesAllOfBoth() throws Exception {
      for (var chat : List.of(PHONE, WORK)) {
        said(PHONE, memory -> step(guest(), List.of("one"), List.of(pain(4))));
        link(PHONE, WORK);
        said(WORK, saying("two"));
        code(PHONE);
        deliver();
        said(chat, doing(Deed.ERASE));
        deliver();

        assertNothingIsKeptOf(PHONE);
        assertNothingIsKeptOf(WORK);
        assertThat(StoreTest.cells(url(), List.of("journal", "linked_chat", "link_code")))
            .isEmpty();
      }
    }

    @Test
    void chatsThatJoinAndPartAndSpeakAllAtOnceDoNotWaitForEachOtherForEver() throws Exception {
      try (var threads = Executors.newFixedThreadPool(6)) {
        var jobs = new ArrayList<Future<?>>();
        for (int i = 0; i < 20; i++) {
          var at = NOW.plus(Duration.ofHours(2L * i));
          jobs.add(threads.submit(() -> join(WORK, code(PHONE, at), at)));
          jobs.add(threads.submit(() -> join(PHONE, code(WORK, at), at)));
          jobs.add(threads.submit(() -> said(PHONE, doing(Deed.UNLINK))));
          jobs.add(threads.submit(() -> said(WORK, doing(Deed.UNLINK))));
          jobs.add(threads.submit(() -> said(WORK, writing(pain(1)))));
          jobs.add(threads.submit(() -> said(PHONE, writing(pain(2)))));
        }
        for (var job : jobs) {
          job.get(60, TimeUnit.SECONDS);
        }
      }

      var later = NOW.plus(Duration.ofDays(9));
      join(WORK, code(PHONE, later), later);
      assertThat(store.memory(PHONE).diary().entries()).hasSize(40);
    }

    @Test
    void aHomePartsWhileATurnFromBeforeTheyJoinedStillHoldsARowOfTheOther() throws Exception {
      link(PHONE, WORK);
      said(PHONE, writing(pain(4)));

      try (var thread = Executors.newSingleThreadExecutor();
          var connection = DriverManager.getConnection(StoreTest.connectionUrl(url()));
          var statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute(
            "insert into person (channel, chat, dialogue) values ('slack', 'ann-on-slack', '{}')");
        var parted = thread.submit(() -> said(PHONE, doing(Deed.UNLINK)));
        assertThatThrownBy(() -> parted.get(300, TimeUnit.MILLISECONDS))
            .isInstanceOf(TimeoutException.class);
        connection.rollback();
        parted.get(60, TimeUnit.SECONDS);
      }

      assertThat(store.memory(WORK).diary().entries()).containsExactly(pain(4));
    }

    @Test
    void aRowThatStaysInTheWayOfAHomeIsAClearErrorAndNothingIsLost() throws Exception {
      link(PHONE, WORK);
      said(PHONE, writing(pain(4)));

      try (var connection = DriverManager.getConnection(StoreTest.connectionUrl(url()));
          var statement = connection.createStatement()) {
        statement.execute(
            "insert into person (channel, chat, dialogue) values ('slack', 'ann-on-slack', '{}')");
        assertThatThrownBy(() -> said(PHONE, doing(Deed.UNLINK)))
            .isInstanceOf(Turn.HomeMoved.class)
            .hasMessageContaining("send the event again");
        assertThat(store.memory(WORK).diary().entries()).containsExactly(pain(4));
        statement.execute("delete from person where chat = 'ann-on-slack'");
      }

      said(PHONE, doing(Deed.UNLINK));
      assertThat(store.memory(WORK).diary().entries()).containsExactly(pain(4));
    }

    private void link(Person home, Person other) {
      join(other, code(home));
    }

    private String code(Person home) {
      return code(home, NOW);
    }

    private String code(Person home, Instant at) {
      var made = new AtomicReference<String>();
      store.apply(
          new Inbound.Said(home, id(), at, "link"),
          memory -> {
            made.set(((Code.Fresh) memory.links().code()).code());
            return doing(Deed.KEEP_CODE).apply(memory);
          });
      return made.get();
    }

    private void join(Person chat, String code) {
      join(chat, code, NOW);
    }

    private void join(Person chat, String code, Instant at) {
      store.apply(
          new Inbound.Tapped(chat, id(), at, "link/" + code),
          memory ->
              memory.links().code() instanceof Code.Opens opens
                  ? new Step(opens.dialogue(), List.of(), List.of(), Set.of(Deed.JOIN), Step.NEVER)
                  : saying().apply(memory));
    }

    private Code meaning(Person chat, String code, Instant at) {
      var meaning = new AtomicReference<Code>();
      store.apply(
          new Inbound.Said(chat, id(), at, code),
          memory -> {
            meaning.set(memory.links().code());
            return saying().apply(memory);
          });
      return meaning.get();
    }

    private void said(Person chat, Function<Memory, Step> decide) {
      store.apply(new Inbound.Said(chat, id(), NOW, "hello"), decide);
    }

    private String id() {
      return "event/" + events.incrementAndGet();
    }

    private List<String> ring() {
      var due = store.due(NOW.plus(Duration.ofDays(events.incrementAndGet())), 10);
      due.forEach(
          alarm ->
              store.apply(
                  new Inbound.TimeCame(alarm.person(), id(), NOW, NOW),
                  memory ->
                      new Step(
                          memory.dialogue(),
                          List.of(new Outbound.Text("prompt")),
                          List.of(),
                          Set.of(),
                          NOW)));
      return deliver();
    }

    private List<String> deliver() {
      var texts = new ArrayList<String>();
      for (var letters = store.claim(CHANNELS, NOW, 10);
          !letters.isEmpty();
          letters = store.claim(CHANNELS, NOW, 10)) {
        for (var letter : letters) {
          texts.add(text(letter));
          store.settle(letter, new Outcome.Sent("ref/" + letter.person().chat()), NOW);
        }
      }
      return texts;
    }

    private void assertNothingIsKeptOf(Person chat) throws Exception {
      assertThat(StoreTest.cells(url(), StoreTest.TABLES))
          .noneMatch(cell -> cell.contains(chat.chat()));
      assertThat(store.memory(chat).dialogue()).isInstanceOf(Dialogue.Stranger.class);
    }
  }

  private static String text(Letter letter) {
    var text =
        switch (letter.message()) {
          case Outbound.Text(var words) -> words;
          case Outbound.Question(_, var words, _) -> words;
          case Outbound.Edit(_, var words, _) -> words;
          case Outbound.Picture(var caption, _, _) -> caption;
          case Outbound.Document(var caption, _, _, _) -> caption;
        };
    return letter.person().chat()
        + ": "
        + text
        + (letter.reference().isEmpty() ? "" : " of " + letter.reference());
  }

  private static Dialogue guest() {
    return new Dialogue.Guest(new Dialogue.Whereabouts.Unknown());
  }

  private static Entry pain(int amount) {
    return new Entry(
        TODAY, NOW, "pain", new Entry.Said.Given(new Value.Amount(amount)), Entry.Origin.TAPPED);
  }

  private static Step step(Dialogue next, List<String> texts, List<Entry> entries) {
    var replies = texts.stream().<Outbound>map(Outbound.Text::new).toList();
    return new Step(next, replies, entries, Set.of(), Step.NEVER);
  }

  private static Function<Memory, Step> writing(Entry entry) {
    return memory -> step(memory.dialogue(), List.of(), List.of(entry));
  }

  private static Function<Memory, Step> saying(String... texts) {
    return memory -> step(memory.dialogue(), List.of(texts), List.of());
  }

  private static Function<Memory, Step> replying(Outbound... replies) {
    return memory -> new Step(memory.dialogue(), List.of(replies), List.of(), Set.of(), Step.NEVER);
  }

  private static Function<Memory, Step> doing(Deed deed) {
    return memory -> {
      var parts = deed == Deed.UNLINK && memory.links().chats().isEmpty();
      var next = deed == Deed.ERASE ? new Dialogue.Stranger() : memory.dialogue();
      var farewell = List.<Outbound>of(new Outbound.Text("goodbye"));
      var replies = deed == Deed.ERASE || deed == Deed.UNLINK ? farewell : List.<Outbound>of();
      return new Step(next, replies, List.of(), parts ? Set.of() : Set.of(deed), Step.NEVER);
    };
  }

  private static Step waking(Memory memory) {
    return new Step(memory.dialogue(), List.of(), List.of(), Set.of(), NOW);
  }
}
