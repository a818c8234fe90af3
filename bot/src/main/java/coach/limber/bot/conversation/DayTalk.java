package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Afterthought;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Blame;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.OutOfRange;
import coach.limber.knowledge.language.PartOfYesterday;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.ThanYesterday;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.YesterdaysNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said of days and of the questions themselves, other than a plain report of today:
 * corrections, other days, numbers off the scale, wishes for more or fewer questions, and what
 * somebody is sure of. The red-flag check has seen the text before.
 */
final class DayTalk {
  /** In letters: longer words tell of more than a joint. */
  private static final int LONGEST_JOINT = 20;

  private static final int MOST_PAIN = 10;

  private static final Set<Intent> OF_US =
      EnumSet.of(
          Intent.NUDGES_OFF,
          Intent.NUDGES_ON,
          Intent.FEWER_NUDGES,
          Intent.PAUSE,
          Intent.SNOOZE,
          Intent.SET_TIME);
  private static final Set<Measure> FOODS =
      EnumSet.of(Measure.FOODS, Measure.TRIGGERS, Measure.SUPPORTS);
  private static final Set<Measure> EATEN_OR_DONE =
      EnumSet.of(
          Measure.FOODS,
          Measure.TRIGGERS,
          Measure.SUPPORTS,
          Measure.MOVEMENT,
          Measure.MOVEMENT_MINUTES,
          Measure.HABITS_DONE);

  private static final Pattern NUMBER_TODAY =
      Pattern.compile(
          "(?:today |now )?(?:it'?s |is |was |an? ){0,4}\\d{1,2}(?:/10)?(?: today| now)?[.! ]*");

  private static final Pattern BARE_NO =
      Pattern.compile("(?:no|nope|nah|n|no no|not really)[.! ]*");

  private static final Pattern NONE_FOR_NOW =
      Pattern.compile(
          "(?:(?:no|ok|well|nah)[, ]+){0,2}(?:none|nothing|no more)(?: more)? for now(?:,?"
              + " thanks?(?: you)?)?[.! ]*");

  private static final Pattern ALL_OVER =
      Pattern.compile(
          "(?:(?:well|really|it'?s|just|pretty much|yeah|yes)[, ]+){0,2}(?:all over|everywhere|all"
              + " (?:of them|my joints|the joints)|every joint)(?: really| today| again)?[.! ]*");
  private static final Pattern GOES_ON =
      Pattern.compile("(?:oh,? |ah,? )?(?:and|also|plus|oh also)[, ]");
  private static final Pattern OF_TODAY =
      Pattern.compile("\\b(?:today|now|this (?:morning|evening|afternoon)|tonight)\\b");
  private static final Pattern SCORE =
      Pattern.compile(
          "(?:pain |it |i'?d say |say )?(?:(?:was|is|been|were)"
              + " )?(?:(?:an?|about|around|more like|more|like|only|closer to|at|maybe) ){0,3}"
              + "(?:\\d{1,2}(?:[.,]\\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten)(?:"
              + " ?/ ?10| out of 10)?[.! ]*");
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?:^|[,.;] ?|\\band )(?:the )?day before(?: that)?\\b[^,.;]{0,30}");

  /** In words: a food that is added by itself. */
  private static final Pattern ONE_FOOD =
      Pattern.compile("(?:some |an? |my |the )?[\\p{L}-]{3,20}(?: [\\p{L}-]{2,20})?");

  private final Reading reading;
  private final CheckIns checkIns;
  private final Amending amending;
  private final Mending mending;
  private final Withdrawing withdrawing;
  private final Asks asks;
  private final OwnByName ownByName;

  DayTalk(Reading reading, CheckIns checkIns) {
    this.reading = reading;
    this.checkIns = checkIns;
    this.amending = new Amending(reading);
    this.mending = new Mending(amending);
    this.withdrawing = new Withdrawing(amending, mending, reading);
    this.asks = new Asks(checkIns);
    this.ownByName = new OwnByName(checkIns, reading);
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    if (understood instanceof Understood.Danger || understood instanceof Understood.Foreign) {
      return Optional.empty();
    }
    return typedChoice(here, text, scene)
        .or(() -> ownByName.said(here, text, scene))
        .or(() -> unanswered(here, text, scene))
        .or(() -> noWhat(here, text, scene))
        .or(() -> noneForNow(here, text))
        .or(() -> asks.said(here, text, scene))
        .or(() -> beyondNumbers(here, text, scene))
        .or(() -> painNow(here, text, scene))
        .or(() -> forgotten(here, text, scene))
        .or(() -> takenBack(here, text, scene))
        .or(() -> portion(here, text, scene))
        .or(() -> asked(here, Blanking.said(here, text, mending, scene), scene))
        .or(() -> asked(here, FinerFood.said(here, text, amending, mending, scene), scene))
        .or(() -> asked(here, SameForYesterday.said(here, text, scene), scene))
        .or(() -> asked(here, withdrawing.ofYesterday(here, text, scene), scene))
        .or(() -> asked(here, withoutKind(here, text, scene), scene))
        .or(() -> OfAnotherDay.said(here, text, checkIns, scene))
        .or(() -> thanYesterday(here, text, scene))
        .or(() -> asked(here, yesterdaysNumber(here, text, scene), scene))
        .or(
            () ->
                isOfUs(understood)
                    ? Optional.empty()
                    : asked(here, withdrawing.said(here, text, scene), scene))
        .or(() -> asked(here, onlyThese(here, text, understood, scene), scene))
        .or(() -> addedToYesterday(here, text, scene))
        .or(() -> afterthought(here, text, understood, scene))
        .or(() -> mended(here, text, understood, scene))
        .or(() -> misread(here, text, scene))
        .or(() -> blamed(here, text, understood, scene))
        .or(() -> partOfYesterday(here, text, understood, scene))
        .or(() -> otherDay(here, text, understood, scene))
        .or(() -> offTheScale(here, text, understood, scene))
        .or(() -> leftOut(here, text, understood, scene))
        .or(() -> allOver(here, text, scene))
        .or(() -> goesOn(here, text, understood, scene))
        .or(() -> WholeDay.said(here, text, understood, checkIns, scene))
        .or(() -> asked(here, NotKept.said(here, text, understood, scene), scene));
  }

  /** "All over" right after the joints or the pain were noted is of all of them. */
  private Optional<Move> allOver(Settled here, String text, Scene scene) {
    var day = checkIns.dayOf(here, scene);
    return here.focus() instanceof Focus.Idle
            && ALL_OVER.matcher(SmallLetters.of(text)).matches()
            && Mending.lastNoted(scene).filter(scene::isJustAfter).isPresent()
            && (scene.diary().value(day, Measure.PAIN.id()).isPresent()
                || scene.diary().value(day, Measure.JOINTS.id()).isPresent())
        ? Optional.of(
            checkIns.told(
                here,
                new Report(Map.of(Measure.JOINTS, new Value.Items(List.of("all")))),
                Origin.CORRECTED,
                scene))
        : Optional.empty();
  }

  /** "And gut was ok" right after something was noted for yesterday is of yesterday. */
  private Optional<Move> goesOn(Settled here, String text, Understood understood, Scene scene) {
    var yesterday = here.profile().dayAt(scene.at()).minusDays(1);
    return understood instanceof Understood.Told(var report)
            && !report.isEmpty()
            && here.focus() instanceof Focus.Idle
            && GOES_ON.matcher(SmallLetters.of(text)).lookingAt()
            && !OF_TODAY.matcher(SmallLetters.of(text)).find()
            && Mending.lastNoted(scene)
                .filter(scene::isJustAfter)
                .filter(
                    at -> scene.noted(at).stream().allMatch(entry -> entry.day().equals(yesterday)))
                .isPresent()
        ? Optional.of(checkIns.told(here, yesterday, report, Origin.TYPED, scene))
        : Optional.empty();
  }

  /** "One less than yesterday" counts from what is noted there; "down from 5" notes it there. */
  private Optional<Move> thanYesterday(Settled here, String text, Scene scene) {
    var day = checkIns.dayOf(here, scene);
    var before =
        scene.diary().value(day.minusDays(1), Measure.PAIN.id()).orElse(null)
                instanceof Value.Amount(var amount)
            ? OptionalDouble.of(amount)
            : OptionalDouble.empty();
    return ThanYesterday.in(text)
        .map(
            said ->
                switch (said) {
                  case ThanYesterday.By(int points) -> than(here, points, before, scene);
                  case ThanYesterday.From(int old, var rest) -> {
                    var told = checkIns.told(here, day, report(rest), Origin.TYPED, scene);
                    yield before.isPresent() ? told : also(told, old, day.minusDays(1), scene);
                  }
                });
  }

  private static Move also(Move told, int pain, LocalDate day, Scene scene) {
    var entries = Noting.entries(pain(pain), day, Origin.TYPED, scene);
    return told.after(List.of(new Outbound.Text(Wording.notedFor(day, Noting.line(entries)))))
        .writing(entries);
  }

  private Move than(Settled here, int points, OptionalDouble before, Scene scene) {
    var now = before.orElse(Double.NaN) + points;
    return now >= 0 && now <= MOST_PAIN
        ? checkIns.told(here, checkIns.dayOf(here, scene), pain(now), Origin.TYPED, scene)
        : checkIns.answered(here, Wording.WHICH_NUMBER_TODAY, scene);
  }

  private static Report pain(double amount) {
    return new Report(Map.of(Measure.PAIN, new Value.Amount(amount)));
  }

  /** Yesterday's number put right, or asked for. */
  private Optional<Move> yesterdaysNumber(Settled here, String text, Scene scene) {
    var yesterday = here.profile().dayAt(scene.at()).minusDays(1);
    return YesterdaysNumber.in(text)
        .filter(_ -> scene.diary().value(yesterday, Measure.PAIN.id()).isPresent())
        .filter(said -> said.number().orElse(0) <= MOST_PAIN)
        .map(
            said ->
                said.number().isPresent()
                    ? mending.changed(
                        here,
                        yesterday,
                        Noting.entries(
                            pain(said.number().getAsInt()), yesterday, Origin.CORRECTED, scene),
                        scene)
                    : Move.to(
                        here.with(new Focus.AskedWhatToMend(yesterday)),
                        new Outbound.Text(Wording.WHICH_NUMBER_YESTERDAY)));
  }

  /** "It was 3 slices" is no number of ours. */
  private Optional<Move> portion(Settled here, String text, Scene scene) {
    var noted = scene.diary().value(checkIns.dayOf(here, scene), Measure.FOODS.id()).isPresent();
    return noted && OfFoods.isAPortion(text)
        ? Optional.of(checkIns.answered(here, Wording.NO_AMOUNTS, scene))
        : Optional.empty();
  }

  /** "No dairy today" where none was noted; of the foods that are asked after, the others are. */
  private Optional<Move> leftOut(Settled here, String text, Understood understood, Scene scene) {
    if (understood instanceof Understood.Told(var report) && !report.isEmpty()) {
      return Optional.empty();
    }
    if (asksFor(Measure.TRIGGERS, here, scene) && OfFoods.isOneKindLess(text)) {
      return Optional.of(checkIns.answered(here, Wording.AND_THE_OTHERS, scene));
    }
    return here.focus() instanceof Focus.Idle
            && OfFoods.leftOut(text).filter(what -> isOfFoods("had " + what)).isPresent()
        ? Optional.of(Move.to(here, new Outbound.Text(Wording.NOTHING_LEFT_OUT)))
        : Optional.empty();
  }

  private boolean asksFor(Measure measure, Settled here, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn
        && checkIns.asked(here, scene).contains(measure);
  }

  /** "No nudges on weekends" takes nothing back that was eaten. */
  private static boolean isOfUs(Understood understood) {
    return understood instanceof Understood.Wish(var request) && OF_US.contains(request.intent());
  }

  Mending mending() {
    return mending;
  }

  private Optional<Move> takenBack(Settled here, String text, Scene scene) {
    if (!Amendment.takesBack(text) && !deniesWhatWasJustNoted(text, scene)) {
      return Optional.empty();
    }
    return Optional.of(
        Mending.lastNoted(scene)
            .map(
                at ->
                    saying(
                        ofOneDay(scene.noted(at)) ? Noting.line(scene.noted(at)) : "",
                        checkIns.undo(here, Messages.UNDO + at.toEpochMilli(), scene)))
            .map(move -> Mending.below(move, scene.at()))
            .orElseGet(() -> Move.to(here, new Outbound.Text(Wording.NOTHING_TO_UNDO))));
  }

  private static boolean ofOneDay(List<Entry> noted) {
    return noted.stream().map(Entry::day).distinct().count() == 1;
  }

  /** Where nothing is left of the day, what was taken back is said. */
  private static Move saying(String line, Move move) {
    return line.isEmpty()
        ? move
        : move.inOther(
            move.replies().stream()
                .map(
                    reply ->
                        reply instanceof Outbound.Edit(var key, var text, var rows)
                                && text.equals(Wording.takenBack(""))
                            ? new Outbound.Edit(key, Wording.tookBack(line), rows)
                            : reply)
                .toList());
  }

  /** "No i didn't" after a habit, a meal or a walk that was noted by mistake. */
  private static boolean deniesWhatWasJustNoted(String text, Scene scene) {
    return Amendment.deniesDeed(text)
        && Mending.lastNoted(scene)
            .filter(scene::isJustAfter)
            .filter(at -> scene.noted(at).stream().allMatch(DayTalk::isEatenOrDone))
            .isPresent();
  }

  private static boolean isEatenOrDone(Entry entry) {
    return entry.origin() == Origin.COACH
        || entry.field().startsWith("habit/")
        || EATEN_OR_DONE.stream().anyMatch(measure -> measure.id().equals(entry.field()));
  }

  /** The words of a button, typed. */
  private Optional<Move> typedChoice(Settled here, String text, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? checkIns.typed(here, day, text, scene)
        : Optional.empty();
  }

  /** The open question gets no answer of its own: the same as before, or none, or it's enough. */
  private Optional<Move> unanswered(Settled here, String text, Scene scene) {
    if (!(here.focus() instanceof Focus.CheckingIn(var day))) {
      return Optional.empty();
    }
    if (SameAsUsual.isAsBefore(text)) {
      return Optional.of(checkIns.asBefore(here, day, scene));
    }
    if (SameAsUsual.said(text)) {
      return Optional.of(checkIns.sameAsUsual(here, day, scene));
    }
    var besides = SameAsUsual.besides(text).flatMap(told -> restAsUsual(here, day, told, scene));
    if (besides.isPresent()) {
      return besides;
    }
    if (Passing.isOfThisOne(text)) {
      return Optional.of(checkIns.pass(here, day, scene));
    }
    return Passing.isOfAll(text)
        ? Optional.of(checkIns.enough(here, day, scene))
        : Optional.empty();
  }

  /** "Pain 6, rest as usual": what is told counts, and the rest is filled from their past. */
  private Optional<Move> restAsUsual(Settled here, LocalDate day, String words, Scene scene) {
    return Optional.of(report(words))
        .filter(report -> !report.isEmpty())
        .map(
            report -> {
              var told = Noting.entries(report, day, Origin.TYPED, scene);
              return checkIns.sameBesides(here, day, told, scene);
            });
  }

  /** "The pizza was gluten free": it counts as eaten, and not as gluten. */
  private Optional<Move> withoutKind(Settled here, String text, Scene scene) {
    var day = checkIns.dayOf(here, scene);
    var kinds = Noting.items(scene.diary(), day, Measure.TRIGGERS);
    return OfFoods.freeOf(text)
        .filter(kinds::contains)
        .map(
            kind -> {
              var rest = kinds.stream().filter(other -> !other.equals(kind)).toList();
              var now = Map.<String, Value>of(Measure.TRIGGERS.id(), new Value.Items(rest));
              return mending.changed(
                  here, day, Noting.given(now, day, Origin.CORRECTED, scene), scene);
            });
  }

  /** A bare "no" to a question for a number may be none, or not now. */
  private Optional<Move> noWhat(Settled here, String text, Scene scene) {
    return BARE_NO.matcher(SmallLetters.of(text)).matches() && asksFor(Measure.PAIN, here, scene)
        ? Optional.of(checkIns.answered(here, Wording.NO_PAIN_OR_NOT_NOW, scene))
        : Optional.empty();
  }

  /** What declines an offer that is long past tells of no pain. */
  private static Optional<Move> noneForNow(Settled here, String text) {
    return here.focus() instanceof Focus.Idle
            && NONE_FOR_NOW.matcher(SmallLetters.of(text)).matches()
        ? Optional.of(Move.to(here, new Outbound.Text(Wording.NONE_FOR_NOW)))
        : Optional.empty();
  }

  /** A pain that is beyond the scale, or on another one, is asked for again. */
  private Optional<Move> beyondNumbers(Settled here, String text, Scene scene) {
    var asked = asksFor(Measure.PAIN, here, scene);
    var beyond = OffTheScale.isBeyond(text, asked);
    if (!beyond && !OffTheScale.isOther(text, asked)) {
      return Optional.empty();
    }
    var day = checkIns.dayOf(here, scene);
    var open = here.focus().equals(new Focus.CheckingIn(day));
    return Optional.of(
        Move.to(
            here.with(new Focus.AskedAgain(day, Measure.PAIN, open)),
            new Outbound.Text(beyond ? Wording.BEYOND_TEN : Wording.OUT_OF_TEN)));
  }

  /** "It's gone up to 8 now" where a pain was told today. */
  private Optional<Move> painNow(Settled here, String text, Scene scene) {
    var day = checkIns.dayOf(here, scene);
    var now = PainNow.in(text);
    return now.isPresent() && scene.diary().value(day, Measure.PAIN.id()).isPresent()
        ? Optional.of(checkIns.told(here, pain(now.getAsDouble()), Origin.TYPED, scene))
        : Optional.empty();
  }

  private Optional<Move> mended(Settled here, String text, Understood understood, Scene scene) {
    if (!Amending.mayMend(text, understood)
        || AboutDay.tellsOfAMissedDay(text)
        || Misread.deniesANumber(text)
        || (Blame.in(text) && Amendment.joints(text).isEmpty())) {
      return Optional.empty();
    }
    var beyond = OutOfRange.in(text);
    if (beyond.isPresent()) {
      return Optional.empty();
    }
    var today = here.profile().dayAt(scene.at());
    if (AboutDay.named(text, today).filter(today.minusDays(1)::isAfter).isPresent()
        && Amendment.oldNumber(text).isPresent()) {
      return Optional.of(Move.to(here, new Outbound.Text(Wording.TOO_LONG_AGO)));
    }
    return asked(here, mending.said(here, text, understood, scene), scene);
  }

  /** The same, and the open question again. */
  private Optional<Move> asked(Settled here, Optional<Move> mended, Scene scene) {
    return mended.map(move -> move.saying(checkIns.pending(here, scene.with(move.entries()))));
  }

  private Optional<Move> forgotten(Settled here, String text, Scene scene) {
    return Forgetting.said(here, text, scene)
        .map(
            move ->
                move.next() instanceof Settled next
                    ? move.saying(checkIns.pending(next, scene))
                    : move);
  }

  /** "Today 3, knee only" where several joints were noted: the others are out. */
  private Optional<Move> onlyThese(Settled here, String text, Understood understood, Scene scene) {
    var day = checkIns.dayOf(here, scene);
    var before = Noting.items(scene.diary(), day, Measure.JOINTS);
    var named = Amendment.joints(text);
    if (!Amendment.namesAllJoints(text)
        || named.isEmpty()
        || before.isEmpty()
        || AboutDay.told(text, day).isPresent()
        || before.equals(named)) {
      return Optional.empty();
    }
    var told =
        understood instanceof Understood.Told(var report)
            ? report.without(Measure.JOINTS)
            : Report.nothing();
    var entries = new ArrayList<>(Noting.entries(told, day, Origin.TYPED, scene));
    entries.addAll(
        Noting.given(
            Map.of(Measure.JOINTS.id(), new Value.Items(named)), day, Origin.CORRECTED, scene));
    return Optional.of(mending.changed(here, day, entries, scene));
  }

  /** "Forgot: also had a beer": what was told besides, where the whole is taken for no report. */
  private Optional<Move> afterthought(
      Settled here, String text, Understood understood, Scene scene) {
    var told = understood instanceof Understood.Told(var report) && !report.isEmpty();
    var wish =
        understood instanceof Understood.Wish(var request)
            && request.intent() != Intent.EDIT_LAST_ANSWER;
    var rest = Afterthought.in(text);
    if (told
        || rest.isEmpty()
        || (wish && !isAJoint(rest.get()) && !isAFoodJustNow(rest.get(), scene))
        || QuestionForm.asks(rest.get())) {
      return Optional.empty();
    }
    var besides = understood(rest.get());
    return otherDay(here, rest.get(), besides, scene)
        .or(
            () ->
                besides instanceof Understood.Told(var report) && !report.isEmpty()
                    ? Optional.of(
                        checkIns.told(
                            here,
                            OneMore.of(text + " too", report, here, scene),
                            Origin.TYPED,
                            scene))
                    : Optional.empty());
  }

  /** "Add my elbow" wants no habit. */
  private static boolean isAJoint(String words) {
    return words.length() < LONGEST_JOINT && !Amendment.joints("my " + words).isEmpty();
  }

  /** Nor does "add cheese" of somebody who has just told what they ate. */
  private boolean isAFoodJustNow(String words, Scene scene) {
    return ONE_FOOD.matcher(words).matches()
        && isOfFoods("had " + words)
        && Mending.lastNoted(scene)
            .filter(scene::isJustAfter)
            .filter(at -> scene.noted(at).stream().anyMatch(DayTalk::isEatenOrDone))
            .isPresent();
  }

  /** As an answer to what one ate, if it is nothing else: "a beer". */
  private Understood understood(String text) {
    return new AnswerFirst(reading)
        .read(text, new Context(true, List.of(Measure.FOODS), List.of()));
  }

  private Optional<Move> misread(Settled here, String text, Scene scene) {
    return Misread.said(here, text, scene).map(move -> move.saying(checkIns.pending(here, scene)));
  }

  private Optional<Move> blamed(Settled here, String text, Understood understood, Scene scene) {
    var answered = understood instanceof Understood.Question(Answer.Grounded _);
    return Blame.isWondered(text) || (Blame.in(text) && !answered)
        ? Optional.of(checkIns.answered(here, Wording.ONE_NIGHT, scene))
        : Optional.empty();
  }

  /** What somebody ate or did the day before goes there, and the rest to the day they speak of. */
  private Optional<Move> partOfYesterday(
      Settled here, String text, Understood understood, Scene scene) {
    if (!(understood instanceof Understood.Told)) {
      return Optional.empty();
    }
    var day = checkIns.dayOf(here, scene);
    return PartOfYesterday.in(text, this::isOfFoods)
        .flatMap(
            parts -> {
              var told =
                  parts.namesToday()
                      ? report(parts.yesterday())
                      : scored(parts.yesterday(), day.minusDays(1), scene);
              var whole = parts.namesToday() || SCORE.matcher(parts.yesterday()).matches();
              var before = whole ? told : told.only(EATEN_OR_DONE);
              var rest = report(beside(told, DAY_BEFORE.matcher(parts.rest()).replaceAll("")));
              if (before.isEmpty() || rest.isEmpty()) {
                return Optional.empty();
              }
              var entries = Noting.entries(before, day.minusDays(1), Origin.TYPED, scene);
              var noted = Wording.notedFor(day.minusDays(1), Noting.line(entries));
              return Optional.of(
                  checkIns
                      .told(here, day, rest, Origin.TYPED, scene)
                      .after(List.of(new Outbound.Text(noted)))
                      .writing(entries));
            });
  }

  /** A score of yesterday, unless there is one already. */
  private Report scored(String words, LocalDate yesterday, Scene scene) {
    var score = SCORE.matcher(words).matches();
    return score && scene.diary().value(yesterday, Measure.PAIN.id()).isPresent()
        ? Report.nothing()
        : report(score && !words.startsWith("pain") ? "pain " + words : words);
  }

  /** "Pain was 5 yesterday and 3 today": the second number is of the same kind. */
  private static String beside(Report told, String rest) {
    return told.value(Measure.PAIN).isPresent() && NUMBER_TODAY.matcher(rest).matches()
        ? "pain " + rest
        : rest;
  }

  private boolean isOfFoods(String words) {
    var report = report(words);
    return !report.isEmpty() && report.only(FOODS).equals(report);
  }

  private Report report(String words) {
    return understood(words) instanceof Understood.Told(var report) ? report : Report.nothing();
  }

  /** "Add peas to yesterday" wants no habit. */
  private Optional<Move> addedToYesterday(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return AboutDay.addedToYesterday(text, today)
        .map(added -> report(added.rest()))
        .filter(report -> !report.isEmpty())
        .map(report -> checkIns.told(here, today.minusDays(1), report, Origin.TYPED, scene));
  }

  private Optional<Move> otherDay(Settled here, String text, Understood understood, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var about = AboutDay.told(text, today);
    if (about.isEmpty() || understood instanceof Understood.Wish) {
      return Optional.empty();
    }
    var rest = understood(about.get().rest());
    if (!(rest instanceof Understood.Told(var report)) || report.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        about.get().day().isBefore(today.minusDays(1))
            ? Move.to(here, new Outbound.Text(Wording.TOO_LONG_AGO))
            : scaled(here, about.get().rest(), report, about.get().day(), scene)
                .orElseGet(
                    () -> checkIns.told(here, about.get().day(), report, Origin.TYPED, scene)));
  }

  private Optional<Move> offTheScale(
      Settled here, String text, Understood understood, Scene scene) {
    var report = understood instanceof Understood.Told(var told) ? told : Report.nothing();
    return understood instanceof Understood.Told || here.focus() instanceof Focus.CheckingIn
        ? scaled(here, text, report, checkIns.dayOf(here, scene), scene)
        : Optional.empty();
  }

  /** A number that its measure cannot have is asked for again; the rest is kept. */
  private Optional<Move> scaled(
      Settled here, String text, Report report, LocalDate day, Scene scene) {
    var asked = checkIns.asked(here, scene);
    var beyond = asked.isEmpty() ? OutOfRange.in(text) : OutOfRange.in(text, asked.getFirst());
    return beyond.map(
        number -> {
          var rest = report.without(number.measure());
          var again =
              Move.to(
                  here.with(
                      new Focus.AskedAgain(
                          day, number.measure(), here.focus() instanceof Focus.CheckingIn)),
                  new Outbound.Text(Wording.beyond(number)));
          return rest.isEmpty()
              ? again
              : again
                  .writing(Noting.entries(rest, day, Origin.TYPED, scene))
                  .after(
                      List.of(
                          new Outbound.Text(
                              Wording.noted(
                                  Noting.line(Noting.entries(rest, day, Origin.TYPED, scene))))));
        });
  }

  /** The answer to a number asked for again; anything else is heard as if it had not been asked. */
  Optional<Move> again(
      Settled here, Focus.AskedAgain asked, String text, Understood understood, Scene scene) {
    var beyond = OutOfRange.in(text, asked.measure());
    if (beyond.isPresent()) {
      return beyond.get().measure() == asked.measure()
          ? Optional.of(Move.to(here, new Outbound.Text(Wording.beyond(beyond.get()))))
          : Optional.empty();
    }
    var own = ownByName.said(before(here, asked), text, scene);
    if (own.isPresent()) {
      return own;
    }
    return understood instanceof Understood.Told(var report) && !report.isEmpty()
        ? Optional.of(checkIns.told(before(here, asked), asked.day(), report, Origin.TYPED, scene))
        : Optional.empty();
  }

  /** The same for a measure of their own. */
  Optional<Move> again(Settled here, Focus.AskedOwnAgain asked, String text, Scene scene) {
    return ownByName.again(here, asked, text, scene);
  }

  static Settled before(Settled here, Focus.AskedAgain asked) {
    return here.with(asked.checkingIn() ? new Focus.CheckingIn(asked.day()) : new Focus.Idle());
  }
}
