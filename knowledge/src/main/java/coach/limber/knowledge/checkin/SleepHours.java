package coach.limber.knowledge.checkin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Hours of sleep: the night that is named last, its parts added up, naps left out. */
final class SleepHours {
  private static final double HOUR = 60;
  private static final Pattern NO_SLEEP =
      Pattern.compile(
          "\\b(?:no sleep at all|zero sleep|not a wink"
              + "|(?:sleep|slept) a (?:wink|single)"
              + "|(?:not|never|didn'?t|couldn'?t|haven'?t|hadn'?t) (?:been able to )?"
              + "(?:sleep|slept) (?:at all|whatsoever)|no sleep whatsoever)\\b");
  private static final Set<String> NONE = Set.of("no sleep", "didn't sleep a wink", "zero sleep");

  private SleepHours() {}

  static Optional<Double> of(Tokens tokens, List<Quantity> all) {
    // "sleep 6/10" is how well and not how long.
    var quantities =
        all.stream().filter(quantity -> quantity.unit() != Quantity.Unit.OF_TEN).toList();
    if (!quantities.isEmpty()) {
      var nights = quantities.stream().filter(quantity -> !isNap(tokens, quantity)).toList();
      var last = nights.isEmpty() ? quantities.getLast() : nights.getLast();
      var hours = last.isDuration() ? last.amount() / HOUR : last.amount();
      if (nights.size() > 1 && inTwoParts(tokens, nights.get(nights.size() - 2), last)) {
        hours += nights.get(nights.size() - 2).amount() / HOUR;
      }
      return hours <= 24 ? Optional.of(Math.rint(hours * 100) / 100) : Optional.empty();
    }
    var text = String.join(" ", tokens.all().stream().map(Token::text).toList());
    var none = NO_SLEEP.matcher(text).find() || NONE.contains(text);
    return none ? Optional.of(0.0) : Optional.empty();
  }

  /** "11 to 3 then again 5 to 7", "4 hours then another 2". */
  private static boolean inTwoParts(Tokens tokens, Quantity first, Quantity second) {
    return (first.isDuration() && Added.isAnother(tokens, second))
        || byTheClock(tokens, first, second);
  }

  private static boolean byTheClock(Tokens tokens, Quantity first, Quantity second) {
    return second.unit() == Quantity.Unit.SPAN
        && (first.unit() == Quantity.Unit.SPAN || first.unit() == Quantity.Unit.NIGHT)
        && second.from() > first.to()
        && IntStream.range(first.to(), second.from())
            .anyMatch(i -> tokens.is(i, "then", "again", "and", "plus", "+", "&"))
        && IntStream.range(first.to(), second.from())
            .noneMatch(i -> tokens.is(i, "no", "sorry", "wait", "mean", "meant"));
  }

  /** "slept 7h, nap 1h": the hour is none of the night. */
  private static boolean isNap(Tokens tokens, Quantity quantity) {
    for (int i = Math.max(0, quantity.from() - 3);
        i < Math.min(tokens.size(), quantity.to() + 2);
        i++) {
      if (tokens.is(i, "nap", "naps", "napped", "napping")
          && tokens.sameClause(i, quantity.from())) {
        return true;
      }
    }
    return false;
  }
}
