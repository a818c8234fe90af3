package coach.limber.bot.conversation;

import coach.limber.knowledge.Reader;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Places;

/**
 * What the coach has at hand, all of it fixed: how a text is read, the article, the questions and
 * habits, the places of the world.
 */
public record Desk(Reading reading, KnowledgeBase knowledge, Coaching coaching, Places places) {
  /** Loads what ships with the program; takes about a second. */
  public static Desk load() {
    return new Desk(Reader.load()::read, KnowledgeBase.load(), Coaching.load(), Places.load());
  }
}
