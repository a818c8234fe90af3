package coach.limber.bot.conversation.diary;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.day.FlareTalk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.wording.DataWords;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.bot.diary.Flares;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Instant NOW = Instant.parse("2026-11-26T19:00:00Z");

  private final List<Entry> entries = new ArrayList<>();

  @Test
  void theFiguresAreOfTheDaysThatWereAnswered() {
    note(TODAY.minusDays(4), "pain", new Value.Amount(3));
    note(TODAY.minusDays(4), "joints", new Value.Items(List.of("knee", "finger")));
    note(TODAY.minusDays(2), "pain", new Value.Amount(8));
    note(TODAY.minusDays(2), "joints", new Value.Items(List.of("knee")));
    note(TODAY.minusDays(2), "gut", new Value.Items(List.of("stomach_pain")));
    note(TODAY.minusDays(2), Flares.FIELD, new Value.Truth(true));
    note(TODAY, "stiffness_minutes", new Value.Amount(45));

    assertThat(rows())
        .contains(
            "Days answered: 3 of 5",
            "Pain, 0 to 10: average 5.5, from 3 to 8 (highest on 24 Nov); 2 days",
            "Well above their usual: 24 Nov",
            "Joints named: knee on 2 days, finger on 1 day",
            "Gut trouble: stomach pain on 1 day",
            "Morning stiffness: 45 min (on 26 Nov); 1 day",
            "Habit: After lunch: a walk: 0 days",
            "Wed 25 Nov: –",
            "Sun 22 Nov: pain 3 (knee, finger)")
        .noneSatisfy(row -> assertThat(row).startsWith("Sleep"));
  }

  @Test
  void whatTheyWroteStandsAsTheyWroteIt() {
    note(TODAY, "pain", new Value.Amount(9));
    note(TODAY, FlareTalk.NOTE, new Value.Level("no sleep & <two> pizzas"));

    assertThat(page()).contains("“no sleep &amp; &lt;two&gt; pizzas”").doesNotContain("<two>");
  }

  @Test
  void withoutAnAnswerThereIsNoPage() {
    assertThat(show().replies()).containsExactly(new Outbound.Text(DataWords.NO_PAGE_YET));
  }

  @Test
  void itReachesBackEightWeeks() {
    for (int ago = 0; ago < 90; ago++) {
      note(TODAY.minusDays(ago), "pain", new Value.Amount(4));
    }
    assertThat(rows()).contains("Days answered: 56 of 56");
  }

  private void note(LocalDate day, String field, Value value) {
    entries.add(new Entry(day, NOW, field, new Said.Given(value), Origin.TYPED));
  }

  private Move show() {
    var walk = new Plan("walk", "a walk", "After lunch", LocalTime.of(13, 0), Plan.NEVER);
    var times = Timetable.daily(LocalTime.of(20, 0));
    var settled = Dialogue.settled(ZoneId.of("UTC"), times, List.of(walk), NOW);
    return DoctorPage.show(settled, new Scene(NOW, new Diary(entries)));
  }

  private String page() {
    return show().replies().stream()
        .filter(Outbound.Document.class::isInstance)
        .map(reply -> new String(((Outbound.Document) reply).content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private List<String> rows() {
    return page()
        .lines()
        .filter(line -> line.startsWith("<tr>"))
        .map(line -> line.replace("</th><td>", ": ").replaceAll("<[^>]+>", ""))
        .toList();
  }
}
