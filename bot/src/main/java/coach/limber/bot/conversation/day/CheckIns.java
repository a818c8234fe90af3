package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.CheckIn;
import coach.limber.bot.checkin.OwnQuestion;
import coach.limber.bot.checkin.Passed;
import coach.limber.bot.checkin.Question;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.checkin.Usual;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Marks;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.Abbreviated;
import coach.limber.bot.conversation.meaning.AllOfThem;
import coach.limber.bot.conversation.wording.AnswerWords;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The check-in as a message: one that is edited in place as it is tapped through, and typed text
 * counts as taps do. A tap names its day, so a late one goes to its own day or has expired.
 */
public final class CheckIns {
  public static final String PREFIX = "checkin/";
  public static final String NOW = "checkin/now";
  private static final String REST = "rest";
  private static final String SEVERAL = CheckInWords.MORE_THAN_ONE.toLowerCase(Locale.ROOT);
  static final Duration LATER = Duration.ofHours(1);
  private static final Duration A_WHILE = Duration.ofMinutes(30);
  private static final int SMALL_HOURS = 5;
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d:.])\\d{1,2}(?![\\d:.])");
  private static final Phrasing OF_OURS =
      Phrasing.of("\\b(?:pain|sleep|slept|hours?|minutes?|mins?|am|pm|o'?clock|days?|stress)\\b");
  private static final Pattern NUMBER_ALONE = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
  private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern END = Pattern.compile("[.!]+$");
  private static final Pattern DOES_NOT_APPLY =
      Pattern.compile(
          "(?:it |this |that |they )?(?:really )?(?:doesn't|does not|doesnt|don't|do not|dont)"
              + " (?:really )?apply(?: to me| here| for me| today)?|n ?/? ?a|(?:it'?s |that'?s"
              + " )?not (?:applicable|relevant)(?: to me| for me| here| today)?|irrelevant(?: to"
              + " me| for me)?|not for me");

  private final List<Question> core;
  private final List<Question> others;
  private final Messages messages = new Messages();

  public CheckIns(Coaching coaching) {
    var questions = coaching.questions().stream().map(Question::of).toList();
    this.core = questions.stream().filter(CheckIns::isCore).toList();
    this.others = questions.stream().filter(question -> !isCore(question)).toList();
  }

  private static boolean isCore(Question question) {
    return question.kind() == Question.Kind.CORE;
  }

  /** The check-in of a day, as far as it has come. */
  public CheckIn of(Profile profile, LocalDate day, Scene scene) {
    return CheckIn.of(all(profile), profile.questions().most(), day, scene.diary());
  }

  /** Every question that this person can be asked. */
  private List<Question> all(Profile profile) {
    var all = new ArrayList<Question>(core.size() + others.size() + 3);
    all.addAll(core);
    profile.habits().first().map(HabitQuestion::of).ifPresent(all::add);
    profile.questions().own().forEach(own -> all.add(OwnQuestion.of(own)));
    all.addAll(others);
    return all;
  }

  /** Whether an answer to a question of theirs can write this field. */
  boolean isAsked(Profile profile, String field) {
    return all(profile).stream()
        .anyMatch(
            question ->
                question.fields().contains(field)
                    || question.choices().stream()
                        .anyMatch(choice -> choice.sets().containsKey(field)));
  }

  /** Any question that this person can be asked, whether or not it was. */
  public Optional<Question> question(Profile profile, String id) {
    return all(profile).stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Sends the first open question, or says that the day is complete. */
  public Move open(Settled here, LocalDate day, Scene scene) {
    return open(here, of(here.profile(), day, scene), scene);
  }

  public Move open(Settled here, CheckIn checkIn, Scene scene) {
    var day = checkIn.day();
    var marked = here.marks().prompted().isBefore(day) ? here.marks().prompted(day) : here.marks();
    var next = here.with(marked);
    return checkIn
        .open()
        .map(
            question ->
                Move.to(next.with(new Focus.CheckingIn(day)), messages.question(checkIn, question))
                    .writing(checkIn.shown(scene.at()).stream().toList()))
        .orElseGet(() -> Move.to(next.with(new Focus.Idle()), messages.complete(checkIn)));
  }

  /** What a danger held up: the open question again, or that the day is complete. */
  public Move goOn(Settled here, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? open(here, day, scene)
        : Move.to(here);
  }

  /** What the open question is about, for the reader; none if there is none. */
  public List<Measure> asked(Settled here, Scene scene) {
    return switch (here.focus()) {
      case Focus.CheckingIn(var day) ->
          of(here.profile(), day, scene).open().map(Question::measures).orElse(List.of());
      case Focus.AskedAgain(_, var measure, _) -> List.of(measure);
      case Focus.Idle _,
          Focus.AskedOwnAgain _,
          Focus.AskedHow _,
          Focus.Asked _,
          Focus.AskedWhatToMend _,
          Focus.AskedWhatWasDifferent _,
          Focus.AskedToErase _,
          Focus.AskedAge _ ->
          List.of();
    };
  }

  /** The words of the question that asks for this. */
  Optional<String> askFor(Measure measure, Profile profile) {
    return all(profile).stream()
        .filter(question -> question.measures().contains(measure))
        .map(Question::ask)
        .findFirst();
  }

  /** Whether the open question is about this. */
  boolean asksFor(Measure measure, Heard heard) {
    return heard.isCheckingIn() && asked(heard.here(), heard.scene()).contains(measure);
  }

  /** The day's questions anew, for someone who has just changed how many they want. */
  public Move changed(Settled here, LocalDate day, Scene scene) {
    var changed =
        of(here.profile(), day, scene)
            .changed(all(here.profile()), here.profile().questions().most());
    return changed
        .open()
        .map(question -> Move.to(here, messages.question(changed, question)))
        .orElseGet(() -> Move.to(here.with(new Focus.Idle()), messages.complete(changed)))
        .writing(List.of(changed.asked(scene.at())));
  }

  /** These words, and the open question again after a remark. */
  public Move answered(Settled here, String words, Scene scene) {
    return Move.to(here, new Outbound.Text(words)).saying(pending(here, scene));
  }

  /** Words about the open question, and that question again, however often it came. */
  public Move explained(Settled here, String words, Scene scene) {
    return Move.to(here, new Outbound.Text(words)).saying(again(here, scene));
  }

  /** A kind word, and the question of the pain, if that is still open. */
  public Move comforting(Settled here, String words, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return here.focus() instanceof Focus.Idle
            && scene.diary().value(today, Measure.PAIN.id()).isEmpty()
        ? open(here, today, scene).after(List.of(new Outbound.Text(words)))
        : answered(here, words, scene);
  }

  /** The same, and the question that is open then again, if it does not ask that already. */
  public Move askingAgain(Move move, Scene scene) {
    if (!(move.next() instanceof Settled next)
        || (next.focus() instanceof Focus.CheckingIn(var day)
            && move.replies().stream().anyMatch(reply -> isOf(day, reply)))) {
      return move;
    }
    return move.saying(
        move.entries().isEmpty() ? pending(next, scene) : again(next, scene.with(move.entries())));
  }

  /** Remembers that the open question came once more after a remark. */
  public Move rememberingQuestion(Settled before, Move move, Scene scene) {
    if (!(move.next() instanceof Settled next)
        || !(next.focus() instanceof Focus.CheckingIn(var day))
        || !next.focus().equals(before.focus())) {
      return move;
    }
    var open = of(next.profile(), day, scene.with(move.entries())).open();
    if (move.replies().isEmpty()) {
      // Nobody who writes is left without a word.
      return move.saying(again(next, scene.with(move.entries())));
    }
    return open.isPresent()
            && open.equals(of(before.profile(), day, scene).open())
            && move.replies().stream().anyMatch(reply -> isOf(day, reply))
        ? move.on(
            next.with(next.marks().with(next.marks().lately().askingAgain(name(day, open.get())))))
        : move;
  }

  private static boolean isOf(LocalDate day, Outbound reply) {
    return reply instanceof Outbound.Question(var key, _, _) && key.equals(key(day));
  }

  private static String name(LocalDate day, Question question) {
    return key(day) + "/" + question.id();
  }

  /** The open question again after an edited message, if it is still open. */
  public Move afterEdit(Move move, Scene scene) {
    return move.next() instanceof Settled settled && !move.entries().isEmpty()
        ? move.saying(again(settled, scene.with(move.entries())))
        : move;
  }

  /** The question that is open now, if what was taken back had answered it. */
  public Move afterDeletion(Dialogue here, Move move, Scene scene) {
    if (!(here instanceof Settled settled)
        || !(settled.focus() instanceof Focus.CheckingIn(var day))) {
      return move;
    }
    var after = scene.with(move.entries());
    return of(settled.profile(), day, scene).open().equals(of(settled.profile(), day, after).open())
        ? move
        : move.saying(again(settled, after));
  }

  /** The words of a button of the open question, typed; nothing if they are others. */
  Optional<Move> typed(Settled here, LocalDate day, String text, Scene scene) {
    var words = END.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    var open = of(here.profile(), day, scene).open();
    if (open.filter(
            question -> isOffItsScale(question, words) || hasNoNumbers(question, words, day, scene))
        .isPresent()) {
      return Optional.of(explained(here, CheckInWords.NOT_ON_THIS_SCALE, scene));
    }
    if (words.equals(SEVERAL) && open.filter(Question::several).isPresent()) {
      return Optional.of(several(here, day, open.get(), scene));
    }
    return open.flatMap(question -> typed(question, words, day, scene))
        .map(entries -> noted(here, day, entries, scene));
  }

  /** The choices to switch on and off, below what was typed. */
  private Move several(Settled here, LocalDate day, Question question, Scene scene) {
    var checkIn = of(here.profile(), day, scene);
    return Move.to(
        here,
        messages.movedDown(checkIn),
        messages.several(checkIn, question) instanceof Outbound.Edit(var key, var text, var rows)
            ? new Outbound.Question(key, text, rows)
            : messages.again(checkIn, question, here.profile().dayAt(scene.at())));
  }

  /** A number alone that a measure of one's own does not have is no pain. */
  private static boolean isOffItsScale(Question question, String words) {
    return question.kind() == Question.Kind.OWN
        && NUMBER_ALONE.matcher(words).matches()
        && question.choices().stream().noneMatch(choice -> choice.label().equals(words));
  }

  /** Nor is a number alone where "Is your head clear?" is open, once the pain is known. */
  private static boolean hasNoNumbers(Question question, String words, LocalDate day, Scene scene) {
    return SMALL_NUMBER.matcher(words).matches()
        && question.measures().contains(Measure.BRAIN_FOG)
        && scene.diary().value(day, Measure.PAIN.id()).isPresent();
  }

  private static Optional<List<Entry>> typed(
      Question question, String words, LocalDate day, Scene scene) {
    if (question.canFailToApply() && DOES_NOT_APPLY.matcher(words).matches()) {
      return Optional.of(Noting.notApplying(question, day, Origin.TYPED, scene));
    }
    var answer = question.kind() == Question.Kind.OWN ? onlyNumber(words) : words;
    return question.choices().stream()
        .filter(choice -> choice.label().toLowerCase(Locale.ROOT).equals(answer))
        .findFirst()
        .map(Question.Option::sets)
        .or(() -> AllOfThem.of(question, words))
        .or(() -> inFewLetters(question, words))
        .map(sets -> Noting.given(sets, day, Origin.TYPED, scene));
  }

  /** "Hnds", "bl": of whoever answers in haste. */
  private static Optional<Map<String, Value>> inFewLetters(Question question, String words) {
    var labels = question.choices().stream().map(Question.Option::label).toList();
    var which = Abbreviated.of(words, labels);
    return which.isPresent()
        ? Optional.of(question.choices().get(which.getAsInt()).sets())
        : Optional.empty();
  }

  /** "Puffy, 2" answers with its number, unless it speaks of something that we ask about. */
  private static String onlyNumber(String words) {
    var numbers = NUMBER.matcher(words).results().map(MatchResult::group).toList();
    return numbers.size() == 1 && !OF_OURS.matcher(words).find() ? numbers.getFirst() : words;
  }

  /**
   * Sends the open question again after a remark, if a check-in is open; but only once, then it
   * waits for the person.
   */
  public List<Outbound> pending(Settled here, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn(var day)
            && of(here.profile(), day, scene)
                .open()
                .filter(open -> name(day, open).equals(here.marks().lately().askedAgain()))
                .isPresent()
        ? List.of()
        : again(here, scene);
  }

  /** The same, however often it came: what was said is of the question itself. */
  public List<Outbound> again(Settled here, Scene scene) {
    if (!(here.focus() instanceof Focus.CheckingIn(var day))) {
      return List.of();
    }
    var checkIn = of(here.profile(), day, scene);
    var today = here.profile().dayAt(scene.at());
    return checkIn.open().stream()
        .map(question -> messages.again(checkIn, question, today))
        .toList();
  }

  public Move tapped(Settled here, String choice, Scene scene) {
    if (choice.equals(NOW)) {
      return open(here, here.profile().dayAt(scene.at()), scene);
    }
    var tap = Tap.of(choice).or(() -> Tap.of(choice + "/" + REST));
    if (tap.isEmpty() || isClosed(here, tap.get().day(), scene)) {
      return Move.to(here, messages.expired());
    }
    return tapped(here, tap.get(), scene);
  }

  private Move tapped(Settled here, Tap tap, Scene scene) {
    return switch (tap.question()) {
      case REST -> open(here, tap.day(), scene);
      case "later" -> later(here, tap.day(), scene.at().plus(LATER));
      case "skip" -> skip(here, tap.day());
      case "same" -> same(here, tap.day(), scene);
      default -> answered(here, tap, scene);
    };
  }

  private Move answered(Settled here, Tap tap, Scene scene) {
    var before = of(here.profile(), tap.day(), scene);
    var question = question(here.profile(), tap.question());
    if (question.isEmpty()) {
      return Move.to(here, messages.expired());
    }
    if (tap.opensSeveral()) {
      return Move.to(here, messages.several(before, question.get()));
    }
    var entries =
        tap.doesNotApply()
            ? Noting.notApplying(question.get(), tap.day(), Origin.TAPPED, scene)
            : question.get().choice(tap.choice()).stream()
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

  /** The check-in's message after a page of it was sent, with Undo. */
  public Move filled(Settled here, LocalDate day, List<Entry> entries, Scene scene) {
    if (isClosed(here, day, scene)) {
      return Move.to(here, messages.expired());
    }
    var checkIn = of(here.profile(), day, scene.with(entries));
    return Move.to(here.with(focus(here, day, checkIn)), messages.filled(checkIn, scene.at()))
        .writing(entries);
  }

  private static Focus focus(Settled here, LocalDate day, CheckIn checkIn) {
    var about = here.focus() instanceof Focus.CheckingIn(var open) && !open.equals(day);
    if (about) {
      return here.focus();
    }
    return checkIn.open().isPresent() ? new Focus.CheckingIn(day) : new Focus.Idle();
  }

  /** Stores what a text says, reads it back with Undo, and goes on with what is still open. */
  public Move told(Settled here, Report report, Origin origin, Scene scene) {
    return report.isEmpty()
        ? nothingTold(here, scene)
        : told(here, dayOf(here, scene), report, origin, scene);
  }

  /** The day of the check-in whose message has this key. */
  public static Optional<LocalDate> day(String key) {
    return key.startsWith(PREFIX) ? Tap.of(key + "/" + REST).map(Tap::day) : Optional.empty();
  }

  /** What answers the message of an earlier check-in; it can be answered for as long as tapped. */
  public Move toldLate(Settled here, LocalDate day, Report report, Scene scene) {
    return isClosed(here, day, scene)
        ? Move.to(here, messages.expired())
        : told(here, day, report, Origin.TYPED, scene);
  }

  /** Past, or a day that has not come; one flown back to is tomorrow's at most. */
  private static boolean isClosed(Settled here, LocalDate day, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return day.isBefore(today.minusDays(1)) || day.isAfter(today.plusDays(1));
  }

  public Move told(Settled here, LocalDate day, Report report, Origin origin, Scene scene) {
    var plans = here.profile().habits().plans();
    var asked = here.focus().equals(new Focus.CheckingIn(day)) && asksForHabit(here, scene);
    var named = HabitQuestion.ofPlans(report, plans, asked);
    return noted(here, day, Noting.entries(named, day, origin, scene), scene);
  }

  private boolean asksForHabit(Settled here, Scene scene) {
    return asked(here, scene).contains(Measure.HABITS_DONE);
  }

  /** Writes these lines and reads them back; another day's questions stay open. */
  public Move noted(Settled here, LocalDate day, List<Entry> entries, Scene scene) {
    var checking = here.focus().equals(new Focus.CheckingIn(day));
    var written = scene.with(entries);
    var checkIn = of(here.profile(), day, written);
    var read = Noting.line(entries, scene.diary());
    var line = read.isEmpty() ? CheckInWords.NOT_FOR_YOU : read;
    var noted =
        day.equals(here.profile().dayAt(scene.at()))
            ? NotedWords.noted(line)
            : NotedWords.notedFor(day, line);
    var replies = new ArrayList<Outbound>();
    if (checking) {
      replies.add(messages.movedDown(checkIn));
    }
    replies.add(
        checking && checkIn.open().isPresent()
            ? messages.notedAndNext(noted, checkIn, checkIn.open().get(), scene.at())
            : messages.noted(noted, checkIn, scene.at()));
    var today = here.profile().dayAt(scene.at());
    if (!checking && here.focus().equals(new Focus.CheckingIn(today))) {
      replies.addAll(again(here, written));
    }
    var focus = checking ? focus(here, day, checkIn) : here.focus();
    return Move.to(here.with(focus), replies).writing(entries);
  }

  /** How many of today's questions have no answer yet, and a way to them. */
  public Move stillOpen(Settled here, Scene scene) {
    var open = of(here.profile(), here.profile().dayAt(scene.at()), scene).allOpen().size();
    var words = CheckInWords.stillOpen(open);
    return Move.to(here, open == 0 ? new Outbound.Text(words) : messages.offer(words));
  }

  private Move nothingTold(Settled here, Scene scene) {
    return again(here, scene).isEmpty()
        ? Move.to(here, messages.offer())
        : answered(here, CheckInWords.TELL_MORE, scene);
  }

  /**
   * Yesterday's check-in, if still open, holds until four in the morning, and for as long as it is
   * being answered.
   */
  public LocalDate dayOf(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var small = scene.at().atZone(here.profile().zone()).getHour() < 4;
    return here.focus() instanceof Focus.CheckingIn(var open)
            && (open.equals(today)
                || (open.equals(today.minusDays(1)) && (small || isBeingAnswered(open, scene))))
        ? open
        : today;
  }

  /** What was told last, if that is not long ago, was of this day. */
  private static boolean isBeingAnswered(LocalDate day, Scene scene) {
    return scene
        .diary()
        .lastFirst()
        .filter(entry -> entry.origin() != Origin.COACH)
        .findFirst()
        .filter(entry -> entry.day().equals(day))
        .filter(entry -> entry.saidAt().isAfter(scene.at().minus(A_WHILE)))
        .isPresent();
  }

  /** The open question is left without an answer, and the next one comes. */
  public Move pass(Settled here, LocalDate day, Scene scene) {
    var before = of(here.profile(), day, scene);
    var entries = before.open().map(open -> before.passed(open, scene.at())).stream().toList();
    var after = of(here.profile(), day, scene.with(entries));
    return Move.to(
            here.with(focus(here, day, after)),
            messages.movedDown(after),
            after
                .open()
                .map(next -> messages.passedAndNext(after, next))
                .orElseGet(() -> messages.complete(after)))
        .writing(entries);
  }

  /** Whether something of this day is answered: who answers nothing and skips means the day. */
  public boolean isBegun(Settled here, LocalDate day, Scene scene) {
    return !messages.isEmpty(of(here.profile(), day, scene));
  }

  /** Whether the last that was noted of this day is that a question was left out. */
  public boolean passedLast(LocalDate day, Scene scene) {
    return scene.diary().entries().stream()
        .filter(entry -> entry.day().equals(day))
        .max(Comparator.comparing(Entry::saidAt))
        .filter(Passed::is)
        .isPresent();
  }

  /** No more questions today; what was noted stays. */
  public Move enough(Settled here, LocalDate day, Scene scene) {
    var checkIn = of(here.profile(), day, scene);
    var skipped = skip(here, day);
    return aloud(
        messages.isEmpty(checkIn) ? skipped : Move.to(skipped.next(), messages.enough(checkIn)),
        here,
        day);
  }

  /** What was asked for in words is answered below them, not only in the check-in's message. */
  public static Move aloud(Move move, Settled before, LocalDate day) {
    var replies = new ArrayList<Outbound>();
    if (before.focus().equals(new Focus.CheckingIn(day))) {
      replies.add(new Outbound.Edit(key(day), CheckInWords.putAside(day), List.of()));
    }
    for (var reply : move.replies()) {
      replies.add(
          reply instanceof Outbound.Edit(_, var text, var rows)
              ? rows.isEmpty()
                  ? new Outbound.Text(text)
                  : new Outbound.Question(key(day), text, rows)
              : reply);
    }
    return move.inOther(replies);
  }

  private static String key(LocalDate day) {
    return Messages.key(day);
  }

  /** The open question as on the last day on which it was answered. */
  Move asBefore(Settled here, LocalDate day, Scene scene) {
    var open = of(here.profile(), day, scene).open();
    var values =
        open.map(question -> Usual.lastly(scene.diary(), day, question)).orElseGet(Map::of);
    return values.isEmpty()
        ? noUsual(here, scene)
        : noted(here, day, Noting.given(values, day, Origin.USUAL, scene), scene);
  }

  private Move noUsual(Settled here, Scene scene) {
    return explained(here, CheckInWords.NO_USUAL_YET, scene);
  }

  /** The same, said in words. */
  Move sameAsUsual(Settled here, LocalDate day, Scene scene) {
    var usual = usual(here, day, scene);
    return usual.isEmpty() ? asBefore(here, day, scene) : noted(here, day, usual, scene);
  }

  /** The same of all that these entries leave open. */
  Move sameBesides(Settled here, LocalDate day, List<Entry> told, Scene scene) {
    var usual = usual(here, day, scene.with(told));
    return noted(here, day, Stream.concat(told.stream(), usual.stream()).toList(), scene);
  }

  /** What is usual of all that is open. */
  private List<Entry> usual(Settled here, LocalDate day, Scene scene) {
    var open = of(here.profile(), day, scene).allOpen();
    var usual =
        HabitQuestion.withoutFormer(
            Usual.of(scene.diary(), day, open), here.profile().habits().plans());
    return Noting.given(usual, day, Origin.USUAL, scene);
  }

  /** Every open question from the person's own past, marked as such. */
  Move same(Settled here, LocalDate day, Scene scene) {
    var usual = usual(here, day, scene);
    return usual.isEmpty()
        ? noUsual(here, scene)
        : edited(here, day, scene.with(usual)).writing(usual);
  }

  public Move later(Settled here, LocalDate day, Instant until) {
    var local = until.atZone(here.profile().zone());
    if (local.toLocalDate().isAfter(day) && local.getHour() > SMALL_HOURS) {
      return laterOnTheNextDay(here, day, local);
    }
    if (local.toLocalDate().isAfter(day)) {
      var quiet = here.marks().with(here.marks().silence().again(day)).snoozed(Marks.NOT);
      return Move.to(
          here.with(new Focus.CheckingIn(day)).with(quiet),
          messages.closed(day, CheckInWords.TOO_LATE_TO_SNOOZE));
    }
    return Move.to(
        here.with(new Focus.Idle()).with(here.marks().prompted(day).snoozed(until)),
        messages.closed(day, CheckInWords.later(local.toLocalTime())));
  }

  /** Yesterday's questions wait as well, until those of today take their place. */
  private Move laterOnTheNextDay(Settled here, LocalDate day, ZonedDateTime until) {
    var today = until.toLocalDate();
    var next = here.profile().timetable().first(today);
    var first =
        day.equals(today.minusDays(1))
            && here.marks().prompted().isBefore(today)
            && next.filter(time -> !time.isAfter(until.toLocalTime())).isEmpty();
    var open = here.with(new Focus.CheckingIn(day));
    return first
        ? Move.to(
            open.with(here.marks().snoozed(until.toInstant())),
            messages.closed(day, CheckInWords.laterForYesterday(until.toLocalTime())))
        : Move.to(open, messages.closed(day, AnswerWords.YESTERDAYS_STAY));
  }

  public Move skip(Settled here, LocalDate day) {
    return skip(here, day, CheckInWords.SKIPPED);
  }

  Move skip(Settled here, LocalDate day, String words) {
    var marks = here.marks().with(here.marks().silence().again(day));
    return Move.to(
        here.with(new Focus.Idle())
            .with(marks.prompted().isBefore(day) ? marks.prompted(day) : marks.snoozed(Marks.NOT)),
        messages.closed(day, words));
  }

  /**
   * Takes back all that was written at one moment, as far as it still holds; if an edit has put it
   * otherwise since, what the message says now.
   */
  public Move undo(Settled here, String choice, Scene scene) {
    var saidAt = Instant.ofEpochMilli(Long.parseLong(choice.substring(choice.indexOf('/') + 1)));
    var entries = Mending.undone(scene, saidAt);
    if (entries.isEmpty()) {
      return Move.to(here, new Outbound.Text(NotedWords.NOTHING_TO_UNDO));
    }
    var day = entries.getFirst().day();
    var written = scene.with(entries);
    var checkIn = of(here.profile(), day, written);
    var line = ReadBack.of(written.diary().day(day));
    var said = messages.undone(saidAt, NotedWords.takenBack(line));
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
