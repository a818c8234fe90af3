package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Rules;
import coach.limber.bot.conversation.diary.DoctorPage;
import coach.limber.bot.conversation.diary.PatternWords;
import coach.limber.bot.conversation.life.OfTheCoach;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.times.GoingAway;
import coach.limber.bot.conversation.times.Homecoming;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.CoachWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.DoctorPageWish;
import coach.limber.knowledge.language.Illness;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.LifeGoesOn;
import coach.limber.knowledge.language.PatternWish;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.WhenWish;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is said freely, of anything at all: what its words plainly want, else as it is read. */
public final class FreeTalk {
  private static final Phrasing AVERAGE =
      Phrasing.of(
          "(?:(?:my|the|and|show|what'?s|give me) ){0,3}average (?:joint |daily )?(?:pain|sleep"
              + "|stiffness|stress|tiredness)(?: score| level)? (?:in|for|over|during|of|this|last"
              + "|since)\\b.{0,30}");
  private static final Phrasing EVERYTHING =
      Phrasing.of(
          "(?:(?:please|pls|can you|could you|now)[, ]+){0,2}(?:gimme|list|give me|send me|show"
              + " me|let me (?:have|see)|i want|i'd like) (?:all|everything|all the"
              + " (?:data|info\\w*|stuff)|every bit of data)(?: that)? (?:you(?:'ve| have)? (?:got"
              + " |hold |keep |know )?|u got )?(?:on|about|of) me(?: please)?[.!? ]*");

  private static final WholeForm WHICH_ZONE =
      WholeForm.of(
          "(?:(?:and|so|ok|but|hey)[, ]+){0,2}(?:(?:what|which) (?:time ?)?(?:zone|clock) (?:am i"
              + " (?:on|in)|do you (?:have(?: me (?:in|on))?|use|go by|think i'?m (?:in|on))|are"
              + " you (?:using|on|going by)|is (?:this|that|it|set))|what(?:'s| is|s) (?:my|the)"
              + " (?:time ?)?zone|(?:what|which) (?:time ?)?zone(?: is (?:mine|set))?)(?: (?:for"
              + " me|now|at the moment|right now|then)){0,2}[?.! ]*");

  /** It asks how, and nothing is done yet. */
  private static final WholeForm HOW_BACK =
      WholeForm.of(
          "(?:(?:and|so|ok|but|then|later)[, ]+){0,2}how (?:do|can|would|will|could|should) i"
              + " (?:(?:get|have|bring|call|turn|switch|start|wake|put) (?:you|it|this|that|the"
              + " (?:questions|check-?ins?|coach(?:ing)?|messages|nudges|reminders))(?: back| on|"
              + " up| again){1,3}|(?:start|restart|un-?pause|resume|come back|get back|end"
              + " (?:it|the (?:pause|break)))(?: (?:you|it|this|the"
              + " (?:questions|check-?ins?|pause|break)|to (?:you|it)))?(?: again)?)(?:"
              + " (?:later|then|again|afterwards|after that|when i want(?: to)?|if i"
              + " (?:want|need)(?: to)?)){0,2}[?.! ]*");

  private final CheckIns checkIns;
  private final Settings settings;
  private final Wishes wishes;
  private final OfTheCoach ofTheCoach;
  private final AsRead asRead;
  private final Rules<Heard> first;
  private final Rules<Heard> then;

  public FreeTalk(Crew crew, OfTheCoach ofTheCoach) {
    this.checkIns = crew.checkIns();
    this.settings = crew.settings();
    this.wishes = crew.wishes();
    this.ofTheCoach = ofTheCoach;
    this.asRead = new AsRead(crew);
    var hurting = new HurtingTalk(checkIns, asRead);
    var tip = new TipOfTheDay(crew.answers());
    var shown = new ShownAgain(crew.answers(), crew.records());
    this.first =
        Rules.of(
            new Rule<>("danger", "nothing is heard before a danger", this::danger),
            new Rule<>("hurting", "before every other answer: kindness comes first", hurting::said),
            new Rule<>(
                "hard day",
                "the same: \"couldn't open the jar\" would be read as nothing, or as a question",
                hurting::hardDay));
    this.then =
        Rules.of(
            rule(
                "everything of me",
                "all of it is the copy, whichever part the reader thinks of",
                heard -> EVERYTHING.matcher(heard.small()).matches(),
                heard -> granted(heard, Intent.EXPORT_DATA)),
            rule(
                "nothing to pass",
                "\"dunno\" and \"next\" would be noted or answered, and nothing is open",
                FreeTalk::passesNothing,
                heard -> heard.answered(CheckInWords.NOTHING_OPEN)),
            new Rule<>(
                "tip of the day",
                "\"tell me a fact\" would be read as small talk, \"a tip\" as a wish for all of"
                    + " them",
                heard -> tip.said(heard).map(move -> move.saying(pending(heard)))),
            new Rule<>("shown again", "\"pardon?\" would be read as a question", shown::again),
            rule(
                "vague",
                "\"a bit\" would be read as a report, and nothing was asked",
                FreeTalk::isVague,
                heard -> heard.answered(CoachWords.VAGUE)),
            new Rule<>(
                "shorter",
                "before plans: where an answer was shown, that is to be shorter, else a step",
                heard -> shown.shorter(heard).map(move -> move.saying(pending(heard)))),
            new Rule<>(
                "plan",
                "\"after breakfast i'll walk\" would be read as a report, or as a wish to"
                    + " be asked later",
                this::plan),
            new Rule<>(
                "plan in passing",
                "after plan: with its moment it is a whole one",
                this::planInPassing),
            rule(
                "patterns",
                "a question of their own diary, before the article answers it",
                heard -> PatternWish.isIn(heard.text()),
                heard -> PatternWords.show(heard.here(), heard.scene())),
            rule(
                "average",
                "of the numbers that are noted, before \"average\" is one itself",
                heard -> AVERAGE.matcher(heard.small()).matches(),
                heard -> granted(heard, Intent.SHOW_PROGRESS).saying(pending(heard))),
            rule(
                "when we ask",
                "\"when do you ask me\" would be read as a wish to be asked now",
                heard -> WhenWish.isIn(heard.text()),
                heard ->
                    heard
                        .answered(
                            SettingWords.askedAt(
                                TimeWords.asked(heard.here().profile(), heard.today())))
                        .saying(pending(heard))),
            rule(
                "which clock",
                "\"what zone am i on\" would be read as a wish for another",
                heard -> WHICH_ZONE.fits(heard.small()),
                heard ->
                    heard
                        .answered(SettingWords.itIs(heard.here().profile(), heard.scene().at()))
                        .saying(pending(heard))),
            rule(
                "how to come back",
                "\"how do i get you back\" would be read as a wish for it, and end a pause",
                heard -> HOW_BACK.fits(heard.small()),
                heard ->
                    heard
                        .answered(
                            PauseWords.howBack(heard.here().profile().isAwayOn(heard.today())))
                        .saying(pending(heard))),
            rule(
                "doctor's page",
                "\"a page for my doctor\" would be read as a question, or as a wish for all"
                    + " the data",
                heard -> DoctorPageWish.isIn(heard.text()),
                heard -> DoctorPage.show(heard.here(), heard.scene())),
            rule(
                "ill",
                "\"in bed with a bug\" would be read as small talk",
                heard -> Illness.isAllOf(heard.text()) && !heard.tells(),
                heard -> Schedules.sickDay(heard.here(), heard.scene())),
            rule(
                "life goes on",
                "after ill: \"on crutches for a month\" is no sick day, and would be declined",
                FreeTalk::isLengthOfLife,
                heard ->
                    towards(heard.answered(PauseWords.LIFE_GOES_ON), heard).saying(pending(heard))),
            rule(
                "only a length",
                "\"a week\" answers nothing that we ask, and would be declined as a question",
                heard ->
                    !heard.tells() && !heard.isAnswered() && LifeGoesOn.isOnlyALength(heard.text()),
                heard -> heard.answered(NotedWords.DAY_BY_DAY).saying(pending(heard))),
            new Rule<>(
                "oddly timed",
                "where the reader makes nothing of it, a time says most of what is meant",
                heard -> notCovered(heard, wishes::oddlyTimed)),
            new Rule<>(
                "oddly placed",
                "the same with a place, which may stand beside a time",
                heard -> notCovered(heard, wishes::oddlyPlaced)),
            new Rule<>(
                "going away", "last: a journey may be named in any of the above", this::journey));
  }

  private static Rule<Heard> rule(
      String name, String whyHere, Predicate<Heard> isIt, Function<Heard, Move> does) {
    return new Rule<>(name, whyHere, heard -> Optional.of(heard).filter(isIt).map(does));
  }

  /** What comes in the place of an answer to a question of ours, and no other rule has heard. */
  public Move alone(Heard heard) {
    return first
        .hear(heard)
        .or(() -> ofTheCoach(heard))
        .or(() -> then.hear(heard))
        .orElseGet(() -> asRead.of(heard));
  }

  /** What the rules of the day have left; they have heard what is asked of the coach itself. */
  public Move rest(Heard heard) {
    return first.hear(heard).or(() -> then.hear(heard)).orElseGet(() -> asRead.of(heard));
  }

  /** What no rule need be asked about. */
  public Move asRead(Heard heard) {
    return asRead.of(heard);
  }

  private Optional<Move> danger(Heard heard) {
    return heard.understood() instanceof Understood.Danger
        ? Optional.of(asRead.of(heard))
        : Optional.empty();
  }

  private Optional<Move> ofTheCoach(Heard heard) {
    return ofTheCoach
        .answer(heard.text())
        .map(words -> heard.answered(words).saying(pending(heard)));
  }

  private Move granted(Heard heard, Intent intent) {
    return wishes.grant(heard.here(), new Request(intent), heard.text(), heard.scene());
  }

  private static boolean passesNothing(Heard heard) {
    return heard.isIdle()
        && !heard.wishes()
        && (Passing.isOfThisOne(heard.text()) || Passing.isOfAll(heard.text()));
  }

  private static boolean isVague(Heard heard) {
    return heard.isIdle() && (Passing.isVague(heard.text()) || Passing.isALevel(heard.text()));
  }

  private static boolean isLengthOfLife(Heard heard) {
    return !heard.tells() && !heard.wishes() && LifeGoesOn.is(heard.text());
  }

  private Optional<Move> plan(Heard heard) {
    return PlanTalk.of(heard.text(), heard.here().profile().habits().plans())
        .map(talk -> settings.heard(heard.here(), talk, heard.scene()))
        .map(
            move ->
                move.saying(
                    pending(move.next() instanceof Settled next ? heard.from(next) : heard)));
  }

  private Optional<Move> planInPassing(Heard heard) {
    return heard.isIdle() && !heard.tells()
        ? PlanTalk.meant(heard.text())
            .map(words -> settings.habit(heard.here(), words, heard.scene()))
        : Optional.empty();
  }

  private static Optional<Move> notCovered(Heard heard, Rule.HearingWords words) {
    return heard.isNotCovered()
        ? words.said(heard.here(), heard.text(), heard.scene())
        : Optional.empty();
  }

  /** "Off to Spain on friday", where the reader makes nothing of it. */
  public Optional<Move> journey(Heard heard) {
    return heard.isNotCovered() || heard.understood() instanceof Understood.SmallTalk
        ? GoingAway.said(heard.here(), heard.text(), heard.scene())
            .map(move -> towards(move, heard))
            .map(move -> checkIns.askingAgain(move, heard.scene()))
        : Optional.empty();
  }

  /** Where it goes, if it is a place with one clock. */
  private Move towards(Move move, Heard heard) {
    return move.next() instanceof Settled next
        ? GoingAway.place(heard.text())
            .flatMap(place -> settings.zoneOf(place, heard.scene()))
            .map(there -> Homecoming.towards(next, there, heard.text(), heard.scene().at()))
            .map(move::on)
            .orElse(move)
        : move;
  }

  private List<Outbound> pending(Heard heard) {
    return checkIns.pending(heard.here(), heard.scene());
  }
}
