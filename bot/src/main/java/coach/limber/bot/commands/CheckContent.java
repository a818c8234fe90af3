package coach.limber.bot.commands;

import coach.limber.bot.Config;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.checkin.CheckInReader;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.language.Places;
import coach.limber.knowledge.language.Requests;
import coach.limber.knowledge.language.SmallTalk;
import coach.limber.knowledge.library.Library;
import coach.limber.knowledge.safety.RedFlags;
import coach.limber.knowledge.signal.Checksums;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
          new Part("article", CheckContent::article),
          new Part("questions", fine(() -> Retrieval.load(KnowledgeBase.load()))),
          new Part("coaching", CheckContent::coaching),
          new Part("red flags", fine(RedFlags::load)),
          new Part("requests", fine(Requests::load)),
          new Part("small talk", fine(SmallTalk::load)),
          new Part("check-in", fine(CheckInReader::load)),
          new Part("places", fine(Places::load)),
          new Part("trained reader", () -> Checksums.check() + " files as they were measured"));

  private final Map<String, String> environment;
  @Spec private CommandSpec spec = CommandSpec.create();

  CheckContent(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    var folder = Config.knowledge(environment);
    var parts = new ArrayList<>(PARTS);
    parts.add(new Part("your articles in " + folder, () -> added(Library.in(folder))));
    return check(parts);
  }

  /** Loads every part, also after one has failed: all mistakes are shown at once. */
  int check(List<Part> parts) {
    var out = spec.commandLine().getOut();
    var problems = new ArrayList<ContentProblem>();
    for (var part : parts) {
      try {
        out.println(part.name() + ": " + part.load().get());
      } catch (ContentException e) {
        problems.addAll(e.problems());
      }
    }
    problems.forEach(out::println);
    return problems.isEmpty() ? 0 : 1;
  }

  private static String article() {
    var knowledge = KnowledgeBase.load();
    var sentences = knowledge.article().sentences();
    var claims =
        sentences.stream().mapToInt(sentence -> knowledge.claims(sentence.id()).size()).sum();
    return sentences.size() + " sentences, " + claims + " claims";
  }

  private static String added(Library library) {
    if (library.isEmpty()) {
      return "none";
    }
    var sentences =
        library.articles().stream().mapToInt(one -> one.article().sentences().size()).sum();
    var questions = library.articles().stream().mapToInt(one -> one.questions().size()).sum();
    var names = library.articles().stream().map(one -> one.article().name()).toList();
    return String.join(", ", names)
        + "; "
        + sentences
        + " sentences, "
        + questions
        + " questions, "
        + library.flags().size()
        + " red flags";
  }

  private static String coaching() {
    var coaching = Coaching.load();
    var nudges =
        coaching.own().size()
            + coaching.habits().stream().mapToInt(habit -> habit.invitations().size()).sum();
    return coaching.questions().size()
        + " questions, "
        + coaching.habits().size()
        + " habits, "
        + nudges
        + " nudges, "
        + coaching.cues().size()
        + " cues";
  }

  private static Supplier<String> fine(Runnable load) {
    return () -> {
      load.run();
      return "fine";
    };
  }

  /**
   * Content that is loaded in one go.
   *
   * @param load says what there is
   */
  record Part(String name, Supplier<String> load) {}
}
