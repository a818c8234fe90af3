package coach.limber.bot.commands;

import java.io.BufferedReader;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The command line, put together. */
public final class Commands {
  private Commands() {}

  /**
   * All commands, ready to execute.
   *
   * @param in what is typed, or piped in
   * @param out where answers go
   */
  public static CommandLine over(BufferedReader in, PrintWriter out) {
    var run = new Run();
    return new CommandLine(new Root(run))
        .addSubcommand(run)
        .addSubcommand(new Ask(in))
        .addSubcommand(new Evaluate())
        .addSubcommand(new CheckContent())
        .setExecutionExceptionHandler(new Failures())
        .setOut(out);
  }
}
