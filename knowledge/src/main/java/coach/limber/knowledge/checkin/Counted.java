package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.WordSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a number counts or tells something else than a measure: doughnuts, an age, a time. */
final class Counted {
  private static final Set<String> STANDS =
      WordSet.of(
          """
          pain still is sitting sits stays stayed staying remained remains hovering holding
          stuck level settled steady i'm im they're now me started peaked maxed are was were
          been stress energy fatigue tiredness today be its 's
          """);

  private static final String[] CALLING = {
    "call", "ask", "text", "message", "ping", "remind", "ring", "prompt", "nudge", "try", "poke",
    "wake", "buzz", "phone", "catch", "get"
  };

  /** "my back at 5"; whoever is "back at 9" has no pain of nine. */
  private static final String[] OF_A_BACK = {
    "my", "me", "the", "lower", "upper", "low", "mid", "bad", "sore", "poor"
  };

  /** They end as a plural does and count nothing: "a 4 tops", "5 lads". */
  private static final Set<String> NO_THINGS =
      WordSet.of(
          """
          tops thanks cheers lads folks guys always sometimes perhaps besides afterwards
          nowadays upstairs downstairs indoors outdoors plus minus honours regardless
          """);

  /** "zero drama": there is none of it, and it is no pain. */
  private static final String[] NOTHING_OF = {
    "drama",
    "trouble",
    "bother",
    "grief",
    "fuss",
    "nonsense",
    "upset",
    "chance",
    "motivation",
    "appetite",
    "interest"
  };

  /** In tokens. */
  private static final int LONGEST_LIST = 10;

  private final JointCount jointCount;
  private final Ages ages;
  private final Phrases exercises;
  private final Set<String> joints;
  private final Phrases toBed;
  private final Phrases awake;
  private final Phrases counted;
  private final Phrases countedBefore;
  private final Set<String> ours;
  private final Set<String> aches;

  Counted(Lexicon lexicon) {
    this.jointCount = new JointCount(lexicon);
    this.ages = new Ages(lexicon);
    this.exercises = lexicon.group("joint_exercises");
    this.toBed = lexicon.group("to_bed");
    this.awake = lexicon.group("awake");
    this.counted = lexicon.group("counted");
    this.countedBefore = lexicon.group("counted_before");
    this.joints = lexicon.words("joints");
    this.aches = lexicon.part("about", "pain");
    this.ours =
        lexicon.words(
            "joints",
            "about",
            "movement",
            "gut",
            "softeners",
            "overall",
            "levels",
            "gut_names",
            "tired",
            "fog",
            "slept",
            "plans",
            "others");
  }

  /**
   * @param from where the number begins
   * @param to the token after it
   */
  boolean isCounted(Tokens tokens, int from, double value, int to) {
    return tokens.text(from).contains(":")
        || (counted.startsAt(tokens, to) && !looseLetter(tokens, to) && !isGuess(tokens, to))
        || things(tokens, to)
        || (tokens.is(from, "zero") && tokens.is(to, NOTHING_OF))
        || likened(tokens, from, value, to)
        || (tokens.is(from - 1, "high") && tokens.is(from, "five") && !measured(tokens, from - 2))
        || countedBefore(tokens, from)
        || endOfAStretch(tokens, from)
        || timeOfRising(tokens, from)
        || listed(tokens, from)
        || jointCount.is(tokens, from, value, to)
        || exercises(tokens, from, to)
        || ofTheScale(tokens, from)
        || ages.is(tokens, from, value, to);
  }

  /** "ten finger bends": exercises, and not a pain in a joint before them. */
  private boolean exercises(Tokens tokens, int from, int to) {
    var exercise = exercises.longest(tokens, to + 1);
    return joints.contains(tokens.text(to))
        && exercise != null
        && tokens.text(exercise.to() - 1).endsWith("s")
        && tokens.sameClause(from, to + 1)
        && !jointCount.isMeasured(tokens, from);
  }

  /** "5 screens": a plural that is none of our own words is what is counted. */
  private boolean things(Tokens tokens, int i) {
    var word = tokens.text(i);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !ours.contains(word)
        && !NO_THINGS.contains(word)
        && tokens.sameClause(i, i - 1);
  }

  /** "stress high, five", but not "a high five". */
  private boolean measured(Tokens tokens, int before) {
    return ours.contains(tokens.text(before)) && !tokens.is(before, "a", "the");
  }

  /** "fingers like two fat sausages". */
  private boolean likened(Tokens tokens, int from, double value, int to) {
    return value == 2
        && tokens.is(from - 1, "like")
        && to + 1 < tokens.size()
        && tokens.sameClause(to, to + 1)
        && things(tokens, to + 1);
  }

  /** "4 more like", "6 more or less". */
  private static boolean isGuess(Tokens tokens, int more) {
    return tokens.is(more, "more") && tokens.is(more + 1, "like", "or");
  }

  /** "p 4 st 15": a unit of one or two letters is written onto its number. */
  private static boolean looseLetter(Tokens tokens, int i) {
    return tokens.is(i, "st", "s", "th", "nd", "rd") && !tokens.at(i).glued();
  }

  /** "woke up around six", "up at about 7", "slept at 1 only": when. */
  private boolean timeOfRising(Tokens tokens, int from) {
    int i = from;
    while (tokens.is(
        i - 1, "around", "about", "at", "by", "near", "nearly", "just", "before", "after",
        "since")) {
      i--;
    }
    if (i == from) {
      return false;
    }
    for (int start = Math.max(0, i - 4); start < i; start++) {
      var woke = awake.longest(tokens, start);
      var went = toBed.longest(tokens, start);
      if ((woke != null && woke.to() == i && !rose(tokens, woke))
          || (went != null && went.to() == i && i - start > 1)) {
        return true;
      }
    }
    return false;
  }

  /** "woke at 1, 3 and 5": the last of these as well. */
  private boolean listed(Tokens tokens, int from) {
    if (!tokens.is(from - 1, "and", "&", ",")) {
      return false;
    }
    int first = from;
    while (first > Math.max(0, from - LONGEST_LIST)
        && (tokens.is(first - 1, ",", "and", "&") || tokens.at(first - 1).isNumber())) {
      first--;
    }
    int last = from;
    while (last < from + LONGEST_LIST
        && (tokens.is(last, ",") || (last < tokens.size() && tokens.at(last).isNumber()))) {
      last++;
    }
    var joined =
        tokens.is(from - 1, "and", "&")
            || (tokens.is(last, "and", "&")
                && last + 1 < tokens.size()
                && tokens.at(last + 1).isNumber());
    return joined && first < from && timeOfRising(tokens, first);
  }

  /** "pain is up at 6". */
  private boolean rose(Tokens tokens, Phrases.Found up) {
    return up.words().equals("up")
        && up.from() > 0
        && (tokens.is(
                up.from() - 1, "gone", "went", "crept", "pain", "is", "are", "'s", "back", "still")
            || joints.contains(tokens.text(up.from() - 1)));
  }

  /** "on a scale of 1 to 10". */
  private static boolean ofTheScale(Tokens tokens, int from) {
    int i = from - 1;
    while (i >= Math.max(0, from - 4)
        && (tokens.is(i, "of", "from", "to", "-", "–", "zero", "one") || tokens.at(i).isNumber())) {
      i--;
    }
    return tokens.is(i, "scale") && (i < from - 1 || tokens.is(from + 1, "to", "-", "–"));
  }

  private boolean countedBefore(Tokens tokens, int from) {
    for (int start = Math.max(0, from - 3); start < from; start++) {
      var found = countedBefore.longest(tokens, start);
      if (found != null && found.to() == from) {
        return !(tokens.is(start, "at", "from") && stands(tokens, start - 1))
            && !(tokens.is(start, "number") && ofThePain(tokens, start - 1))
            && !(tokens.is(start, "than") && tokens.is(start - 1, "less", "more"))
            && !(tokens.is(start, "from") && Quantities.changed(tokens, from))
            && !(tokens.is(start, "usual") && opens(tokens, start - 1));
      }
    }
    return false;
  }

  /** "pain is number 5". */
  private boolean ofThePain(Tokens tokens, int before) {
    int i = before;
    while (tokens.is(i, "is", "was", "'s", "a", "my", "the", "at", ":")) {
      i--;
    }
    return aches.contains(tokens.text(i)) || joints.contains(tokens.text(i));
  }

  /** "the usual 4" is today's as well. */
  private static boolean opens(Tokens tokens, int article) {
    return tokens.is(article, "the", "my")
        && (article == 0
            || !tokens.sameSentence(article - 1, article)
            || tokens.is(article - 1, "still", "just", "at"));
  }

  /** "hips at 4", "stayed at 2", "aching at 5": no time of day. */
  private boolean stands(Tokens tokens, int before) {
    var word = tokens.text(before);
    if (tokens.is(before, "me") && tokens.is(before - 1, CALLING)) {
      return false;
    }
    return STANDS.contains(word)
        || (joints.contains(word) && !comesBack(tokens, before))
        || aches.contains(word)
        || complains(tokens, before);
  }

  /** "busy, back at 9": somebody, and no joint of theirs. */
  private boolean comesBack(Tokens tokens, int back) {
    return tokens.is(back, "back")
        && !tokens.is(back - 1, OF_A_BACK)
        && IntStream.range(0, back)
            .filter(i -> tokens.sameSentence(i, back))
            .noneMatch(i -> joints.contains(tokens.text(i)) || aches.contains(tokens.text(i)));
  }

  /** "a knee moaning away at 5": what a joint does at its level. */
  private boolean complains(Tokens tokens, int before) {
    int verb = tokens.is(before, "away", "along", "still") ? before - 1 : before;
    int joint = verb - 1;
    while (tokens.is(joint, "is", "are", "'s", "was", "were", "still", "just", "been")) {
      joint--;
    }
    return tokens.text(verb).endsWith("ing") && joints.contains(tokens.text(joint));
  }

  /** "till maybe nine": when it ended. */
  private static boolean endOfAStretch(Tokens tokens, int from) {
    int i = from;
    while (tokens.is(
        i - 1, "maybe", "about", "around", "nearly", "roughly", "almost", "gone", "just", "like")) {
      i--;
    }
    return i < from && tokens.is(i - 1, "till", "until", "til");
  }
}
