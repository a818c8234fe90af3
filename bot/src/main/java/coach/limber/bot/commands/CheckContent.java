package coach.limber.bot.commands;

import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.language.Places;
import coach.limber.knowledge.language.Requests;
import coach.limber.knowledge.safety.RedFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check-content",
    description = "Look for mistakes in the content: file, line, what is wrong, how to mend it.",
    footer = {"", "Examples:", "  limber check-content    1 if there is any, 0 if there is none"})
final class CheckContent implements Callable<Integer> {
  private static final List<Part> PARTS =
      List.of(
          new Part("red flags", RedFlags::load),
          new Part("requests", Requests::load),
          new Part("coaching", Coaching::load),
          new Part("places", Places::load));

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return check(PARTS);
  }

  /** Loads every part, also after one has failed: all mistakes are shown at once. */
  int check(List<Part> parts) {
    var out = spec.commandLine().getOut();
    var problems = new ArrayList<ContentProblem>();
    for (var part : parts) {
      try {
        part.load().run();
        out.println(part.name() + ": fine");
      } catch (ContentException e) {
        problems.addAll(e.problems());
      }
    }
    problems.forEach(out::println);
    return problems.isEmpty() ? 0 : 1;
  }

  /** Content that is loaded in one go. */
  record Part(String name, Runnable load) {}
}
