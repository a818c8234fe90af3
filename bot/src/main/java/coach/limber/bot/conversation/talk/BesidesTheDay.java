package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.Amending;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.Compared;
import coach.limber.bot.conversation.day.LengthAdded;
import coach.limber.bot.conversation.day.LengthAgain;
import coach.limber.bot.conversation.day.Mending;
import coach.limber.bot.conversation.day.PutDownAgain;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Rule.Hearing;
import coach.limber.bot.conversation.dialogue.Rules;
import coach.limber.bot.conversation.diary.PictureTalk;
import coach.limber.bot.conversation.habits.PlanAgain;
import coach.limber.bot.conversation.life.Leaving;
import coach.limber.bot.conversation.life.OfTheCoach;
import coach.limber.bot.conversation.meaning.LaterOrShorter;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.settled.Plans;
import coach.limber.bot.conversation.settled.PutBack;
import coach.limber.bot.conversation.settled.Wishes;
import coach.limber.bot.conversation.times.GoingAway;
import coach.limber.bot.conversation.times.NotAhead;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said of anything else than the day: of nudges, plans, times and breaks, and of the coach.
 * Its rules look at the words and never at what the reader makes of them, for these are the words
 * of which it makes something else.
 */
public final class BesidesTheDay {
  /** Figures are answers, but right after a time was set this is another. */
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d");

  private static final WholeForm OWN_PLAN =
      WholeTexts.form(
          "(?:what (?:was|am|were) i (?:going|meant|supposed|planning|meaning) to (?:do|be"
              + " doing)|what (?:did|have) i (?:promised?|plan(?:ned)?|commit(?:ted)?"
              + " to|sign(?:ed)? up for|agreed? to)(?: to do| you)?|what did i (?:say|want|mean)"
              + " (?:i'd|i would|to) do|what(?:'s| is|s| was) (?:my|the)"
              + " (?:plan|promise|resolution)|what (?:habit|plan) (?:did|have) i"
              + " (?:make|made|choose|chosen|pick|picked|set))(?: (?:then|after"
              + " (?:dinner|lunch|breakfast|work|tea|coffee))){0,2}");
  private static final WholeForm CHART =
      WholeTexts.form(
          "(?:(?:can|could|may) (?:i|you) (?:get|have|see|show me|draw(?: me)?|make(?: me)?|give"
              + " me)|show(?: me)?|give me|draw(?: me)?|i(?:'d| would) like|i want|do you"
              + " (?:have|do))(?: to see)?(?: (?:an?|the|my|some|any))?"
              + " (?:charts?|graphs?|plots?|curves?|diagrams?)");

  private final CheckIns checkIns;
  private final TimeAgain timeAgain;
  private final Rules<Heard> rules;

  public BesidesTheDay(Crew crew, OfTheCoach ofTheCoach, TimeTalk timeTalk) {
    this.checkIns = crew.checkIns();
    var settings = crew.settings();
    var prompt = crew.prompt();
    var nudgeAnswer = new NudgeAnswer(settings, checkIns);
    var lookBackTalk = new LookBackTalk(new Plans(settings), settings);
    this.timeAgain = new TimeAgain(settings, crew.asking(), crew.oneDays());
    var mending = new Mending(new Amending(crew.reading()));
    var lengthAgain = new LengthAgain(checkIns, mending);
    var lengthAdded = new LengthAdded(mending, lengthAgain);
    var nudgeTalk = new NudgeTalk(checkIns);
    var talkBesides = new TalkBesides(checkIns, crew.answers(), crew.reading());
    var notChanged = new NotChanged(checkIns);
    var aboutUs = new AboutUs(ofTheCoach, checkIns, prompt);
    var secondThoughts = new SecondThoughtsTalk(crew);
    this.rules =
        Rules.of(
            new Rule<>(
                "back one",
                "first: while a question is open, the one before it is nearest",
                heard -> goesBack(heard, crew.wishes())),
            new Rule<>(
                "goes on",
                "the same: \"carry on\" is of the open question, and ends no break",
                this::goesOn),
            new Rule<>(
                "not today",
                "before nudge answered: what hurts too much for a walk is told besides",
                new NotToday(checkIns)::said),
            Rule.ofWords(
                "nudge answered",
                "\"later\" and \"done\" answer the newest message, if that is a nudge",
                nudgeAnswer::said),
            new Rule<>(
                "nudge put off",
                "right after it: a wish to be asked later is of the newest message as well",
                nudgeAnswer::putOff),
            Rule.ofWords(
                "look back answered", "the same of a look back at a plan", lookBackTalk::said),
            new Rule<>(
                "put down again",
                "before put back: what an undo took is nearest, right after it",
                heard -> PutDownAgain.said(heard, checkIns)),
            new Rule<>(
                "put back",
                "\"undo that\" is of the last choice, if that was the last of all",
                asking(heard -> PutBack.said(heard.here(), heard.text(), prompt, heard.scene()))),
            Rule.ofWords(
                "time again",
                "\"no, 9\" puts right the time that was just set, and answers nothing else",
                timeAgain::said),
            new Rule<>(
                "length added",
                "before length again: \"and another 10 minutes\" adds, and puts no check-in off",
                asking(lengthAdded::said)),
            new Rule<>(
                "length again",
                "\"no, 40 minutes\" puts right the walk just noted, and puts no check-in off",
                asking(lengthAgain::said)),
            Rule.ofWords(
                "not changed",
                "\"don't skip today\" would be read as a wish to skip it",
                notChanged::said),
            new Rule<>(
                "nudges",
                "\"no questions, just nudges\" would be read as no more nudges",
                asking(heard -> nudgeTalk.said(heard.here(), heard.text(), heard.scene()))),
            new Rule<>(
                "plan again",
                "puts right the plan that was just made, before its moment is a time to ask",
                heard ->
                    PlanAgain.of(heard.here(), heard.text(), heard.scene())
                        .map(talk -> settings.heard(heard.here(), talk, heard.scene()))),
            new Rule<>(
                "own plan asked",
                "before talk besides: \"what was i going to do\" would be read as small talk",
                asking(heard -> ofOwnPlan(heard, crew.wishes()))),
            new Rule<>(
                "chart asked",
                "after an answer \"can i get a graph\" would be read as going on with it",
                asking(heard -> chart(heard, crew.wishes()))),
            new Rule<>(
                "picture again",
                "\"and sleep?\" after a picture would be read as a question of the article",
                asking(new PictureTalk(crew.reading())::said)),
            new Rule<>(
                "compared",
                "before talk besides: \"a bit better\" is of the pain, and no good news of an"
                    + " illness",
                new Compared(checkIns)::said),
            Rule.ofWords(
                "talk besides",
                "before about us: an illness told, or the talk itself, is no question of the coach",
                talkBesides::said),
            new Rule<>(
                "about us",
                "before leaving: a curse gets a kind word, and quiets nothing",
                aboutUs::said),
            Rule.ofWords(
                "leaving",
                "\"stop messaging me\" is all of it, before the parts below",
                Leaving::said),
            new Rule<>(
                "reminder",
                "\"don't remind me\" would be read as no more nudges",
                asking(heard -> ReminderTalk.said(heard.here(), heard.text()))),
            new Rule<>(
                "not ahead",
                "before times: \"in winter at 18:00\" would be set from now on",
                asking(NotAhead::said)),
            Rule.ofWords(
                "times",
                "\"never on sundays\" would be read as a question, \"also at 9\" as a report",
                timeTalk::said),
            new Rule<>(
                "ill for days",
                "\"ill all week\" would be read as small talk",
                asking(heard -> GoingAway.sick(heard.here(), heard.text(), heard.scene()))),
            new Rule<>(
                "second thoughts",
                "\"not going after all\" would be read as a report, or as a wish to pause",
                secondThoughts::said),
            new Rule<>(
                "later or shorter",
                "last: it asks back, so all that is clearer comes before it",
                asking(BesidesTheDay::howLong)));
  }

  Optional<Move> said(Heard heard) {
    return heard.isFigures()
        ? CLOCK.matcher(heard.text().strip()).matches()
            ? timeAgain.said(heard.here(), heard.text(), heard.scene())
            : Optional.empty()
        : rules.hear(heard);
  }

  private static Optional<Move> ofOwnPlan(Heard heard, Wishes wishes) {
    return OWN_PLAN.fits(heard.small()) && !heard.here().profile().habits().plans().isEmpty()
        ? Optional.of(
            wishes.grant(
                heard.here(), new Request(Intent.LIST_HABITS), heard.text(), heard.scene()))
        : Optional.empty();
  }

  private static Optional<Move> chart(Heard heard, Wishes wishes) {
    return CHART.fits(heard.small())
        ? Optional.of(
            wishes.grant(heard.here(), new Request(Intent.SHOW_CHART), heard.text(), heard.scene()))
        : Optional.empty();
  }

  /** The open question stands again below what is said. */
  private Hearing<Heard> asking(Hearing<Heard> hearing) {
    return heard -> hearing.hear(heard).map(move -> checkIns.askingAgain(move, heard.scene()));
  }

  private static Optional<Move> goesBack(Heard heard, Wishes wishes) {
    var request = new Request(Intent.EDIT_LAST_ANSWER);
    return heard.isCheckingIn() && Passing.goesBack(heard.text())
        ? Optional.of(wishes.grant(heard.here(), request, heard.text(), heard.scene()))
        : Optional.empty();
  }

  /** To go on is to be asked, and to leave nothing out. */
  private Optional<Move> goesOn(Heard heard) {
    return heard.isCheckingIn()
            && Passing.goesOn(heard.text())
            && !heard.here().profile().isAwayOn(heard.today())
        ? Optional.of(Move.to(heard.here(), checkIns.again(heard.here(), heard.scene())))
        : Optional.empty();
  }

  /** "Make it five minutes" may mean later or shorter: that is for them to say. */
  private static Optional<Move> howLong(Heard heard) {
    var hurries = heard.isCheckingIn() && LaterOrShorter.isInAHurry(heard.text());
    return hurries || LaterOrShorter.isIn(heard.text())
        ? Optional.of(heard.answered(TimeTalkWords.LATER_OR_SHORTER))
        : Optional.empty();
  }
}
