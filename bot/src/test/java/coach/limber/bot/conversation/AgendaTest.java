package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.diary.Diary;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final Instant NOON = Instant.parse("2026-03-28T12:00:00Z");
  private static final Scene NOW = new Scene(NOON, Diary.empty());
  private static final Settled SOMEBODY =
      Dialogue.settled(ZoneOffset.UTC, LocalTime.of(20, 0), List.of(), NOON);

  private final List<String> rung = new ArrayList<>();

  /** Is due once, and says this. */
  private final class Once implements Alarm {
    private final String text;
    private Instant next;

    Once(String text, Instant next) {
      this.text = text;
      this.next = next;
    }

    @Override
    public Instant next(Settled here, Scene scene) {
      return next;
    }

    @Override
    public Move ring(Settled here, Scene scene) {
      var over = giveWay(here, scene);
      return text.isEmpty() ? over : over.saying(new Outbound.Text(text));
    }

    @Override
    public Move giveWay(Settled here, Scene scene) {
      rung.add(text);
      next = Step.NEVER;
      return Move.to(here);
    }
  }

  private List<String> said(Move move) {
    return move.replies().stream().map(reply -> ((Outbound.Text) reply).text()).toList();
  }

  @Test
  void ofSeveralThatAreDueTheFirstSpeaksAndTheOthersGiveWay() {
    var agenda = new Agenda(List.of(new Once("a", NOON), new Once("b", NOON)));

    assertThat(said(agenda.ring(SOMEBODY, NOW))).containsExactly("a");
    assertThat(rung).containsExactly("a", "b");
  }

  @Test
  void whereTheFirstHasNothingToSayTheNextMay() {
    var agenda = new Agenda(List.of(new Once("", NOON), new Once("b", NOON)));

    assertThat(said(agenda.ring(SOMEBODY, NOW))).containsExactly("b");
  }

  @Test
  void whatIsNotDueYetWaits() {
    var agenda = new Agenda(List.of(new Once("a", NOON.plusSeconds(1)), new Once("b", NOON)));

    assertThat(said(agenda.ring(SOMEBODY, NOW))).containsExactly("b");
    assertThat(agenda.wakeAt(SOMEBODY, NOW)).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void whereNothingMayBeSaidAllThatIsDueGivesWay() {
    var agenda = new Agenda(List.of(new Once("a", NOON), new Once("b", NOON)));

    assertThat(said(agenda.keepQuiet(SOMEBODY, NOW))).isEmpty();
    assertThat(agenda.wakeAt(SOMEBODY, NOW)).isEqualTo(Step.NEVER);
  }

  @Test
  void anAlarmThatIsStillDueAfterItRangIsAFault() {
    var again =
        new Alarm() {
          @Override
          public Instant next(Settled here, Scene scene) {
            return NOON;
          }

          @Override
          public Move ring(Settled here, Scene scene) {
            return Move.to(here);
          }

          @Override
          public Move giveWay(Settled here, Scene scene) {
            return Move.to(here);
          }
        };

    assertThatThrownBy(() -> new Agenda(List.of(again)).ring(SOMEBODY, NOW))
        .isInstanceOf(IllegalStateException.class);
  }
}
