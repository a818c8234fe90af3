package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the amounts in a text: single numbers, ranges, lengths of time, spans of the clock. */
final class Quantities {
  private static final String[] LOTS = {
    "lots",
    "times",
    "sets",
    "rounds",
    "goes",
    "bouts",
    "blocks",
    "stints",
    "spells",
    "bursts",
    "sessions",
    "chunks",
    "legs"
  };
  private static final String[] KINDS_OF_HOURS = {
    "full", "good", "solid", "whole", "or", "broken", "unbroken", "interrupted", "straight",
    "glorious", "measly", "lousy", "miserable", "decent", "poor", "short", "long", "restless"
  };
  private static final String[] OUTWARDS = {"there", "out", "in", "down", "to", "up", "going"};

  /** In tokens, its head left out: "--" of "-->". */
  private static final int LONGEST_ARROW = 3;

  /** In minutes: nothing less is walked there and back. */
  private static final double SHORTEST_WAY = 5;

  private final Phrases toBed;
  private final Phrases awake;
  private final Phrases counted;
  private final Counted others;

  Quantities(Lexicon lexicon) {
    this.toBed = lexicon.group("to_bed");
    this.awake = lexicon.group("awake");
    this.counted = lexicon.group("counted");
    this.others = new Counted(lexicon);
  }

  List<Quantity> in(Tokens tokens) {
    var found = new ArrayList<Quantity>();
    for (int i = 0; i < tokens.size(); ) {
      var quantity = at(tokens, i, !found.isEmpty() && found.getLast().unit() == Unit.SPAN);
      if (quantity == null) {
        i++;
      } else {
        joined(tokens, found, quantity);
        i = quantity.to();
      }
    }
    return found;
  }

  /** "an hour to an hour and a half", "between half an hour and 40 minutes": the mean. */
  private static void joined(Tokens tokens, List<Quantity> found, Quantity quantity) {
    var before = found.isEmpty() ? quantity : found.getLast();
    var between =
        tokens.is(before.to(), "and")
            && (tokens.is(before.from() - 1, "between") || tokens.is(before.from() - 2, "between"));
    if (before.isDuration()
        && quantity.isDuration()
        && before.to() + 1 == quantity.from()
        && (tokens.is(before.to(), "to", "-", "–", "or") || between)) {
      found.removeLast();
      var mean = (before.amount() + quantity.amount()) / 2;
      found.add(new Quantity(mean, quantity.unit(), before.from(), quantity.to()));
    } else if (thereAndBack(tokens, before, quantity)) {
      found.removeLast();
      found.add(
          new Quantity(
              before.amount() + quantity.amount(), Unit.MINUTES, before.from(), quantity.to()));
    } else if (saidAgain(tokens, before, quantity)) {
      found.removeLast();
      found.add(quantity);
    } else {
      found.add(quantity);
    }
  }

  /** "15 mins there 15 back", "20 out and 25 min home": one way added to the other. */
  private static boolean thereAndBack(Tokens tokens, Quantity there, Quantity back) {
    int way = there.to();
    int joint = tokens.is(way + 1, ",", "and", "&", "then", "+") ? way + 2 : way + 1;
    return !there.equals(back)
        && tokens.is(way, OUTWARDS)
        && joint == back.from()
        && tokens.is(back.to(), "back", "home")
        && (there.isDuration() || back.isDuration())
        && isMinutes(there)
        && isMinutes(back);
  }

  private static boolean isMinutes(Quantity quantity) {
    return quantity.amount() >= SHORTEST_WAY
        && (quantity.unit() == Unit.NONE
            || quantity.unit() == Unit.MINUTES
            || quantity.unit() == Unit.HOURS);
  }

  /** "Ten. Ten out of ten": once with what it lacked. */
  private static boolean saidAgain(Tokens tokens, Quantity before, Quantity quantity) {
    return before.unit() == Unit.NONE
        && quantity.unit() == Unit.OF_TEN
        && before.amount() == quantity.amount()
        && before.to() < quantity.from()
        && IntStream.range(before.to(), quantity.from())
            .noneMatch(i -> tokens.at(i).isWord() || tokens.at(i).isNumber());
  }

  private @org.jspecify.annotations.Nullable Quantity at(
      Tokens tokens, int from, boolean afterASpan) {
    var night = Spans.night(tokens, from, toBed, awake);
    if (night != null) {
      return night;
    }
    var backwards = Spans.backwards(tokens, from, toBed, awake);
    if (backwards != null) {
      return backwards;
    }
    var span = Spans.at(tokens, from, afterASpan);
    if (span != null) {
      return span;
    }
    var time = Spans.spokenTime(tokens, from);
    if (time != null) {
      return time;
    }
    var watch = Spans.onTheWatch(tokens, from);
    if (watch != null) {
      return watch;
    }
    var spoken = Lengths.at(tokens, from);
    if (spoken != null) {
      return spoken;
    }
    var first = Numerals.at(tokens, from);
    if (first.to() == from) {
      return null;
    }
    var led = alongArrows(tokens, first);
    if (led.to() > first.to()) {
      return unit(tokens, from, led.value(), led.to());
    }
    var range = changed(tokens, from) ? after(tokens, first) : range(tokens, first);
    return unit(tokens, from, range.value(), range.to());
  }

  /** "4-5", "4 to 5", "between 3 and 4", "4 or a 5", "5 maybe 6", "7 8 hours": the mean. */
  private static Numerals.Numeral range(Tokens tokens, Numerals.Numeral first) {
    int i = tokens.is(first.to(), "ish") ? first.to() + 1 : first.to();
    var between = tokens.is(tokenBefore(first, tokens), "between") && tokens.is(i, "and");
    i = tokens.is(i, "i") && tokens.is(i + 1, "think", "guess", "reckon", "suppose") ? i + 2 : i;
    if (tokens.is(i, "-", "–", "to", "or", "maybe", "~") || between || isBareSlash(tokens, i)) {
      i++;
      i = tokens.is(i, "maybe", "even", "possibly", "perhaps") ? i + 1 : i;
      i = tokens.is(i, "a", "an") ? i + 1 : i;
      var second = Numerals.at(tokens, i);
      if (second.to() > i && second.value() > 0 && isRange(first.value(), second.value())) {
        return new Numerals.Numeral((first.value() + second.value()) / 2, second.to());
      }
    }
    var next = Numerals.at(tokens, first.to());
    return next.value() == first.value() + 1 && Lengths.isTime(tokens, next.to())
        ? new Numerals.Numeral((first.value() + next.value()) / 2, next.to())
        : first;
  }

  /** "gone up from 3 to 5", "went from a 6 to a 4". */
  static boolean changed(Tokens tokens, int from) {
    int i = tokens.is(from - 1, "a", "an") ? from - 2 : from - 1;
    return tokens.is(i, "from")
        && tokens.is(
            i - 1,
            "up",
            "down",
            "went",
            "gone",
            "dropped",
            "risen",
            "rose",
            "crept",
            "moved",
            "improved",
            "eased",
            "jumped",
            "fell",
            "fallen");
  }

  /** Where the change led. */
  private static Numerals.Numeral after(Tokens tokens, Numerals.Numeral first) {
    int i = tokens.is(first.to(), "to") ? first.to() + 1 : first.to();
    int start = tokens.is(i, "a", "an") ? i + 1 : i;
    var second = Numerals.at(tokens, start);
    return i > first.to() && second.to() > start ? second : first;
  }

  /** "6 → 4", "7 -> 5 -> 4": the last is what holds. */
  private static Numerals.Numeral alongArrows(Tokens tokens, Numerals.Numeral first) {
    var last = first;
    int arrow = arrowEnds(tokens, last.to());
    while (arrow > last.to() && Numerals.at(tokens, arrow).to() > arrow) {
      last = Numerals.at(tokens, arrow);
      arrow = arrowEnds(tokens, last.to());
    }
    return last;
  }

  /** The token behind the arrow that stands here, with a "now" after it; the same if none does. */
  private static int arrowEnds(Tokens tokens, int i) {
    int end = i;
    while (end - i < LONGEST_ARROW && tokens.is(end, "-", "=", "–", "—")) {
      end++;
    }
    if (!tokens.is(end, ">", "→", "➡", "⇒", "➔", "➜", "⟶", "»")) {
      return i;
    }
    return tokens.is(end + 1, "now", "a") ? end + 2 : end + 1;
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
    int i = pastABit(tokens, to);
    i = tokens.is(i, KINDS_OF_HOURS) && Lengths.isTime(tokens, i + 1) ? i + 1 : i;
    int score = OutOfTen.end(tokens, i);
    if (score > i) {
      return new Quantity(value, Unit.OF_TEN, from, score);
    }
    if (value <= 5 && tokens.is(i, "/") && tokens.is(i + 1, "5", "five")) {
      return new Quantity(value, Unit.OTHER, from, i + 2);
    }
    if (tokens.is(i, "of") && tokens.is(i + 1, "a", "an") && Lengths.isHours(tokens, i + 2)) {
      return Lengths.length(value, tokens, from, i + 3);
    }
    if (Lengths.isMinutes(tokens, i)) {
      return new Quantity(value, Lengths.unit(tokens, Unit.MINUTES, from, i + 1), from, i + 1);
    }
    if (Lengths.isHours(tokens, i)) {
      return Lengths.rest(tokens, from, value, i + 1);
    }
    int next = tokens.is(i, "x", "×", "*") ? i + 1 : lots(tokens, i);
    if ((next > i || severalOfALength(tokens, from, i)) && Numerals.at(tokens, next).to() > next) {
      var times = Numerals.at(tokens, next);
      var each = unit(tokens, next, times.value(), times.to());
      var what = counted.startsAt(tokens, each.to()) ? Unit.OTHER : Unit.NONE;
      var product = each.unit() == Unit.OTHER ? what : each.unit();
      return new Quantity(value * each.amount(), product, from, each.to());
    }
    if (others.isCounted(tokens, from, value, i) || isHalfPast(tokens, from, value)) {
      return new Quantity(value, Unit.OTHER, from, i);
    }
    return new Quantity(value, Unit.NONE, from, i);
  }

  /** "Half 6 when i got up". */
  private static boolean isHalfPast(Tokens tokens, int from, double value) {
    return tokens.is(from - 1, "half")
        && !tokens.is(from - 2, "a", "and")
        && value == Math.rint(value)
        && value >= 1
        && value <= 12;
  }

  /** "7ish", "6+", "six and a bit hours". */
  private static int pastABit(Tokens tokens, int to) {
    var more = tokens.is(to, "and") && tokens.is(to + 1, "a") && tokens.is(to + 2, "bit");
    return tokens.is(to, "ish", "+")
        ? to + 1
        : more && Lengths.isTime(tokens, to + 3) ? to + 3 : to;
  }

  /** "two 20 min walks". */
  private static boolean severalOfALength(Tokens tokens, int from, int i) {
    var each = Numerals.at(tokens, i);
    var thing = tokens.text(each.to() + 1);
    return tokens.at(from).isWord()
        && each.to() > i
        && Lengths.isMinutes(tokens, each.to())
        && thing.length() > 4
        && thing.endsWith("s");
  }

  /** "3 lots of 15 min", "two bouts of ten minutes": the token behind, or the same one. */
  private static int lots(Tokens tokens, int i) {
    int of = tokens.is(i, LOTS) ? i + 1 : i;
    int from = of > i && tokens.is(of, "of", "at") ? of + 1 : of;
    var each = Numerals.at(tokens, from);
    return of > i && each.to() > from && Lengths.isTime(tokens, each.to()) ? from : i;
  }
}
