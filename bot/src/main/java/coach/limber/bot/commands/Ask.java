package coach.limber.bot.commands;

import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.bot.rehearsal.Script;
import coach.limber.knowledge.Reader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "ask",
    description = "Talk with the coach here in the terminal; nothing is kept.",
    footer = {
      "",
      "Examples:",
      "  limber ask                            a chat; 'exit' ends it",
      "  limber ask \"is bread bad for me\"      one question",
      "  limber ask --jsonl < questions.jsonl  {\"id\", \"text\"} a line, an object a line out"
    })
final class Ask implements Callable<Integer> {
  private final BufferedReader in;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--jsonl",
      description = "Read one JSON object a line, write one JSON object a line.")
  private boolean jsonLines;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What to ask.")
  private List<String> words = List.of();

  Ask(BufferedReader in) {
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var rehearsal = new Rehearsal(Reader.load());
    if (jsonLines) {
      new JsonLines(rehearsal).answer(in, out);
    } else if (!words.isEmpty()) {
      var script = new Script("", List.of(String.join(" ", words)), false);
      out.println(rehearsal.play(script).reply());
    }
    return 0;
  }
}
