package coach.limber.bot.app;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * What a log may say of an exception: its kinds and where it was thrown. Never its message, which
 * may hold what a person wrote, or a token.
 */
public final class Fault {
  private static final int FRAMES = 12;

  private Fault() {}

  public static String words(Throwable fault) {
    var lines = new ArrayList<String>();
    for (var cause = fault; cause != null && lines.size() < 60; cause = cause.getCause()) {
      lines.add(cause.getClass().getName());
      Arrays.stream(cause.getStackTrace())
          .limit(FRAMES)
          .map(frame -> "  at " + frame)
          .forEach(lines::add);
    }
    return String.join("\n", lines);
  }
}
