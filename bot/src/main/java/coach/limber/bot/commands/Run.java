package coach.limber.bot.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "run", description = "Start the coach; this is what happens without a command.")
final class Run implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
