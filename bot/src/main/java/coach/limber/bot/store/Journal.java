package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The journals: rows are only ever added, but for a person who has everything deleted. */
final class Journal {
  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  private final Codec codec;

  Journal(Codec codec) {
    this.codec = codec;
  }

  Diary of(Handle handle, Person person) {
    return since(handle, person, BEGINNING);
  }

  /** What is about this day and later ones. */
  Diary since(Handle handle, Person person, LocalDate day) {
    return new Diary(
        handle
            .createQuery(
                """
                select about_day, said_at, field, said, origin, message from journal
                where channel = :channel and chat = :chat and about_day >= :since
                order by id
                """)
            .bind("channel", person.channel())
            .bind("chat", person.chat())
            .bind("since", day)
            .map((row, _) -> entry(row))
            .list());
  }

  /** Two journals as one, in the order in which they were written. */
  Diary of(Handle handle, List<Person> two) {
    return new Diary(
        handle
            .createQuery(
                """
                select about_day, said_at, field, said, origin, message from journal
                where (channel = :channel and chat = :chat)
                  or (channel = :otherChannel and chat = :otherChat)
                order by id
                """)
            .bind("channel", two.getFirst().channel())
            .bind("chat", two.getFirst().chat())
            .bind("otherChannel", two.getLast().channel())
            .bind("otherChat", two.getLast().chat())
            .map((row, _) -> entry(row))
            .list());
  }

  private Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getObject("about_day", LocalDate.class),
        Moments.of(row, "said_at"),
        row.getString("field"),
        codec.read(Entry.Said.class, row.getString("said")),
        Entry.Origin.valueOf(row.getString("origin")),
        row.getString("message"));
  }

  void move(Handle handle, Person from, Person to) {
    handle.execute(
        "update journal set channel = ?, chat = ? where channel = ? and chat = ?",
        to.channel(),
        to.chat(),
        from.channel(),
        from.chat());
  }

  void add(Handle handle, Person person, List<Entry> entries) {
    for (var entry : entries) {
      handle
          .createUpdate(
              """
              insert into journal
                (channel, chat, about_day, said_at, field, said, origin, message)
              values (:channel, :chat, :day, :at, :field, :said, :origin, :message)
              """)
          .bind("channel", person.channel())
          .bind("chat", person.chat())
          .bind("day", entry.day())
          .bind("at", Moments.column(entry.saidAt()))
          .bind("field", entry.field())
          .bind("said", codec.write(Entry.Said.class, entry.said()))
          .bind("origin", entry.origin().name())
          .bind("message", entry.message())
          .execute();
    }
  }

  void erase(Handle handle, Person person) {
    handle.execute(
        "delete from journal where channel = ? and chat = ?", person.channel(), person.chat());
  }
}
