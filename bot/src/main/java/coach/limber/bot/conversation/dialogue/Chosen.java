package coach.limber.bot.conversation.dialogue;

import java.time.Instant;

/** What a person had chosen before they last changed it, so that they can have it back. */
public sealed interface Chosen {
  /** The same after something else than a choice of theirs changed {@code from} to {@code to}. */
  Chosen changed(Profile from, Profile to);

  record Nothing() implements Chosen {
    @Override
    public Nothing changed(Profile from, Profile to) {
      return this;
    }
  }

  record Before(Profile profile, Instant at) implements Chosen {
    @Override
    public Chosen changed(Profile from, Profile to) {
      var changed = profile.changed(from, to);
      return changed.equals(to) ? new Nothing() : new Before(changed, at);
    }
  }
}
