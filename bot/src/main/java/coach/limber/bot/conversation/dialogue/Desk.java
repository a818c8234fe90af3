package coach.limber.bot.conversation.dialogue;

import coach.limber.knowledge.Reader;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Places;
import coach.limber.knowledge.library.Library;

/**
 * What the coach has at hand, all of it fixed: how a text is read, the article, the questions and
 * habits, the places of the world.
 */
public record Desk(Reading reading, KnowledgeBase knowledge, Coaching coaching, Places places) {
  /** Loads what ships with the program; takes about a second. */
  public static Desk load() {
    return load(Library.none());
  }

  /** The same, with an operator's articles. */
  public static Desk load(Library library) {
    return new Desk(
        Reader.load(library)::read, KnowledgeBase.load(library), Coaching.load(), Places.load());
  }
}
