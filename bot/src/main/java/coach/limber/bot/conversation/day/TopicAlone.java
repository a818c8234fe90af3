package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.meaning.OurTopics;
import coach.limber.bot.conversation.wording.OfTheQuestions;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.WholeForm;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A day told in pieces, "slept" and then "5 hours": what is named is asked for, and what comes next
 * is of that, whichever question is open. "Sleep?" asks what we mean by it.
 */
public final class TopicAlone {
  private static final WholeForm AROUND =
      WholeForm.of(
          "(?:(?:and|then|so|also|next|my|the|for)[,: ]+){0,3}(?<topic>[a-z ]{3,20}?)"
              + " *(?<doubt>\\?*)[.:,…? -]*");

  /** The article has nothing to say of these by themselves. */
  private static final Set<Measure> ONLY_OF_THE_DAY =
      EnumSet.of(Measure.PAIN, Measure.JOINTS, Measure.STIFFNESS_MINUTES);

  private static final String SLEPT = "slept";

  private final CheckIns checkIns;

  public TopicAlone(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  public Optional<Move> said(Heard heard) {
    var words = AROUND.in(heard.small());
    var measure = words.flatMap(said -> OurTopics.measure(said.group("topic")));
    if (words.filter(said -> !said.group("doubt").isEmpty()).isPresent()) {
      return measure.filter(_ -> heard.isCheckingIn()).map(doubted -> explained(heard, doubted));
    }
    return measure
        .filter(named -> isBeingTold(heard) || isAsked(heard, named))
        .flatMap(named -> ask(heard, named));
  }

  /** "Sleep?", while we ask: what is meant by it, before anything that the article says. */
  private Move explained(Heard heard, Measure measure) {
    return checkIns.explained(heard.here(), OfTheQuestions.meaning(measure), heard.scene());
  }

  /** Moments after something was noted, more of the day is likelier than a question. */
  private static boolean isBeingTold(Heard heard) {
    return heard.isCheckingIn()
        || (heard.isIdle() && heard.scene().isJustAfter(heard.scene().diary().lastSaid()));
  }

  private static boolean isAsked(Heard heard, Measure measure) {
    return heard.isIdle() && (ONLY_OF_THE_DAY.contains(measure) || heard.small().contains(SLEPT));
  }

  private Optional<Move> ask(Heard heard, Measure measure) {
    if (checkIns.asksFor(measure, heard)) {
      return Optional.of(Move.to(heard.here()).saying(checkIns.again(heard.here(), heard.scene())));
    }
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var asked = heard.here().with(new Focus.AskedAgain(day, measure, heard.isCheckingIn()));
    return checkIns
        .askFor(measure, heard.here().profile())
        .map(words -> Move.to(asked, new Outbound.Text(words)));
  }
}
