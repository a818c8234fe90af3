package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What somebody else told of their own day: "my sister says her fibro is flaring, exhausted, brain
 * fog the lot".
 */
final class TheirTale {
  private static final int OPENING = 4;
  private static final int REACH = 5;

  private static final String[] TELLS = {
    "says",
    "said",
    "saying",
    "reckons",
    "complains",
    "complained",
    "complaining",
    "moans",
    "moaned",
    "moaning",
    "tells",
    "told",
    "texted",
    "messaged",
    "mentioned",
    "rang",
    "phoned",
    "whinges",
    "whinging",
    "suffers",
    "suffering"
  };

  private static final String[] THEIRS = {
    "her", "his", "their", "she", "he", "they", "they're", "hers", "of", "about", "from"
  };

  private static final String[] ILL = {
    "flu",
    "covid",
    "cold",
    "bug",
    "fibro",
    "lupus",
    "flare",
    "flaring",
    "ms",
    "ill",
    "poorly",
    "sick",
    "arthritis",
    "ibs",
    "norovirus"
  };

  private static final String[] MINE = {
    "i", "i'm", "im", "i've", "ive", "i'd", "me", "my", "mine", "myself", "we", "our", "today"
  };

  private static final String[] FINE = {
    "fine", "ok", "okay", "good", "grand", "alright", "great", "well"
  };

  private final Phrases others;

  TheirTale(Lexicon lexicon) {
    this.others = lexicon.group("others");
  }

  BitSet in(Tokens tokens) {
    var theirs = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      var person = others.longest(tokens, i);
      if (person != null && opens(tokens, i) && isATale(tokens, person)) {
        theirs.set(i, end(tokens, person.to()));
      }
    }
    return theirs;
  }

  private static boolean opens(Tokens tokens, int at) {
    int start = tokens.sentenceStart(at);
    return at - start <= OPENING
        && IntStream.range(start, at).noneMatch(i -> tokens.is(i, MINE) || tokens.at(i).isNumber());
  }

  private static boolean isATale(Tokens tokens, Found person) {
    var told =
        IntStream.range(person.to(), Math.min(tokens.size(), person.to() + REACH))
            .filter(i -> tokens.is(i, TELLS) && tokens.sameSentence(person.from(), i))
            .anyMatch(i -> tokens.is(tokens.is(i + 1, "me", "us", "that") ? i + 2 : i + 1, THEIRS));
    var ill =
        IntStream.range(person.to(), Math.min(tokens.size(), person.to() + REACH))
            .filter(i -> tokens.sameClause(person.from(), i))
            .anyMatch(i -> tokens.is(i, ILL));
    return told || (ill && isContrasted(tokens, person.to()));
  }

  /** Up to where somebody speaks of themselves, or gives a number in a clause of its own. */
  private static int end(Tokens tokens, int from) {
    int i = from;
    while (i < tokens.size() && tokens.sameSentence(i, from)) {
      var mine = tokens.is(i, MINE) && !tokens.is(i - 1, TELLS);
      var scored = tokens.at(i).isNumber() && !tokens.sameClause(from, i);
      if (mine || scored) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** "… I'm fine though", "… me? a 2", "mine's good": told to set oneself apart. */
  private static boolean isContrasted(Tokens tokens, int from) {
    int next = from;
    while (next < tokens.size() && tokens.sameSentence(next, from)) {
      next++;
    }
    return IntStream.range(from, Math.min(tokens.size(), next + REACH))
        .anyMatch(
            i ->
                tokens.is(i, "mine", "myself")
                    || (tokens.is(i, "me") && tokens.is(i + 1, "?", ",", ":"))
                    || (tokens.is(i, "i'm", "im") && tokens.is(i + 1, FINE))
                    || (tokens.is(i, "i") && tokens.is(i + 1, "am") && tokens.is(i + 2, FINE)));
  }
}
