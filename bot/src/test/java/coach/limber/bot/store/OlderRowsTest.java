package coach.limber.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.checkin.Questions;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Lately;
import coach.limber.bot.conversation.dialogue.Marks.Care;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Timetable.OtherHour;
import coach.limber.bot.habit.Agreement;
import coach.limber.bot.habit.Aim;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.safety.Tier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OlderRowsTest {
  private final Codec codec = new Codec();

  @Test
  void aRowOfTheFirstVersionIsRead() {
    var row =
        """
        {"is": "Settled",
         "profile": {"zone": "Europe/Rome", "checkInAt": "20:30:00",
           "plans": [{"habit": "walk", "step": "a walk", "cue": "after lunch", "at": "13:00:00"}],
           "nudging": "FEWER", "pause": {"is": "None"}},
         "focus": {"is": "Idle"},
         "marks": {"prompted": "2026-03-28", "nudged": "2026-03-28", "flagged": "1970-01-01",
           "askHow": true, "snoozedUntil": "1970-01-01T00:00:00Z"},
         "turns": []}
        """;

    var settled = (Dialogue.Settled) codec.read(Dialogue.class, row);

    assertThat(settled.profile().timetable().week().get(DayOfWeek.SUNDAY))
        .containsExactly(LocalTime.of(20, 30));
    assertThat(settled.profile().timetable().otherHour()).isEqualTo(new OtherHour.None());
    assertThat(settled.profile().habits().plans().getFirst().habit()).isEqualTo("walk");
    assertThat(settled.profile().habits().agreement()).isEqualTo(Agreement.NOT_ASKED);
    assertThat(settled.profile().habits().plans().getFirst().lookBackOn()).isEqualTo(Plan.NEVER);
    assertThat(settled.marks().aim()).isEqualTo(Aim.NONE);
    assertThat(settled.profile().questions()).isEqualTo(Questions.usual());
    assertThat(settled.profile().weekly().on()).isTrue();
    assertThat(settled.marks().care()).isEqualTo(Care.UNTIL_THEY_SAY);
    assertThat(settled.marks().heldUp()).isEqualTo(LocalDate.EPOCH);
    assertThat(settled.marks().lately()).isEqualTo(Lately.NOTHING);
    assertThat(settled.chosen()).isEqualTo(new Chosen.Nothing());
    assertThat(settled.profile().weekly().day()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(codec.read(Dialogue.class, codec.write(Dialogue.class, settled))).isEqualTo(settled);
  }

  @Test
  void whoeverOnlyAskedMayStillBegin() {
    var row = "{\"is\": \"Guest\", \"where\": {\"is\": \"Unknown\"}}";

    assertThat(codec.read(Dialogue.class, row))
        .isEqualTo(new Dialogue.Guest(new Dialogue.Whereabouts.Unknown(), false));
  }

  @Test
  void whoeverWasAskedForATimeStillIs() {
    var row = "{\"is\": \"Timing\", \"zone\": \"Europe/Rome\"}";
    assertThat(codec.read(Dialogue.class, row))
        .isEqualTo(new Dialogue.Timing(ZoneId.of("Europe/Rome"), new Ask.When()));
  }

  @Test
  void anAlarmThatStoodStillStands() {
    var row =
        "{\"is\": \"Halted\", \"before\": {\"is\": \"Placing\"}, \"tier\": \"URGENT\", \"kept\":"
            + " []}";
    assertThat(codec.read(Dialogue.class, row))
        .isEqualTo(new Dialogue.Halted(new Dialogue.Placing(), Tier.URGENT, List.of(), "", false));
  }

  @Test
  void aPictureThatKnewOfNoDaysOffIsRead() {
    var row =
        """
        {"is": "Picture", "caption": "", "alt": "Pain 3.",
         "chart": {"title": "Pain 3", "note": "1 day answered",
           "first": "2026-03-28", "last": "2026-03-28", "lines": [], "strips": [], "legend": []}}
        """;

    var picture = (Outbound.Picture) codec.read(Outbound.class, row);

    assertThat(picture.chart().off()).isEmpty();
  }
}
