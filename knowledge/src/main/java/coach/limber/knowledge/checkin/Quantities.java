package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the amounts in a text: single numbers, ranges, lengths of time, spans of the clock. */
final class Quantities {
  private static final Set<String> MINUTES =
      Set.of("m", "min", "mins", "minute", "minutes", "minuets", "mintues", "minits", "'");
  private static final Set<String> HOURS =
      Set.of("h", "hr", "hrs", "hour", "hours", "hourse", "ours", "hous");
  private static final double HOUR = 60;

  private final Phrases counted;
  private final Phrases countedBefore;
  private final Set<String> ours;

  Quantities(Lexicon lexicon) {
    this.counted = lexicon.group("counted");
    this.countedBefore = lexicon.group("counted_before");
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

  List<Quantity> in(Tokens tokens) {
    var found = new ArrayList<Quantity>();
    for (int i = 0; i < tokens.size(); ) {
      var quantity = at(tokens, i);
      if (quantity == null) {
        i++;
      } else {
        found.add(quantity);
        i = quantity.to();
      }
    }
    return found;
  }

  private @org.jspecify.annotations.Nullable Quantity at(Tokens tokens, int from) {
    var span = Spans.at(tokens, from);
    if (span != null) {
      return span;
    }
    var spoken = spokenDuration(tokens, from);
    if (spoken != null) {
      return spoken;
    }
    var first = Numerals.at(tokens, from);
    if (first.to() == from) {
      return null;
    }
    var range = range(tokens, first);
    return unit(tokens, from, range.value(), range.to());
  }

  /** "half an hour", "an hour and a half", "quarter of an hour", "a couple of hours". */
  private static @org.jspecify.annotations.Nullable Quantity spokenDuration(
      Tokens tokens, int from) {
    int i = from;
    double hours = 0;
    if (tokens.is(i, "half", "quarter", "three-quarters")) {
      hours = tokens.is(i, "half") ? 0.5 : tokens.is(i, "quarter") ? 0.25 : 0.75;
      i++;
      i = tokens.is(i, "of") ? i + 1 : i;
      i = tokens.is(i, "a", "an") ? i + 1 : i;
    } else if (tokens.is(i, "a", "an") || isHour(tokens, i)) {
      hours = 1;
      i = tokens.is(i, "a", "an") ? i + 1 : i;
      if (tokens.is(i, "couple")) {
        hours = 2;
        i = tokens.is(i + 1, "of") ? i + 2 : i + 1;
      } else if (tokens.is(i, "good", "full", "solid", "whole")) {
        i++;
      } else if (tokens.is(i, "half", "quarter")) {
        return spokenDuration(tokens, i) == null ? null : moved(spokenDuration(tokens, i), from);
      }
    } else if (tokens.is(i, "couple")) {
      hours = 2;
      i = tokens.is(i + 1, "of") ? i + 2 : i + 1;
    }
    if (hours == 0 || !isHour(tokens, i)) {
      return null;
    }
    if (from == i && !tokens.is(i, "hour")) {
      return null;
    }
    i++;
    if (tokens.is(i, "and") && tokens.is(i + 1, "a") && tokens.is(i + 2, "half", "quarter")) {
      hours += tokens.is(i + 2, "half") ? 0.5 : 0.25;
      i += 3;
    }
    return new Quantity(hours * HOUR, Unit.HOURS, from, i);
  }

  private static Quantity moved(@org.jspecify.annotations.Nullable Quantity quantity, int from) {
    var found = java.util.Objects.requireNonNull(quantity);
    return new Quantity(found.amount(), found.unit(), from, found.to());
  }

  /** "4-5", "4 to 5", "between 3 and 4", "4 or a 5", "5 maybe 6": the mean. */
  private static Numerals.Numeral range(Tokens tokens, Numerals.Numeral first) {
    int i = first.to();
    var between = tokens.is(tokenBefore(first, tokens), "between") && tokens.is(i, "and");
    if (tokens.is(i, "-", "–", "to", "or", "maybe", "~") || between || isBareSlash(tokens, i)) {
      i++;
      i = tokens.is(i, "maybe", "even", "possibly", "perhaps") ? i + 1 : i;
      i = tokens.is(i, "a", "an") ? i + 1 : i;
      var second = Numerals.at(tokens, i);
      if (second.to() > i && second.value() > 0 && isRange(first.value(), second.value())) {
        return new Numerals.Numeral((first.value() + second.value()) / 2, second.to());
      }
    }
    return first;
  }

  private static int tokenBefore(Numerals.Numeral first, Tokens tokens) {
    int i = first.to() - 1;
    while (i > 0 && !tokens.is(i, "between") && i > first.to() - 4) {
      i--;
    }
    return i;
  }

  private static boolean isBareSlash(Tokens tokens, int i) {
    return tokens.is(i, "/") && !tokens.is(i + 1, "10", "5", "ten");
  }

  private static boolean isRange(double low, double high) {
    return high != low && Math.abs(high - low) <= Math.max(3, 1.2 * Math.min(low, high));
  }

  private Quantity unit(Tokens tokens, int from, double value, int to) {
    int i = tokens.is(to, "ish", "-", "+") && !tokens.is(to, "-") ? to + 1 : to;
    i = tokens.is(i, "full", "good", "solid", "whole", "or") && isTime(tokens, i + 1) ? i + 1 : i;
    if (tokens.is(i, "/") && tokens.is(i + 1, "10", "ten")) {
      return new Quantity(value, Unit.OF_TEN, from, i + 2);
    }
    if (tokens.is(i, "of", "on", "from", "over") && tokens.is(i + 1, "10", "ten")) {
      return new Quantity(value, Unit.OF_TEN, from, i + 2);
    }
    if (tokens.is(i, "of") && tokens.is(i + 1, "a", "an") && isHour(tokens, i + 2)) {
      return new Quantity(value * HOUR, Unit.HOURS, from, i + 3);
    }
    if ((tokens.is(i, "out") && tokens.is(i + 1, "of") && tokens.is(i + 2, "10", "ten"))) {
      return new Quantity(value, Unit.OF_TEN, from, i + 3);
    }
    if (MINUTES.contains(tokens.text(i))) {
      return new Quantity(value, Unit.MINUTES, from, i + 1);
    }
    if (isHour(tokens, i)) {
      return hours(tokens, from, value, i + 1);
    }
    if (tokens.is(i, "x", "×", "*") && Numerals.at(tokens, i + 1).to() > i + 1) {
      var times = Numerals.at(tokens, i + 1);
      var each = unit(tokens, i + 1, times.value(), times.to());
      return new Quantity(value * each.amount(), each.unit(), from, each.to());
    }
    if (tokens.text(from).contains(":")
        || counted.startsAt(tokens, i)
        || things(tokens, i)
        || countedBefore(tokens, from)) {
      return new Quantity(value, Unit.OTHER, from, i);
    }
    return new Quantity(value, Unit.NONE, from, i);
  }

  /** "1h 20", "1 hour 20 minutes", "2 hours and a half". */
  private static Quantity hours(Tokens tokens, int from, double value, int at) {
    int i = tokens.is(at, "and", ",") ? at + 1 : at;
    if (tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half")) {
      return new Quantity((value + 0.5) * HOUR, Unit.HOURS, from, at + 3);
    }
    var more = Numerals.at(tokens, i);
    var direct = more.to() > i && MINUTES.contains(tokens.text(more.to()));
    var attached = at == i && more.to() > i && more.value() >= 10 && more.value() < HOUR;
    if ((direct || attached) && value == Math.rint(value)) {
      return new Quantity(
          value * HOUR + more.value(), Unit.HOURS, from, direct ? more.to() + 1 : more.to());
    }
    return new Quantity(value * HOUR, Unit.HOURS, from, at);
  }

  /** "5 screens": a plural that is none of our own words is what is counted. */
  private boolean things(Tokens tokens, int i) {
    var word = tokens.text(i);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !ours.contains(word)
        && tokens.sameClause(i, i - 1);
  }

  private boolean countedBefore(Tokens tokens, int from) {
    for (int start = Math.max(0, from - 2); start < from; start++) {
      var found = countedBefore.longest(tokens, start);
      if (found != null && found.to() == from) {
        return !(tokens.is(start, "at") && tokens.is(start - 1, "pain", "still", "is", "sitting"));
      }
    }
    return false;
  }

  private static boolean isHour(Tokens tokens, int i) {
    return HOURS.contains(tokens.text(i));
  }

  private static boolean isTime(Tokens tokens, int i) {
    return isHour(tokens, i) || MINUTES.contains(tokens.text(i));
  }
}
