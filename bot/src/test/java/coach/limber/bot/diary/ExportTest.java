package coach.limber.bot.diary;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 28);

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(A1)\nand more", "\n=1", "＝1"})
  void noSpreadsheetRunsWhatSomebodyNoted(String words) {
    assertThat(csv(words)).contains(",\"'" + words + "\",");
  }

  @Test
  void plainWordsStayAsTheyAre() {
    assertThat(csv("slept badly, \"again\"")).contains(",\"slept badly, \"\"again\"\"\",");
  }

  private static String csv(String words) {
    var said = new Entry.Said.Given(new Value.Level(words));
    var at = Instant.parse("2026-03-28T10:00:00Z");
    var entry = new Entry(DAY, at, "note/flare", said, Entry.Origin.TYPED);
    return Export.csv(new Diary(List.of(entry)));
  }
}
