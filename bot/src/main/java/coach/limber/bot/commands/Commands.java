package coach.limber.bot.commands;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The command line, put together. */
public final class Commands {
  private Commands() {}

  /**
   * All commands, ready to execute.
   *
   * @param clock tells the time and, in the terminal, the person's zone
   * @param environment the settings
   * @param randomIds makes ids that nobody can guess
   * @param in what is typed, or piped in
   * @param out where answers go
   */
  public static CommandLine over(
      Clock clock,
      Map<String, String> environment,
      Supplier<String> randomIds,
      BufferedReader in,
      PrintWriter out) {
    var run = new Run(clock, environment, randomIds);
    return new CommandLine(new Root(run))
        .addSubcommand(run)
        .addSubcommand(new Ask(clock, environment, in))
        .addSubcommand(new Evaluate(clock))
        .addSubcommand(new CheckContent(environment))
        .addSubcommand(new RetrieveEval())
        .addSubcommand(new NudgeEffects(clock, environment))
        .setExecutionExceptionHandler(new Failures())
        .setOut(out);
  }
}
