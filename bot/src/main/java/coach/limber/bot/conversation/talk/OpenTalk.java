package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Rules;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.habits.HabitDone;
import coach.limber.bot.conversation.life.AfterDanger;
import coach.limber.bot.conversation.life.Dangers;
import coach.limber.bot.conversation.meaning.NeverMind;
import coach.limber.bot.conversation.meaning.SeveralInOne;
import coach.limber.bot.conversation.meaning.ToldAndWished;
import coach.limber.bot.conversation.meaning.TwoInOne;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.settled.FreeTalk;
import coach.limber.bot.conversation.times.Homecoming;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Texting;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.OneDayNotTheOther;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whatever may be said when nothing else was asked than the day's questions, read in its usual
 * spelling; what somebody notes in their own words is kept as they wrote it.
 */
public final class OpenTalk {
  private static final int A_FEW_DAYS = 3;

  /** A text and, if it says several things, its parts. */
  private record Parted(Heard heard, Optional<SeveralInOne> parts) {}

  private final Texting texting = Texting.load();
  private final Prompt prompt;
  private static final Set<Intent> NOTHING_WISHED =
      EnumSet.of(Intent.EDIT_LAST_ANSWER, Intent.GREETING, Intent.THANKS, Intent.GOODBYE);

  private final Reading reading;
  private final FreeTalk freeTalk;
  private final SeveralThings severalThings =
      new SeveralThings(
          (here, part, scene) -> hear(new Heard(here, part.text(), part.understood(), scene)));
  private final Rules<Parted> rules;

  /** Those that hear figures; the others need words. */
  private final Rules<Heard> ofFigures;

  public OpenTalk(Crew crew, BesidesTheDay besidesTheDay, DayTalk dayTalk, FreeTalk freeTalk) {
    this.prompt = crew.prompt();
    this.reading = crew.reading();
    this.freeTalk = freeTalk;
    this.ofFigures =
        Rules.of(
            new Rule<>(
                "besides the day",
                "before the day: a clock may put right the time that was just set",
                besidesTheDay::said),
            new Rule<>("days", "all other figures answer or tell", dayTalk::said));
    var tellsAndMore = new TellsAndMore(crew, this::hear);
    this.rules =
        Rules.of(
            rule(
                "never mind",
                "before all: what is wished for is taken back by the same breath",
                heard -> neverMind(heard, crew.checkIns())),
            rule(
                "one day, not the other",
                "before several things, of which each would be done on a day of its own",
                heard -> notTheOther(heard, crew.checkIns())),
            new Rule<>(
                "several things",
                "before the rest: a rule for the whole text would do one of them and lose the rest",
                this::several),
            rule(
                "besides the day",
                "before the day: its words say what is meant, and to the reader many sound like a"
                    + " report",
                besidesTheDay::said),
            rule(
                "back and more",
                "after \"i'm back\" alone, which ends a break and tells nothing",
                this::backAnd),
            rule(
                "habit done",
                "before two things: \"did my walk, and stretched\" is one",
                heard ->
                    HabitDone.said(
                        heard.here(),
                        heard.text(),
                        heard.understood(),
                        crew.checkIns(),
                        heard.scene())),
            rule(
                "tells and wishes",
                "before the question: a wish may be put as one",
                tellsAndMore::wishes),
            rule(
                "tells and asks of a medicine",
                "before the question, which would be answered with food",
                tellsAndMore::asksOfAMedicine),
            rule(
                "tells and asks",
                "before the day, whose rules would hear the report alone",
                tellsAndMore::asks),
            new Rule<>(
                "told and asked",
                "after the rule above, which knows more ways to join the two",
                this::toldAndAsked),
            rule(
                "tells and asks shortly",
                "after the rules above, which read whole questions and what they point at",
                tellsAndMore::asksShortly),
            rule(
                "days",
                "last: what is said of days and answers, where the whole text is about one thing",
                dayTalk::said));
  }

  private Optional<Move> neverMind(Heard heard, CheckIns checkIns) {
    return NeverMind.takenBack(heard.text())
        .map(
            wish -> reading.read(wish, new Context(false, List.of(), Turns.toLeanOn(heard.here()))))
        .filter(
            wished ->
                wished instanceof Understood.Wish(var request)
                    && !NOTHING_WISHED.contains(request.intent()))
        .map(_ -> checkIns.answered(heard.here(), SettingWords.LEFT_IT, heard.scene()));
  }

  /** "Don't ask me tomorrow, ask me friday": one break, and nothing is put off to today. */
  private static Optional<Move> notTheOther(Heard heard, CheckIns checkIns) {
    return OneDayNotTheOther.in(heard.text(), heard.today())
        .map(days -> Schedules.pause(heard.here(), days, heard.scene()))
        .map(move -> checkIns.askingAgain(move, heard.scene()));
  }

  private static Rule<Parted> rule(String name, String whyHere, Rule.Hearing<Heard> hearing) {
    return new Rule<>(name, whyHere, parted -> hearing.hear(parted.heard()));
  }

  public String spelled(String text) {
    return texting.spelled(text);
  }

  public Move hear(Heard said) {
    return known(said).orElseGet(() -> freeTalk.rest(said.inOther(spelled(said.text()))));
  }

  /** What one of the rules knows, whatever the reader takes it for. */
  Optional<Move> known(Heard said) {
    if (said.isFigures()) {
      return ofFigures.hear(said);
    }
    var heard = said.inOther(spelled(said.text()));
    var parts = SeveralInOne.of(heard.text(), reading, heard.isCheckingIn());
    return rules.hear(new Parted(heard, parts));
  }

  /** Three things and more, of which a rule for two would lose one. */
  public Optional<Move> manyThings(Heard said) {
    if (!said.isIdle() && !said.isCheckingIn()) {
      return Optional.empty();
    }
    var heard = said.inOther(spelled(said.text()));
    return SeveralInOne.of(heard.text(), reading, heard.isCheckingIn())
        .filter(several -> several.wishes() && several.parts().size() > 2)
        .map(several -> severalThings.all(heard.here(), several, heard.scene()));
  }

  /** What tells of the day and wants one thing besides is left to a rule of its own. */
  private Optional<Move> several(Parted said) {
    var heard = said.heard();
    return said.parts()
        .filter(
            several ->
                several.wishes()
                    && (several.parts().size() > 2
                        || ToldAndWished.of(heard.text(), reading, heard.isCheckingIn()).isEmpty()))
        .map(several -> severalThings.all(heard.here(), several, heard.scene()));
  }

  /** A report and a question that are joined in other ways than those of {@link TwoInOne}. */
  private Optional<Move> toldAndAsked(Parted said) {
    var heard = said.heard();
    return said.parts()
        .filter(several -> heard.isIdle() && !several.wishes())
        .map(several -> severalThings.all(heard.here(), several, heard.scene()));
  }

  /** "Back early, pain 5 hands": a pause is over, and what they tell is heard. */
  private Optional<Move> backAnd(Heard heard) {
    var isAway = heard.here().profile().isAwayOn(heard.today());
    return Homecoming.besides(heard.text(), isAway)
        .map(rest -> rest(isAway ? resumed(heard) : homeAgain(heard), rest, heard));
  }

  /** Some days after an alarm "home now" is from the hospital, as far as we know. */
  private static Move homeAgain(Heard heard) {
    var flagged = heard.here().marks().flagged();
    return flagged.plusDays(A_FEW_DAYS).isBefore(heard.today()) || !AfterDanger.isHome(heard.text())
        ? Move.to(heard.here())
        : Move.to(heard.here(), new Outbound.Text(SafetyWords.GLAD_YOU_ARE_HOME));
  }

  private Move resumed(Heard heard) {
    return Schedules.resume(heard.here(), prompt, "back home", heard.scene());
  }

  private Move rest(Move home, String rest, Heard heard) {
    var next = (Settled) home.next();
    var understood = reading.read(rest, new Context(false, List.of(), Turns.toLeanOn(next)));
    return understood instanceof Understood.Danger(var concern, var about)
        ? Dangers.halt(next, rest, concern, about, heard.scene())
        : hear(new Heard(next, rest, understood, heard.scene())).after(home);
  }
}
