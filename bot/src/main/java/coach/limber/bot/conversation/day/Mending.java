package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.Changes;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Halted;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corrections by words and by edited messages: what changed is said back, the rest stays. */
public final class Mending {
  private static final Duration OPEN_FOR = Duration.ofDays(2);

  private final Amending amending;
  private final OutOfLists lists;

  public Mending(Amending amending) {
    this.amending = amending;
    this.lists = new OutOfLists(amending);
  }

  /** Mends what is noted, if the text is put so and speaks of something that is. */
  public Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    if (!Amending.mayMend(text, understood)) {
      return Optional.empty();
    }
    for (var day : days(here, text, scene)) {
      var entries = amending.entries(text, understood, day, before(here), scene);
      if (!entries.isEmpty()) {
        return Optional.of(changed(here, day, entries, scene));
      }
      var already = amending.already(text, understood, day, before(here), scene);
      if (!already.isEmpty()) {
        return Optional.of(Move.to(here, new Outbound.Text(already(here, day, already, scene))));
      }
    }
    return Optional.empty();
  }

  private static String before(Settled here) {
    return here.turns().isEmpty() ? "" : here.turns().getLast().text();
  }

  /** What was to be mended and is so. */
  public static String already(Settled here, LocalDate day, List<Entry> entries, Scene scene) {
    var line = Noting.line(entries);
    return day.equals(here.profile().dayAt(scene.at()))
        ? NotedWords.already(line)
        : NotedWords.alreadyOn(day, line);
  }

  /** The day that is named; else that of which something was noted last, and then the other. */
  static List<LocalDate> days(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return AboutDay.named(text, today)
        .map(day -> day.isBefore(today.minusDays(1)) ? List.<LocalDate>of() : List.of(day))
        .orElseGet(
            () ->
                lastDay(scene).filter(today.minusDays(1)::equals).isPresent()
                    ? List.of(today.minusDays(1), today)
                    : List.of(today, today.minusDays(1)));
  }

  private static Optional<LocalDate> lastDay(Scene scene) {
    return scene
        .diary()
        .lastFirst()
        .filter(entry -> entry.origin() != Origin.COACH)
        .map(Entry::day)
        .findFirst();
  }

  /** What is reported of a day stands in place of what was noted. */
  Move changed(Heard heard, LocalDate day, Report report) {
    var entries = Noting.entries(report, day, Origin.CORRECTED, heard.scene());
    return changed(heard.here(), day, entries, heard.scene());
  }

  Move changed(Settled here, LocalDate day, List<Entry> entries, Scene scene) {
    return changed(here, day, entries, List.of(), scene);
  }

  /** The same where something was noted for another day, too. */
  Move changed(
      Settled here, LocalDate day, List<Entry> entries, List<Entry> elsewhere, Scene scene) {
    var after = scene.diary().with(entries);
    var changed = words(here, day, scene.diary(), after, scene.at());
    var also =
        elsewhere.isEmpty()
            ? changed
            : changed
                + "\n"
                + NotedWords.notedFor(
                    elsewhere.getFirst().day(), Noting.line(elsewhere, scene.diary()));
    return Move.to(
            here,
            new Outbound.Question(
                Messages.notedKey(scene.at()), also, List.of(List.of(Messages.undo(scene.at())))))
        .writing(entries)
        .writing(elsewhere);
  }

  private static String words(Settled here, LocalDate day, Diary before, Diary after, Instant at) {
    var line = Changes.line(before.day(day), after.day(day));
    if (line.isEmpty()) {
      return SettingWords.NO_CHANGE;
    }
    return day.equals(here.profile().dayAt(at))
        ? NotedWords.changed(line)
        : NotedWords.changedOn(day, line);
  }

  /** What was taken back in words is said below them, not in the message that noted it. */
  static Move below(Move move, Instant at) {
    var replies =
        move.replies().stream()
            .map(
                reply ->
                    reply instanceof Outbound.Edit(_, var text, var rows)
                        ? new Outbound.Question(Messages.notedKey(at), text, rows)
                        : reply)
            .toList();
    return move.inOther(replies);
  }

  /** When the last thing was noted that a person said or tapped; an undo takes it back. */
  public static Optional<Instant> lastNoted(Scene scene) {
    return latest(
        scene, entry -> entry.origin() != Origin.COACH && entry.origin() != Origin.UNDONE);
  }

  /**
   * The lines that make it as if an edited message had never been written; none if nothing of it
   * holds. Where it is not known which one it was, it is the last that noted something.
   */
  public List<Entry> without(Inbound.Original original, Scene scene) {
    if (original.equals(Inbound.Original.UNKNOWN)) {
      return latest(
              scene,
              entry -> isWritten(entry) && !entry.saidAt().isBefore(scene.at().minus(OPEN_FOR)))
          .map(writtenAt -> without(scene, writtenAt))
          .orElse(List.of());
    }
    Predicate<Entry> ofIt =
        entry -> !entry.message().isEmpty() && entry.message().equals(original.message());
    // What was noted before lines knew their message is known by its moment.
    var ofOld =
        ofIt.or(
            entry ->
                entry.message().isEmpty()
                    && isWritten(entry)
                    && Noting.isSaidAt(entry, original.writtenAt()));
    return lists.taken(corrected(Noting.undone(scene, ofOld)), ofOld, scene).stream()
        .filter(entry -> !holdsAlready(entry, scene))
        .toList();
  }

  /** What an earlier edit took back is not taken back again. */
  private static boolean holdsAlready(Entry taken, Scene scene) {
    return scene
        .diary()
        .entry(taken.day(), taken.field())
        .filter(now -> now.origin() == Origin.CORRECTED && now.said().equals(taken.said()))
        .isPresent();
  }

  private static boolean isWritten(Entry entry) {
    return entry.origin() == Origin.TYPED || entry.origin() == Origin.CORRECTED;
  }

  private static Optional<Instant> latest(Scene scene, Predicate<Entry> is) {
    return scene
        .diary()
        .lastFirst()
        .filter(is)
        .filter(entry -> Noting.holds(scene.diary(), entry))
        .map(Entry::saidAt)
        .findFirst();
  }

  /** The lines that make it as if the message of this moment had never been written. */
  static List<Entry> without(Scene scene, Instant writtenAt) {
    return without(scene, entry -> Noting.isSaidAt(entry, writtenAt));
  }

  static List<Entry> without(Scene scene, Predicate<Entry> these) {
    return corrected(Noting.undone(scene, these));
  }

  /** What was noted at this moment, taken back; all that its message says, if it was edited. */
  static List<Entry> undone(Scene scene, Instant saidAt) {
    var ofTheMoment = Noting.undone(scene, entry -> Noting.isSaidAt(entry, saidAt));
    return ofTheMoment.isEmpty() ? Noting.undone(scene, sameMessage(scene, saidAt)) : ofTheMoment;
  }

  /** Whether a line is of the message of this moment, in any of its wordings. */
  static Predicate<Entry> sameMessage(Scene scene, Instant saidAt) {
    var messages =
        scene.diary().entries().stream()
            .filter(entry -> Noting.isSaidAt(entry, saidAt) && !entry.message().isEmpty())
            .map(Entry::message)
            .collect(Collectors.toSet());
    return entry -> messages.contains(entry.message());
  }

  private static List<Entry> corrected(List<Entry> undone) {
    return undone.stream()
        .map(
            entry ->
                new Entry(
                    entry.day(), entry.saidAt(), entry.field(), entry.said(), Origin.CORRECTED))
        .toList();
  }

  /**
   * What an edited message changes, where {@code move} is what its new words would do had the old
   * ones never been said.
   */
  public Move edited(Settled here, List<Entry> taken, Move move, Scene scene) {
    var day = taken.getFirst().day();
    var today = here.profile().dayAt(scene.at());
    var entries = new ArrayList<>(taken);
    move.entries().stream()
        .map(entry -> superseding(entry, entry.day().equals(today) ? day : entry.day()))
        .forEach(entries::add);
    var words = words(here, day, scene.diary(), scene.diary().with(entries), scene.at());
    var told =
        new Outbound.Question(
            Messages.notedKey(scene.at()), words, List.of(List.of(Messages.undo(scene.at()))));
    var replies =
        move.entries().isEmpty()
            ? Stream.concat(Stream.of(told), move.replies().stream()).toList()
            : List.<Outbound>of(told);
    return new Move(move.next(), replies, entries, move.deeds());
  }

  /**
   * The lines that make it as if a message that is deleted now had never been written. After some
   * days messages are cleared away and not corrected: what they noted stays.
   */
  public List<Entry> ofDeleted(Inbound.Original original, Scene scene) {
    var isOld =
        !original.equals(Inbound.Original.UNKNOWN)
            && original.writtenAt().isBefore(scene.at().minus(OPEN_FOR));
    return isOld
        ? List.of()
        : without(original, scene).stream().filter(entry -> !saysTheSame(entry, scene)).toList();
  }

  private static boolean saysTheSame(Entry taken, Scene scene) {
    return scene
        .diary()
        .entry(taken.day(), taken.field())
        .filter(now -> now.said().equals(taken.said()))
        .isPresent();
  }

  /** These lines taken back, with the message that said them. */
  public static Move deleted(Dialogue here, List<Entry> taken, Scene scene) {
    var today =
        here.settled()
            .map(settled -> settled.profile().dayAt(scene.at()))
            .orElse(taken.getFirst().day());
    var after = scene.diary().with(taken);
    var words =
        taken.stream()
            .map(Entry::day)
            .distinct()
            .map(
                day ->
                    NotedWords.deleted(
                            day.equals(today) ? "" : NotedWords.ofDay(day),
                            gone(scene.diary().day(day), after.day(day)),
                            changed(scene.diary().day(day), after.day(day)))
                        .strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.collectingAndThen(Collectors.toList(), NotedWords::deleted));
    var told =
        switch (here) {
          case Settled _ ->
              new Outbound.Question(
                  Messages.notedKey(scene.at()),
                  words,
                  List.of(List.of(Messages.undo(scene.at()))));
          case Halted _ -> new Outbound.Text(words + " " + SafetyWords.HELP_STANDS);
          case Dialogue.Newcomer _, Dialogue.Gone _ -> new Outbound.Text(words);
        };
    return Move.to(here, told).writing(taken);
  }

  /** What a day says no more. */
  private static String gone(Map<String, Entry> before, Map<String, Entry> after) {
    var gone = new HashMap<>(before);
    gone.keySet().removeIf(field -> isSpokenOf(after, field));
    return ReadBack.of(gone);
  }

  /** What it says otherwise. */
  private static String changed(Map<String, Entry> before, Map<String, Entry> after) {
    var changed = new HashMap<>(before);
    changed.keySet().removeIf(field -> !isSpokenOf(after, field));
    return Changes.line(changed, after);
  }

  /** Of this, or of what is read with it: foods and what they count as, a gut and its troubles. */
  private static boolean isSpokenOf(Map<String, Entry> day, String field) {
    return Stream.of(Measure.values())
        .filter(measure -> measure.id().equals(field))
        .findFirst()
        .map(measure -> measure.together().stream().map(Measure::id))
        .orElse(Stream.of(field))
        .anyMatch(one -> Diary.value(day, one).isPresent());
  }

  private static Entry superseding(Entry entry, LocalDate day) {
    return entry.origin() == Origin.COACH
        ? entry
        : new Entry(day, entry.saidAt(), entry.field(), entry.said(), Origin.CORRECTED);
  }
}
