package coach.limber.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who opens and closes the database, and who may not look into it. */
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

  /** As after a full disk, when there is room again. */
  @Test
  void oneThatHadToCloseIsOpenedAgain() throws Exception {
    try (var store = DatabaseStore.open("jdbc:h2:file:" + home.resolve("full"));
        var own =
            DriverManager.getConnection(Database.durable("jdbc:h2:" + home.resolve("full")))) {
      store.keepNote("kept", "before");
      own.createStatement().execute("shutdown immediately");

      assertThatThrownBy(() -> store.note("kept")).isInstanceOf(RuntimeException.class);
      assertThat(store.note("kept")).contains("before");
    }
  }

  @Test
  void itsFileIsNotForOthersOnThisMachine() throws Exception {
    var file = home.resolve("health.mv.db");
    assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
    Database.open("jdbc:h2:file:" + home.resolve("health")).close();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Database.open("jdbc:h2:file:" + home.resolve("health")).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  /** It would hold the values of a statement that failed. */
  @Test
  void noTraceIsWritten() throws Exception {
    try (var source = Database.open("jdbc:h2:file:" + home.resolve("quiet"));
        var connection = source.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("insert into note values (1, 2, 3)"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(home.resolve("quiet.trace.db")).doesNotExist();
  }

  @Test
  void oneThatAnotherHasOpenIsNamedWithWhatToDo() throws Exception {
    var file = home.resolve("taken.mv.db");
    Database.open("jdbc:h2:file:" + home.resolve("taken")).close();
    try (var other = FileChannel.open(file, StandardOpenOption.WRITE);
        var _ = other.lock()) {
      assertThatThrownBy(() -> DatabaseStore.open("jdbc:h2:file:" + home.resolve("taken")))
          .isInstanceOf(CannotOpen.class)
          .hasMessageContaining("stop it, or set LIMBER_HOME");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://limber:hunter2@127.0.0.1:1/limber",
        "jdbc:postgresql://127.0.0.1:1/limber?user=limber&password=hunter2",
        "jdbc:h2:nowhere;USER=limber;PASSWORD=hunter2"
      })
  void oneThatCannotBeReachedIsNamedWithoutItsPassword(String url) {
    assertThatThrownBy(() -> DatabaseStore.open(url))
        .isInstanceOf(CannotOpen.class)
        .hasMessageContaining("DATABASE_URL")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void whatAnOperatorSetsStands() {
    var url = "jdbc:h2:file:" + home.resolve("theirs") + ";DB_CLOSE_ON_EXIT=TRUE";
    try (var source = Database.open(url)) {
      assertThat(source.getJdbcUrl()).doesNotContain("DB_CLOSE_ON_EXIT=FALSE");
    }
  }
}
