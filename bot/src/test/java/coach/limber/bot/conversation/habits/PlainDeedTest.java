package coach.limber.bot.conversation.habits;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Diary;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no rule need be asked about, and what the rules must hear. */
class PlainDeedTest {
  private static final Desk DESK = Desk.load();
  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  private static final Dialogue.Settled HERE =
      Dialogue.settled(ZoneId.of("Europe/London"), LocalTime.of(20, 0), List.of(), NOW);

  private static Heard heard(String text, Understood understood) {
    return new Heard(HERE, text, understood, new Scene(NOW, Diary.empty()));
  }

  private static Heard heard(String text) {
    return heard(text, DESK.reading().read(text, new Context(false, List.of(), List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"did my walk", "Done my stretches.", "i did the yoga!"})
  void aDeedAndNothingElse(String text) {
    assertThat(PlainDeed.isAllOf(heard(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did my walk, pain 4",
        "did my walk yesterday",
        "did my walk but not my stretches",
        "did my walk?",
        "almost did my walk",
        "did it",
        "did my best",
        "walk",
      })
  void whatSaysMoreOrLessIsForTheRules(String text) {
    assertThat(PlainDeed.isAllOf(heard(text))).isFalse();
  }

  @Test
  void anotherDeedThanTheOneThatWasRead() {
    var walk = new Report(Map.of(Measure.HABITS_DONE, new Value.Items(List.of("walk"))));

    assertThat(PlainDeed.isAllOf(heard("did my walk", new Understood.Told(walk)))).isTrue();
    assertThat(PlainDeed.isAllOf(heard("did my shop walk", new Understood.Told(walk)))).isFalse();
  }
}
