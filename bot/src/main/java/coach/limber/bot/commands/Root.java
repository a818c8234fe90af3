package coach.limber.bot.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

@Command(
    name = "limber",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "A gut and joint coach. Without a command it runs.",
    footer = {
      "",
      "Examples:",
      "  limber                                start; it names the page to open",
      "  limber ask \"what is leaky gut\"        one question, answered here",
      "  limber check-content                  look for mistakes in the content"
    })
final class Root implements Callable<Integer> {
  private final Run run;

  Root(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws InterruptedException {
    return run.call();
  }
}
