package coach.limber.bot;

import coach.limber.bot.commands.Commands;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** The program. The only place that makes a clock. */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    // Not the terminal's own encoding: a container without a locale would turn quotes into '?'.
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    System.exit(Commands.over(Clock.system(ZoneId.systemDefault()), in, out).execute(args));
  }
}
