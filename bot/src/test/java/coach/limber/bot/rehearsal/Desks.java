package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Places;

/** Desks whose reader is a few lines of a test. */
public final class Desks {
  private Desks() {}

  public static Desk reading(Reading reading) {
    return new Desk(reading, KnowledgeBase.load(), Coaching.load(), Places.load());
  }
}
