package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How somebody moved, and for how many minutes in all. */
final class MovementWords {
  private static final Set<String> LOADS =
      WordSet.of(
          """
          him her them it the my our a an some heavy things stuff boxes shopping furniture kids
          children bags
          """);

  /** In tokens. */
  private static final int NEAR = 6;

  private static final int MANY = 5;

  private static final Set<String> EXERCISE =
      Set.of(
          "exercise", "exercises", "exercised", "exercising", "workout", "worked out", "movement");

  private final Phrases none;
  private final Phrases names;
  private final Phrases twice;
  private final Scope scope;

  MovementWords(Lexicon lexicon, Scope scope) {
    this.none = lexicon.group("no_movement");
    this.names = lexicon.group("movement_names");
    this.twice = lexicon.group("twice");
    this.scope = scope;
  }

  List<Found> done(Scan scan) {
    var tokens = scan.tokens();
    var rows = new Listed(tokens, scan.movement());
    return scan.movement().stream()
        .filter(move -> !scope.denied(tokens, move) && !NotStarted.is(tokens, move.to()))
        .filter(move -> !isALoad(tokens, move))
        .filter(
            move ->
                ofADog(tokens, move)
                    || !(isNotMine(tokens, move) || isNotMine(tokens, rows.first(move))))
        .toList();
  }

  /** "From lifting him", "lifted the shopping": no training. */
  private static boolean isALoad(Tokens tokens, Found move) {
    return tokens.is(move.to() - 1, "lifting", "lifted")
        && LOADS.contains(tokens.text(move.to()))
        && !tokens.is(move.to() + 1, "weight", "weights", "bar", "barbell", "dumbbells", "few");
  }

  private boolean isNotMine(Tokens tokens, Found move) {
    return scope.planned(tokens, move) || scope.ofAnother(tokens, move);
  }

  /** "the dog needed a walk": whoever says so went along. */
  private static boolean ofADog(Tokens tokens, Found move) {
    int i = tokens.is(move.from() - 1, "a", "his", "her", "its", "their", "another") ? 2 : 1;
    return move.label().equals("walking")
        && tokens.is(
            move.from() - i,
            "needed",
            "wanted",
            "needs",
            "wants",
            "got",
            "had",
            "demanded",
            "fancied")
        && tokens.is(
            move.from() - i - 1,
            "dog",
            "dogs",
            "pup",
            "puppy",
            "hound",
            "spaniel",
            "collie",
            "lab",
            "terrier");
  }

  Optional<Double> minutes(Scan scan, List<Found> done, List<Quantity> quantities) {
    if (done.isEmpty()) {
      var denied = names.in(scan.tokens()).stream().anyMatch(name -> deniesAll(scan, name));
      return none.in(scan.tokens()).stream().anyMatch(found -> !isOfTheGut(scan, found)) || denied
          ? Optional.of(0.0)
          : exercised(scan, quantities);
    }
    // "❌ 20 min walk", "pilates 45 ❌"
    var marksAhead = HabitWords.marksWhatFollows(scan.tokens());
    var counted =
        quantities.stream()
            .filter(
                quantity ->
                    !scan.tokens().is(marksAhead ? quantity.from() - 1 : quantity.to(), "❌"))
            .toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    var total = 0.0;
    for (var quantity : counted) {
      total += quantity.amount() * times(scan.tokens(), quantity, done);
    }
    return Optional.of(whole(total));
  }

  /** "My bowels haven't moved". */
  private static boolean isOfTheGut(Scan scan, Found none) {
    return scan.gut().stream().anyMatch(gut -> gut.from() < none.to() && none.from() < gut.to());
  }

  /** Half a minute is one. */
  private static double whole(double minutes) {
    return Math.floor(minutes + 0.5);
  }

  /** "did 15 min of exercises", "workout 30 mins": of no kind that is named. */
  private Optional<Double> exercised(Scan scan, List<Quantity> quantities) {
    var told =
        scan.about().stream()
            .filter(about -> EXERCISE.contains(about.words()) && scan.isToday(about))
            .anyMatch(about -> !isNotMine(scan.tokens(), about));
    var lengths = quantities.stream().filter(Quantity::isDuration).toList();
    return told && !lengths.isEmpty()
        ? Optional.of(whole(lengths.stream().mapToDouble(Quantity::amount).sum()))
        : Optional.empty();
  }

  /** "movement: none", "didn't do any exercise". */
  private boolean deniesAll(Scan scan, Found name) {
    var tokens = scan.tokens();
    return scan.isToday(name)
        && !scope.ofAnother(tokens, name)
        && !tokens.is(name.from() - 1, "my", "the")
        && !tokens.is(name.to(), "class", "bike")
        && (scope.answeredNo(tokens, name) || scope.denied(tokens, name));
  }

  /** "15 min each way", "10 minutes each, morning and night", "20 min twice". */
  private int times(Tokens tokens, Quantity quantity, List<Found> done) {
    var end = Math.min(tokens.size(), quantity.to() + 3);
    for (int i = quantity.to(); i < end; i++) {
      if (twice.startsAt(tokens, i) && tokens.sameSentence(i, quantity.from())) {
        return 2;
      }
    }
    if (tokens.is(quantity.to(), "each", "apiece")) {
      var counted = counted(tokens, quantity, done);
      if (counted > 1) {
        return counted;
      }
      var kinds = (int) done.stream().map(Found::label).distinct().count();
      return kinds == 1 && saidTwice(tokens, quantity) ? 2 : kinds;
    }
    if (tokens.is(quantity.from() - 1, "of") && quantity.isDuration()) {
      return Math.max(1, counted(tokens, quantity, done));
    }
    return tokens.is(quantity.from() - 1, "twice") ? 2 : 1;
  }

  /** "three walks, 10 min each". */
  private static int counted(Tokens tokens, Quantity quantity, List<Found> done) {
    return done.stream()
        .filter(move -> move.to() <= quantity.from() && quantity.from() - move.to() <= NEAR)
        .filter(move -> move.from() > 0 && tokens.sameSentence(move.from(), quantity.from()))
        .map(move -> Numerals.at(tokens, howMany(tokens, move)))
        .mapToInt(number -> number.value() <= MANY ? (int) number.value() : 0)
        .max()
        .orElse(0);
  }

  private static int howMany(Tokens tokens, Found move) {
    return tokens.at(move.from() - 1).isNumber() || move.from() < 2
        ? move.from() - 1
        : tokens.is(move.from() - 1, "short", "little", "quick", "gentle", "long", "small", "brisk")
            ? move.from() - 2
            : move.from() - 1;
  }

  /** "walked twice, 25 min each". */
  private boolean saidTwice(Tokens tokens, Quantity quantity) {
    for (int i = Math.max(0, quantity.from() - 5); i < quantity.from(); i++) {
      if (twice.startsAt(tokens, i) && tokens.sameSentence(i, quantity.from())) {
        return true;
      }
    }
    return false;
  }
}
