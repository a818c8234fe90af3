package coach.limber.bot.transcript;

import coach.limber.bot.app.Coach;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.store.DatabaseStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The coach on a real database that is closed and opened again between any two events, with every
 * event delivered twice. What it says must not differ.
 */
final class HouseOfBricks implements House {
  private static final int MANY = 100;
  private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

  private final String url;
  private final Conversation conversation;
  private Instant nextAlarm = Instant.MAX;

  HouseOfBricks(String url, Conversation conversation) {
    this.url = url;
    this.conversation = conversation;
  }

  @Override
  public List<Outbound> happen(Inbound event) {
    try (var store = DatabaseStore.open(url)) {
      var coach = new Coach(store, conversation, () -> {});
      coach.receive(event);
      coach.receive(event);
      nextAlarm = dueIn(store);
      return delivered(store, event);
    }
  }

  private static List<Outbound> delivered(DatabaseStore store, Inbound event) {
    var said = new ArrayList<Outbound>();
    var channels = Set.of(event.person().channel());
    for (var letters = store.claim(channels, event.at(), MANY);
        !letters.isEmpty();
        letters = store.claim(channels, event.at(), MANY)) {
      for (var letter : letters) {
        said.add(letter.message());
        store.settle(letter, new Outcome.Sent("ref/" + letter.sequence()), event.at());
      }
    }
    return said;
  }

  /** Asking far ahead claims the alarm until then; whoever opens the database next frees it. */
  private static Instant dueIn(DatabaseStore store) {
    return store.due(FAR_AHEAD, MANY).stream()
        .map(Inbound.TimeCame::dueAt)
        .findFirst()
        .orElse(Instant.MAX);
  }

  @Override
  public Instant nextAlarm(Person person) {
    return nextAlarm;
  }
}
