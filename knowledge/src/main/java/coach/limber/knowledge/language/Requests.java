package coach.limber.knowledge.language;

import coach.limber.knowledge.signal.Signals;
import java.util.Optional;

/** Reads what a person wants the coach to do. */
public final class Requests {
  private Requests() {}

  /** Reads the phrases and places that ship with the program. */
  public static Requests load() {
    return new Requests();
  }

  /** The best reading of a text that asks for something. */
  public Request read(String text, Signals signals) {
    return certain(text).orElseGet(() -> new Request(Intent.of(Signals.best(signals.intent()))));
  }

  /** The request, if by its words the text surely is one: "skip", "nudges on". */
  public Optional<Request> certain(String text) {
    return Optional.empty();
  }

  /**
   * A slash command, whatever platform it was typed on; help for an unknown one. Nothing if the
   * text is no command.
   */
  public Optional<Request> command(String text) {
    return text.startsWith("/") ? Optional.of(new Request(Intent.HELP)) : Optional.empty();
  }
}
