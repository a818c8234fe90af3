package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;

/** How often somebody woke in the night. */
final class Waking {
  private Waking() {}

  /** Waking up once in the morning is no bad night; "woke up 5 times" is. */
  static boolean often(Tokens tokens, Found word) {
    for (int i = word.to(); i < Math.min(tokens.size(), word.to() + 4); i++) {
      if (tokens.is(
          i,
          "times",
          "twice",
          "thrice",
          "often",
          "lots",
          "loads",
          "constantly",
          "hourly",
          "every",
          "repeatedly",
          "x")) {
        return true;
      }
    }
    return timesTold(tokens, word.to()) > 1;
  }

  /** "woke at 1, 3 and half four": how many clock times stand there. */
  private static int timesTold(Tokens tokens, int from) {
    int times = 0;
    int i = tokens.is(from, "at", "@", "around", "about") ? from + 1 : from;
    while (i < tokens.size()) {
      int to = Spans.timeEnds(tokens, i);
      if (to == i) {
        return times;
      }
      times++;
      i = to;
      while (tokens.is(i, ",", "and", "&", "then", "again", "at")) {
        i++;
      }
    }
    return times;
  }
}
