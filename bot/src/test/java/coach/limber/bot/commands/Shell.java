package coach.limber.bot.commands;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Types a command and keeps what it printed. */
final class Shell {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** The exit code of a command that is typed this. */
  int run(String typed, String... arguments) {
    return Commands.over(
            Clock.fixed(Instant.parse("2026-03-28T10:00:00Z"), ZoneOffset.UTC),
            Map.of("PORT", "no number"),
            () -> "an-id-that-nobody-can-guess",
            new BufferedReader(new StringReader(typed)),
            new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
