package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.DoctorPageWish;
import coach.limber.knowledge.language.Illness;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.PatternWish;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.WhenWish;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is said freely, of anything at all: what its words plainly want, else as it is read. */
final class FreeTalk {
  private static final Pattern AVERAGE =
      Pattern.compile(
          "(?:(?:my|the|and|show|what'?s|give me) ){0,3}average (?:joint |daily )?(?:pain|sleep"
              + "|stiffness|stress|tiredness)(?: score| level)? (?:in|for|over|during|of|this|last"
              + "|since)\\b.{0,30}");
  private static final Pattern EVERYTHING =
      Pattern.compile(
          "(?:(?:please|pls|can you|could you|now)[, ]+){0,2}(?:gimme|give me|send me|show me|let"
              + " me (?:have|see)|i want|i'd like) (?:all|everything|all the"
              + " (?:data|info\\w*|stuff)|every bit of data)(?: that)? (?:you(?:'ve| have)? (?:got"
              + " |hold |keep |know )?|u got )?(?:on|about|of) me(?: please)?[.!? ]*");

  private final CheckIns checkIns;
  private final Settings settings;
  private final Wishes wishes;
  private final OfTheCoach ofTheCoach;
  private final AsRead asRead;
  private final Rules<Heard> first;
  private final Rules<Heard> then;

  FreeTalk(Crew crew, OfTheCoach ofTheCoach) {
    this.checkIns = crew.checkIns();
    this.settings = crew.settings();
    this.wishes = crew.wishes();
    this.ofTheCoach = ofTheCoach;
    this.asRead = new AsRead(crew);
    var hurting = new HurtingTalk(checkIns, asRead);
    var shown = new ShownAgain(crew.answers(), crew.records());
    this.first =
        Rules.of(
            new Rule<>("danger", "nothing is heard before a danger", this::danger),
            new Rule<>("hurting", "kindness comes before every other answer", hurting::said));
    this.then =
        Rules.of(
            rule(
                "everything of me",
                "\"show me everything about me\" is also read as a wish for a chart",
                heard -> EVERYTHING.matcher(heard.small()).matches(),
                heard -> granted(heard, Intent.EXPORT_DATA)),
            rule(
                "nothing to pass",
                "\"next\" and \"that's all\" are small talk only while a question is open",
                FreeTalk::passesNothing,
                heard -> heard.answered(Wording.NOTHING_OPEN)),
            new Rule<>(
                "shown again",
                "\"what?\" is a question that the article could answer",
                shown::again),
            rule(
                "vague",
                "\"none\" would be read as a report, and nothing was asked",
                FreeTalk::isVague,
                heard -> heard.answered(Wording.VAGUE)),
            new Rule<>(
                "shorter",
                "before plans: a shorter answer is wanted where one was shown, else a shorter step",
                heard -> shown.shorter(heard).map(move -> move.saying(pending(heard)))),
            new Rule<>("plan", "what is known of their plans says more than any wish", this::plan),
            new Rule<>(
                "plan in passing", "after their own plans, which it may name", this::planInPassing),
            rule(
                "patterns",
                "from here on the whole text names what is wanted, whatever it is read as",
                heard -> PatternWish.isIn(heard.text()),
                heard -> PatternWords.show(heard.here(), heard.scene())),
            rule(
                "average",
                "an average is no pattern, and is shown with all the rest",
                heard -> AVERAGE.matcher(heard.small()).matches(),
                heard -> granted(heard, Intent.SHOW_PROGRESS).saying(pending(heard))),
            rule(
                "when we ask",
                "\"when do you ask me\" would be read as a wish for another time",
                heard -> WhenWish.isIn(heard.text()),
                heard ->
                    heard
                        .answered(
                            Wording.askedAt(TimeWords.asked(heard.here().profile(), heard.today())))
                        .saying(pending(heard))),
            rule(
                "doctor's page",
                "\"a page for my doctor\" would be read as a question",
                heard -> DoctorPageWish.isIn(heard.text()),
                heard -> DoctorPage.show(heard.here(), heard.scene())),
            rule(
                "ill",
                "\"i'm ill\" would be read as small talk",
                heard -> Illness.isAllOf(heard.text()) && !heard.tells(),
                heard -> Schedules.sickDay(heard.here(), heard.scene())),
            new Rule<>(
                "oddly timed",
                "only what the reader makes nothing of: times say most of what is meant",
                heard -> notCovered(heard, wishes::oddlyTimed)),
            new Rule<>(
                "oddly placed",
                "the same with a place, which a time may stand beside",
                heard -> notCovered(heard, wishes::oddlyPlaced)),
            new Rule<>(
                "going away", "last: a journey may be named in any of the above", this::away));
  }

  private static Rule<Heard> rule(
      String name, String whyHere, Predicate<Heard> isIt, Function<Heard, Move> does) {
    return new Rule<>(name, whyHere, heard -> Optional.of(heard).filter(isIt).map(does));
  }

  /** What comes in the place of an answer to a question of ours, and no other rule has heard. */
  Move alone(Heard heard) {
    return first
        .hear(heard)
        .or(() -> ofTheCoach(heard))
        .or(() -> then.hear(heard))
        .orElseGet(() -> asRead.of(heard));
  }

  /** What the rules of the day have left; they have heard what is asked of the coach itself. */
  Move rest(Heard heard) {
    return first.hear(heard).or(() -> then.hear(heard)).orElseGet(() -> asRead.of(heard));
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

  private Optional<Move> away(Heard heard) {
    return heard.isNotCovered() || heard.understood() instanceof Understood.SmallTalk
        ? GoingAway.said(heard.here(), heard.text(), heard.scene())
            .map(move -> checkIns.askingAgain(move, heard.scene()))
        : Optional.empty();
  }

  private List<Outbound> pending(Heard heard) {
    return checkIns.pending(heard.here(), heard.scene());
  }
}
