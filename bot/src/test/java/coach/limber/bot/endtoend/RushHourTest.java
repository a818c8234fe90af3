package coach.limber.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Alarms;
import coach.limber.bot.app.Coach;
import coach.limber.bot.app.Delivery;
import coach.limber.bot.app.Loop;
import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.rehearsal.Desks;
import coach.limber.bot.store.DatabaseStore;
import coach.limber.bot.telegram.TelegramGateway;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A check-in for everybody at once, in real time and through real sockets, under the documented
 * limits. Only if asked for: {@code -Dlimber.rush=60} lasts about so many seconds.
 */
@EnabledIfSystemProperty(named = "limber.rush", matches = "\\d+")
class RushHourTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @TempDir private Path home;

  @Test
  void everybodyIsAnsweredAtOnceWhileThePromptsDrain() throws Exception {
    // A quarter of the people say something, and what they hear takes its part of the rate.
    var people = Integer.getInteger("limber.rush", 60) * 24;
    var clock = InstantSource.system();
    var door = new AtomicReference<Coach>();
    try (var store = DatabaseStore.open("jdbc:h2:file:" + home.resolve("rush"));
        var platform = new StrictTelegram();
        var gateway =
            new TelegramGateway(
                "1:rush",
                platform.url(),
                Optional.empty(),
                event -> door.get().receive(event),
                new TelegramGateway.Setting(clock, (north, east) -> Optional.empty()));
        var delivery = new Delivery(store, List.of(gateway), clock)) {
      for (int i = 0; i < people; i++) {
        settle(store, new Person("telegram", Integer.toString(1000 + i)), clock);
      }
      var conversation = new Conversation(Desks.reading((_, _) -> pain()));
      var coach = new Coach(store, conversation, delivery::wake);
      door.set(coach);
      var alarms = new Alarms(store, coach, clock);
      var woken = System.nanoTime();
      while (alarms.go().isZero()) {
        // everybody's prompt is written before the first is sent
      }
      System.out.printf("%d alarms in %.1f s%n", people, (System.nanoTime() - woken) / 1e9);
      try (var sending = Loop.start("delivery", delivery);
          var _ = Loop.start("telegram", gateway)) {
        delivery.connect(coach, sending::wake);
        var until = System.nanoTime() + Duration.ofSeconds(people / 4 + 60).toNanos();
        while (platform.prompted() < people || !platform.nobodyWaits()) {
          assertThat(System.nanoTime())
              .as("%d of %d were prompted", platform.prompted(), people)
              .isLessThan(until);
          Thread.sleep(100);
        }
      }
      var answered = platform.answered();
      var slow = answered.get((int) Math.ceil(answered.size() * 0.95) - 1);
      System.out.printf(
          "%d prompts and %d answers: %.1f %% of the rate, %d times 429, answers p50 %d ms, p95 %d"
              + " ms, slowest %d ms%n",
          people,
          answered.size(),
          100 * platform.used(),
          platform.tooMany(),
          answered.get(answered.size() / 2).toMillis(),
          slow.toMillis(),
          answered.getLast().toMillis());
      assertThat(platform.tooMany()).isZero();
      assertThat(slow).isLessThan(Duration.ofSeconds(1));
      assertThat(platform.used()).isBetween(0.97, 1.05);
    }
  }

  /** Somebody who wants to be asked now. */
  private static void settle(DatabaseStore store, Person person, InstantSource clock) {
    var now = clock.instant();
    var asked = LocalTime.ofInstant(now, LONDON).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    var settled = Dialogue.settled(LONDON, asked, List.of(), now.minus(Duration.ofDays(1)));
    store.apply(
        new Inbound.Said(person, "settled", now, ""),
        _ -> new Step(settled, List.of(), List.of(), Set.of(), now));
  }

  private static Understood pain() {
    return new Understood.Told(new Report(Map.of(Measure.PAIN, new Value.Amount(4))));
  }
}
