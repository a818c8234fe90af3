package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.List;
import java.util.Set;

/** A food that was there and left: "a cake which I have not touched", "can't eat any for weeks". */
final class Untouched {
  private static final int REACH = 9;
  private static final Set<String> NOT =
      WordSet.of(
          """
          not never can't cant cannot couldn't couldnt haven't havent hasn't didn't didnt won't
          wont don't dont wasn't
          """);
  private static final Set<String> TAKE =
      WordSet.of(
          """
          eat eaten touch touched try tried have had taste tasted drink open opened allowed
          """);
  private static final Set<String> IT =
      Set.of("any", "it", "them", "one", "either", "a", "bite", "crumb", "sip", "of", "single");

  /** What may follow: anything else is what was not eaten, and it is not the food before. */
  private static final Set<String> GOES_ON =
      WordSet.of(
          """
          yet so because cos for until till today myself lol and but as since though tho this
          tonight obviously i we he she just instead oh had either stuck in haha
          """);

  private Untouched() {}

  static boolean is(Tokens tokens, Found food, List<Found> foods) {
    int end = Math.min(tokens.size(), food.to() + REACH);
    for (int i = food.to(); i < end && tokens.sameSentence(i, food.from()); i++) {
      if (!Beginning.between(foods, Found::from, i, i + 1).isEmpty() && !joined(tokens, i)) {
        return false;
      }
      if ((NOT.contains(tokens.text(i)) && taken(tokens, i + 1)) || leftIt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "but I left it", "I gave mine to the postman", "I only had a banana", "none for me". */
  private static boolean leftIt(Tokens tokens, int i) {
    if (tokens.is(i, "none", "not", "except", "bar")
        && tokens.is(i + (tokens.is(i + 1, "for") ? 2 : 1), "me")) {
      return true;
    }
    if (tokens.is(i, "passed") && tokens.is(i + 1, "my") && tokens.is(i + 2, "lips")) {
      return true;
    }
    if (tokens.is(i - 1, ",", "-", "–", "—") && tokens.is(i, "resisted", "abstained", "declined")) {
      return ends(tokens, i + 1);
    }
    if (!tokens.is(i, "i") && !tokens.is(i - 1, "but", "and")) {
      return false;
    }
    int verb = tokens.is(i, "i") ? i + 1 : i;
    verb = tokens.is(verb, "just", "have", "only", "managed", "politely") ? verb + 1 : verb;
    return (tokens.is(
                verb,
                "left",
                "skipped",
                "declined",
                "refused",
                "ignored",
                "dodged",
                "avoided",
                "swerved")
            && (tokens.is(verb + 1, "it", "them", "mine", "that") || ends(tokens, verb + 1)))
        || (tokens.is(verb, "gave", "passed", "handed")
            && tokens.is(verb + 1, "mine", "it", "them", "that")
            && !tokens.is(verb + 2, "in"))
        || tokens.is(verb, "resisted", "abstained", "passed", "refrained", "behaved");
  }

  private static boolean ends(Tokens tokens, int i) {
    return i >= tokens.size() || !tokens.at(i).isWord();
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
    if (tokens.is(i, ":")) {
      return false;
    }
    return i >= tokens.size() || !tokens.at(i).isWord() || GOES_ON.contains(tokens.text(i));
  }
}
