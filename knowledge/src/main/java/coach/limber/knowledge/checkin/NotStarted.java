package coach.limber.knowledge.checkin;

import java.util.stream.IntStream;

/** What is named and was not begun: "20 min yoga a day, haven't started yet". */
final class NotStarted {
  private static final int REACH = 9;

  private NotStarted() {}

  /**
   * @param after the token behind what is named
   */
  static boolean is(Tokens tokens, int after) {
    return IntStream.range(after, Math.min(tokens.size(), after + REACH))
        .takeWhile(i -> tokens.sameSentence(i, after - 1) || tokens.is(i, ".", "\n"))
        .anyMatch(i -> begun(tokens, i) || untried(tokens, i));
  }

  private static boolean begun(Tokens tokens, int i) {
    int verb = tokens.is(i + 1, "even", "actually", "really", "yet") ? i + 2 : i + 1;
    return tokens.is(i, "haven't", "havent", "hasn't", "not", "to", "didn't", "didnt", "never")
        && tokens.is(verb, "started", "begun", "start", "begin")
        && (!tokens.is(i, "to") || tokens.is(i - 1, "yet"))
        && ends(tokens, verb + 1);
  }

  private static boolean untried(Tokens tokens, int i) {
    int verb = tokens.is(i + 1, "even", "actually", "really") ? i + 2 : i + 1;
    return tokens.is(i, "haven't", "havent", "not", "didn't", "didnt")
        && tokens.is(verb, "tried", "done", "managed", "got", "try", "do", "manage")
        && tokens.is(verb + 1, "it", "that", "them", "any", "yet", "round", "around")
        && (ends(tokens, verb + 2) || tokens.is(verb + 1, "round", "around"));
  }

  private static boolean ends(Tokens tokens, int i) {
    return i >= tokens.size()
        || !tokens.at(i).isWord()
        || tokens.is(
            i, "yet", "it", "that", "them", "though", "so", "because", "cos", "but", "any");
  }
}
