package coach.limber.bot.commands;

import coach.limber.bot.Config;
import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.rehearsal.Keyboard;
import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.bot.rehearsal.Script;
import coach.limber.bot.rehearsal.Somebody;
import coach.limber.bot.rehearsal.Talk;
import coach.limber.knowledge.library.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
      "  limber ask                             a chat; 'exit' ends it",
      "  limber ask --first-meeting             a chat with someone it has never met",
      "  limber ask \"is bread bad for me\"       one question",
      "  limber ask --jsonl < questions.jsonl   for programs"
    })
final class Ask implements Callable<Integer> {
  private final Clock clock;
  private final Map<String, String> environment;
  private final BufferedReader in;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--first-meeting", description = "Begin the chat as a stranger.")
  private boolean firstMeeting;

  @Option(
      names = "--jsonl",
      description = {
        "Read an object a line, write an object a line. In: \"id\" with \"text\" or \"turns\", and",
        "\"context\": \"checkin\" if a check-in is open. Each line is a new conversation."
      })
  private boolean jsonLines;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What to ask.")
  private List<String> words = List.of();

  Ask(Clock clock, Map<String, String> environment, BufferedReader in) {
    this.clock = clock;
    this.environment = environment;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var desk = Desk.load(Library.in(Config.knowledge(environment)));
    if (jsonLines) {
      new JsonLines(new Rehearsal(desk, clock)).answer(in, out);
    } else if (!words.isEmpty()) {
      var script = new Script(List.of(String.join(" ", words)), false);
      out.println(new Rehearsal(desk, clock).play(script).reply());
    } else {
      var talk = new Talk(new Conversation(desk), begin());
      new Chat(new Keyboard(talk, clock), in, out).run();
    }
    return 0;
  }

  private Memory begin() {
    return firstMeeting ? Memory.none() : Somebody.idle(clock.getZone(), clock.instant());
  }
}
