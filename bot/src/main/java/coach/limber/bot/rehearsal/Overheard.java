package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import java.util.Optional;

/** Reads as another does and remembers what it last understood. */
final class Overheard implements Reading {
  private final Reading reading;
  private Optional<Understood> latest = Optional.empty();

  Overheard(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Understood read(String text, Context context) {
    var understood = reading.read(text, context);
    latest = Optional.of(understood);
    return understood;
  }

  Understood latest() {
    return latest.orElseThrow();
  }
}
