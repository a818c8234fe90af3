package coach.limber.bot.rehearsal;

import coach.limber.knowledge.Context;
import coach.limber.knowledge.Reader;
import coach.limber.knowledge.Turn;
import java.util.ArrayList;

/** Plays scripts, each as a new conversation of someone who has finished the first meeting. */
public final class Rehearsal {
  private final Reader reader;

  public Rehearsal(Reader reader) {
    this.reader = reader;
  }

  /** The reaction to the script's last turn. */
  public Reaction play(Script script) {
    var turns = new ArrayList<Turn>();
    for (var text : script.turns().subList(0, script.turns().size() - 1)) {
      var understood = reader.read(text, new Context(script.checkInOpen(), turns));
      turns.add(new Turn(text, new Reaction(understood, "").sentences()));
    }
    var understood =
        reader.read(script.turns().getLast(), new Context(script.checkInOpen(), turns));
    return new Reaction(understood, Words.of(understood));
  }
}
