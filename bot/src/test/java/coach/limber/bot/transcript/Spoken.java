package coach.limber.bot.transcript;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that the coach says in the transcripts, as it goes to the platforms. */
public final class Spoken {
  private Spoken() {}

  public static List<Outbound> inTheTranscripts() {
    var conversation = new Conversation(Desk.load());
    var all = new ArrayList<Outbound>();
    try {
      TranscriptTest.files()
          .forEach(
              file -> {
                try {
                  Play.of(
                      Files.readString(file), new Listening(new HouseOfCards(conversation), all));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private record Listening(House house, List<Outbound> heard) implements House {
    @Override
    public List<Outbound> happen(Inbound event) {
      var said = house.happen(event);
      heard.addAll(said);
      return said;
    }

    @Override
    public Instant nextAlarm(Person person) {
      return house.nextAlarm(person);
    }
  }
}
