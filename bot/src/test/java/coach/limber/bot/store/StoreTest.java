package coach.limber.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Gateway.Whom;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Rate;
import coach.limber.bot.app.Room;
import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.dialogue.Choice;
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
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store promises, on H2 and on PostgreSQL. */
class StoreTest {
  static final List<String> TABLES =
      List.of(
          "person",
          "journal",
          "inbox",
          "outbox",
          "mailbox",
          "pace",
          "note",
          "linked_chat",
          "link_code",
          "wrong_code");

  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");
  private static final Limits LIMITS =
      new Limits(
          Rate.oneIn(Duration.ofMillis(10), 2),
          Rate.oneIn(Duration.ofSeconds(1), 1),
          Rate.unlimited(),
          Pattern.compile("-.*"));
  private static final Person ANN = new Person("telegram", "4711");
  private static final Person CLEO = new Person("telegram", "4712");
  private static final Person BOB = new Person("web", "bob-of-the-browser");

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
        statement.execute("truncate " + String.join(", ", TABLES));
      }
    }
  }

  abstract static class Contract {
    private Store store;
    private int events;

    abstract String url();

    @BeforeEach
    void open() {
      store = DatabaseStore.open(url());
    }

    @AfterEach
    void close() {
      store.close();
    }

    @Test
    void anEventIsHandledOnceHoweverOftenItIsDelivered() {
      var event = new Inbound.Said(ANN, "update/1", NOW, "hi");

      assertThat(store.apply(event, saying("hello"))).isTrue();
      assertThat(store.apply(event, saying("hello"))).isFalse();

      assertThat(deliver("telegram")).containsExactly("hello");
    }

    @Test
    void theSameEventIdOfAnotherPersonIsAnotherEvent() {
      assertThat(store.apply(new Inbound.Said(ANN, "1", NOW, "hi"), saying("a"))).isTrue();
      assertThat(store.apply(new Inbound.Said(BOB, "1", NOW, "hi"), saying("b"))).isTrue();
    }

    @Test
    void whatFollowsFromAnEventIsThereAfterARestart() {
      var entry =
          new Entry(
              LocalDate.of(2026, 3, 28),
              NOW,
              "pain",
              new Entry.Said.Given(new Value.Amount(4)),
              Entry.Origin.TYPED,
              "17/1774692000");
      apply(
          ANN,
          memory ->
              new Step(
                  new Dialogue.Guest(new Dialogue.Whereabouts.Unknown()),
                  List.of(new Outbound.Text("noted")),
                  List.of(entry),
                  Set.of(),
                  NOW.plusSeconds(60)));
      store.close();
      open();

      assertThat(store.memory(ANN).dialogue()).isInstanceOf(Dialogue.Guest.class);
      assertThat(store.memory(ANN).diary().entries()).containsExactly(entry);
      assertThat(store.due(NOW.plusSeconds(61), 10)).hasSize(1);
      assertThat(deliver("telegram")).containsExactly("noted");
    }

    @Test
    void nothingIsKeptOfAnEventWhoseHandlingFails() {
      var event = new Inbound.Said(ANN, "update/1", NOW, "hi");
      try {
        store.apply(
            event,
            _ -> {
              throw new IllegalStateException("our mistake");
            });
      } catch (IllegalStateException _) {
        // as it should
      }

      assertThat(store.apply(event, saying("hello"))).isTrue();
    }

    @Test
    void lettersOfAPersonKeepTheirOrderThroughRetries() {
      apply(ANN, saying("one", "two"));
      apply(BOB, saying("other"));

      var first = store.claim(Set.of("telegram", "web"), NOW, 10);
      assertThat(first).extracting(StoreTest::text).containsExactly("one", "other");
      store.settle(first.getFirst(), new Outcome.TryAgainAfter(Duration.ofSeconds(30)), NOW);

      assertThat(store.claim(Set.of("telegram"), NOW.plusSeconds(29), 10)).isEmpty();
      var again = store.claim(Set.of("telegram"), NOW.plusSeconds(30), 10);
      assertThat(again).extracting(StoreTest::text).containsExactly("one");
      store.settle(again.getFirst(), new Outcome.Sent("77"), NOW);
      assertThat(deliver("telegram")).containsExactly("two");
    }

    @Test
    void aLetterOnItsWayIsNotTakenTwice() {
      apply(ANN, saying("one"));

      assertThat(store.claim(Set.of("telegram"), NOW, 10)).hasSize(1);
      assertThat(store.claim(Set.of("telegram"), NOW, 10)).isEmpty();
      assertThat(store.claim(Set.of("telegram"), NOW.plus(Duration.ofMinutes(4)), 10)).hasSize(1);
    }

    @Test
    void anEditKnowsThePlatformsIdOfTheMessageItIsAbout() {
      var row = List.of(List.of(new Choice("4", "checkin/2026-03-28/pain/4")));
      apply(ANN, replying(new Outbound.Question("checkin/2026-03-28", "How?", row)));
      store.settle(
          store.claim(Set.of("telegram"), NOW, 1).getFirst(), new Outcome.Sent("1234"), NOW);
      apply(ANN, replying(new Outbound.Edit("checkin/2026-03-28", "Noted", List.of())));

      var edit = store.claim(Set.of("telegram"), NOW, 1).getFirst();
      assertThat(edit.reference()).isEqualTo("1234");
    }

    @Test
    void whoRepliesToAMessageIsKnownToAnswerIt() {
      apply(ANN, replying(new Outbound.Question("checkin/2026-03-28", "pain?", List.of())));
      deliver("telegram");
      var answered = new ArrayList<String>();
      for (var reference : List.of("ref", "another", "")) {
        store.apply(
            said(reference, "", reference),
            memory -> {
              answered.add(memory.answered());
              return saying().apply(memory);
            });
      }

      assertThat(answered).containsExactly("checkin/2026-03-28", "", "");
    }

    @Test
    void aRefusedLetterIsSaidPlainlyInItsPlaceAndDoesNotHoldUpTheNext() {
      apply(ANN, replying(new Outbound.Text("> bad"), new Outbound.Text("good")));
      store.settle(claimOne("telegram"), new Outcome.Refused("400"), NOW);

      var plain = claimOne("telegram");
      assertThat(text(plain)).isEqualTo("“bad”");
      store.settle(plain, new Outcome.Refused("400"), NOW);
      assertThat(deliver("telegram")).containsExactly("good");
    }

    @Test
    void whoWaitsForAnAnswerGoesAheadOfWhatIsSaidUnasked() {
      store.apply(new Inbound.TimeCame(ANN, "wake/1", NOW, NOW), saying("prompt for ann"));
      store.apply(new Inbound.TimeCame(CLEO, "wake/2", NOW, NOW), saying("prompt for cleo"));
      apply(CLEO, saying("answer for cleo"));

      var first = claimOne("telegram");
      assertThat(text(first)).isEqualTo("prompt for cleo");
      store.settle(first, new Outcome.Sent("1"), NOW);
      assertThat(text(claimOne("telegram"))).isEqualTo("answer for cleo");
      assertThat(text(claimOne("telegram"))).isEqualTo("prompt for ann");
    }

    @Test
    void whatIsSaidOfADangerGoesAheadOfAllThatWaitsInItsChat() {
      apply(ANN, replying(question("one"), new Outbound.Text("two"), new Outbound.Text("three")));
      var onItsWay = claimWithin(LIMITS, NOW).getFirst();
      apply(ANN, first(new Outbound.Edit("k", "closed", List.of()), new Outbound.Text("call")));
      apply(ANN, first(new Outbound.Text("call now")));
      assertThat(claimWithin(LIMITS, NOW.plusSeconds(1))).isEmpty();
      store.settle(onItsWay, new Outcome.TryAgainAfter(Duration.ofSeconds(1)), NOW);

      var told = new ArrayList<String>();
      for (int i = 1; i <= 6; i++) {
        var letter = claimWithin(LIMITS, NOW.plusSeconds(i)).getFirst();
        told.add(text(letter));
        store.settle(letter, new Outcome.Sent("7"), NOW.plusSeconds(i));
      }
      // An edit stays behind its message, and a page of our own reads on by the letters' numbers.
      assertThat(told).containsExactly("call", "call now", "one", "two", "three", "closed");
      apply(BOB, saying("one", "two"));
      apply(BOB, first(new Outbound.Text("call")));
      assertThat(deliver("web")).containsExactly("one", "two", "call");
    }

    @Test
    void aDangerWaitsForNoPaceOfOursButForWhatThePlatformAsked() {
      apply(ANN, saying("one", "two"));
      var one = claimWithin(LIMITS, NOW).getFirst();
      store.settle(one, new Outcome.Sent("1"), NOW.plusMillis(100));
      assertThat(claimWithin(LIMITS, NOW.plusMillis(200))).isEmpty();
      apply(ANN, first(new Outbound.Text("call"), new Outbound.Text("now")));
      var call = claimWithin(LIMITS, NOW.plusMillis(300)).getFirst();
      assertThat(text(call)).isEqualTo("call");
      store.settle(call, new Outcome.Sent("2"), NOW.plusMillis(400));
      var now = claimWithin(LIMITS, NOW.plusMillis(500)).getFirst();
      assertThat(text(now)).isEqualTo("now");
      store.settle(
          now, new Outcome.SlowDown(Duration.ofSeconds(30), Whom.CHAT), NOW.plusMillis(600));
      apply(ANN, first(new Outbound.Text("once more")));
      assertThat(claimWithin(LIMITS, NOW.plusSeconds(30))).isEmpty();
      assertThat(text(claimWithin(LIMITS, NOW.plusSeconds(31)).getFirst())).isEqualTo("now");
    }

    @Test
    void aLetterThatMayHaveArrivedSaysSo() {
      apply(ANN, saying("one"));
      var first = claimOne("telegram");
      assertThat(first.mayHaveArrived()).isFalse();
      // Whoever took it died: with the embedded database all begins anew, else the claim ends.
      store.close();
      open();
      var later = NOW.plus(Duration.ofMinutes(4));
      var again = claimAt(later);
      assertThat(again.mayHaveArrived()).isTrue();
      assertThat(again.setOut()).isEqualTo(NOW);
      store.settle(again, new Outcome.TryAgainAfter(Duration.ofSeconds(1)), later);
      var third = claimAt(later.plusSeconds(1));
      assertThat(third.mayHaveArrived()).isTrue();
      store.settle(third, new Outcome.SlowDown(Duration.ofSeconds(1), Whom.CHAT), later);
      assertThat(claimAt(later.plusSeconds(2)).mayHaveArrived()).isFalse();
    }

    private Letter claimAt(Instant at) {
      return store.claim(Set.of("telegram"), at, 1).getFirst();
    }

    private List<Letter> claimWithin(Limits limits, Instant at) {
      return store.claim("telegram", limits, at, Room.forAny(10)).letters();
    }

    @Test
    void aBotSendsNoFasterThanItsLimitOverAllInstances() {
      var limits =
          new Limits(
              Rate.oneIn(Duration.ofSeconds(1), 2),
              Rate.unlimited(),
              Rate.unlimited(),
              Pattern.compile("-.*"));
      for (int i = 0; i < 4; i++) {
        apply(new Person("telegram", "chat " + i), saying("hello"));
      }
      try (var other = DatabaseStore.open(url())) {
        var one = store.claim("telegram", limits, NOW, Room.forAny(1));
        var two = other.claim("telegram", limits, NOW, Room.forAny(10));
        var three = store.claim("telegram", limits, NOW, Room.forAny(10));

        assertThat(one.letters()).hasSize(1);
        assertThat(two.letters()).hasSize(1);
        assertThat(three.letters()).isEmpty();
        assertThat(three.next()).isBetween(NOW.plusMillis(800), NOW.plusSeconds(1));
        assertThat(other.claim("telegram", limits, NOW.plusSeconds(1), Room.forAny(10)).letters())
            .hasSize(1);
      }
    }

    @Test
    void aChatWaitsItsTurnAndItsRetryAndSaysWhen() {
      var limits =
          new Limits(
              Rate.unlimited(),
              Rate.oneIn(Duration.ofSeconds(1), 1),
              Rate.oneIn(Duration.ofSeconds(3), 1),
              Pattern.compile("-.*"));
      apply(ANN, saying("one", "two"));
      var one = store.claim("telegram", limits, NOW, Room.forAny(10)).letters().getFirst();
      store.settle(one, new Outcome.Sent("1"), NOW.plusMillis(200));

      var early = store.claim("telegram", limits, NOW.plusMillis(999), Room.forAny(10));
      assertThat(early.letters()).isEmpty();
      assertThat(early.next()).isEqualTo(NOW.plusSeconds(1));
      var two = store.claim("telegram", limits, early.next(), Room.forAny(10)).letters().getFirst();
      store.settle(
          two, new Outcome.SlowDown(Duration.ofSeconds(30), Whom.CHAT), NOW.plusSeconds(2));
      assertThat(store.claim("telegram", limits, NOW.plusSeconds(3), Room.forAny(10)).next())
          .isEqualTo(NOW.plusSeconds(32));
    }

    @Test
    void whereEverybodyIsSlowedDownNobodyIsSentToUntilThen() {
      var limits =
          new Limits(
              Rate.oneIn(Duration.ofMillis(10), 2),
              Rate.unlimited(),
              Rate.unlimited(),
              Pattern.compile("-.*"));
      apply(ANN, saying("one"));
      apply(CLEO, saying("one"));
      var one = store.claim("telegram", limits, NOW, Room.forAny(1)).letters().getFirst();
      store.settle(one, new Outcome.SlowDown(Duration.ofSeconds(9), Whom.EVERYBODY), NOW);

      var early = store.claim("telegram", limits, NOW.plusSeconds(8), Room.forAny(10));
      assertThat(early.letters()).isEmpty();
      var again = store.claim("telegram", limits, early.next(), Room.forAny(10)).letters();
      assertThat(again).hasSize(1);
      // It is claimed a little before, and sets out on time.
      assertThat(early.next()).isAfter(NOW.plusMillis(8_800));
      assertThat(again.getFirst().at()).isEqualTo(NOW.plusSeconds(9));
    }

    private Letter claimOne(String channel) {
      return store.claim(Set.of(channel), NOW, 1).getFirst();
    }

    @Test
    void anAlarmIsGivenToOneInstanceAtATime() {
      apply(ANN, wakingAt(NOW.plusSeconds(10)));

      assertThat(store.due(NOW.plusSeconds(9), 10)).isEmpty();
      assertThat(store.due(NOW.plusSeconds(10), 10)).hasSize(1);
      assertThat(store.due(NOW.plusSeconds(11), 10)).isEmpty();
      assertThat(store.due(NOW.plusSeconds(90), 10)).hasSize(1);
    }

    @Test
    void whoIsToBeWokenAgainForATimeAlreadyPastIsWokenALittleLater() {
      apply(ANN, wakingAt(NOW));
      var first = store.due(NOW, 10).getFirst();
      store.apply(first, wakingAt(NOW));
      var second = store.due(NOW, 10).getFirst();

      assertThat(store.apply(second, saying("never said"))).isFalse();

      var third = store.due(NOW.plusSeconds(2), 10).getFirst();
      assertThat(store.apply(third, saying("said after all"))).isTrue();
    }

    @Test
    void afterErasingNoTableHoldsAnythingOfThePerson() throws Exception {
      apply(BOB, saying("one"));
      deliver("web");
      apply(BOB, wakingAt(NOW));
      apply(
          BOB,
          _ ->
              new Step(
                  new Dialogue.Stranger(),
                  List.of(new Outbound.Text("gone")),
                  List.of(),
                  Set.of(Deed.ERASE),
                  Step.NEVER));

      assertThat(deliver("web")).containsExactly("gone");
      assertThat(cells(url(), TABLES)).noneMatch(cell -> cell.contains(BOB.chat()));
      assertThat(store.memory(BOB).dialogue()).isInstanceOf(Dialogue.Stranger.class);
    }

    @Test
    void aPageFindsWhatWasSentBefore() {
      apply(BOB, saying("one", "two"));
      deliver("web");

      var all = store.sentAfter(BOB, 0);
      assertThat(all).extracting(StoreTest::text).containsExactly("one", "two");
      assertThat(store.sentAfter(BOB, all.getFirst().sequence()))
          .extracting(StoreTest::text)
          .containsExactly("two");
    }

    @Test
    void notesAreKept() {
      store.keepNote("offset", "1");
      store.keepNote("offset", "2");

      assertThat(store.note("offset")).contains("2");
      assertThat(store.note("other")).isEmpty();
    }

    @Test
    void tidyingForgetsOldEventsAndSentLetters() {
      apply(ANN, saying("one"));
      deliver("telegram");
      store.tidy(NOW.plus(Duration.ofDays(365)));

      assertThat(store.sentAfter(ANN, 0)).isEmpty();
    }

    @Test
    void whatNobodyAskedForComesToTheTopicInWhichTheyWereAnsweredLast() {
      var topic = Inbound.TOPIC + "5";
      assertThat(letterOf(said("1", topic, ""))).isEqualTo(topic);
      assertThat(letterOf(alarm("2"))).isEqualTo(topic);
      assertThat(letterOf(alarm("3"))).isEqualTo(topic);

      assertThat(letterOf(said("4", "", ""))).isEmpty();
      assertThat(letterOf(alarm("5"))).isEmpty();

      var thread = "D1/1774692500.000001";
      assertThat(letterOf(said("6", thread, ""))).isEqualTo(thread);
      assertThat(letterOf(alarm("7"))).as("a thread is over once it is answered").isEmpty();
    }

    /** In which thread what follows from this goes. */
    private String letterOf(Inbound event) {
      store.apply(event, replying(new Outbound.Text("a")));
      var letter = claimOne("telegram");
      store.settle(letter, new Outcome.Sent("ref"), NOW);
      return letter.reference();
    }

    private static Inbound alarm(String id) {
      return new Inbound.TimeCame(ANN, id, NOW, NOW);
    }

    private static Inbound said(String id, String thread, String inReplyTo) {
      var spot = new Inbound.Spot("", thread, inReplyTo);
      return new Inbound.Said(ANN, "said/" + id, NOW, "4", spot);
    }

    private void apply(Person person, Function<Memory, Step> decide) {
      events++;
      store.apply(new Inbound.Said(person, "event/" + events, NOW, ""), decide);
    }

    private List<String> deliver(String channel) {
      var texts = new ArrayList<String>();
      for (var letters = store.claim(Set.of(channel), NOW, 10);
          !letters.isEmpty();
          letters = store.claim(Set.of(channel), NOW, 10)) {
        for (var letter : letters) {
          texts.add(text(letter));
          store.settle(letter, new Outcome.Sent("ref"), NOW);
        }
      }
      return texts;
    }
  }

  /** Every cell of these tables. */
  static List<String> cells(String url, List<String> tables) throws Exception {
    var cells = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(connectionUrl(url));
        var statement = connection.createStatement()) {
      for (var table : tables) {
        try (var rows = statement.executeQuery("select * from " + table)) {
          while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              cells.add(String.valueOf(rows.getString(i)));
            }
          }
        }
      }
    }
    return cells;
  }

  static String connectionUrl(String url) {
    return url.startsWith("jdbc:h2:") ? Database.durable(url) : url;
  }

  private static String text(Letter letter) {
    return switch (letter.message()) {
      case Outbound.Text(var text) -> text;
      case Outbound.Question(_, var text, _) -> text;
      case Outbound.Edit(_, var text, _) -> text;
      case Outbound.Picture(var caption, _, _) -> caption;
      case Outbound.Document(var caption, _, _, _) -> caption;
    };
  }

  private static Function<Memory, Step> saying(String... texts) {
    var replies = new ArrayList<Outbound>();
    for (var text : texts) {
      replies.add(new Outbound.Text(text));
    }
    return replying(replies.toArray(Outbound[]::new));
  }

  private static Outbound question(String text) {
    return new Outbound.Question("k", text, List.of(List.of(new Choice("4", "4"))));
  }

  private static Function<Memory, Step> first(Outbound... replies) {
    return memory ->
        new Step(
            memory.dialogue(), List.of(replies), List.of(), Set.of(Deed.SAY_FIRST), Step.NEVER);
  }

  private static Function<Memory, Step> replying(Outbound... replies) {
    return memory -> new Step(memory.dialogue(), List.of(replies), List.of(), Set.of(), Step.NEVER);
  }

  private static Function<Memory, Step> wakingAt(Instant at) {
    return memory -> new Step(memory.dialogue(), List.of(), List.of(), Set.of(), at);
  }
}
