package coach.limber.bot.conversation;

import coach.limber.bot.checkin.CheckIn;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.checkin.Usual;
import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The check-in as a message: one that is edited in place as it is tapped through, and typed text
 * counts as taps do. A tap names its day, so a late one goes to its own day or has expired.
 */
final class CheckIns {
  static final String PREFIX = "checkin/";
  static final String NOW = "checkin/now";
  private static final Duration LATER = Duration.ofHours(1);

  private final Coaching coaching;
  private final Messages messages = new Messages();

  CheckIns(Coaching coaching) {
    this.coaching = coaching;
  }

  /** The check-in of a day, as far as it has come. */
  CheckIn of(Profile profile, LocalDate day, Scene scene) {
    var questions = new ArrayList<>(coaching.questions());
    profile.habits().first().map(HabitQuestion::of).ifPresent(questions::add);
    return new CheckIn(questions, day, scene.diary());
  }

  /** Sends the first open question, or says that the day is complete. */
  Move open(Settled here, LocalDate day, Scene scene) {
    var checkIn = of(here.profile(), day, scene);
    var marked = here.marks().prompted().isBefore(day) ? here.marks().prompted(day) : here.marks();
    var next = here.with(marked);
    return checkIn
        .open()
        .map(
            question ->
                Move.to(next.with(new Focus.CheckingIn(day)), messages.question(checkIn, question)))
        .orElseGet(() -> Move.to(next.with(new Focus.Idle()), messages.complete(checkIn)));
  }

  /** Sends the open question again, if a check-in is open. */
  List<Outbound> pending(Settled here, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? of(here.profile(), day, scene).open().stream()
            .map(question -> messages.question(of(here.profile(), day, scene), question))
            .toList()
        : List.of();
  }

  Move tapped(Settled here, String choice, Scene scene) {
    if (choice.equals(NOW)) {
      return open(here, here.profile().dayAt(scene.at()), scene);
    }
    var tap = Tap.of(choice);
    var today = here.profile().dayAt(scene.at());
    if (tap.isEmpty() || tap.get().day().isBefore(today.minusDays(1))) {
      return Move.to(here, messages.expired());
    }
    return tapped(here, tap.get(), scene);
  }

  private Move tapped(Settled here, Tap tap, Scene scene) {
    return switch (tap.question()) {
      case "later" -> later(here, tap.day(), scene.at().plus(LATER));
      case "skip" -> skip(here, tap.day());
      case "same" -> same(here, tap.day(), scene);
      default -> answered(here, tap, scene);
    };
  }

  private Move answered(Settled here, Tap tap, Scene scene) {
    var before = of(here.profile(), tap.day(), scene);
    var question = before.question(tap.question());
    if (question.isEmpty()) {
      return Move.to(here, messages.expired());
    }
    if (tap.opensSeveral()) {
      return Move.to(here, messages.several(before, question.get()));
    }
    var entries =
        question.get().choice(tap.choice()).stream()
            .flatMap(option -> tap.entries(option.sets(), scene).stream())
            .toList();
    var written = scene.with(entries);
    if (tap.toggles()) {
      return Move.to(here, messages.several(of(here.profile(), tap.day(), written), question.get()))
          .writing(entries);
    }
    return edited(here, tap.day(), written).writing(entries);
  }

  /** The check-in's message after something was added to its day. */
  private Move edited(Settled here, LocalDate day, Scene scene) {
    var checkIn = of(here.profile(), day, scene);
    var focus = focus(here, day, checkIn);
    return Move.to(
        here.with(focus),
        checkIn
            .open()
            .map(question -> messages.edited(checkIn, question))
            .orElseGet(() -> messages.editedComplete(checkIn, scene.at())));
  }

  private static Focus focus(Settled here, LocalDate day, CheckIn checkIn) {
    var about = here.focus() instanceof Focus.CheckingIn(var open) && !open.equals(day);
    if (about) {
      return here.focus();
    }
    return checkIn.open().isPresent() ? new Focus.CheckingIn(day) : new Focus.Idle();
  }

  /** Stores what a text says, reads it back with Undo, and goes on with what is still open. */
  Move told(Settled here, Report report, Origin origin, Scene scene) {
    var day = dayOf(here, scene.at());
    var checking = here.focus() instanceof Focus.CheckingIn;
    if (report.isEmpty()) {
      return nothingTold(here, scene);
    }
    var entries = Noting.entries(report, day, origin, scene);
    var written = scene.with(entries);
    var checkIn = of(here.profile(), day, written);
    var line = ReadBack.line(Noting.values(entries));
    var noted = origin == Origin.CORRECTED ? Wording.changed(line) : Wording.noted(line);
    var replies = new ArrayList<Outbound>();
    if (checking) {
      replies.add(messages.movedDown(checkIn));
    }
    replies.add(
        checking && checkIn.open().isPresent()
            ? messages.notedAndNext(noted, checkIn, checkIn.open().get(), scene.at())
            : messages.noted(noted, checkIn, scene.at()));
    var focus = checking ? focus(here, day, checkIn) : here.focus();
    return Move.to(here.with(focus), replies).writing(entries);
  }

  private Move nothingTold(Settled here, Scene scene) {
    var pending = pending(here, scene);
    return pending.isEmpty()
        ? Move.to(here, messages.offer())
        : Move.to(here, new Outbound.Text(Wording.TELL_MORE)).saying(pending.getFirst());
  }

  /** Yesterday's check-in, if still open, holds until four in the morning. */
  private static LocalDate dayOf(Settled here, Instant at) {
    var today = here.profile().dayAt(at);
    var small = at.atZone(here.profile().zone()).getHour() < 4;
    return here.focus() instanceof Focus.CheckingIn(var open)
            && (open.equals(today) || (small && open.equals(today.minusDays(1))))
        ? open
        : today;
  }

  /** Every open question from the person's own past, marked as such. */
  Move same(Settled here, LocalDate day, Scene scene) {
    var checkIn = of(here.profile(), day, scene);
    var open = checkIn.allOpen();
    var usual = Usual.of(scene.diary(), day, open);
    if (usual.isEmpty()) {
      return Move.to(here, new Outbound.Text(Wording.NO_USUAL_YET))
          .saying(pending(here, scene).toArray(Outbound[]::new));
    }
    var entries = Noting.entries(new Report(usual), day, Origin.USUAL, scene);
    return edited(here, day, scene.with(entries)).writing(entries);
  }

  Move later(Settled here, LocalDate day, Instant until) {
    var local = until.atZone(here.profile().zone());
    if (local.toLocalDate().isAfter(day)) {
      return Move.to(
          here.with(new Focus.Idle()).with(here.marks().snoozed(Marks.NOT)),
          messages.closed(day, Wording.TOO_LATE_TO_SNOOZE));
    }
    return Move.to(
        here.with(new Focus.Idle()).with(here.marks().prompted(day).snoozed(until)),
        messages.closed(day, Wording.later(local.toLocalTime())));
  }

  Move skip(Settled here, LocalDate day) {
    var marks = here.marks().with(here.marks().silence().again(day));
    return Move.to(
        here.with(new Focus.Idle())
            .with(marks.prompted().isBefore(day) ? marks.prompted(day) : marks.snoozed(Marks.NOT)),
        messages.closed(day, Wording.SKIPPED));
  }

  /** Takes back all that was written at one moment, as far as it still holds. */
  Move undo(Settled here, String choice, Scene scene) {
    var saidAt = Instant.ofEpochMilli(Long.parseLong(choice.substring(choice.indexOf('/') + 1)));
    var entries = Noting.undone(scene, saidAt);
    if (entries.isEmpty()) {
      return Move.to(here, new Outbound.Text(Wording.NOTHING_TO_UNDO));
    }
    var day = entries.getFirst().day();
    var written = scene.with(entries);
    var checkIn = of(here.profile(), day, written);
    var line = ReadBack.line(ReadBack.values(written.diary().day(day)));
    var said = messages.undone(saidAt, Wording.takenBack(line));
    var reopened = here.focus() instanceof Focus.CheckingIn(var open) && open.equals(day);
    return reopened
        ? Move.to(here, said)
            .saying(
                checkIn.open().stream()
                    .map(question -> messages.question(checkIn, question))
                    .toArray(Outbound[]::new))
            .writing(entries)
        : Move.to(here, said).writing(entries);
  }
}
