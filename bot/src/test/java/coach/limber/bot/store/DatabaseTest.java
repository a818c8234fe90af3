package coach.limber.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who closes the database when the program is told to stop. */
class DatabaseTest {
  @TempDir private Path home;

  /** H2's own way would do so before a letter that was sent is marked. */
  @Test
  void ourOwnIsClosedByUs() {
    try (var source = Database.open("jdbc:h2:file:" + home.resolve("ours"))) {
      assertThat(source.getJdbcUrl()).endsWith(";DB_CLOSE_ON_EXIT=FALSE");
    }
  }

  /** H2 refuses to open such a one with that setting. */
  @Test
  void oneThatOthersShareIsClosedByH2() {
    try (var source =
        Database.open("jdbc:h2:file:" + home.resolve("shared") + ";AUTO_SERVER=TRUE")) {
      assertThat(source.getJdbcUrl()).doesNotContain("DB_CLOSE_ON_EXIT");
    }
  }

  @Test
  void whatAnOperatorSetsStands() {
    var url = "jdbc:h2:file:" + home.resolve("theirs") + ";DB_CLOSE_ON_EXIT=TRUE";
    try (var source = Database.open(url)) {
      assertThat(source.getJdbcUrl()).doesNotContain("DB_CLOSE_ON_EXIT=FALSE");
    }
  }
}
