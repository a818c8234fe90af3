package coach.limber.bot.http;

import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** What the program logs. */
public final class Logs {
  private Logs() {}

  public static Logger root() {
    return named(Logger.ROOT_LOGGER_NAME);
  }

  public static Logger of(Class<?> type) {
    return named(type.getName());
  }

  /** Logging is set up by whoever asks first; tests that run beside that one wait for it. */
  private static Logger named(String name) {
    while (true) {
      if (LoggerFactory.getLogger(name) instanceof Logger logger) {
        return logger;
      }
      Thread.onSpinWait();
    }
  }
}
