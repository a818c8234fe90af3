package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Set;

/** A food that was there and left: "a cake which I have not touched", "can't eat any for weeks". */
final class Untouched {
  private static final int REACH = 9;
  private static final Set<String> NOT =
      Set.of(
          "not",
          "never",
          "can't",
          "cant",
          "cannot",
          "couldn't",
          "couldnt",
          "haven't",
          "havent",
          "hasn't",
          "didn't",
          "didnt",
          "won't",
          "wont",
          "don't",
          "dont",
          "wasn't");
  private static final Set<String> TAKE =
      Set.of(
          "eat", "eaten", "touch", "touched", "try", "tried", "have", "had", "taste", "tasted",
          "drink", "open", "opened", "allowed");
  private static final Set<String> IT =
      Set.of("any", "it", "them", "one", "either", "a", "bite", "crumb", "sip", "of", "single");

  /** What may follow: anything else is what was not eaten, and it is not the food before. */
  private static final Set<String> GOES_ON =
      Set.of(
          "yet",
          "so",
          "because",
          "cos",
          "for",
          "until",
          "till",
          "today",
          "myself",
          "lol",
          "and",
          "but",
          "as",
          "since",
          "though",
          "tho",
          "this",
          "tonight",
          "obviously",
          "in",
          "haha");

  private Untouched() {}

  static boolean is(Tokens tokens, Found food, List<Found> foods) {
    int end = Math.min(tokens.size(), food.to() + REACH);
    for (int i = food.to(); i < end && tokens.sameSentence(i, food.from()); i++) {
      int at = i;
      if (foods.stream().anyMatch(other -> other.from() == at) && !joined(tokens, at)) {
        return false;
      }
      if (NOT.contains(tokens.text(i)) && taken(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "crisps and sweets, didn't touch either". */
  private static boolean joined(Tokens tokens, int food) {
    return tokens.is(food - 1, "and", "or", "&");
  }

  private static boolean taken(Tokens tokens, int verb) {
    int i = tokens.is(verb, "had", "been", "even", "have") ? verb + 1 : verb;
    i = TAKE.contains(tokens.text(i)) || i == verb ? i : verb;
    if (!TAKE.contains(tokens.text(i))) {
      return false;
    }
    i++;
    while (IT.contains(tokens.text(i))) {
      i++;
    }
    return i >= tokens.size() || !tokens.at(i).isWord() || GOES_ON.contains(tokens.text(i));
  }
}
