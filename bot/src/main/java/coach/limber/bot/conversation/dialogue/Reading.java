package coach.limber.bot.conversation.dialogue;

import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Report;
import java.util.List;

/** How a text is understood; the same text in the same context always means the same. */
@FunctionalInterface
public interface Reading {
  Understood read(String text, Context context);

  /** What words tell of a day by themselves, in a check-in; nothing if they are no report. */
  default Report told(String words) {
    return read(words, new Context(true, List.of(), List.of()))
            instanceof Understood.Told(var report)
        ? report
        : Report.nothing();
  }
}
