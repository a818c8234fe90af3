package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.util.Optional;

/** What answers a question of the check-in in so few words that it answers nothing else. */
public final class AnswerInWords {
  private static final Bare BARE = new Bare();

  private AnswerInWords() {}

  /** What it says of the measure that is asked for; nothing if it needs more than the question. */
  public static Optional<Report> of(String text, Measure asked) {
    return BARE.answer(text, asked).map(Report::new);
  }
}
