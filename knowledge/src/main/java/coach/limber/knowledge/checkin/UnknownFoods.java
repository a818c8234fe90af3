package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Food that no list has: a word that is neither ours nor English, where food stands ("lentils and a
 * bit of ayib"). It counts as nothing.
 */
final class UnknownFoods {
  private static final int SHORTEST = 3;

  /** Behind a word these make it the name of something that one goes to. */
  private static final String[] VISITS = {
    "appointment",
    "appointments",
    "appt",
    "app",
    "apt",
    "clinic",
    "review",
    "scan",
    "check",
    "checkup",
    "check-up",
    "injection",
    "injections",
    "jab",
    "infusion",
    "bloods",
    "results",
    "session",
    "class",
    "meeting",
    "call",
    "consult",
    "consultation",
    "nurse",
    "doctor",
    "doc",
    "consultant",
    "specialist",
    "referral",
    "test",
    "tests",
    "exam",
    "lecture",
    "shift",
    "ward",
    "department",
    "dept",
    "visit",
    "day",
    "flare",
    "attack",
    "episode"
  };

  private static final String[] MEDICAL = {
    "ology", "ologist", "itis", "scopy", "ectomy", "opathy", "iatry", "iatrist", "mab", "cept",
    "nib", "pain"
  };

  private final Phrases amounts;
  private final Phrases ateVerbs;
  private final Wordings wordings;

  UnknownFoods(Lexicon lexicon, Wordings wordings) {
    this.amounts = lexicon.group("amounts");
    this.ateVerbs = lexicon.group("ate_verbs");
    this.wordings = wordings;
  }

  List<Found> beside(Scan scan, List<Found> eaten) {
    var tokens = scan.tokens();
    var found = new ArrayList<Found>();
    for (int i = 1; i < tokens.size(); i++) {
      if (isUnknown(tokens, i) && !scan.isQuantity(i) && placedAsFood(tokens, i, eaten)) {
        found.add(new Found("", tokens.text(i), i, i + 1));
      }
    }
    return found;
  }

  private boolean isUnknown(Tokens tokens, int i) {
    var token = tokens.at(i);
    return token.isWord()
        && token.text().length() >= SHORTEST
        && token.text().chars().allMatch(Character::isLetter)
        && !token.capital()
        && !isMedical(token.text())
        && !tokens.is(i + 1, VISITS)
        && !wordings.isKnown(token.text())
        && wordings.of(token.text()).equals(List.of(token.text()));
  }

  /** A branch of medicine, an illness or a drug. */
  private static boolean isMedical(String word) {
    return Stream.of(MEDICAL).anyMatch(word::endsWith);
  }

  private boolean placedAsFood(Tokens tokens, int at, List<Found> eaten) {
    int i = passOver(tokens, at);
    if (i < at - 4 || i == 0) {
      return false;
    }
    for (int start = Math.max(0, i - 2); start < i; start++) {
      var verb = ateVerbs.longest(tokens, start);
      if (verb != null && verb.to() == i) {
        return true;
      }
    }
    int link = i - 1;
    return tokens.is(link, "and", ",", "&", "+", "plus")
        && eaten.stream().anyMatch(food -> food.to() == link);
  }

  /** The token before which articles and amounts stand. */
  private int passOver(Tokens tokens, int at) {
    int i = at;
    for (int start = Math.max(0, at - 4); start < at; start++) {
      int j = start;
      while (j < at) {
        var amount = amounts.longest(tokens, j);
        if (amount == null) {
          break;
        }
        j = amount.to();
      }
      if (j == at) {
        return start;
      }
    }
    return i;
  }
}
