package coach.limber.bot;

import coach.limber.bot.commands.Commands;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.function.Supplier;

/** The program. The only place that makes a clock. */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    // Pictures are drawn in memory: no window, no icon in a dock.
    System.setProperty("java.awt.headless", "true");
    // Not the terminal's own encoding: a container without a locale would turn quotes into '?'.
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    var clock = Clock.system(ZoneId.systemDefault());
    System.exit(Commands.over(clock, System.getenv(), randomIds(), in, out).execute(args));
  }

  /** Ids of 192 random bits, safe in a cookie. */
  private static Supplier<String> randomIds() {
    var random = new SecureRandom();
    return () -> {
      var bytes = new byte[24];
      random.nextBytes(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    };
  }
}
