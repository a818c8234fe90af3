package coach.limber.bot.commands;

import coach.limber.bot.Config;
import coach.limber.bot.Limber;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
  private final Clock clock;
  private final Map<String, String> environment;
  private final Supplier<String> randomIds;

  @Spec private CommandSpec spec;

  @Option(
      names = "--exit-with-parent",
      hidden = true,
      description = "Stop when the program that started this one ends; Maven passes no signals on.")
  private boolean exitWithParent;

  @SuppressWarnings("NullAway.Init")
  Run(Clock clock, Map<String, String> environment, Supplier<String> randomIds) {
    this.clock = clock;
    this.environment = environment;
    this.randomIds = randomIds;
  }

  @Override
  public Integer call() throws InterruptedException {
    var config = Config.of(environment);
    var limber = new Limber(config, clock, randomIds);
    Runtime.getRuntime().addShutdownHook(new Thread(limber::close, "stop"));
    if (exitWithParent) {
      ProcessHandle.current().parent().ifPresent(Run::follow);
    }
    limber.start();
    ready(spec.commandLine().getOut(), limber.address());
    new CountDownLatch(1).await();
    return 0;
  }

  private static void follow(ProcessHandle parent) {
    var _ = parent.onExit().thenRun(() -> System.exit(0));
  }

  private static void ready(PrintWriter out, String address) {
    out.println("Limber is ready: " + address);
    out.flush();
  }
}
