package coach.limber.bot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir private Path folder = Path.of("");

  private Floors floors(String... lines) throws IOException {
    return Floors.read(Files.write(folder.resolve("floors"), List.of(lines)));
  }

  @Test
  void aFigureMayStandOnItsFloorAndNotBelow() throws IOException {
    var floors = floors("# what CI asks", "", "answerable.hit 0.93  # reached 0.95");
    assertThat(floors.broken(List.of(hit(0.93)))).isEmpty();
    assertThat(floors.broken(List.of(hit(0.92))))
        .containsExactly("answerable.hit is 0.92, its floor 0.93");
  }

  @Test
  void ofAFigureThatOughtToBeSmallTheFloorIsTheMost() throws IOException {
    var alarms = new Figure("safety.false-alarm", 0.05, 50, new Goal.AtMost(0.03));
    assertThat(floors("safety.false-alarm 0.06").broken(List.of(alarms))).isEmpty();
    assertThat(floors("safety.false-alarm 0.04").broken(List.of(alarms))).hasSize(1);
  }

  @Test
  void aFloorForWhatWasNotMeasuredIsBroken() throws IOException {
    assertThat(floors("answerable.hti 0.9").broken(List.of(hit(1))))
        .containsExactly("answerable.hti was not measured");
  }

  @Test
  void aLineThatIsNoFloorIsNamed() {
    assertThatThrownBy(() -> floors("answerable.hit 0.9", "answerable.full high"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("floors:2: expected a figure and a number");
  }

  private static Figure hit(double value) {
    return new Figure("answerable.hit", value, 160, new Goal.AtLeast(0.95));
  }
}
