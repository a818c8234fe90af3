package coach.limber.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the embedded database has committed is in its file at that moment: a process that is killed
 * takes nothing with it. H2 2.5.252 loses commits where it uses the file's freed space again.
 */
class CommittedIsKeptTest {
  private static final int COMMITS = 400;
  private static final int EVERY = 5;

  @TempDir private Path folder;

  @Test
  void theFileOfAKilledProcessHoldsEveryCommit() throws Exception {
    try (var source = Database.open(url("running"))) {
      // So that space is used again after a moment and not after the usual 45 seconds.
      run(source, "set retention_time 20");
      run(source, "create table counted (number int)");
      for (int number = 1; number <= COMMITS; number++) {
        run(source, "insert into counted values (" + number + ")");
        if (number % EVERY == 0) {
          assertThat(afterKill()).as("the last of the numbers committed").isEqualTo(number);
        }
      }
    }
  }

  /** What a process finds that opens the file as it is now. */
  private int afterKill() throws Exception {
    Files.copy(folder.resolve("running.mv.db"), folder.resolve("found.mv.db"));
    try (var source = Database.open(url("found"));
        var connection = source.getConnection();
        var rows = connection.createStatement().executeQuery("select max(number) from counted")) {
      rows.next();
      return rows.getInt(1);
    } finally {
      Files.delete(folder.resolve("found.mv.db"));
    }
  }

  private String url(String name) {
    return "jdbc:h2:file:" + folder.resolve(name);
  }

  private static void run(HikariDataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
