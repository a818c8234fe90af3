package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.Hour;
import coach.limber.bot.store.DatabaseStore;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NudgeEffectsTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final int DAYS = 40;

  private final SplittableRandom random = new SplittableRandom(4);
  @TempDir private Path folder;

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("limber");
  }

  private List<String> printed() {
    var out = new StringWriter();
    Commands.over(
            Clock.fixed(NOW, ZoneOffset.UTC),
            Map.of("DATABASE_URL", url()),
            () -> "id",
            new BufferedReader(new StringReader("")),
            new PrintWriter(out, true))
        .execute("nudges");
    return out.toString().lines().toList();
  }

  private void live(String chat, String agreement, double nudged, double left) {
    var entries = new ArrayList<Entry>();
    var today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    entries.add(line(today.minusDays(DAYS + 1), "nudge_learning", new Value.Level(agreement)));
    for (int back = DAYS; back > 1; back--) {
      var day = today.minusDays(back);
      var sent = random.nextBoolean();
      var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
      entries.add(new Decision(day, at, sent, "walk", "walk", "w1", Hour.AT, 0.5, 0.1).entry());
      entries.add(line(day, Measure.PAIN.id(), new Value.Amount(3)));
      var done = random.nextDouble() < (sent ? nudged : left);
      entries.add(
          line(day, Measure.HABITS_DONE.id(), new Value.Items(done ? List.of("walk") : List.of())));
    }
    keep(chat, entries);
  }

  private static Entry line(LocalDate day, String field, Value value) {
    var at = day.atTime(20, 0).toInstant(ZoneOffset.UTC);
    return new Entry(day, at, field, new Entry.Said.Given(value), Entry.Origin.TAPPED);
  }

  private void keep(String chat, List<Entry> entries) {
    try (var store = DatabaseStore.open(url())) {
      var event = new Inbound.Said(new Person("telegram", chat), "event", NOW, "hi");
      store.apply(
          event,
          memory -> new Step(new Dialogue.Stranger(), List.of(), entries, Set.of(), Step.NEVER));
    }
  }

  @Test
  void withTooLittleDataItSaysSo() {
    live("1", "yes", 0.6, 0.3);

    assertThat(printed())
        .anyMatch(line -> line.matches("all +1 +39 .*too little data: needs 12 people"));
  }

  @Test
  void theEffectIsToldWithItsIntervalFromThoseWhoAgreed() {
    for (int person = 0; person < 20; person++) {
      live("yes" + person, "yes", 0.7, 0.3);
      live("no" + person, "no", 0.1, 0.9);
    }

    assertThat(printed())
        .anyMatch(
            line -> line.matches("all +20 +780 .* \\+0\\.[34]\\d\\d +\\+0\\.\\d+ to .* helps"))
        .anyMatch(line -> line.startsWith("walk "))
        .contains("No wording is known to do nothing.");
  }
}
