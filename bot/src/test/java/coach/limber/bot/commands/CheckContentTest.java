package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.commands.CheckContent.Part;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CheckContentTest {
  private final StringWriter out = new StringWriter();

  private int check(Part... parts) {
    var command = new CheckContent(Map.of());
    new CommandLine(command).setOut(new PrintWriter(out, true));
    return command.check(List.of(parts));
  }

  private static Part broken(String file) {
    var problem = new ContentProblem(file, 7, "has no tier", "add tier: …");
    return new Part(
        file,
        () -> {
          throw new ContentException(List.of(problem));
        });
  }

  @Test
  void theContentThatShipsIsFine() {
    var shell = new Shell();
    assertThat(shell.run("", "check-content")).isZero();
    assertThat(shell.out()).contains("article: 26 sentences", "red flags: fine");
  }

  @Test
  void everyMistakeOfEveryPartIsShownAtOnce() {
    assertThat(check(broken("one.yaml"), new Part("two", () -> "2 cues"), broken("three.yaml")))
        .isEqualTo(1);
    assertThat(out.toString())
        .containsSubsequence(
            "two: 2 cues", "one.yaml:7: has no tier (add tier: …)", "three.yaml:7: has no tier");
  }
}
