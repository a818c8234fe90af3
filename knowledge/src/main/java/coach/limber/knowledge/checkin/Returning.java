package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.Set;
import java.util.stream.IntStream;

/** "My pain is back", "it's back again", "stiffness back today": what returns, and no joint. */
final class Returning {
  private static final Set<String> SAID_WITH_IT =
      Set.of("i'm", "im", "we're", "they're", "theyre", "its", "he's", "she's", "that's", "thats");
  private static final Set<String> COPULAS =
      Set.of("is", "'s", "are", "was", "were", "am", "be", "been", "has", "have", "feels");
  private static final Set<String> ADVERBS =
      WordSet.of(
          """
          all now just really fully also definitely right already truly finally totally a bit
          kind sort of well so not never
          """);

  /** Who asks or says which joint it is names one so: "the worst is back". */
  private static final String[] WHICH_JOINT = {
    "worst", "main", "mainly", "mostly", "only", "biggest", "one", "ones", "joint", "joints",
    "area", "spot", "place", "part", "culprit", "where", "hurts", "hurt", "hurting", "aching",
    "sore", "sorest", "today", "answer", "problem"
  };

  private static final String[] RETURNS = {
    "crept",
    "creeping",
    "creeps",
    "snuck",
    "sneaked",
    "sneaking",
    "flared",
    "flaring",
    "returned",
    "returning",
    "bounced",
    "bouncing",
    "roared",
    "flooded",
    "drifted",
    "crawled"
  };
  private static final String[] TROUBLES = {
    "stiffness",
    "swelling",
    "symptoms",
    "symptom",
    "flare",
    "flare-up",
    "bloating",
    "inflammation",
    "cramps",
    "fatigue",
    "tiredness",
    "fog",
    "it",
    "they",
    "ache",
    "burning",
    "numbness"
  };
  private static final String[] OF_THE_JOINT = {
    "pain", "pains", "ache", "aches", "aching", "hurts", "hurting", "sore", "stiff", "is", "'s",
    "was", "seized", "spasm", "spasms", "muscle", "muscles", "twinge"
  };
  private static final int NEAR = 4;

  private Returning() {}

  static boolean is(Tokens tokens, Found back, Phrases joints) {
    return back.words().equals("back")
        && !tokens.is(back.to(), OF_THE_JOINT)
        && !isInAList(tokens, back.to(), joints)
        && (tokens.is(back.from() - 1, RETURNS)
            || isThere(tokens, back.from())
            || (tokens.is(back.from() - 1, TROUBLES) && endsThere(tokens, back.to())));
  }

  /** "It is back and hips": both hurt. */
  private static boolean isInAList(Tokens tokens, int after, Phrases joints) {
    return tokens.is(after, "and", "&", "n", ",", "+", "plus")
        && IntStream.range(after + 1, Math.min(tokens.size(), after + 3))
            .anyMatch(i -> tokens.sameSentence(i, after) && joints.startsAt(tokens, i));
  }

  /** Something or somebody "is back", "'s all back", "are back". */
  private static boolean isThere(Tokens tokens, int back) {
    int at = back - 1;
    while (at > 0 && ADVERBS.contains(tokens.text(at))) {
      at--;
    }
    var withIt = SAID_WITH_IT.contains(tokens.text(at));
    return (withIt || (at > 0 && COPULAS.contains(tokens.text(at)) && tokens.at(at - 1).isWord()))
        && tokens.sameClause(at, back)
        && IntStream.range(Math.max(0, at - NEAR), at)
            .filter(i -> tokens.sameClause(i, back))
            .noneMatch(i -> tokens.is(i, WHICH_JOINT));
  }

  private static boolean endsThere(Tokens tokens, int after) {
    return after >= tokens.size()
        || (!tokens.at(after).isWord() && !tokens.at(after).isNumber())
        || tokens.is(after, "again", "today", "now", "with", "this", "since", "after");
  }
}
