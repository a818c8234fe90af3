package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import java.util.Optional;

/**
 * One thing that may have been said, and what is done about it.
 *
 * @param whyHere why it stands where it does among its {@link Rules}: what it takes from those
 *     below, or leaves to those above
 */
public record Rule<H>(String name, String whyHere, Hearing<H> hearing) {
  /** What follows; nothing if something else was said. */
  public interface Hearing<H> {
    Optional<Move> hear(H heard);
  }

  /** The same of those who look at nothing but the words. */
  public interface HearingWords {
    Optional<Move> said(Settled here, String text, Scene scene);
  }

  public Rule {
    if (name.isBlank() || whyHere.isBlank()) {
      throw new IllegalArgumentException(
          "A rule needs a name and a reason for its place: " + name + ", " + whyHere);
    }
  }

  public static Rule<Heard> ofWords(String name, String whyHere, HearingWords words) {
    return new Rule<>(
        name, whyHere, heard -> words.said(heard.here(), heard.text(), heard.scene()));
  }
}
