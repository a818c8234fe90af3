package coach.limber.bot.evaluation;

import coach.limber.bot.rehearsal.Rehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plays every set of a folder through the coach, as {@code ask --jsonl} does, and scores it. */
public final class Evaluation {
  private static final List<LabelledSet> SETS =
      List.of(
          new Answerable(),
          new FollowUps(),
          new NotCovered(),
          new Safety(),
          new CheckIns(),
          new Requests(),
          new Plain.General(),
          new Plain.Health(),
          new Plain.Hyperbole());

  private final Rehearsal rehearsal;

  public Evaluation(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  /**
   * What came out.
   *
   * @param texts every single message of the sets, for measuring how long one takes
   * @param absent files that the folder does not have
   */
  public record Result(Score score, List<String> texts, List<String> absent) {}

  /**
   * Scores the sets that a folder has.
   *
   * @throws IOException if a file cannot be read; names file and line of what is no label
   */
  public Result of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    var figures = new ArrayList<Figure>();
    var misses = new ArrayList<Miss>();
    var played = new ArrayList<Case>();
    var absent = new ArrayList<String>();
    for (var set : SETS) {
      var file = folder.resolve(set.file());
      if (Files.exists(file)) {
        var cases = play(file, set.inCheckIn());
        var score = set.score(cases);
        figures.addAll(score.figures());
        misses.addAll(score.misses());
        played.addAll(cases);
      } else {
        absent.add(set.file());
      }
    }
    figures.add(deleteUnasked(played));
    played.stream()
        .filter(Requests::deletesUnasked)
        .forEach(one -> misses.add(one.miss("anything but", "delete_data")));
    var texts = played.stream().filter(one -> one.label().has("text")).map(one -> one.text("text"));
    return new Result(new Score(figures, misses), texts.toList(), absent);
  }

  /** Counted over all sets: no text but a request for it may delete anything. */
  private static Figure deleteUnasked(List<Case> played) {
    var times = played.stream().filter(Requests::deletesUnasked).count();
    return new Figure("requests.delete-unasked", times, played.size(), new Goal.AtMost(0));
  }

  private List<Case> play(Path file, boolean inCheckIn) throws IOException {
    var cases = new ArrayList<Case>();
    for (var line : Labelled.read(file)) {
      var script = inCheckIn ? line.script().inCheckIn() : line.script();
      cases.add(new Case(line.label(), rehearsal.play(script)));
    }
    return cases;
  }
}
