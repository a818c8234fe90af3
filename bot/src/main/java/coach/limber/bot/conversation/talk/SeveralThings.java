package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.SeveralInOne;
import coach.limber.bot.conversation.wording.CoachWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Does the parts of a text one after the other; what needs an answer first comes last, and what is
 * not understood is named.
 */
final class SeveralThings {
  /** What follows from one part. */
  interface Doing {
    Move of(Settled here, SeveralInOne.Part part, Scene scene);
  }

  private final Doing doing;

  SeveralThings(Doing doing) {
    this.doing = doing;
  }

  Move all(Settled here, SeveralInOne several, Scene scene) {
    var done = Move.to(here);
    var asking = new ArrayList<SeveralInOne.Part>();
    var unclear = new ArrayList<String>();
    for (var part : several.parts()) {
      if (!part.clear()) {
        unclear.add(part.text());
        continue;
      }
      var next = next(done, part, scene);
      if (asks(next)) {
        asking.add(part);
      } else {
        done = next;
      }
    }
    if (!unclear.isEmpty()) {
      done = done.saying(new Outbound.Text(CoachWords.notThatPart(unclear)));
    }
    for (int i = 0; i < asking.size(); i++) {
      done =
          i == 0
              ? next(done, asking.get(i), scene)
              : done.saying(new Outbound.Text(CoachWords.thenThat(asking.get(i).text())));
    }
    return done.inOther(onceEach(done.replies()));
  }

  /** Who halts or leaves on the way hears nothing more of the rest. */
  private Move next(Move done, SeveralInOne.Part part, Scene scene) {
    return done.next() instanceof Settled here
        ? doing.of(here, part, scene.with(done.entries())).after(done)
        : done;
  }

  private static boolean asks(Move move) {
    return move.next() instanceof Settled next && next.focus() instanceof Focus.Asked;
  }

  /** A question that stands open is shown below all the rest, once. */
  private static List<Outbound> onceEach(List<Outbound> replies) {
    var kept = new ArrayList<Outbound>();
    for (int i = 0; i < replies.size(); i++) {
      var later = replies.subList(i + 1, replies.size());
      var reply = replies.get(i);
      if (later.stream().noneMatch(other -> isSame(reply, other))) {
        kept.add(reply);
      }
    }
    return kept;
  }

  private static boolean isSame(Outbound one, Outbound other) {
    return one.equals(other)
        || (one instanceof Outbound.Question(var key, _, _)
            && key.startsWith(CheckIns.PREFIX)
            && other instanceof Outbound.Question(var again, _, _)
            && key.equals(again));
  }
}
