package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Optional;

/** Gut symptoms, and whether the gut is said to be well. */
final class GutWords {
  private static final int REACH = 6;
  private static final String[] NONE_OF = {"no", "not", "any", "zero", "nil", "without", "never"};
  private static final String[] TROUBLES = {
    "trouble", "troubles", "problems", "problem", "issues", "issue", "drama", "symptoms", "symptom",
    "upset", "stuff", "complaints", "complaint", "bother", "grief", "gripes", "nonsense", "things"
  };

  private static final String[] LEADING = {
    "'s", "is", "was", "feels", "felt", "all", "so", "a", "bit", "very", "really", "has", "been",
    "got", "keeps", "started", "just", "again"
  };
  private static final String[] SWOLLEN = {
    "swollen",
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

  /** They stand among the names of the gut and do not hurt. */
  private static final String[] OUTSIDE = {
    "poo", "poop", "stool", "stools", "toilet", "loo", "bathroom", "💩"
  };

  private final Phrases names;
  private final Phrases fine;
  private final Phrases bad;
  private final Scope scope;

  GutWords(Lexicon lexicon, Scope scope) {
    this.names = lexicon.group("gut_names");
    this.fine = lexicon.group("gut_fine");
    this.bad = lexicon.group("gut_bad");
    this.scope = scope;
  }

  List<String> symptoms(Scan scan) {
    var named = named(scan);
    return named.isEmpty()
        ? swollen(scan.tokens())
            ? List.of("bloating")
            : aching(scan) ? List.of("stomach_pain") : named
        : named;
  }

  /** "my stomach is paining", "pain in my belly". */
  private boolean aching(Scan scan) {
    var tokens = scan.tokens();
    return names.in(tokens).stream()
        .filter(scan::isToday)
        .filter(name -> !tokens.is(name.from(), OUTSIDE) && !scope.ofAnother(tokens, name))
        .anyMatch(
            name -> tokens.is(past(tokens, name.to()), HURTS) || achesIn(tokens, name.from() - 1));
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
  private boolean swollen(Tokens tokens) {
    return names.in(tokens).stream()
        .anyMatch(
            name -> {
              int i = past(tokens, name.to());
              return tokens.is(i, SWOLLEN)
                  || tokens.is(name.from() - 1, "swollen", "puffy", "distended");
            });
  }

  private List<String> named(Scan scan) {
    return scan.gut().stream()
        .filter(scan::isToday)
        .filter(symptom -> !scope.denied(scan.tokens(), symptom))
        .filter(symptom -> !scope.ofAnother(scan.tokens(), symptom))
        .map(Found::label)
        .distinct()
        .toList();
  }

  Optional<Boolean> ok(Scan scan, List<String> symptoms) {
    if (!symptoms.isEmpty()) {
      return Optional.of(false);
    }
    var tokens = scan.tokens();
    var verdict = Optional.<Boolean>empty();
    for (var name : names.in(tokens).stream().filter(scan::isToday).toList()) {
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

  /** "rumbly but fine", "my poo? it's normal". */
  private static boolean goesOn(Tokens tokens, int i) {
    return tokens.is(i - 1, "but")
        || tokens.is(i, "it", ".", "?")
        || (tokens.is(i, "'s", "was", "is", "has") && tokens.is(i - 1, "it"))
        || tokens.is(i - 2, "it");
  }

  private Optional<Boolean> verdict(Tokens tokens, Found name) {
    if (tokens.is(name.from() - 1, NONE_OF) && tokens.is(name.to(), TROUBLES)) {
      return Optional.of(true);
    }
    for (int i = name.to(); i < Math.min(tokens.size(), name.to() + REACH); i++) {
      if (!tokens.sameClause(i, name.from()) && !tokens.is(i, ",", "but") && !goesOn(tokens, i)) {
        break;
      }
      if (bad.startsAt(tokens, i)) {
        return Optional.of(false);
      }
      if (fine.startsAt(tokens, i)) {
        return Optional.of(!tokens.is(i - 1, "not", "isn't", "wasn't", "never", "less"));
      }
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
