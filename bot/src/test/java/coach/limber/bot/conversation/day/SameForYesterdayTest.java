package coach.limber.bot.conversation.day;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameForYesterdayTest {
  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  private static final Dialogue.Settled HERE =
      Dialogue.settled(ZoneId.of("Europe/London"), LocalTime.of(20, 0), List.of(), NOW);

  private final CheckIns checkIns = new CheckIns(Coaching.load());

  @Test
  void whatIsCopiedIsReadBackAsIfItHadBeenToldOfYesterday() {
    var today = HERE.profile().dayAt(NOW);
    var pain = new Entry.Said.Given(new Value.Amount(4));
    var noted = new Entry(today, NOW.minusSeconds(60), Measure.PAIN.id(), pain, Origin.TYPED);
    var scene = new Scene(NOW, Diary.empty().with(List.of(noted)));
    var copy = new Entry(today.minusDays(1), NOW, Measure.PAIN.id(), pain, Origin.TYPED);

    assertThat(SameForYesterday.said(HERE, "same for yesterday", checkIns, scene))
        .contains(checkIns.noted(HERE, copy.day(), List.of(copy), scene));
  }

  @Test
  void nothingIsCopiedWhereNothingIsNoted() {
    assertThat(
            SameForYesterday.said(
                    HERE, "same for yesterday", checkIns, new Scene(NOW, Diary.empty()))
                .map(Move::entries))
        .contains(List.of());
  }
}
