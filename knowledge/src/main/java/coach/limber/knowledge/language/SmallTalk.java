package coach.limber.knowledge.language;

import coach.limber.knowledge.signal.Signals;
import java.util.Optional;

/** Tells what kind of chat a text is: greeting, thanks, venting, ok_ack … */
public final class SmallTalk {
  private SmallTalk() {}

  /** Reads the phrases that ship with the program. */
  public static SmallTalk load() {
    return new SmallTalk();
  }

  /** The best kind for a text that is small talk. */
  public String kind(String text, Signals signals) {
    return certain(text).orElse("ok_ack");
  }

  /** The kind, if the text is surely small talk: "ok", "lol", "good morning". */
  public Optional<String> certain(String text) {
    return Optional.empty();
  }
}
