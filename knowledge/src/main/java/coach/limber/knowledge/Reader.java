package coach.limber.knowledge;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.List;

/** The door: what a text means, in one call a message. */
public final class Reader {
  private final Encoder encoder;

  private Reader(Encoder encoder) {
    this.encoder = encoder;
  }

  /** Loads the content that ships with the program. */
  public static Reader load() {
    return new Reader(Encoder.load());
  }

  public Understood read(String text, Context context) {
    var signals = encoder.signals(text);
    if (context.checkInOpen() && Signals.best(signals.route()).equals("smalltalk")) {
      return new Understood.SmallTalk("ok_ack");
    }
    return new Understood.Question(new Answer.NotCovered(Answer.Kind.FAR, List.of()));
  }
}
