package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.stream.IntStream;

/** What somebody only said one should do: "the physio lady says 20 min yoga a day". */
final class Advice {
  private static final int REACH = 9;

  private static final String[] SAYS = {
    "says",
    "said",
    "reckons",
    "recommends",
    "recommended",
    "suggests",
    "suggested",
    "advises",
    "advised",
    "prescribed",
    "wants",
    "wanted",
    "told",
    "tells",
    "thinks",
    "swears",
    "urged",
    "asked"
  };

  private static final String[] ADVISERS = {
    "physio",
    "physios",
    "physiotherapist",
    "doctor",
    "doc",
    "gp",
    "nurse",
    "dietitian",
    "dietician",
    "nutritionist",
    "trainer",
    "instructor",
    "therapist",
    "rheumatologist",
    "rheumy",
    "consultant",
    "specialist",
    "app",
    "leaflet",
    "lady",
    "guy",
    "bloke",
    "man",
    "woman",
    "girl",
    "osteo",
    "osteopath",
    "chiropractor",
    "chiro",
    "surgeon",
    "pharmacist",
    "article",
    "book",
    "podcast",
    "pt",
    "ot",
    "they"
  };

  private static final String[] DONE = {"did", "done", "managed", "went", "tried"};

  private final Phrases others;
  private final PastMoves over;

  Advice(Lexicon lexicon) {
    this.others = lexicon.group("others");
    this.over = new PastMoves(lexicon.group("movement"));
  }

  boolean is(Tokens tokens, Found mention) {
    return isWhoAdvises(tokens, mention)
        || (isAdvised(tokens, mention) && !isFollowed(tokens, mention));
  }

  /** "husband suggested a walk and we did 25 mins": it was done all the same. */
  boolean isTaken(Tokens tokens, Found mention) {
    return isAdvised(tokens, mention) && isFollowed(tokens, mention);
  }

  private boolean isAdvised(Tokens tokens, Found mention) {
    return !over.startsAt(tokens, mention.from())
        && IntStream.range(Math.max(0, mention.from() - REACH), mention.from())
            .filter(i -> tokens.is(i, SAYS) && tokens.sameSentence(i, mention.from()))
            .anyMatch(
                i ->
                    isTold(tokens, i)
                        && IntStream.range(i + 1, mention.from())
                            .noneMatch(at -> startsAnew(tokens, at)));
  }

  private static boolean startsAnew(Tokens tokens, int i) {
    return tokens.is(i, "but", "so", ";")
        || tokens.is(i, DONE)
        || (tokens.is(i, ",") && !Plans.goesOn(tokens, i));
  }

  /** "the physio lady", "physio says". */
  private static boolean isWhoAdvises(Tokens tokens, Found mention) {
    return tokens.is(mention.to() - 1, "physio", "physios")
        && (tokens.is(mention.to(), SAYS)
            || tokens.is(mention.to(), "lady", "guy", "bloke", "man", "woman", "girl", "lad"));
  }

  private boolean isTold(Tokens tokens, int says) {
    return tokens.is(says - 1, ADVISERS)
        || IntStream.range(Math.max(0, says - 4), says)
            .mapToObj(i -> others.longest(tokens, i))
            .anyMatch(person -> person != null && person.to() == says);
  }

  /** "… so I did 20 mins", "said squats, did ten", "… had some this morning". */
  private static boolean isFollowed(Tokens tokens, Found mention) {
    return IntStream.range(mention.to(), Math.min(tokens.size(), mention.to() + REACH))
        .filter(i -> tokens.sameSentence(i, mention.from()))
        .filter(
            i ->
                !tokens.is(i - 1, "haven't", "havent", "not", "hasn't", "never", "be")
                    && !tokens.text(i - 1).endsWith("n't"))
        .anyMatch(
            i ->
                tokens.is(i, DONE)
                    || (tokens.is(i, "had", "ate", "have", "eaten")
                        && tokens.is(i + 1, "some", "it", "that", "them", "one", "a")));
  }
}
