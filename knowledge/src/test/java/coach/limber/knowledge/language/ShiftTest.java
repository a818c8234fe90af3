package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.Shift.Span;
import coach.limber.knowledge.language.Shift.To;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          move the check-in an hour later           | true  | 60
          half an hour earlier please               | false | 30
          can you ask me 15 minutes later each day  | true  | 15
          push my check-in back by 30 minutes       | true  | 30
          bring it forward an hour                  | false | 60
          make it two hours sooner                  | false | 120
          a bit later please                        | true  | 30
          Could you come an hour and a half earlier | false | 90
          i'd like it 20 min later from now on      | true  | 20
          """)
  void soMuchEarlierOrLater(String text, boolean later, int minutes) {
    var shift = Shift.in(text).orElseThrow();
    assertThat(shift.later()).isEqualTo(later);
    assertThat(shift.to()).isEqualTo(new To.By(Duration.ofMinutes(minutes)));
  }

  @Test
  void aTimeThatIsNamedLiesOnThatSide() {
    var nine = new ClockTime.Ambiguous(LocalTime.of(9, 0), LocalTime.of(21, 0));
    assertThat(Shift.in("make it a bit later, say 9").orElseThrow().to())
        .isEqualTo(new To.At(nine));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "move the check-in later",
        "can you not ask me so early",
        "that's too early for me",
        "could you ask later in the evening?",
      })
  void laterAndNoMoreIsSaid(String text) {
    var shift = Shift.in(text).orElseThrow();
    assertThat(shift.later()).isTrue();
    assertThat(shift.to()).isEqualTo(new To.Somewhere());
  }

  @Test
  void someDaysOrThisOne() {
    assertThat(Shift.in("an hour later on weekends").orElseThrow().days())
        .isEqualTo(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    assertThat(Shift.in("ask me an hour earlier tomorrow").orElseThrow().span())
        .isEqualTo(Span.TOMORROW);
    assertThat(Shift.in("move today's check-in an hour later today").map(Shift::span))
        .isNotEqualTo(java.util.Optional.of(Span.FOR_GOOD));
    assertThat(Shift.in("move the check-in an hour later").orElseThrow().span())
        .isEqualTo(Span.FOR_GOOD);
    assertThat(Shift.in("half an hour later").orElseThrow().span()).isEqualTo(Span.UNSAID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask me later",
        "later",
        "i slept an hour later than usual",
        "woke up two hours earlier",
        "it hurt an hour later",
        "my back",
        "hold it up",
        "is it better an hour later?",
        "too late, i had pizza",
      })
  void otherThingsAreNot(String text) {
    assertThat(Shift.in(text)).isEmpty();
  }
}
