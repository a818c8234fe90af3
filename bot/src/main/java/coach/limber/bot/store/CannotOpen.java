package coach.limber.bot.store;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** The database cannot be opened. The message says why and what to do, and no password. */
public final class CannotOpen extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** H2's "may be already in use": another process has the file. */
  private static final int IN_USE = 90020;

  private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^;&\\s\"]*");

  CannotOpen(RuntimeException failure) {
    super(words(failure), failure);
  }

  private static String words(RuntimeException failure) {
    if (failure.getCause() instanceof SQLException e && e.getErrorCode() == IN_USE) {
      return "Another Limber has this database open: stop it, or set LIMBER_HOME to another"
          + " folder.";
    }
    return "The database cannot be opened. Look at DATABASE_URL (without it the database is in"
        + " LIMBER_HOME), and whether its server runs:\n  "
        + PASSWORD.matcher(reason(failure)).replaceAll("$1***");
  }

  /** What the driver says, and what was at the bottom of it. */
  private static String reason(Throwable failure) {
    var said = failure.getCause() == null ? failure : failure.getCause();
    var bottom = "";
    for (var cause = said.getCause(); cause != null; cause = cause.getCause()) {
      bottom = " " + cause;
    }
    return (said.getMessage() + bottom).strip();
  }
}
