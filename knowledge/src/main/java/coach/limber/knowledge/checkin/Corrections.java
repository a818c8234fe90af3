package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Assigned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "6 no wait 5", "5 not 6", "so call it 45": of several amounts about one thing the last that was
 * meant. Amounts of other days are left out.
 */
final class Corrections {
  private static final double HOUR = 60;
  private static final Set<String> NOT_TODAY =
      Set.of(
          "yesterday",
          "vs",
          "versus",
          "than",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thurs",
          "fri",
          "sat",
          "sun",
          "last",
          "usually",
          "normally",
          "usual",
          "previous");

  private final Phrases correction;
  private final Phrases overall;
  private final Scope scope;

  Corrections(Lexicon lexicon, Scope scope) {
    this.scope = scope;
    this.correction = lexicon.group("correction");
    this.overall = lexicon.group("overall");
  }

  /** The amounts about a topic that hold, in order. */
  List<Quantity> holding(Tokens tokens, List<Assigned> all, Topic topic) {
    var kept = new ArrayList<Quantity>();
    for (int i = 0; i < all.size(); i++) {
      var assigned = all.get(i);
      var quantity = assigned.quantity();
      boolean corrects = i > 0 && corrects(tokens, all.get(i - 1).quantity(), quantity);
      var closes =
          i > 0
              && !corrects
              && assigned.topic() == Topic.NOTHING
              && near(tokens, quantity, overall);
      corrects = corrects || closes;
      var about = corrects ? corrected(all.get(i - 1), assigned) : assigned.topic();
      if (about != topic
          || denied(tokens, quantity)
          || anotherDay(tokens, quantity)
          || anothers(tokens, quantity)) {
        continue;
      }
      if (corrects && !kept.isEmpty()) {
        kept.removeLast();
      }
      kept.add(corrects ? inUnitOf(all.get(i - 1).quantity(), quantity) : quantity);
    }
    return kept;
  }

  /** A bare number after "no wait" is about what it corrects. */
  private static Topic corrected(Assigned before, Assigned now) {
    var bare = now.topic() == Topic.PAIN || now.topic() == Topic.NOTHING;
    return bare && now.quantity().unit() == Quantity.Unit.NONE ? before.topic() : now.topic();
  }

  private static Quantity inUnitOf(Quantity before, Quantity now) {
    if (now.unit() != Quantity.Unit.NONE) {
      return now;
    }
    var amount = before.unit() == Quantity.Unit.HOURS ? now.amount() * HOUR : now.amount();
    return new Quantity(amount, before.unit(), now.from(), now.to());
  }

  /** "hers are an 8", "my daughter's a nine". */
  private boolean anothers(Tokens tokens, Quantity quantity) {
    return scope.ofAnother(tokens, new Phrases.Found("", "", quantity.from(), quantity.to()));
  }

  /** The amount that is said to be the final one. */
  Optional<Quantity> overall(Tokens tokens, List<Quantity> quantities) {
    return quantities.stream()
        .filter(quantity -> near(tokens, quantity, overall))
        .reduce((_, last) -> last);
  }

  private boolean corrects(Tokens tokens, Quantity earlier, Quantity later) {
    for (int i = earlier.to(); i < later.from(); i++) {
      var found = correction.longest(tokens, i);
      if (found != null && found.to() <= later.from() && later.from() - found.to() <= 4) {
        return true;
      }
      if (tokens.is(i, "no") && tokens.is(i + 1, ",") && i + 2 == later.from()) {
        return true;
      }
    }
    return tokens.is(later.from() - 1, "no") && tokens.is(later.from() - 2, ",", "…", "-", "—");
  }

  /** "5 not 6", "not 6, 5". */
  private static boolean denied(Tokens tokens, Quantity quantity) {
    int i = quantity.from() - 1;
    i = tokens.is(i, "a", "an", "the") ? i - 1 : i;
    return tokens.is(i, "not", "wasn't", "isn't") && !tokens.is(i + 1, "even");
  }

  private static boolean anotherDay(Tokens tokens, Quantity quantity) {
    for (int i = Math.max(0, quantity.from() - 3); i < quantity.from(); i++) {
      if (NOT_TODAY.contains(tokens.text(i))
          && tokens.sameClause(i, quantity.from())
          && !tokens.is(i, "last")) {
        return true;
      }
    }
    return tokens.is(quantity.to(), "yesterday", "usually", "normally")
        || (tokens.is(quantity.to(), "last")
            && tokens.is(quantity.to() + 1, "week", "time", "month"))
        || tokens.is(quantity.to(), "'s", "s");
  }

  private static boolean near(Tokens tokens, Quantity quantity, Phrases phrases) {
    for (int i = Math.max(0, quantity.from() - 5); i < quantity.from(); i++) {
      var found = phrases.longest(tokens, i);
      if (found != null
          && found.to() <= quantity.from()
          && tokens.sameSentence(i, quantity.from())) {
        return true;
      }
    }
    for (int i = quantity.to(); i < Math.min(tokens.size(), quantity.to() + 2); i++) {
      if (phrases.startsAt(tokens, i) && tokens.sameSentence(i, quantity.from())) {
        return true;
      }
    }
    return false;
  }
}
