package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gut symptoms, and whether the gut is said to be well. */
final class GutWords {
  private static final int REACH = 6;
  private static final String[] NONE_OF = {"no", "not", "any", "zero", "nil", "without", "never"};
  private static final String[] TROUBLES = {
    "trouble", "troubles", "problems", "problem", "issues", "issue", "drama", "symptoms", "symptom",
    "upset", "stuff", "complaints", "complaint", "bother", "grief", "gripes", "nonsense", "things"
  };

  private static final String[] DENIES = {
    "isn't", "isnt", "wasn't", "wasnt", "hasn't", "hasnt", "hadn't", "haven't", "havent", "didn't",
    "didnt", "doesn't", "doesnt"
  };

  /** Between a no and what it denies. */
  private static final String[] DEGREES = {
    "real",
    "major",
    "big",
    "serious",
    "more",
    "such",
    "any",
    "actual",
    "obvious",
    "particular",
    "other",
    "great",
    "got",
    "had",
    "have",
    "a",
    "single",
    "much",
    "of",
    "from",
    "me",
    "give",
    "gave",
    "cause",
    "caused"
  };

  /** Between a no and the praise that it denies. */
  private static final String[] HOW_FAR = {
    "been",
    "feeling",
    "that",
    "too",
    "very",
    "so",
    "really",
    "exactly",
    "all",
    "entirely",
    "quite",
    "completely",
    "particularly",
    "totally",
    "the",
    "be",
    "feel",
    "being"
  };

  private static final String[] LEADING = {
    "'s", "is", "was", "are", "were", "r", "feels", "feel", "felt", "all", "so", "a", "bit", "very",
    "really", "has", "been", "got", "keeps", "started", "just", "again"
  };
  private static final String[] SWOLLEN = {
    "swollen",
    "swell",
    "swells",
    "swole",
    "swelled",
    "swelling",
    "inflated",
    "huge",
    "distended",
    "puffy",
    "tight",
    "enormous",
    "ballooned",
    "ballooning"
  };

  private static final String[] HARD = {
    "hard",
    "tight",
    "round",
    "big",
    "solid",
    "taut",
    "firm",
    "full",
    "fat",
    "blown",
    "sticking",
    "stretched",
    "stuck",
    "pumped",
    "puffed"
  };

  /** What a swollen belly is said to be like. */
  private static final String[] ROUND = {
    "football",
    "drum",
    "balloon",
    "ball",
    "basketball",
    "barrel",
    "melon",
    "watermelon",
    "pumpkin",
    "rock",
    "stone",
    "board",
    "brick",
    "hopper",
    "blimp",
    "whale",
    "zeppelin",
    "globe",
    "keg",
    "bump",
    "drumskin",
    "house"
  };

  private static final String[] HURTS = {
    "hurting",
    "hurts",
    "hurt",
    "paining",
    "pains",
    "aching",
    "aches",
    "ached",
    "achy",
    "painful",
    "sore",
    "killing",
    "stabbing"
  };

  private static final String[] BAD = {"bad", "rubbish", "crap", "crappy", "shite"};

  /** They stand among the names of the gut and do not hurt. */
  private static final String[] OUTSIDE = {
    "poo", "poop", "stool", "stools", "toilet", "loo", "bathroom", "💩"
  };

  /** Behind "couldn't go" they say when or how, and not where to. */
  private static final String[] STILL_ALONE = {
    "today", "yesterday", "since", "properly", "again", "yet", "this", "much", "well", "easily",
    "tonight", "all", "last", "but", "even", "either", "regularly", "now", "still", "number",
    "freely", "normally", "comfortably", "without", "or", "bloated", "so", "anymore", "despite"
  };

  /** "Can't go and see her". */
  private static final String[] TO_DO = {
    "see", "get", "do", "buy", "visit", "play", "watch", "pick", "meet", "have", "eat", "fetch",
    "collect", "shop", "sit", "lie", "stay", "live", "help", "look", "work", "walk", "swim", "run"
  };

  private final Phrases names;
  private final Phrases fine;
  private final Phrases bad;
  private final Phrases otherDays;
  private final Scope scope;

  GutWords(Lexicon lexicon, Scope scope) {
    this.names = lexicon.group("gut_names");
    this.fine = lexicon.group("gut_fine");
    this.bad = lexicon.group("gut_bad");
    this.otherDays = lexicon.group("other_days");
    this.scope = scope;
  }

  List<String> symptoms(Scan scan) {
    var symptoms = new ArrayList<>(named(scan));
    if (!symptoms.contains("constipation") && noneForDays(scan.tokens())) {
      symptoms.add("constipation");
    }
    if (!symptoms.contains("bloating") && swollen(scan)) {
      symptoms.add("bloating");
    }
    return symptoms.isEmpty() && aching(scan) ? List.of("stomach_pain") : symptoms;
  }

  /** "my stomach is paining", "pain in my belly". */
  private boolean aching(Scan scan) {
    var tokens = scan.tokens();
    return mine(scan)
        .filter(name -> !tokens.is(name.from(), OUTSIDE))
        .anyMatch(
            name -> tokens.is(past(tokens, name.to()), HURTS) || achesIn(tokens, name.from() - 1));
  }

  /** The names of one's own gut in what is told of today. */
  private Stream<Found> mine(Scan scan) {
    return names.in(scan.tokens()).stream()
        .filter(name -> scan.isToday(name) && !scope.ofAnother(scan.tokens(), name));
  }

  private boolean achesIn(Tokens tokens, int before) {
    int i = tokens.is(before, "my", "the") ? before - 1 : before;
    return tokens.is(i, "in")
        && tokens.is(i - 1, "pain", "pains", "ache", "aches", "aching")
        && !scope.denied(tokens, new Found("", "", i - 1, i));
  }

  /** The token behind the small words that lead to what is said of it. */
  private static int past(Tokens tokens, int from) {
    int i = from;
    while (tokens.is(i, LEADING)) {
      i++;
    }
    return i;
  }

  /** "the belly is swollen", "tummy feels huge". */
  private boolean swollen(Scan scan) {
    var tokens = scan.tokens();
    return mine(scan)
        .anyMatch(
            name -> {
              int i = past(tokens, name.to());
              return tokens.is(i, SWOLLEN)
                  || isLikeADrum(tokens, i)
                  || tokens.is(name.from() - 1, "swollen", "puffy", "distended");
            });
  }

  /** "hard as a football", "out like a balloon". */
  private static boolean isLikeADrum(Tokens tokens, int i) {
    int as = tokens.is(i, HARD) ? i + 1 : i;
    as = tokens.is(as, "out", "up") ? as + 1 : as;
    int thing = tokens.is(as + 1, "a", "an", "the") ? as + 2 : as + 1;
    thing =
        tokens.is(thing, "big", "blown", "over", "beach", "rugby", "bowling") ? thing + 1 : thing;
    return tokens.is(as, "as", "like") && tokens.is(thing, ROUND);
  }

  private List<String> named(Scan scan) {
    return scan.gut().stream()
        .filter(scan::isToday)
        .filter(symptom -> !scope.denied(scan.tokens(), symptom))
        .filter(symptom -> !scope.ofAnother(scan.tokens(), symptom))
        .filter(symptom -> !isOfAWay(scan.tokens(), symptom))
        .filter(symptom -> !goesElsewhere(scan.tokens(), symptom))
        .map(Found::label)
        .distinct()
        .toList();
  }

  /** "Not going to work today". */
  private static boolean isOfAWay(Tokens tokens, Found symptom) {
    return symptom.words().endsWith("going")
        && tokens.is(
            symptom.to(),
            "to",
            "out",
            "in",
            "on",
            "anywhere",
            "there",
            "back",
            "away",
            "home",
            "with",
            "until",
            "till",
            "for",
            "swimming",
            "walking",
            "running",
            "shopping");
  }

  /** "Couldn't go to yoga", "can't go back", "can't go on": only a toilet is meant by no place. */
  private static boolean goesElsewhere(Tokens tokens, Found symptom) {
    int i = symptom.to();
    if (!symptom.words().endsWith(" go") || i >= tokens.size() || !tokens.at(i).isWord()) {
      return false;
    }
    return switch (tokens.text(i)) {
      case "to" -> !isToilet(tokens, i + 1);
      case "for", "in" -> !isLength(tokens, i + 1);
      case "and" -> tokens.is(i + 1, TO_DO);
      case "at" -> !tokens.is(i + 1, "all");
      default -> !tokens.is(i, STILL_ALONE);
    };
  }

  private static boolean isToilet(Tokens tokens, int place) {
    int i = tokens.is(place, "the", "a") ? place + 1 : place;
    return tokens.is(i, OUTSIDE) || tokens.is(i, "number", "wc", "restroom", "lavatory", "lav");
  }

  private static boolean isLength(Tokens tokens, int from) {
    int i = tokens.is(from, "a", "about", "over", "the", "nearly") ? from + 1 : from;
    return tokens.at(Math.min(i, tokens.size() - 1)).isNumber()
        || Numerals.at(tokens, i).to() > i
        || tokens.is(i, "few", "couple", "day", "days", "week", "weeks", "ages", "last", "while");
  }

  Optional<Boolean> ok(Scan scan, List<String> symptoms) {
    if (!symptoms.isEmpty()) {
      return Optional.of(false);
    }
    var tokens = scan.tokens();
    var verdict = Optional.<Boolean>empty();
    for (var name : mine(scan).toList()) {
      var said = verdict(tokens, name);
      if (said.isPresent()) {
        verdict = said;
      }
    }
    var denied =
        scan.gut().stream()
            .filter(scan::isToday)
            .anyMatch(symptom -> scope.denied(tokens, symptom));
    return verdict.isPresent() ? verdict : denied ? Optional.of(true) : Optional.empty();
  }

  /** "no grief from the gut", "nothing to report on the tummy front". */
  private static boolean noneFrom(Tokens tokens, int name) {
    int i = tokens.is(name - 1, "my", "the", "me", "old") ? name - 2 : name - 1;
    if (!tokens.is(i, "from", "with", "in", "on", "of", "about")) {
      return false;
    }
    if (tokens.is(i - 1, TROUBLES) || tokens.is(i - 1, "joy", "news", "noise", "peep")) {
      return isDenied(tokens, i - 1);
    }
    return tokens.is(i - 1, "report", "nothing", "mention", "note", "wrong", "amiss", "unusual")
        && IntStream.range(Math.max(0, i - 4), i)
            .anyMatch(no -> tokens.is(no, "nothing", "nowt", "nil"));
  }

  /** "haven't been for three days", "not gone in 4 days". */
  private boolean noneForDays(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.is(i, "haven't", "havent", "not", "hasn't", "never", "didn't", "no"))
        .anyMatch(
            i -> {
              int to =
                  tokens.is(
                          i + 1, "been", "gone", "pooped", "pooed", "went", "poo", "poop", "motion",
                          "go")
                      ? i + 2
                      : i + 1;
              to = to > i + 1 && tokens.is(to, "properly", "at") ? to + 1 : to;
              return to > i + 1
                  && tokens.is(to, "for", "in", "since")
                  && IntStream.range(to + 1, Math.min(tokens.size(), to + 4))
                      .anyMatch(
                          day ->
                              tokens.is(day, "day", "days", "week", "weekend")
                                  || otherDays.startsAt(tokens, day));
            });
  }

  /** "rumbly but fine", "my poo? it's normal". */
  private static boolean goesOn(Tokens tokens, int i) {
    return tokens.is(i - 1, "but", "?")
        || tokens.is(i, "it", ".", "?")
        || (tokens.is(i, "'s", "was", "is", "has") && tokens.is(i - 1, "it"))
        || tokens.is(i - 2, "it");
  }

  /** "rumbling but ok". */
  private boolean butFine(Tokens tokens, int bad) {
    return IntStream.range(bad + 1, Math.min(tokens.size(), bad + REACH - 1))
        .filter(i -> tokens.is(i - 1, "but", "though", "yet"))
        .anyMatch(i -> fine.startsAt(tokens, i));
  }

  /** "has zero issues", "hasn't got any problems", "free of trouble", "symptom free". */
  private static boolean isDenied(Tokens tokens, int bad) {
    int i = bad - 1;
    while (bad - i < REACH && tokens.is(i, DEGREES)) {
      i--;
    }
    return tokens.is(i, NONE_OF)
        || tokens.is(i, DENIES)
        || tokens.is(i, "free")
        || tokens.is(bad + 1, "free");
  }

  /** "isn't too happy", "hasn't been great". */
  private static boolean isDeniedPraise(Tokens tokens, int praise) {
    if (tokens.is(praise, "better") && tokens.is(praise - 1, "be", "been")) {
      return false;
    }
    int i = praise - 1;
    while (praise - i < REACH && tokens.is(i, HOW_FAR)) {
      i--;
    }
    return tokens.is(i, "not", "never") || tokens.text(i).endsWith("n't") || tokens.is(i, DENIES);
  }

  private Optional<Boolean> verdict(Tokens tokens, Found name) {
    if ((tokens.is(name.from() - 1, NONE_OF) && tokens.is(name.to(), TROUBLES))
        || noneFrom(tokens, name.from())) {
      return Optional.of(true);
    }
    int said = past(tokens, tokens.is(name.to(), ":") ? name.to() + 1 : name.to());
    var closes = said + 1 >= tokens.size() || !tokens.at(said + 1).isWord();
    if ((said > name.to() || closes) && tokens.is(said, BAD)) {
      return Optional.of(false);
    }
    for (int i = name.to(); i < Math.min(tokens.size(), name.to() + REACH); i++) {
      if (!tokens.sameClause(i, name.from()) && !tokens.is(i, ",", "but") && !goesOn(tokens, i)) {
        break;
      }
      if (tokens.is(i, TROUBLES) && isDenied(tokens, i)) {
        return Optional.of(true);
      }
      if (bad.startsAt(tokens, i)) {
        return Optional.of(butFine(tokens, i) || isDenied(tokens, i));
      }
      if (fine.startsAt(tokens, i)) {
        return Optional.of(!tokens.is(i - 1, "less") && !isDeniedPraise(tokens, i));
      }
    }
    if (tokens.is(name.from() - 1, BAD)
        && !tokens.is(name.from() - 2, "not", "no", "isn't", "wasn't")) {
      return Optional.of(false);
    }
    for (int i = Math.max(0, name.from() - (tokens.is(name.to(), "too") ? 5 : 4));
        i < name.from();
        i++) {
      if (!tokens.is(name.to(), "too") && !tokens.sameClause(i, name.from())) {
        continue;
      }
      if (bad.startsAt(tokens, i) && !tokens.is(i, "trouble")) {
        return Optional.of(false);
      }
      if (fine.startsAt(tokens, i)) {
        return Optional.of(!tokens.is(i - 1, "not", "no"));
      }
    }
    return Optional.empty();
  }
}
