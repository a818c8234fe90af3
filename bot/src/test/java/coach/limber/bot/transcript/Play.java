package coach.limber.bot.transcript;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plays the person's part of a transcript and writes down the whole of it.
 *
 * <pre>
 * # a comment
 * @ 2026-03-28T20:00 Europe/Rome   the clock moves on; alarms on the way ring
 * > 4, knees. pizza last night     the person writes
 * >> Same as usual                 the person taps the newest button that says so
 * >! pain 5                        the person edits what they wrote
 * >-                               the person deletes what they wrote
 * ~photo look at this              the person sends something else, perhaps with a caption
 * ~form pain 4; joints knee, hip; note slept 6 hours   the person sends today's page
 * * Europe/Rome                    the page opens in a browser in this zone
 * < Noted: pain 4 (knee)           the coach writes; its buttons stand in brackets
 * = Check-in for Sun 29 Mar        the coach edits an earlier message
 * ! 2026-03-28T20:30               an alarm rang
 * </pre>
 */
final class Play {
  private static final Person SOMEBODY = new Person("telegram", "4711");

  private final House house;
  private final List<String> written = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private int events;
  private Instant rung = Instant.MIN;
  private ZoneId zone = ZoneOffset.UTC;

  Play(House house) {
    this.house = house;
  }

  /** The transcript as it really goes, line by line. */
  static String of(String transcript, House house) {
    var play = new Play(house);
    transcript.lines().filter(line -> !line.matches("[<=!].*")).forEach(play::line);
    return String.join("\n", play.written) + "\n";
  }

  private void line(String line) {
    written.add(line);
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    events++;
    var id = "event/" + events;
    var parts = line.split(" ", 2);
    var rest = parts.length == 2 ? parts[1] : "";
    switch (parts[0]) {
      case "@" -> clock(rest);
      case ">" -> happen(new Inbound.Said(SOMEBODY, id, now, rest));
      case ">!" -> happen(new Inbound.Edited(SOMEBODY, id, now, rest));
      case ">-" -> happen(new Inbound.Deleted(SOMEBODY, id, now, Inbound.Original.UNKNOWN, ""));
      case ">>" -> happen(new Inbound.Tapped(SOMEBODY, id, now, choice(rest)));
      case "*" -> happen(new Inbound.Opened(SOMEBODY, id, now, ZoneId.of(rest)));
      case "~photo" -> happen(new Inbound.Sent(SOMEBODY, id, now, Inbound.Kind.PHOTO, rest));
      case "~voice" -> happen(new Inbound.Sent(SOMEBODY, id, now, Inbound.Kind.VOICE, ""));
      case "~form" -> happen(form(id, rest));
      case "~left" -> happen(new Inbound.Left(SOMEBODY, id, now));
      default ->
          throw new IllegalArgumentException("a line begins with @ > >> >! >- * or ~: " + line);
    }
    now = now.plusSeconds(5);
  }

  private void clock(String text) {
    var parts = text.split(" ");
    zone = ZoneId.of(parts[1]);
    var then = LocalDateTime.parse(parts[0]).atZone(zone).toInstant();
    if (now.equals(Instant.EPOCH)) {
      now = then;
    }
    for (var alarm = house.nextAlarm(SOMEBODY);
        !alarm.isAfter(then);
        alarm = house.nextAlarm(SOMEBODY)) {
      if (alarm.equals(rung)) {
        throw new IllegalStateException("an alarm comes again and again: " + alarm);
      }
      rung = alarm;
      now = alarm.isAfter(now) ? alarm : now;
      written.add("! " + now.atZone(ZoneId.of(parts[1])).toLocalDateTime());
      happen(new Inbound.TimeCame(SOMEBODY, "wake/" + alarm, now, alarm));
    }
    now = then;
  }

  private Inbound form(String id, String text) {
    var chosen = new LinkedHashMap<String, List<String>>();
    var note = "";
    for (var part : text.split("; ", -1)) {
      var words = part.split(" ", 2);
      if (words[0].equals("note")) {
        note = words[1];
      } else {
        chosen.put(words[0], List.of(words[1].split(", ")));
      }
    }
    return new Inbound.Filled(SOMEBODY, id, now, LocalDate.ofInstant(now, zone), chosen, note);
  }

  private String choice(String label) {
    return choices.reversed().stream()
        .filter(choice -> choice.label().equals(label))
        .findFirst()
        .map(Choice::id)
        .orElse("no-such-button/" + label);
  }

  private void happen(Inbound event) {
    house.happen(event).forEach(this::write);
  }

  private void write(Outbound message) {
    switch (message) {
      case Outbound.Text(var text) -> write("<", text, List.of());
      case Outbound.Question(_, var text, var rows) -> write("<", text, rows);
      case Outbound.Edit(_, var text, var rows) -> write("=", text, rows);
      case Outbound.Picture(var caption, var alt, _) ->
          write("<", (caption + "\n(picture: " + alt + ")").strip(), List.of());
      case Outbound.Document(_, var name, _, var content) ->
          write("<", "(file " + name + ", " + lines(content) + " lines)", List.of());
    }
  }

  private static long lines(byte[] content) {
    return new String(content, java.nio.charset.StandardCharsets.UTF_8).lines().count();
  }

  private void write(String mark, String text, List<List<Choice>> rows) {
    text.lines().forEach(line -> written.add((mark + " " + line).strip()));
    for (var row : rows) {
      choices.addAll(row);
      written.add(
          mark
              + row.stream()
                  .map(choice -> " [" + choice.label() + "]")
                  .collect(Collectors.joining()));
    }
  }
}
