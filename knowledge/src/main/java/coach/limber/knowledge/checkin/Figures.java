package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What is only said to be like something: "a thumb like a sausage", limbs that are loose. */
final class Figures {
  private static final int BACK = 8;
  private static final String[] SIZES = {
    "a",
    "an",
    "two",
    "some",
    "big",
    "little",
    "fat",
    "giant",
    "overcooked",
    "raw",
    "old",
    "wet",
    "stale",
    "cold",
    "frozen",
    "soggy",
    "cooked",
    "pair",
    "of",
    "bag",
    "bowl",
    "plate",
    "sack",
    "bunch",
    "uncooked",
    "dry",
    "overripe",
    "ripe",
    "small",
    "huge",
    "actual",
    "literal"
  };

  /** "had like a bagel": a word that says nothing. */
  private static final String[] FILLED = {
    "had",
    "have",
    "ate",
    "eat",
    "drank",
    "having",
    "eating",
    "was",
    "just",
    "something",
    "only",
    "stuff",
    "things",
    "foods",
    "and",
    ","
  };

  private static final String[] LOOKS = {
    "swollen", "swelled", "swell", "puffy", "puffed", "stiff", "fat", "red", "round", "soft",
    "looks", "look", "looking", "feels", "feel", "felt", "feeling", "crunch", "crunching", "legs",
    "arms", "blew", "blown", "moved", "moving", "creaking", "snap", "snapping", "crackle"
  };

  /** Before "as": "fat as sausages". */
  private static final String[] SHAPES = {
    "fat", "big", "thick", "swollen", "red", "round", "hard", "stiff", "puffy", "soft", "warm",
    "cold", "hot", "white", "pale", "squishy", "tight", "sore"
  };

  private static final String[] LIMBS = {
    "legs",
    "leg",
    "limbs",
    "arms",
    "body",
    "muscles",
    "joints",
    "calves",
    "hamstrings",
    "quads",
    "limber",
    "supple",
    "bendy",
    "stretchy",
    "lovely",
    "nice",
    "nicely"
  };

  private static final String[] FEELING = {"feel", "feels", "felt", "feeling"};

  private final Phrases joints;
  private final Phrases gutNames;
  private final Phrases heads;
  private final Phrases movement;

  Figures(Lexicon lexicon) {
    this.joints = lexicon.group("joints");
    this.gutNames = lexicon.group("gut_names");
    this.heads = lexicon.group("head_names");
    this.movement = lexicon.group("movement");
  }

  /** "knackered, mate": a friend, and no tea. */
  static boolean isAddressed(Tokens tokens, Found food) {
    return food.words().equals("mate")
        && IntStream.range(Math.max(0, food.from() - 4), food.from())
            .noneMatch(
                i ->
                    tokens.is(
                        i,
                        "drank",
                        "drink",
                        "drinking",
                        "cup",
                        "cups",
                        "mug",
                        "some",
                        "with",
                        "gourd"))
        && !(tokens.is(food.from() - 1, "a", "had") && !tokens.is(food.from() - 2, "what"));
  }

  /** "swollen up like a sausage", "knees like two melons"; not "ate like a whole pizza". */
  boolean isLikened(Tokens tokens, Found food) {
    int i = food.from();
    while (tokens.is(i - 1, SIZES)) {
      i--;
    }
    int like = i - 1;
    if (!tokens.is(like, "like", "resembling")
        && !(tokens.is(like, "as") && tokens.is(like - 1, SHAPES))) {
      return false;
    }
    var body = within(tokens, like).anyMatch(at -> isOfTheBody(tokens, at));
    return body && (!tokens.is(like - 1, FILLED) || isOfTheBody(tokens, like - 2));
  }

  private boolean isOfTheBody(Tokens tokens, int i) {
    return tokens.is(i, LOOKS)
        || joints.startsAt(tokens, i)
        || gutNames.startsAt(tokens, i)
        || heads.startsAt(tokens, i);
  }

  /** Symptoms but those of limbs: "lovely and loose after yoga", "ankles puffed up". */
  List<Found> withoutThoseOfLimbs(Tokens tokens, List<Found> symptoms) {
    return symptoms.stream()
        .filter(symptom -> !areLoose(tokens, symptom) && !isASwollenJoint(tokens, symptom))
        .toList();
  }

  /** "both hands swole up": a swelling that is of no belly, as every bloating is. */
  private boolean isASwollenJoint(Tokens tokens, Found symptom) {
    return symptom.label().equals("bloating")
        && !symptom.words().matches("bl(?:oa|ot|ao).*")
        && within(tokens, symptom.from()).anyMatch(i -> joints.startsAt(tokens, i))
        && IntStream.range(Math.max(0, symptom.from() - BACK), symptom.to())
            .filter(i -> tokens.sameClause(i, symptom.from()))
            .noneMatch(gut(tokens));
  }

  private boolean areLoose(Tokens tokens, Found symptom) {
    if (!symptom.words().equals("loose") || inSentence(tokens, symptom).anyMatch(gut(tokens))) {
      return false;
    }
    return inSentence(tokens, symptom)
            .anyMatch(i -> tokens.is(i, LIMBS) || movement.startsAt(tokens, i))
        || inClause(tokens, symptom)
            .anyMatch(i -> tokens.is(i, FEELING) || joints.startsAt(tokens, i));
  }

  private IntPredicate gut(Tokens tokens) {
    return i -> gutNames.startsAt(tokens, i);
  }

  private static IntStream within(Tokens tokens, int at) {
    return IntStream.range(Math.max(0, at - BACK), at).filter(i -> tokens.sameClause(i, at));
  }

  private static IntStream inSentence(Tokens tokens, Found found) {
    return around(tokens, found).filter(i -> tokens.sameSentence(i, found.from()));
  }

  private static IntStream inClause(Tokens tokens, Found found) {
    return around(tokens, found).filter(i -> tokens.sameClause(i, found.from()));
  }

  private static IntStream around(Tokens tokens, Found found) {
    return IntStream.range(
        Math.max(0, found.from() - 2 * BACK), Math.min(tokens.size(), found.to() + 2 * BACK));
  }
}
