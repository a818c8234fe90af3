package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import java.util.Optional;

/** Reads as another does and remembers the first text understood since it was told to forget. */
final class Overheard implements Reading {
  private final Reading reading;
  private Optional<Understood> latest = Optional.empty();

  Overheard(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Understood read(String text, Context context) {
    var understood = reading.read(text, context);
    latest = latest.or(() -> Optional.of(understood));
    return understood;
  }

  /** From here on the next text that is read is the one to remember. */
  void forget() {
    latest = Optional.empty();
  }

  Understood latest() {
    return latest.orElseThrow();
  }
}
