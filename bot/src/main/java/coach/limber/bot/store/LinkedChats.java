package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Links;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Which chats are one person's. Their row, their journal and their alarms are kept under one of
 * them, the home; nothing else in the database knows of the others.
 */
final class LinkedChats {
  /** With every event the earlier ones weigh less: seven in a row outweigh any number before. */
  private static final double FADING = 0.9;

  /** The order in which rows are locked, everywhere. */
  static final Comparator<Person> ORDER =
      Comparator.comparing(Person::channel).thenComparing(Person::chat);

  private LinkedChats() {}

  /** The chat that the diary of this chat is kept under: mostly itself. */
  static Person home(Handle handle, Person chat) {
    return handle
        .createQuery(
            """
            select home_channel, home_chat from linked_chat
            where channel = :channel and chat = :chat
            """)
        .bind("channel", chat.channel())
        .bind("chat", chat.chat())
        .map((row, _) -> new Person(row.getString("home_channel"), row.getString("home_chat")))
        .findOne()
        .orElse(chat);
  }

  /** All chats of a home, itself first; none if it is not linked. */
  static List<Links.Chat> of(Handle handle, Person home) {
    return handle
        .createQuery(
            """
            select channel, chat, reachable from linked_chat
            where home_channel = :channel and home_chat = :chat
            order by case when channel = home_channel and chat = home_chat then 0 else 1 end,
              channel, chat
            """)
        .bind("channel", home.channel())
        .bind("chat", home.chat())
        .map(
            (row, _) ->
                new Links.Chat(
                    new Person(row.getString("channel"), row.getString("chat")),
                    row.getBoolean("reachable")))
        .list();
  }

  /** Where to say what nobody asked for: in the chat that they answer more, of those in reach. */
  static Optional<Person> preferred(Handle handle, Person home) {
    return handle
        .createQuery(
            """
            select channel, chat from linked_chat
            where home_channel = :channel and home_chat = :chat
            order by case when reachable then 0 else 1 end, answers desc,
              case when channel = home_channel and chat = home_chat then 0 else 1 end, channel, chat
            limit 1
            """)
        .bind("channel", home.channel())
        .bind("chat", home.chat())
        .map((row, _) -> new Person(row.getString("channel"), row.getString("chat")))
        .findOne();
  }

  /** They said or tapped something in this chat. */
  static void heard(Handle handle, Person home, Person chat) {
    handle.execute(
        "update linked_chat set answers = answers * ? where home_channel = ? and home_chat = ?",
        FADING,
        home.channel(),
        home.chat());
    handle.execute(
        """
        update linked_chat set answers = answers + 1, reachable = true
        where channel = ? and chat = ?
        """,
        chat.channel(),
        chat.chat());
  }

  /** They blocked us in this chat. */
  static void left(Handle handle, Person chat) {
    handle.execute(
        "update linked_chat set reachable = false where channel = ? and chat = ?",
        chat.channel(),
        chat.chat());
  }

  /** This home and all its chats belong to the other home from now on. */
  static void join(Handle handle, Person home, Person other) {
    add(handle, other, other);
    add(handle, home, home);
    moveHome(handle, home, other);
  }

  private static void add(Handle handle, Person chat, Person home) {
    handle.execute(
        """
        insert into linked_chat (channel, chat, home_channel, home_chat, answers, reachable)
        values (?, ?, ?, ?, 0, true) on conflict do nothing
        """,
        chat.channel(),
        chat.chat(),
        home.channel(),
        home.chat());
  }

  private static void moveHome(Handle handle, Person home, Person other) {
    handle.execute(
        """
        update linked_chat set home_channel = ?, home_chat = ?
        where home_channel = ? and home_chat = ?
        """,
        other.channel(),
        other.chat(),
        home.channel(),
        home.chat());
  }

  /**
   * This chat is by itself from now on.
   *
   * @return the home of the others, which may be a new one
   */
  static Person part(Handle handle, Person home, Person chat) {
    handle.execute(
        "delete from linked_chat where channel = ? and chat = ?", chat.channel(), chat.chat());
    var next = chat.equals(home) ? preferred(handle, home).orElse(home) : home;
    moveHome(handle, home, next);
    if (of(handle, next).size() == 1) {
      erase(handle, next);
    }
    return next;
  }

  /** Every chat of this home is by itself. */
  static void erase(Handle handle, Person home) {
    handle.execute(
        "delete from linked_chat where home_channel = ? and home_chat = ?",
        home.channel(),
        home.chat());
  }

  /** Each chat with what is said in it: see {@link #addressed}. */
  record Addressed(Person chat, Outbound message) {}

  /**
   * An edit goes to the chat in which its message stands, all else to this one. If all that answers
   * an event is edits elsewhere, the last is said here too: whoever says something is answered.
   */
  static List<Addressed> addressed(
      Handle handle, Person home, Person here, boolean answers, List<Outbound> messages) {
    var chats = of(handle, home);
    if (chats.isEmpty()) {
      return messages.stream().map(message -> new Addressed(here, message)).toList();
    }
    var all = new ArrayList<Addressed>();
    for (var message : messages) {
      var there =
          message instanceof Outbound.Edit(var key, _, _)
              ? Outbox.standing(handle, home, key).orElse(here)
              : here;
      all.add(new Addressed(there, message));
    }
    if (answers && !all.isEmpty() && all.stream().noneMatch(one -> one.chat().equals(here))) {
      all.add(new Addressed(here, messages.getLast()));
    }
    return all;
  }
}
