package coach.limber.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Alarms;
import coach.limber.bot.app.Coach;
import coach.limber.bot.app.Delivery;
import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Loop;
import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.rehearsal.Desks;
import coach.limber.bot.store.DatabaseStore;
import coach.limber.bot.telegram.TelegramGateway;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An hour of many people in half a minute, through real sockets, with a platform that fails, cuts
 * connections, asks to slow down, and delivers twice and in any order.
 */
class SoakTest {
  private static final Instant START = Instant.parse("2026-03-28T08:30:00Z");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int FASTER = 120;
  private static final int PEOPLE = 40;
  private static final int MESSAGES = 15;
  private static final Duration AT_MOST = Duration.ofSeconds(100);

  @TempDir private Path home;
  private final long begun = System.nanoTime();
  private final InstantSource clock = () -> START.plusNanos((System.nanoTime() - begun) * FASTER);

  @Test
  void nothingIsLostNothingIsDoubledAndEachChatKeepsItsOrder() throws Exception {
    var door = new AtomicReference<Coach>();
    try (var store = DatabaseStore.open("jdbc:h2:file:" + home.resolve("soak"));
        var platform = new RoughTelegram(PEOPLE, MESSAGES);
        var gateway =
            new TelegramGateway(
                "1:soak",
                platform.url(),
                Optional.empty(),
                event -> door.get().receive(event),
                new TelegramGateway.Setting(clock, (north, east) -> Optional.empty()));
        var delivery = new Delivery(store, List.of(gateway), clock)) {
      for (int i = 0; i < PEOPLE; i++) {
        settle(store, person(i));
      }
      var coach = new Coach(store, new Conversation(Desks.reading(SoakTest::read)), delivery::wake);
      door.set(coach);
      try (var sending = Loop.start("delivery", faster(delivery));
          var polling = Loop.start("telegram", faster(gateway));
          var waking = Loop.start("alarms", faster(new Alarms(store, coach, clock)))) {
        delivery.connect(coach, sending::wake);
        await(platform::isQuiet);
        assertThat(List.of(sending, polling, waking)).allMatch(Loop::isAlive);
        assertThat(List.of(sending.failures(), polling.failures(), waking.failures()))
            .containsOnly(0L);
      }
      var muchLater = clock.instant().plus(Duration.ofDays(1));
      assertThat(store.claim(Set.of("telegram"), muchLater, 100)).isEmpty();
      assertThat(platform.faults()).isGreaterThan(PEOPLE);
      for (int i = 0; i < PEOPLE; i++) {
        assertThat(pains(store, person(i))).isEqualTo(platform.painsOf(i));
        assertThat(platform.heard(person(i).chat()))
            .isEqualTo(store.sentAfter(person(i), 0).stream().map(SoakTest::text).toList())
            .filteredOn(text -> text.startsWith("Noted") || text.contains("Check-in"))
            .isNotEmpty();
      }
    }
  }

  /** Somebody who wants to be asked within the hour. */
  private static void settle(DatabaseStore store, Person person) {
    var settled = Dialogue.settled(LONDON, LocalTime.of(9, 0), List.of(), START);
    store.apply(
        new Inbound.Said(person, "settled", START, ""),
        _ ->
            new Step(
                settled, List.of(), List.of(), Set.of(), Instant.parse("2026-03-28T09:00:00Z")));
  }

  private static Person person(int number) {
    return new Person("telegram", Integer.toString(1000 + number));
  }

  /** "pain 4", and nothing else is said here. */
  private static Understood read(String text, coach.limber.knowledge.Context context) {
    var pain = Double.parseDouble(text.substring("pain ".length()));
    return new Understood.Told(new Report(Map.of(Measure.PAIN, new Value.Amount(pain))));
  }

  private static Loop.Round faster(Loop.Round round) {
    return () -> round.go().dividedBy(FASTER);
  }

  private static List<Double> pains(DatabaseStore store, Person person) {
    return store.memory(person).diary().entries().stream()
        .filter(entry -> entry.field().equals(Measure.PAIN.id()))
        .map(Entry::said)
        .map(said -> ((Value.Amount) ((Entry.Said.Given) said).value()).amount())
        .toList();
  }

  private static String text(Letter letter) {
    return switch (letter.message()) {
      case Outbound.Text(var text) -> text;
      case Outbound.Question(_, var text, _) -> text;
      case Outbound.Edit(_, var text, _) -> text;
      case Outbound.Picture _, Outbound.Document _ -> throw new AssertionError("not sent here");
    };
  }

  private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
    var until = System.nanoTime() + AT_MOST.toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the soak's end").isLessThan(until);
      Thread.sleep(50);
    }
  }
}
