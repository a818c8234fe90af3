package coach.limber.bot.app;

import coach.limber.bot.app.Gateway.Outcome.SlowDown;
import coach.limber.bot.app.Gateway.Whom;
import coach.limber.bot.conversation.dialogue.Person;
import java.time.Instant;

/**
 * Finds out who is meant where a platform asks to slow down and does not say: the chat, unless
 * another chat is slowed down at that moment too.
 */
final class Slowed {
  private Person last = new Person("nobody", "-");
  private Instant until = Instant.EPOCH;

  synchronized SlowDown meant(Person person, SlowDown said, Instant now) {
    if (said.whom() != Whom.UNSAID) {
      return said;
    }
    var others = !person.equals(last) && now.isBefore(until);
    last = person;
    until = now.plus(said.delay());
    return new SlowDown(said.delay(), others ? Whom.EVERYBODY : Whom.CHAT);
  }
}
