package coach.limber.bot.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "run",
    description = "Start the coach; this is what happens without a command.",
    footer = {
      "",
      "Examples:",
      "  limber run                 on http://127.0.0.1:8080",
      "  PORT=9000 limber run       on another port"
    })
final class Run implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
