package coach.limber.bot.commands;

import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.evaluation.Evaluation;
import coach.limber.bot.evaluation.Floors;
import coach.limber.bot.evaluation.Pace;
import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.knowledge.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = "Score the coach on labelled sets and print one table.",
    footer = {
      "",
      "Examples:",
      "  limber evaluate sets",
      "  limber evaluate sets --wrong             each miss, too",
      "  limber evaluate sets --floors floors     fail if a figure fell below its floor"
    })
final class Evaluate implements Callable<Integer> {
  private final InstantSource clock;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "The folder of the sets: JSON lines, or plain lines (.txt).")
  private Path folder = Path.of("");

  @Option(names = "--wrong", description = "Print each miss: text, expected, got.")
  private boolean wrong;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "A figure and its floor a line; exit with 1 if one is broken.")
  private @Nullable Path floors;

  Evaluate(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var desk = Desk.load();
    var result = new Evaluation(new Rehearsal(desk, clock)).of(folder);
    var figures = new ArrayList<>(result.score().figures());
    figures.addAll(Pace.of(result.texts(), text -> desk.reading().read(text, Context.fresh())));

    result.absent().forEach(file -> out.println("skipped, not there: " + file));
    Table.of(figures).forEach(out::println);
    if (wrong) {
      for (var miss : result.score().misses()) {
        out.printf("%n%s  %s%n", miss.id(), miss.text());
        out.printf("  expected  %s%n  got       %s%n", miss.expected(), miss.got());
      }
    }
    if (floors == null) {
      return 0;
    }
    var broken = Floors.read(floors).broken(figures);
    broken.forEach(out::println);
    return broken.isEmpty() ? 0 : 1;
  }
}
