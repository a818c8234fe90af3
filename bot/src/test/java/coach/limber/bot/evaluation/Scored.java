package coach.limber.bot.evaluation;

import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.rehearsal.Rehearsal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** How the coach reads a folder of the test resources, at noon of some day. */
record Scored(Score score) {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-03-28T12:00:00Z"));

  static Scored of(Path folder) {
    try {
      return new Scored(new Evaluation(new Rehearsal(Desk.load(), NOON)).of(folder).score());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double figure(String id) {
    return score.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
