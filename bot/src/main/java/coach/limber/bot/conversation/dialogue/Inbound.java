package coach.limber.bot.conversation.dialogue;

import coach.limber.knowledge.language.Marks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened to a person. Messages, taps and alarms all enter by the same door.
 *
 * <p>{@code eventId} is the same when the platform delivers the same event again, and unique within
 * the person otherwise. What somebody wrote is kept as it is, but for {@link Marks} without end.
 */
public sealed interface Inbound {
  Person person();

  String eventId();

  Instant at();

  /**
   * The message of theirs by which all of this was said, {@code ""} if it is none that can be
   * edited. No two messages of a person are called the same.
   */
  default String message() {
    return "";
  }

  /**
   * The thread or topic of the chat in which it was said, and is answered, as the platform calls
   * it; {@code ""} in the chat itself. One that begins with {@link #TOPIC} is a room of its own:
   * what nobody asked for comes there, too, until they speak elsewhere.
   */
  default String thread() {
    return "";
  }

  String TOPIC = "topic/";

  /**
   * Where a message stands.
   *
   * @param message what its edits will call it, {@code ""} if it cannot be edited
   * @param thread see {@link Inbound#thread}
   * @param inReplyTo the platform's id of the message of ours that it answers, {@code ""} if it
   *     says of none
   */
  record Spot(String message, String thread, String inReplyTo) {
    /** In the chat itself, and of nothing else. */
    public static final Spot PLAIN = new Spot("", "", "");
  }

  /** A message of theirs. */
  sealed interface Spoken extends Inbound {
    Spot spot();

    @Override
    default String message() {
      return spot().message();
    }

    @Override
    default String thread() {
      return spot().thread();
    }
  }

  /** A text message, or a command such as {@code /pause 3 days}. */
  record Said(Person person, String eventId, Instant at, String text, Spot spot) implements Spoken {
    public Said {
      text = Marks.few(text);
    }

    public Said(Person person, String eventId, Instant at, String text) {
      this(person, eventId, at, text, Spot.PLAIN);
    }
  }

  /** A button. The id of a choice names its question and day, so a late tap is known as late. */
  record Tapped(Person person, String eventId, Instant at, String choice, String thread)
      implements Inbound {
    public Tapped(Person person, String eventId, Instant at, String choice) {
      this(person, eventId, at, choice, "");
    }
  }

  /**
   * A check-in's page, sent as a whole.
   *
   * @param chosen the ids of the choices, by question; questions left out are not there
   * @param note what was written below, {@code ""} if nothing
   */
  record Filled(
      Person person,
      String eventId,
      Instant at,
      LocalDate day,
      Map<String, List<String>> chosen,
      String note)
      implements Inbound {
    public Filled {
      chosen = new LinkedHashMap<>(chosen);
      note = Marks.few(note);
    }
  }

  /** An earlier message, edited by its writer. */
  record Edited(
      Person person, String eventId, Instant at, String text, Original original, String thread)
      implements Inbound {
    public Edited {
      text = Marks.few(text);
    }

    public Edited(Person person, String eventId, Instant at, String text) {
      this(person, eventId, at, text, Original.UNKNOWN, "");
    }

    @Override
    public String message() {
      return original.message();
    }
  }

  /** An earlier message, deleted by its writer. */
  record Deleted(Person person, String eventId, Instant at, Original original, String thread)
      implements Inbound {
    @Override
    public String message() {
      return original.message();
    }
  }

  /**
   * The message as it was first said.
   *
   * @param message what {@link Said} or {@link Sent} called it
   */
  record Original(String message, Instant writtenAt) {
    /** The platform does not tell which one it was. */
    public static final Original UNKNOWN = new Original("", Instant.EPOCH);
  }

  /** Something that we cannot read, perhaps with a caption that we can ({@code ""} if none). */
  record Sent(Person person, String eventId, Instant at, Kind kind, String caption, Spot spot)
      implements Spoken {
    public Sent {
      caption = Marks.few(caption);
    }

    public Sent(Person person, String eventId, Instant at, Kind kind, String caption) {
      this(person, eventId, at, kind, caption, Spot.PLAIN);
    }
  }

  /** Said in a group, to the coach: answered there, nothing personal shown or kept. */
  record Mentioned(Person person, String eventId, Instant at, String text) implements Inbound {
    public Mentioned {
      text = Marks.few(text);
    }
  }

  /** The person opened the chat on a platform that knows their time zone. */
  record Opened(Person person, String eventId, Instant at, ZoneId zone) implements Inbound {}

  /**
   * They are in this zone now.
   *
   * @param shown whether they showed us the place themselves, and wait for a word; otherwise their
   *     profile on the platform says so
   */
  record Moved(Person person, String eventId, Instant at, ZoneId zone, boolean shown, String thread)
      implements Inbound {
    public Moved(Person person, String eventId, Instant at, ZoneId zone) {
      this(person, eventId, at, zone, false, "");
    }
  }

  /** The moment came at which this person wanted to be woken. */
  record TimeCame(Person person, String eventId, Instant at, Instant dueAt) implements Inbound {}

  /** They blocked the bot, or removed the app. */
  record Left(Person person, String eventId, Instant at) implements Inbound {}

  /** What was sent that is not text. */
  enum Kind {
    VOICE,
    STICKER,
    PHOTO,
    VIDEO,
    LOCATION,
    CONTACT,
    FILE,
    OTHER
  }
}
