package coach.limber.bot.conversation.talk;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of two rules that both hear a text the one that stands first is meant: they cannot change places.
 */
class DayTalkTest {
  private static final Desk DESK = Desk.load();
  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  private static final Dialogue.Settled HERE =
      Dialogue.settled(ZoneId.of("Europe/London"), LocalTime.of(20, 0), List.of(), NOW);

  private final DayTalk dayTalk = new DayTalk(DESK.reading(), new CheckIns(DESK.coaching()));

  @ParameterizedTest
  @CsvSource({
    "no gluten today, withdrawn, left out",
    "two less than yesterday, than yesterday, other day",
    "add a beer to yesterday, added to yesterday, afterthought",
    "i didn't have bread yesterday, withdrawn from yesterday, withdrawn",
    "yesterday's number was too low more like 6, yesterday's number, mended",
  })
  void theFirstOfThoseThatHearItIsMeant(String text, String first, String then) {
    assertThat(hearing(text)).startsWith(first).contains(then);
  }

  /** The names of all rules that would have something to say, in their order. */
  private List<String> hearing(String text) {
    var scene = new Scene(NOW, Diary.empty().with(noted()));
    var understood = DESK.reading().read(text, new Context(false, List.of(), List.of()));
    var heard = new Heard(HERE, text, understood, scene);
    return dayTalk.rules().inOrder().stream()
        .filter(rule -> rule.hearing().hear(heard).isPresent())
        .map(Rule::name)
        .toList();
  }

  /** A meal and a pain of moments ago, and a pain of the day before. */
  private static List<Entry> noted() {
    var today = HERE.profile().dayAt(NOW);
    var at = NOW.minusSeconds(60);
    return List.of(
        given(today.minusDays(1), NOW.minusSeconds(90_000), Measure.PAIN, new Value.Amount(4)),
        given(today, at, Measure.PAIN, new Value.Amount(5)),
        given(today, at, Measure.FOODS, new Value.Items(List.of("pizza"))),
        given(today, at, Measure.TRIGGERS, new Value.Items(List.of("gluten", "dairy"))));
  }

  private static Entry given(LocalDate day, Instant at, Measure measure, Value value) {
    return new Entry(day, at, measure.id(), new Entry.Said.Given(value), Origin.TYPED);
  }
}
