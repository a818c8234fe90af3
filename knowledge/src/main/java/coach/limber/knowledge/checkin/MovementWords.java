package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Optional;

/** How somebody moved, and for how many minutes in all. */
final class MovementWords {
  private final Phrases none;
  private final Scope scope;

  MovementWords(Lexicon lexicon, Scope scope) {
    this.none = lexicon.group("no_movement");
    this.scope = scope;
  }

  List<Found> done(Scan scan) {
    var tokens = scan.tokens();
    return scan.movement().stream()
        .filter(move -> !scope.denied(tokens, move))
        .filter(move -> !scope.planned(tokens, move))
        .filter(move -> !scope.ofAnother(tokens, move))
        .filter(move -> !tokens.is(move.from() - 1, "❌"))
        .toList();
  }

  Optional<Double> minutes(Scan scan, List<Found> done, List<Quantity> quantities) {
    if (done.isEmpty()) {
      return none.in(scan.tokens()).isEmpty() ? Optional.empty() : Optional.of(0.0);
    }
    if (quantities.isEmpty()) {
      return Optional.empty();
    }
    var total = 0.0;
    for (var quantity : quantities) {
      total += quantity.amount() * times(scan.tokens(), quantity, done);
    }
    return Optional.of(Math.floor(total + 0.5));
  }

  private static int times(Tokens tokens, Quantity quantity, List<Found> done) {
    if (tokens.is(quantity.to(), "each", "apiece") && !done.isEmpty()) {
      return (int) done.stream().map(Found::label).distinct().count();
    }
    return tokens.is(quantity.to(), "twice") || tokens.is(quantity.from() - 1, "twice") ? 2 : 1;
  }
}
