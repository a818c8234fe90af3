package coach.limber.bot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Opens a database and brings its tables up to date. */
final class Database {
  private static final int CONNECTIONS = 8;

  private Database() {}

  /** {@code url} is a JDBC URL of H2 or PostgreSQL, or {@code postgres://user:password@host/db}. */
  static HikariDataSource open(String url) {
    var config = new HikariConfig();
    config.setMaximumPoolSize(CONNECTIONS);
    // More are opened when they are needed: a pool that still fills itself is slow to close.
    config.setMinimumIdle(1);
    config.setPoolName("limber");
    if (url.matches("postgres(ql)?://.*")) {
      postgres(config, URI.create(url));
    } else {
      var h2 = url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:");
      config.setJdbcUrl(h2 ? closedByUs(durable(url)) : url);
    }
    var lost = new LostForGood();
    config.setExceptionOverride(lost);
    var source = connected(config);
    lost.pool = source;
    try {
      migrate(source);
    } catch (FlywayException e) {
      source.close();
      throw new CannotOpen(e);
    }
    if (isOursAlone(url)) {
      OwnFile.closeToOthers(source);
    }
    return source;
  }

  private static HikariDataSource connected(HikariConfig config) {
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new CannotOpen(e);
    }
  }

  /**
   * H2 closes a database that it cannot write, as on a full disk, and to the pool its connections
   * look as good as ever: all are given up with the first. A new one opens the database again.
   */
  private static final class LostForGood implements SQLExceptionOverride {
    private volatile @Nullable HikariDataSource pool;

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
      if (!(failure instanceof SQLNonTransientConnectionException)) {
        return Override.CONTINUE_EVICT;
      }
      var all = pool;
      if (all != null) {
        all.getHikariPoolMXBean().softEvictConnections();
      }
      return Override.MUST_EVICT;
    }
  }

  /** Whether no other process can have it open. */
  static boolean isOursAlone(String url) {
    return url.matches("(?i)jdbc:h2:(?!tcp:|ssl:).*") && !url.matches("(?i).*;auto_server=true.*");
  }

  /**
   * H2 delays the write of a commit unless told otherwise: "committed" would not be "kept". And a
   * thread that is interrupted while it writes would close the file under everybody else, were it
   * not written asynchronously.
   */
  static String durable(String url) {
    return asynchronous(url)
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
        // Its trace would hold the values of a statement that failed, for ever.
        + ";TRACE_LEVEL_FILE=0";
  }

  /**
   * H2 would close the database when the program is told to stop, while a letter that was sent
   * waits to be marked. It knows no such thing for one that other processes share.
   */
  private static String closedByUs(String url) {
    return isOursAlone(url) && !url.matches("(?i).*;db_close_on_exit=.*")
        ? url + ";DB_CLOSE_ON_EXIT=FALSE"
        : url;
  }

  private static String asynchronous(String url) {
    var plainFile = Pattern.compile("(?i)(jdbc:h2:)(?:file:)?((?![a-z]{2,}:).*)").matcher(url);
    return plainFile.matches() ? plainFile.group(1) + "async:" + plainFile.group(2) : url;
  }

  private static void postgres(HikariConfig config, URI uri) {
    config.setJdbcUrl(
        "jdbc:postgresql://"
            + uri.getHost()
            + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
            + uri.getPath()
            + (uri.getQuery() == null ? "" : "?" + uri.getQuery()));
    if (uri.getUserInfo() != null) {
      var parts = uri.getUserInfo().split(":", 2);
      config.setUsername(parts[0]);
      config.setPassword(parts.length > 1 ? parts[1] : "");
    }
  }

  private static void migrate(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:coach/limber/bot/store/migration")
        .load()
        .migrate();
  }
}
