package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.CheckIn;
import coach.limber.bot.checkin.Question;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.checkin.Usual;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Rows;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a check-in looks: its progress, the open question, its buttons. */
public final class Messages {
  public static final String UNDO = "undo/";

  /** A move with this of another day read back above it. */
  static Move alsoNoted(Move move, LocalDate day, List<Entry> entries, Scene scene) {
    return move.after(
            List.of(
                new Outbound.Text(NotedWords.notedFor(day, Noting.line(entries, scene.diary())))))
        .writing(entries);
  }

  Outbound question(CheckIn checkIn, Question question) {
    return new Outbound.Question(
        key(checkIn.day()), text(checkIn, question), rows(checkIn, question));
  }

  /**
   * The open question once more after something else, without all that was said so far, and of
   * which day it is if that is over.
   */
  Outbound again(CheckIn checkIn, Question question, LocalDate today) {
    var day = checkIn.day();
    var asked = ask(checkIn, question);
    return new Outbound.Question(
        key(day),
        day.equals(today) ? asked : CheckInWords.askedFor(day, asked),
        rows(checkIn, question));
  }

  Outbound passedAndNext(CheckIn checkIn, Question question) {
    return new Outbound.Question(
        key(checkIn.day()),
        CheckInWords.PASSED + "\n" + ask(checkIn, question),
        rows(checkIn, question));
  }

  boolean isEmpty(CheckIn checkIn) {
    return line(checkIn).isEmpty();
  }

  /** Ended before all was answered: read back in one line. */
  Outbound enough(CheckIn checkIn) {
    return closed(checkIn.day(), NotedWords.noted(line(checkIn)) + "\n" + CheckInWords.ENOUGH);
  }

  Outbound edited(CheckIn checkIn, Question question) {
    return new Outbound.Edit(key(checkIn.day()), text(checkIn, question), rows(checkIn, question));
  }

  /** The question with its choices as switches. */
  Outbound several(CheckIn checkIn, Question question) {
    var choices =
        question.choices().stream()
            .filter(Messages::setsSomething)
            .map(choice -> switching(checkIn, question, choice))
            .toList();
    var rows = new ArrayList<>(Rows.of(3, choices));
    rows.add(
        List.of(new Choice(CheckInWords.NEXT, Tap.id(checkIn.day(), question.id(), Tap.NEXT))));
    return new Outbound.Edit(key(checkIn.day()), text(checkIn, question), rows);
  }

  /** All is answered: read back in one line. */
  Outbound editedComplete(CheckIn checkIn, Instant at) {
    return new Outbound.Edit(
        key(checkIn.day()), completeText(checkIn), lastRows(checkIn, List.of(undo(at))));
  }

  /** After a page of it was sent: all that is noted, the next question if there is one, Undo. */
  Outbound filled(CheckIn checkIn, Instant at) {
    return checkIn
        .open()
        .<Outbound>map(
            question -> {
              var rows = new ArrayList<>(rows(checkIn, question));
              rows.add(List.of(undo(at)));
              return new Outbound.Edit(key(checkIn.day()), text(checkIn, question), rows);
            })
        .orElseGet(() -> editedComplete(checkIn, at));
  }

  /** A day of much pain offers to keep what was different. */
  private static List<List<Choice>> lastRows(CheckIn checkIn, List<Choice> row) {
    var noted = checkIn.diary().value(checkIn.day(), FlareTalk.NOTE).isPresent();
    return checkIn.flare() && !noted
        ? List.of(row, List.of(FlareTalk.offer(checkIn.day())))
        : List.of(row);
  }

  Outbound complete(CheckIn checkIn) {
    return new Outbound.Text(completeText(checkIn));
  }

  /** The message that a typed answer leaves behind, when the next question is asked below. */
  Outbound movedDown(CheckIn checkIn) {
    return new Outbound.Edit(key(checkIn.day()), CheckInWords.movedDown(checkIn.day()), List.of());
  }

  Outbound notedAndNext(String noted, CheckIn checkIn, Question question, Instant at) {
    var rows = new ArrayList<>(rows(checkIn, question));
    rows.add(List.of(undo(at)));
    return new Outbound.Question(key(checkIn.day()), noted + "\n" + ask(checkIn, question), rows);
  }

  Outbound noted(String noted, CheckIn checkIn, Instant at) {
    var complete = checkIn.open().isEmpty();
    var rest = new Choice(CheckInWords.THE_REST, CheckIns.PREFIX + checkIn.day());
    var rows = lastRows(checkIn, complete ? List.of(undo(at)) : List.of(undo(at), rest));
    return new Outbound.Question(
        notedKey(at), complete ? noted + "\n" + CheckInWords.ALL_DONE : noted, rows);
  }

  Outbound undone(Instant saidAt, String text) {
    return new Outbound.Edit(notedKey(saidAt), text, List.of(List.of(now())));
  }

  Outbound closed(LocalDate day, String text) {
    return new Outbound.Edit(key(day), text, List.of());
  }

  Outbound expired() {
    return new Outbound.Question("expired", CheckInWords.EXPIRED, List.of(List.of(now())));
  }

  Outbound offer() {
    return offer(CheckInWords.ANYTHING_TO_NOTE);
  }

  Outbound offer(String words) {
    return new Outbound.Question("offer", words, List.of(List.of(now())));
  }

  private static Choice now() {
    return new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW);
  }

  public static Choice undo(Instant at) {
    return new Choice(CheckInWords.UNDO, UNDO + at.toEpochMilli());
  }

  public static String notedKey(Instant at) {
    return "noted/" + at.toEpochMilli();
  }

  static String key(LocalDate day) {
    return CheckIns.PREFIX + day;
  }

  private static String completeText(CheckIn checkIn) {
    var line = line(checkIn);
    return line.isEmpty()
        ? CheckInWords.ALL_DONE
        : NotedWords.noted(line) + "\n" + CheckInWords.ALL_DONE;
  }

  /** Progress, what was said so far, the question. */
  private static String text(CheckIn checkIn, Question question) {
    var number = checkIn.questions().indexOf(question) + 1;
    return Stream.of(
            CheckInWords.checkIn(checkIn.day(), number, checkIn.questions().size()),
            line(checkIn),
            checkIn.flare() ? CheckInWords.BRIEF : "",
            ask(checkIn, question))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String ask(CheckIn checkIn, Question question) {
    return checkIn.flare() ? question.brief() : question.ask();
  }

  private static String line(CheckIn checkIn) {
    return ReadBack.of(checkIn.diary().day(checkIn.day()));
  }

  private static List<List<Choice>> rows(CheckIn checkIn, Question question) {
    var key = key(checkIn.day());
    var choices =
        question.choices().stream()
            .map(choice -> new Choice(choice.label(), Tap.id(key, question.id(), choice.id())))
            .toList();
    var rows = new ArrayList<>(Rows.of(choices.size() > 10 ? 6 : 3, choices));
    if (question.several()) {
      rows.add(
          List.of(new Choice(CheckInWords.MORE_THAN_ONE, Tap.id(key, question.id(), Tap.SEVERAL))));
    }
    if (question.canFailToApply()) {
      rows.add(
          List.of(
              new Choice(CheckInWords.DOES_NOT_APPLY, Tap.id(key, question.id(), Tap.NOT_FOR_ME))));
    }
    rows.add(ofAll(checkIn, key));
    return rows;
  }

  /** "Same as usual" only where there is a usual. */
  private static List<Choice> ofAll(CheckIn checkIn, String key) {
    var later = new Choice(CheckInWords.LATER, Tap.id(key, "later", ""));
    var skip = new Choice(CheckInWords.SKIP, Tap.id(key, "skip", ""));
    return Usual.isKnown(checkIn.diary(), checkIn.day(), checkIn.allOpen())
        ? List.of(new Choice(CheckInWords.SAME_AS_USUAL, Tap.id(key, "same", "")), later, skip)
        : List.of(later, skip);
  }

  private static boolean setsSomething(Question.Option choice) {
    return choice.sets().values().stream()
        .anyMatch(value -> value instanceof Value.Items(var items) && !items.isEmpty());
  }

  private static Choice switching(CheckIn checkIn, Question question, Question.Option choice) {
    var on =
        choice.sets().entrySet().stream()
            .anyMatch(
                set ->
                    set.getValue() instanceof Value.Items(var items)
                        && Noting.items(checkIn.diary(), checkIn.day(), set.getKey())
                            .containsAll(items));
    return new Choice(
        on ? "✓ " + choice.label() : choice.label(),
        Tap.id(checkIn.day(), question.id(), Tap.switching(choice.id())));
  }
}
