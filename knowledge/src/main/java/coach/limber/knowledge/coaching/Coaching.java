package coach.limber.knowledge.coaching;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of the check-in, the habits that the article names, the moments of a day.
 *
 * @param own ways to nudge somebody to a habit that the article does not name
 */
public record Coaching(
    List<CheckInQuestion> questions, List<Habit> habits, List<Invitation> own, List<Cue> cues) {
  private static final String CHECK_IN = "check-in.yaml";
  private static final String HABITS = "habits.yaml";
  private static final String ARTICLE = "article.md";
  private static final LocalTime ANY_TIME = LocalTime.of(10, 0);

  public Coaching {
    questions = List.copyOf(questions);
    habits = List.copyOf(habits);
    own = List.copyOf(own);
    cues = List.copyOf(cues);
  }

  /**
   * Loads the content that ships with the program.
   *
   * @throws ContentException naming every mistake in it
   */
  public static Coaching load() {
    var problems = new ArrayList<ContentProblem>();
    var files = new CoachingFiles();
    var habits = Resources.text(HABITS);
    var article = Article.of("", ARTICLE, Resources.text(ARTICLE), problems);
    var file = new HabitFile(article);
    var outline = Outline.of(HABITS, habits, problems);
    var coaching =
        new Coaching(
            files.questions(CHECK_IN, Resources.text(CHECK_IN), problems),
            outline.map(file::habits).orElse(List.of()),
            outline.map(file::own).orElse(List.of()),
            files.cues(HABITS, habits, problems));
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return coaching;
  }

  public Optional<Habit> habit(String id) {
    return habits.stream().filter(habit -> habit.id().equals(id)).findFirst();
  }

  /** Whether these words are a step that this program proposes itself. */
  public boolean offers(String words) {
    return habits.stream()
        .flatMap(habit -> Stream.concat(Stream.of(habit.step()), habit.steps().stream()))
        .anyMatch(step -> words.equals(step) || words.startsWith(step + ", "));
  }

  /**
   * The habit of the article that a plan is about, by its id or by the words of the person's own
   * step.
   */
  public Optional<Habit> habitOf(String id, String step) {
    return habit(id).or(() -> habits.stream().filter(habit -> habit.isNamedIn(step)).findFirst());
  }

  public Optional<Cue> cue(String id) {
    return cues.stream().filter(cue -> cue.id().equals(id)).findFirst();
  }

  /** About when the moment is that these words name; ten in the morning if none is recognised. */
  public LocalTime momentOf(String words) {
    var lower = words.toLowerCase(Locale.ROOT);
    return OtherMoments.in(lower)
        .or(
            () ->
                cues.stream()
                    .filter(cue -> cue.said().stream().anyMatch(lower::contains))
                    .findFirst()
                    .map(Cue::at))
        .orElse(ANY_TIME);
  }
}
