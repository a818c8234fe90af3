package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.WordSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which words of a text speak of another day: "Monday was dreadful, 8 all day" up to "today". A day
 * that opens a clause governs what comes after it, one that closes a clause what stands before it;
 * one that is only compared with ("better than yesterday") governs nothing.
 */
final class Days {
  /** Words that may stand before a day that opens a clause: "and then on Monday". */
  private static final Set<String> SMALL =
      WordSet.of(
          """
          and so then on but well ok okay um uh was hi hey also because i had only just my the
          """);

  /** Before a number of another day: "down to 2 from 5 yesterday". */
  private static final String[] FROM = {"from", "vs", "versus", "than", "against", "unlike"};

  private final Phrases otherDays;
  private final Phrases today;
  private final Phrases comparing;
  private final Phrases movement;
  private final PastMoves pastMoves;

  Days(Lexicon lexicon) {
    this.otherDays = lexicon.group("other_days");
    this.today = lexicon.group("today");
    this.comparing = lexicon.group("comparing");
    this.movement = lexicon.group("movement");
    this.pastMoves = new PastMoves(movement);
  }

  BitSet others(Tokens tokens) {
    var others = new BitSet();
    var all = otherDays.in(tokens);
    all.forEach(day -> recalled(tokens, day, others));
    var named = all.stream().filter(day -> governs(tokens, day)).toList();
    if (named.isEmpty()) {
      return others;
    }
    var todays = today.in(tokens);
    for (var day : named) {
      if (opens(tokens, day, named)) {
        others.set(day.from(), end(tokens, day, todays));
      } else {
        closing(tokens, day, todays, others);
      }
    }
    return others;
  }

  /** "better than Monday when it was an hour": the clause tells of that day. */
  private static void recalled(Tokens tokens, Phrases.Found day, BitSet others) {
    if (!tokens.is(day.to(), "when", "which", "where")
        || !tokens.is(day.to() + 1, "it", "i", "was", "they", "my", "the", "had", "we")) {
      return;
    }
    int end = day.to();
    while (end < tokens.size()
        && tokens.sameClause(end, day.to())
        && !tokens.is(end, "and", "then", "now", "today", "but", "so")) {
      end++;
    }
    others.set(day.from(), end);
  }

  /** Not "than yesterday", "yesterday's pizza", "it's Monday", "since Friday". */
  private boolean governs(Tokens tokens, Phrases.Found day) {
    if (tokens.is(day.to(), "'s", "night", "nights", "evening")
        && !tokens.is(day.to() + 1, "score")) {
      return false;
    }
    if (namesAnOuting(tokens, day)) {
      return false;
    }
    for (int i = Math.max(0, day.from() - 3); i < day.from(); i++) {
      var found = comparing.longest(tokens, i);
      if (found != null && found.to() == day.from()) {
        return false;
      }
    }
    return !tokens.is(day.from() - 1, "(") || !tokens.is(day.to(), ")");
  }

  /** "sunday hike", but not "on Sunday hiked". */
  private boolean namesAnOuting(Tokens tokens, Phrases.Found day) {
    return day.words().endsWith("day")
        && !day.words().contains(" ")
        && !day.words().equals("yesterday")
        && movement.startsAt(tokens, day.to())
        && !pastMoves.startsAt(tokens, day.to());
  }

  private static boolean opens(Tokens tokens, Phrases.Found day, List<Phrases.Found> named) {
    for (int i = day.from() - 1; i >= 0 && tokens.sameClause(i, day.from()); i--) {
      int at = i;
      var small = SMALL.contains(tokens.text(i)) || !tokens.at(i).isWord();
      if (!small || tokens.at(i).isNumber()) {
        return named.stream().anyMatch(other -> !other.equals(day) && other.covers(at));
      }
    }
    return true;
  }

  /** Up to the end of the sentence, or to where it comes back to today. */
  private static int end(Tokens tokens, Phrases.Found day, List<Phrases.Found> todays) {
    int end = day.to();
    while (end < tokens.size() && tokens.sameSentence(end, day.from())) {
      int at = end;
      if (todays.stream().anyMatch(now -> now.from() == at)) {
        return clauseStart(tokens, at, day.to());
      }
      end++;
    }
    return end;
  }

  /** "yesterday 8, and it is 5 now": the clause of "now" is today's. */
  private static int clauseStart(Tokens tokens, int at, int from) {
    int start = at;
    while (start > from && tokens.sameClause(start - 1, at) && !tokens.is(start - 1, "and")) {
      start--;
    }
    return start == from ? at : start;
  }

  private static void closing(
      Tokens tokens, Phrases.Found day, List<Phrases.Found> todays, BitSet others) {
    int from = day.from();
    while (from > 0 && tokens.sameClause(from - 1, day.from()) && !tokens.is(from - 1, "and")) {
      int at = from - 1;
      if (tokens.is(at, FROM) && tokens.at(at + 1).isNumber()) {
        from--;
        break;
      }
      if (todays.stream().anyMatch(now -> now.covers(at))) {
        return;
      }
      from--;
    }
    int to = day.to();
    if (tokens.is(to, "(") && to + 1 < tokens.size() && tokens.at(to + 1).isNumber()) {
      to += 2;
    }
    others.set(from, to);
  }
}
