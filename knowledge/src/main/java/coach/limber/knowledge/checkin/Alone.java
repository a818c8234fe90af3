package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.Set;

/**
 * Whether a word of many uses is said of the person or the pain, and not of the thing behind it:
 * "spent" and "spent the day in bed", "pain was high" and "the high kerb".
 */
final class Alone {
  private static final Set<String> SMALL =
      WordSet.of(
          """
          today tonight now again still this after from by since and but so as because cos
          though tho tbh lol all already really before when with at yet out here there i i'm im
          me too then or either mate honestly overall first until till due thanks even just only
          most mostly enough ish grade key end side score number to if is was are no yes not
          altogether completely xx x haha ugh sorry
          """);

  private static final String[] LEADING = {
    "is",
    "are",
    "was",
    "were",
    "'s",
    "feel",
    "feels",
    "felt",
    "a",
    "bit",
    "so",
    "all",
    "totally",
    "completely",
    "both",
    "really",
    "pure",
    "absolutely",
    "proper",
    "just",
    "looks"
  };

  /** "haven't pooped": nobody is tired. */
  private static final String[] DONE = {
    "haven't", "havent", "hasn't", "hadn't", "didn't", "didnt", "never", "finally", "i've", "he",
    "she", "we", "they", "i"
  };

  private final Phrases ambiguous;
  private final Phrases joints;
  private final Phrases gutNames;
  private final Phrases about;
  private final Set<String> ours;

  /**
   * @param group the words of many uses
   */
  Alone(Lexicon lexicon, String group) {
    this.ambiguous = lexicon.group(group);
    this.joints = lexicon.group("joints");
    this.gutNames = lexicon.group("gut_names");
    this.about = lexicon.group("about");
    this.ours = lexicon.words("joints", "levels", "softeners", "overall");
  }

  /** Whether nothing behind it takes the word for itself; words of one use always are alone. */
  boolean is(Tokens tokens, Found word) {
    return !isAmbiguous(tokens, word) || goesNoFurther(tokens, word.to());
  }

  /** The same, and nothing before it: "knees wrecked" says nothing of the person. */
  boolean isOfOneself(Tokens tokens, Found word) {
    if (!isAmbiguous(tokens, word)) {
      return true;
    }
    int i = word.from();
    while (tokens.is(i - 1, LEADING) && tokens.sameClause(i - 1, word.from())) {
      i--;
    }
    return goesNoFurther(tokens, word.to())
        && !tokens.is(word.from() - 1, DONE)
        && !joints.startsAt(tokens, i - 1)
        && !gutNames.startsAt(tokens, i - 1)
        && !tokens.is(i - 1, "leg", "legs", "arm", "arms");
  }

  private boolean isAmbiguous(Tokens tokens, Found word) {
    var found = ambiguous.longest(tokens, word.from());
    return found != null && found.to() == word.to();
  }

  private boolean goesNoFurther(Tokens tokens, int next) {
    if (next >= tokens.size() || !tokens.at(next).isWord() || !tokens.sameClause(next - 1, next)) {
      return true;
    }
    var word = tokens.text(next);
    var article = tokens.is(next, "the", "a", "an", "my", "some", "of", "on", "in", "up", "down");
    return SMALL.contains(word)
        || word.endsWith("ing")
        || word.endsWith("ly")
        || (tokens.is(next, "in")
            && (joints.startsAt(tokens, next + 1)
                || (tokens.is(next + 1, "the", "my", "both") && isOurs(tokens, next + 2))))
        || (!article && ours.contains(word))
        || isAnAche(tokens, next);
  }

  private boolean isAnAche(Tokens tokens, int i) {
    var found = about.longest(tokens, i);
    return found != null && (found.label().equals("pain") || found.label().equals("stiffness"));
  }

  private boolean isOurs(Tokens tokens, int i) {
    return joints.startsAt(tokens, i)
        || tokens.is(i, "morning", "evening", "night", "left", "right");
  }
}
