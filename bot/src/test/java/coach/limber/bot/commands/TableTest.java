package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.evaluation.Figure;
import coach.limber.bot.evaluation.Goal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void everyFigureStandsBesideItsGoalAndThoseWithoutOneBelow() {
    var figures =
        List.of(
            new Figure("answerable.hit", 0.9625, 160, new Goal.AtLeast(0.95)),
            new Figure("answerable.hit.slang", 0.5, 21, new Goal.None()),
            new Figure("pace.p99-ms", 31.2, 640, new Goal.AtMost(25)));
    assertThat(Table.of(figures))
        .containsExactly(
            "figure                  value      goal        cases",
            "answerable.hit          0.963   >= 0.95  ok      160",
            "pace.p99-ms            31.200  <= 25.00  MISS    640",
            "",
            "answerable.hit.slang    0.500                     21");
  }
}
