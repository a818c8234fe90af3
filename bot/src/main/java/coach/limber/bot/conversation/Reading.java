package coach.limber.bot.conversation;

import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;

/** How a text is understood; the same text in the same context always means the same. */
@FunctionalInterface
public interface Reading {
  Understood read(String text, Context context);
}
