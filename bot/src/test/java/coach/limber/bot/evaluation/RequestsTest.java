package coach.limber.bot.evaluation;

import static coach.limber.bot.evaluation.Cases.asked;
import static coach.limber.bot.evaluation.Cases.figure;
import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.Value;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private final Requests set = new Requests();

  private double slots(Case one) {
    return figure(set, "requests.slots", one);
  }

  @Test
  void everyIntentWeighsTheSame() {
    var help = "{'intent': 'help', 'slots': {}}";
    var pause = "{'intent': 'pause', 'slots': {}}";
    assertThat(
            figure(
                set,
                "requests.right",
                asked(help, Intent.HELP),
                asked(help, Intent.HELP),
                asked(help, Intent.HELP),
                asked(pause, Intent.RESUME)))
        .isEqualTo(0.5);
  }

  @Test
  void anotherIntentThatIsRightTooCountsAndItsSlotsDoNot() {
    var label = "{'intent': 'snooze', 'slots': {'until': '20:00'}, 'also': ['set_time']}";
    var one = asked(label, Intent.SET_TIME);
    assertThat(figure(set, "requests.right", one)).isEqualTo(1);
    assertThat(set.score(List.of(one)).misses()).isEmpty();
  }

  @Test
  void equalAmountsAreEqualHoweverTheyAreWritten() {
    var fortnight = "{'intent': 'pause', 'slots': {'duration': 'P2W'}}";
    assertThat(slots(asked(fortnight, Intent.PAUSE, new Slot.Lasting(Period.ofDays(14)))))
        .isEqualTo(1);
    assertThat(slots(asked(fortnight, Intent.PAUSE, new Slot.Lasting(Duration.ofDays(14)))))
        .isEqualTo(1);
    assertThat(slots(asked(fortnight, Intent.PAUSE, new Slot.Lasting(Period.ofDays(13)))))
        .isEqualTo(0);
    var twoHours = "{'intent': 'snooze', 'slots': {'duration': 'PT120M'}}";
    assertThat(slots(asked(twoHours, Intent.SNOOZE, new Slot.Lasting(Duration.ofHours(2)))))
        .isEqualTo(1);
  }

  @Test
  void aSlotTooManyIsWrong() {
    var label = "{'intent': 'set_time', 'slots': {'time': '07:30'}}";
    var time = new Slot.Time(LocalTime.of(7, 30));
    assertThat(slots(asked(label, Intent.SET_TIME, time))).isEqualTo(1);
    assertThat(slots(asked(label, Intent.SET_TIME, time, new Slot.PerDay(1)))).isEqualTo(0);
    assertThat(slots(asked(label, Intent.SET_TIME))).isEqualTo(0);
  }

  @Test
  void aCorrectionNamesFieldAndNumber() {
    var label = "{'intent': 'edit_last_answer', 'slots': {'field': 'pain', 'value': 4}}";
    var field = new Slot.Field(Measure.PAIN);
    var four = new Slot.NewValue(new Value.Amount(4));
    assertThat(slots(asked(label, Intent.EDIT_LAST_ANSWER, field, four))).isEqualTo(1);
    var five = new Slot.NewValue(new Value.Amount(5));
    assertThat(slots(asked(label, Intent.EDIT_LAST_ANSWER, field, five))).isEqualTo(0);
  }

  @Test
  void aHabitMatchesWhenOneContainsTheOther() {
    var label = "{'intent': 'add_habit', 'slots': {'habit': 'walk'}}";
    assertThat(slots(asked(label, Intent.ADD_HABIT, new Slot.Habit("a 10 minute Walk"))))
        .isEqualTo(1);
    assertThat(slots(asked(label, Intent.ADD_HABIT, new Slot.Habit("stretch")))).isEqualTo(0);
  }

  @Test
  void deletingIsUnaskedUnlessItWasAskedFor() {
    assertThat(Requests.deletesUnasked(asked("{'intent': 'delete_data'}", Intent.DELETE_DATA)))
        .isFalse();
    assertThat(Requests.deletesUnasked(asked("{'intent': 'cancel'}", Intent.DELETE_DATA))).isTrue();
    assertThat(Requests.deletesUnasked(asked("{'tier': 'none'}", Intent.DELETE_DATA))).isTrue();
  }
}
