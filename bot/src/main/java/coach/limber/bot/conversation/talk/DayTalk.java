package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.Amending;
import coach.limber.bot.conversation.day.Blanking;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.FinerFood;
import coach.limber.bot.conversation.day.FoodTalk;
import coach.limber.bot.conversation.day.Forgetting;
import coach.limber.bot.conversation.day.InItsPlace;
import coach.limber.bot.conversation.day.JustNoted;
import coach.limber.bot.conversation.day.Mending;
import coach.limber.bot.conversation.day.Misread;
import coach.limber.bot.conversation.day.NotKept;
import coach.limber.bot.conversation.day.OfAnotherDay;
import coach.limber.bot.conversation.day.OtherDays;
import coach.limber.bot.conversation.day.QuestionTalk;
import coach.limber.bot.conversation.day.SameForYesterday;
import coach.limber.bot.conversation.day.ScaleTalk;
import coach.limber.bot.conversation.day.TopicAlone;
import coach.limber.bot.conversation.day.WholeDayTalk;
import coach.limber.bot.conversation.day.Withdrawing;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Rule.Hearing;
import coach.limber.bot.conversation.dialogue.Rules;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.OffTheScale;
import coach.limber.bot.conversation.meaning.OtherNumber;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.settled.Asks;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.OfTheQuestions;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.checkin.AnswerInWords;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Blame;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Lateness;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.OutOfRange;
import coach.limber.knowledge.language.PartOfYesterday;
import coach.limber.knowledge.language.Report;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is said of days and of the questions themselves, other than a plain report of today:
 * corrections, other days, numbers off the scale, wishes for more or fewer questions, and what
 * somebody is sure of. The red-flag check has seen the text before.
 */
public final class DayTalk {
  private static final Set<Intent> OF_US =
      EnumSet.of(
          Intent.NUDGES_OFF,
          Intent.NUDGES_ON,
          Intent.FEWER_NUDGES,
          Intent.PAUSE,
          Intent.SNOOZE,
          Intent.SET_TIME);
  private static final Pattern NONE_FOR_NOW =
      Pattern.compile(
          "(?:(?:no|ok|well|nah)[, ]+){0,2}(?:none|nothing|no more)(?: more)? for now(?:,?"
              + " thanks?(?: you)?)?[.! ]*");

  private final CheckIns checkIns;
  private final WholeDayTalk wholeDay;
  private final Mending mending;
  private final Withdrawing withdrawing;
  private final OwnByName ownByName;
  private final Reports reports;
  private final Rules<Heard> rules;

  public DayTalk(Reading reading, CheckIns checkIns) {
    this.checkIns = checkIns;
    this.wholeDay = new WholeDayTalk(checkIns);
    var amending = new Amending(reading);
    this.mending = new Mending(amending);
    this.withdrawing = new Withdrawing(amending, mending, reading);
    this.ownByName = new OwnByName(checkIns, reading);
    this.reports = new Reports(reading);
    var asks = new Asks(checkIns);
    var question = new QuestionTalk(checkIns, reports);
    var scale = new ScaleTalk(checkIns);
    var food = new FoodTalk(checkIns, mending, reports);
    var otherDays = new OtherDays(checkIns, mending, reports, scale);
    var justNoted = new JustNoted(checkIns, mending, reports, otherDays);
    this.rules =
        Rules.of(
            new Rule<>(
                "typed choice",
                "first: the very words of a button are never anything else",
                question::typedChoice),
            Rule.ofWords(
                "own by name",
                "what they track themselves may be called like anything of ours",
                ownByName::said),
            new Rule<>(
                "topic alone",
                "right after it: a word of ours alone, where the day is told, is no question",
                new TopicAlone(checkIns)::said),
            new Rule<>(
                "unanswered",
                "\"done\" and \"carry on\" would be read as a farewell and as a wish",
                question::unanswered),
            new Rule<>("no what", "\"no\" would be read as no pain at all", question::noWhat),
            new Rule<>(
                "none for now",
                "the same where nothing is open: it declines an offer",
                DayTalk::noneForNow),
            new Rule<>(
                "still open",
                "\"what's left\" would be read as small talk where no question is open",
                this::stillOpen),
            Rule.ofWords(
                "asks",
                "\"every day\" would be read as a report, \"ask me about sleep\" as a question",
                asks::said),
            new Rule<>(
                "beyond numbers",
                "before every number: this one is on no scale of ours",
                scale::beyondNumbers),
            new Rule<>(
                "long ago",
                "before all that would note it for today, or put today's right by it",
                otherDays::longAgo),
            new Rule<>(
                "pain now",
                "before corrections: a pain that has changed was right before",
                justNoted::painNow),
            new Rule<>(
                "pain in words",
                "before \"bad\" is taken for a number of its own and changes the one that was told",
                justNoted::painInWords),
            Rule.ofWords("forgotten", "a whole day, before one note of it", this::forgotten),
            new Rule<>(
                "taken back", "all that was just noted, before a part of it", justNoted::takenBack),
            new Rule<>(
                "painless",
                "before mended: \"no pain in my knees\" does not end that of the hands",
                justNoted::painless),
            new Rule<>(
                "instead",
                "before withdrawn and mended: \"no, pasta\" denies none and is in its place",
                new InItsPlace(checkIns, mending, amending, reports)::said),
            new Rule<>(
                "portion",
                "before mended: \"it was 3 slices\" puts no number right",
                food::portion),
            new Rule<>(
                "blanking",
                "\"delete pain\" would be read as a question",
                asking(heard -> Blanking.said(heard.here(), heard.text(), mending, heard.scene()))),
            new Rule<>(
                "finer food",
                "would be read as a wish to mend something, and says already what",
                asking(
                    heard ->
                        FinerFood.said(
                            heard.here(), heard.text(), amending, mending, heard.scene()))),
            new Rule<>(
                "same for yesterday",
                "the same; all of today, before anything of yesterday",
                heard ->
                    SameForYesterday.said(heard.here(), heard.text(), checkIns, heard.scene())),
            new Rule<>(
                "as yesterday, but",
                "before the part that is told besides is all that is noted",
                otherDays::asYesterdayBut),
            new Rule<>(
                "withdrawn from yesterday",
                "before withdrawn and left out, which would take it from today",
                asking(words(withdrawing::ofYesterday))),
            new Rule<>(
                "without a kind",
                "before withdrawn: the food was eaten, without this kind",
                asking(food::withoutKind)),
            new Rule<>(
                "of another day",
                "\"sorry, i meant yesterday\" moves what was noted and tells nothing",
                heard -> OfAnotherDay.said(heard.here(), heard.text(), checkIns, heard.scene())),
            new Rule<>(
                "of another day after all",
                "the same in one breath: \"pain 5. actually make that yesterday\"",
                otherDays::saidAfterwards),
            new Rule<>(
                "day by day",
                "before every rule of one day: each number is of its own",
                asking(otherDays::dayByDay)),
            new Rule<>(
                "than yesterday",
                "before other day: \"one less than yesterday\" tells nothing of yesterday",
                otherDays::thanYesterday),
            new Rule<>(
                "yesterday's number",
                "before mended, which would change today's",
                asking(otherDays::yesterdaysNumber)),
            new Rule<>(
                "given to yesterday",
                "the same; it would be noted for today",
                otherDays::givenToYesterday),
            new Rule<>(
                "withdrawn",
                "before mended and left out: what was noted is taken out, and not told anew",
                this::withdrawn),
            new Rule<>(
                "all but", "before a joint is taken back that was never noted", justNoted::allBut),
            new Rule<>(
                "stiff for", "would be read as a wish to be asked again then", justNoted::stiffFor),
            new Rule<>(
                "only these",
                "before the joint is added to those that were noted",
                asking(justNoted::onlyThese)),
            new Rule<>(
                "added to yesterday",
                "before the afterthought, which adds to today",
                otherDays::added),
            new Rule<>(
                "afterthought",
                "would be read as a wish to mend or for a habit; it adds, and changes nothing",
                justNoted::afterthought),
            new Rule<>(
                "joint's number",
                "before mended, which would take the other joints out",
                asking(justNoted::jointsNumber)),
            new Rule<>(
                "mended",
                "before other day: a day that is named in a correction is told of already",
                this::mended),
            new Rule<>(
                "misread",
                "that something is wrong, where no correction says what",
                heard ->
                    Misread.said(heard.here(), heard.text(), heard.scene())
                        .map(move -> move.saying(checkIns.pending(heard.here(), heard.scene())))),
            new Rule<>("blamed", "before the food that is blamed is noted as eaten", this::blamed),
            new Rule<>(
                "part of yesterday",
                "two days in one text, before the whole of it is one of them",
                otherDays::partOfYesterday),
            new Rule<>("other day", "would be noted for today", otherDays::named),
            new Rule<>(
                "off the scale",
                "after other day, which weighs the numbers of its own",
                scale::offTheScale),
            new Rule<>("left out", "what was not eaten would be noted as eaten", food::leftOut),
            new Rule<>(
                "all over",
                "of the pain just noted; by itself it says nothing of what",
                justNoted::allOver),
            new Rule<>(
                "goes on", "after all that names its day: this one does not", otherDays::goesOn),
            new Rule<>(
                "whole day",
                "\"all fine\" would answer one question, and answers many",
                heard ->
                    wholeDay.said(heard.here(), heard.text(), heard.understood(), heard.scene())),
            new Rule<>(
                "not kept",
                "last: what would be noted as something else, and is nothing that we keep",
                asking(
                    heard ->
                        NotKept.said(
                            heard.here(), heard.text(), heard.understood(), heard.scene()))));
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Heard heard) {
    return heard.understood() instanceof Understood.Danger
            || heard.understood() instanceof Understood.Foreign
        ? Optional.empty()
        : late(heard).or(() -> rules.hear(heard));
  }

  /** What follows an excuse for being late is told, and corrects nothing. */
  private Optional<Move> late(Heard heard) {
    return Lateness.without(heard.text())
        .flatMap(
            rest ->
                rules.hear(new Heard(heard.here(), rest, reports.understood(rest), heard.scene())));
  }

  Rules<Heard> rules() {
    return rules;
  }

  public Mending mending() {
    return mending;
  }

  private static Hearing<Heard> words(Rule.HearingWords words) {
    return heard -> words.said(heard.here(), heard.text(), heard.scene());
  }

  /** The same, and the question that was open again. */
  private Hearing<Heard> asking(Hearing<Heard> hearing) {
    return heard -> hearing.hear(heard).map(move -> checkIns.askingAgain(move, heard.scene()));
  }

  /** What declines an offer that is long past tells of no pain. */
  private static Optional<Move> noneForNow(Heard heard) {
    return heard.isIdle() && NONE_FOR_NOW.matcher(heard.small()).matches()
        ? Optional.of(heard.answered(PlanWords.NONE_FOR_NOW))
        : Optional.empty();
  }

  private Optional<Move> stillOpen(Heard heard) {
    return heard.isIdle() && OfTheQuestions.asksWhatIsOpen(heard.text())
        ? Optional.of(checkIns.stillOpen(heard.here(), heard.scene()))
        : Optional.empty();
  }

  private Optional<Move> forgotten(Settled here, String text, Scene scene) {
    return Forgetting.said(here, text, scene).map(move -> checkIns.askingAgain(move, scene));
  }

  /** "No nudges on weekends" takes nothing back that was eaten. */
  private Optional<Move> withdrawn(Heard heard) {
    return heard.understood() instanceof Understood.Wish(var request)
            && OF_US.contains(request.intent())
        ? Optional.empty()
        : asking(words(withdrawing::said)).hear(heard);
  }

  private Optional<Move> mended(Heard heard) {
    var text = heard.text();
    if (!Amending.mayMend(text, heard.understood())
        || (heard.isCheckingIn() && OtherNumber.isOnlyNearer(text))
        || AboutDay.tellsOfAMissedDay(text)
        || AboutDay.namesLongAgo(text)
        || Lateness.without(text).isPresent()
        || tellsOfBothDays(text)
        || Misread.deniesANumber(text)
        || (Blame.in(text) && Amendment.joints(text).isEmpty())
        || OutOfRange.in(text).isPresent()) {
      return Optional.empty();
    }
    var yesterday = heard.today().minusDays(1);
    if (AboutDay.named(text, heard.today()).filter(yesterday::isAfter).isPresent()
        && Amendment.oldNumber(text).isPresent()) {
      return Optional.of(heard.answered(NotedWords.TOO_LONG_AGO));
    }
    return asking(said -> mending.said(said.here(), said.text(), said.understood(), said.scene()))
        .hear(heard);
  }

  /** "Pain 4 today. pain 5, that was yesterday" puts nothing right. */
  private boolean tellsOfBothDays(String text) {
    return PartOfYesterday.in(text, reports::areOfFoods)
        .filter(PartOfYesterday::namesToday)
        .isPresent();
  }

  private Optional<Move> blamed(Heard heard) {
    return !OtherDays.tellsWhere(heard.small())
            && (Blame.isWondered(heard.text())
                || isWonderedOf(heard)
                || (Blame.isConcluded(heard.text()) && !heard.wishes())
                || Blame.isOfOnesOwn(heard.text())
                || (Blame.in(heard.text()) && !heard.isAnswered()))
        ? Optional.of(checkIns.answered(heard.here(), CheckInWords.ONE_NIGHT, heard.scene()))
        : Optional.empty();
  }

  /** "So pizza caused it?" of a pizza that was told is of this one night. */
  private static boolean isWonderedOf(Heard heard) {
    var today = heard.today();
    return Blame.wondersAt(heard.text())
        .filter(
            thing ->
                Stream.of(today, today.minusDays(1))
                    .flatMap(
                        day -> Noting.items(heard.scene().diary(), day, Measure.FOODS).stream())
                    .anyMatch(food -> Amendment.names(thing, food)))
        .isPresent();
  }

  /** The answer to a number asked for again; anything else is heard as if it had not been asked. */
  public Optional<Move> again(Heard heard, Focus.AskedAgain asked) {
    var beyond = OutOfRange.in(heard.text(), asked.measure());
    if (beyond.isPresent()) {
      return beyond
          .filter(number -> number.measure() == asked.measure())
          .map(number -> heard.answered(CheckInWords.beyond(number)));
    }
    if (asked.measure() == Measure.PAIN && OffTheScale.isBeyond(heard.text(), true)) {
      return Optional.of(heard.answered(CheckInWords.BEYOND_TEN));
    }
    var before = before(heard.here(), asked);
    return ownByName
        .said(before, heard.text(), heard.scene())
        .or(
            () ->
                answer(heard, asked.measure())
                    .map(
                        report ->
                            checkIns.told(
                                before, asked.day(), report, Origin.TYPED, heard.scene())));
  }

  /** What the words say of it, or else whatever is told. */
  private static Optional<Report> answer(Heard heard, Measure asked) {
    return AnswerInWords.of(heard.text(), asked)
        .or(
            () ->
                heard.understood() instanceof Understood.Told(var report) && !report.isEmpty()
                    ? Optional.of(report)
                    : Optional.empty());
  }

  /** The same for a measure of their own. */
  public Optional<Move> again(Heard heard, Focus.AskedOwnAgain asked) {
    return ownByName.again(heard.here(), asked, heard.text(), heard.scene());
  }

  public static Settled before(Settled here, Focus.AskedAgain asked) {
    return here.with(asked.checkingIn() ? new Focus.CheckingIn(asked.day()) : new Focus.Idle());
  }
}
