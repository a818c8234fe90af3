package coach.limber.knowledge.checkin;

import java.util.List;
import java.util.stream.IntStream;

/** Amounts that were and are no more: "4 (was 6)", "3, usually 5", "I put 6 earlier". */
final class Past {
  /** In tokens. */
  private static final int OFTEN = 8;

  private final Phrases usual;
  private final Phrases noted;
  private final Phrases otherDays;

  Past(Lexicon lexicon) {
    this.usual = lexicon.group("usual");
    this.noted = lexicon.group("noted");
    this.otherDays = lexicon.group("other_days");
  }

  /** Named only to compare with: "better than the 7", "usually a 4", "down from a 6". */
  boolean compared(Tokens tokens, Quantity quantity) {
    for (int i = Math.max(0, quantity.from() - 3); i < quantity.from(); i++) {
      if (usual.startsAt(tokens, i)
          && tokens.sameClause(i, quantity.from())
          && !opensWithIt(tokens, i)
          && !tokens.is(i - 1, "less", "more", "other", "rather", "worse", "better")) {
        return true;
      }
    }
    if (isOfAnotherDay(tokens, quantity.from())
        || isOfOtherTimes(tokens, quantity.from())
        || NotYet.is(tokens, quantity)) {
      return true;
    }
    var from = article(tokens, quantity.from() - 1);
    if (tokens.is(from, "from")
        && tokens.is(from - 1, "down", "up")
        && !movedOn(tokens, from + 1, quantity)) {
      return true;
    }
    return tokens.is(quantity.to(), "usually", "normally", "'s", "s")
        || (tokens.is(quantity.to(), "last")
            && tokens.is(quantity.to() + 1, "week", "time", "month"));
  }

  /** "i used to have pain 8 every day", "my pain tends to be 4 in winter". */
  private static boolean isOfOtherTimes(Tokens tokens, int number) {
    return IntStream.range(Math.max(0, number - OFTEN), number)
        .filter(i -> tokens.sameClause(i, number) && tokens.is(i + 1, "to"))
        .filter(i -> IntStream.range(i, number).noneMatch(at -> tokens.is(at, "now", "today")))
        .anyMatch(
            i ->
                tokens.is(i, "tend", "tends", "tended")
                    || (tokens.is(i, "used")
                        && tokens.is(i + 2, "be", "have", "get", "hit", "hurt")));
  }

  /** "Tuesday's 6", "yesterdays 7". */
  private boolean isOfAnotherDay(Tokens tokens, int from) {
    return tokens.is(from - 1, "yesterdays")
        || (tokens.is(from - 1, "'s") && otherDays.startsAt(tokens, from - 2));
  }

  /** "up from 3 to 5": the amount is the 5. */
  private static boolean movedOn(Tokens tokens, int from, Quantity quantity) {
    for (int i = from; i < quantity.to(); i++) {
      if (tokens.is(i, "to")) {
        return true;
      }
    }
    return tokens.is(quantity.to(), "to");
  }

  /** "the usual 4": today's is as usual. */
  private static boolean opensWithIt(Tokens tokens, int usual) {
    int i = usual - 1;
    return tokens.is(usual, "usual")
        && tokens.is(i, "the", "my")
        && (i == 0 || !tokens.sameSentence(i - 1, i) || tokens.is(i - 1, "still", "just", "at"));
  }

  /**
   * Without those that a later word takes back, as long as another is left.
   *
   * @param replaced whether an amount "before" gave way to another
   */
  List<Quantity> without(Tokens tokens, List<Quantity> all, boolean replaced) {
    var left = all.stream().filter(quantity -> !was(tokens, quantity, replaced)).toList();
    var kept = left.isEmpty() ? all : left;
    var today =
        kept.stream()
            .filter(quantity -> tokens.is(quantity.from() - 1, "today"))
            .reduce((_, last) -> last);
    return today.isEmpty()
        ? kept
        : kept.stream()
            .filter(
                quantity ->
                    quantity.from() >= today.get().from()
                        || tokens.sameSentence(quantity.from(), today.get().from()))
            .toList();
  }

  private boolean was(Tokens tokens, Quantity quantity, boolean replaced) {
    int i = article(tokens, quantity.from() - 1);
    var starts =
        i <= 0
            || !tokens.sameClause(i - 1, i)
            || tokens.is(
                i - 1, "(", ".", "!", ",", "and", "it", "from", "before", "earlier", "previously");
    return (tokens.is(i, "was", "were") && (starts || givesWay(tokens, quantity.to())))
        || hadBeen(tokens, i)
        || (tokens.is(i, "from")
            && i > 0
            && (!tokens.at(i - 1).isNumber() || hasChanged(tokens, i)))
        || (replaced
            && tokens.is(quantity.to(), "earlier", "before")
            && !isBeforeAnother(tokens, quantity.to()))
        || noted(tokens, quantity.from());
  }

  /** "pain was 6 is 4": behind it stands what it is now. */
  private static boolean givesWay(Tokens tokens, int behind) {
    int i = tokens.is(behind, ",", "and", "but") ? behind + 1 : behind;
    int now = i;
    while (tokens.is(now, "is", "are", "now", "its", "a", "at")) {
      now++;
    }
    return now > i && Numerals.at(tokens, now).to() > now;
  }

  /** "6 before breakfast": when it was, and no other day's. */
  private static boolean isBeforeAnother(Tokens tokens, int before) {
    int next = before + 1;
    return tokens.is(before, "before")
        && next < tokens.size()
        && tokens.at(next).isWord()
        && tokens.sameClause(before, next)
        && !tokens.is(next, "now", "today", "and", "but", "so", "then", "it", "its", "is");
  }

  /** "it had been a 6", "they'd been on 7". */
  private static boolean hadBeen(Tokens tokens, int before) {
    int been = tokens.is(before, "at", "on", "around", "about", "like") ? before - 1 : before;
    return tokens.is(been, "been")
        && (tokens.is(been - 1, "had") || tokens.text(been - 1).endsWith("'d"));
  }

  /** "down to a 2 from a 4". */
  private static boolean hasChanged(Tokens tokens, int from) {
    for (int i = Math.max(0, from - 5); i < from; i++) {
      if (tokens.is(i, "down", "up", "dropped", "now", "improved", "eased")
          && tokens.sameClause(i, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean noted(Tokens tokens, int from) {
    for (int i = Math.max(0, from - 6); i < from; i++) {
      var found = noted.longest(tokens, i);
      if (found != null && (found.to() == from || found.to() == article(tokens, from - 1) + 1)) {
        return !tokens.is(i - 1, "so", "just", "please", "then", "lets");
      }
    }
    return false;
  }

  private static int article(Tokens tokens, int i) {
    return tokens.is(i, "a", "an", "the") ? i - 1 : i;
  }
}
