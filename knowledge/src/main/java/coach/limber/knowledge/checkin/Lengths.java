package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Quantity.Unit;
import coach.limber.knowledge.language.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time said in words: "half an hour", "an hour and a half", "a couple of hours". */
final class Lengths {
  static final double HOUR = 60;

  private static final Set<String> MINUTES =
      WordSet.of(
          """
          m min mins minute minutes minuets mintues mintes minuts mniutes minits mns '
          """);
  private static final Set<String> HOURS =
      Set.of("h", "hr", "hrs", "hour", "hours", "hourse", "ours", "hous");

  /** "An hour after waking" is how long, "an hour after dinner" is when. */
  private static final String[] AWAKE = {"getting", "waking", "i", "my", "wake", "up"};

  private static final String[] AFTER_MINUTES = {
    "of",
    "to",
    "before",
    "till",
    "until",
    "for",
    "in",
    "this",
    "today",
    "again",
    "with",
    "and",
    "stiff",
    "stiffness",
    "sleep",
    "last",
    "on",
    "or",
    "ish",
    "but",
    "then",
    "since",
    "after"
  };

  private Lengths() {}

  static boolean isMinutes(Tokens tokens, int i) {
    return MINUTES.contains(tokens.text(i));
  }

  static boolean isHours(Tokens tokens, int i) {
    return HOURS.contains(tokens.text(i));
  }

  static boolean isTime(Tokens tokens, int i) {
    return isMinutes(tokens, i) || isHours(tokens, i);
  }

  /** The length that begins at a token, if one does. */
  static @Nullable Quantity at(Tokens tokens, int from) {
    int i = from;
    double hours = 0;
    if (tokens.is(i, "an", "a") && tokens.is(i + 1, "half", "quarter", "couple")) {
      i++;
    }
    if (tokens.is(i, "three") && tokens.is(i + 1, "quarters", "quarter")) {
      hours = 0.75;
      i += 2;
    } else if (tokens.is(i, "half", "quarter", "three-quarters")) {
      hours = tokens.is(i, "half") ? 0.5 : tokens.is(i, "quarter") ? 0.25 : 0.75;
      i++;
    } else if (tokens.is(i, "couple")) {
      hours = 2;
      i++;
    }
    if (hours > 0) {
      i = tokens.is(i, "of") ? i + 1 : i;
      i = tokens.is(i, "a", "an") ? i + 1 : i;
    } else if (tokens.is(i, "a", "an")) {
      hours = 1;
      i++;
      i = tokens.is(i, "good", "full", "solid", "whole") ? i + 1 : i;
    } else if (tokens.is(i, "hour") && counts(tokens, i)) {
      hours = 1;
    }
    if (hours == 0 || !isHours(tokens, i)) {
      return null;
    }
    return rest(tokens, from, hours, tokens.is(i + 1, "'s") ? i + 2 : i + 1);
  }

  /** Not "every hour", "rush hour", "on the hour". */
  private static boolean counts(Tokens tokens, int hour) {
    return !tokens.is(
        hour - 1, "every", "each", "per", "rush", "happy", "lunch", "the", "by", "hourly");
  }

  /** What may follow an hour: "and a half", "and quarter", "20 minutes". */
  static Quantity rest(Tokens tokens, int from, double hours, int at) {
    int i = tokens.is(at, "and", ",") ? at + 1 : at;
    int part = tokens.is(i, "a") ? i + 1 : i;
    if (tokens.is(at, "and") && tokens.is(part, "half", "quarter") && !isOf(tokens, part + 1)) {
      return length(hours + (tokens.is(part, "half") ? 0.5 : 0.25), tokens, from, part + 1);
    }
    var more = Numerals.at(tokens, i);
    var direct =
        more.to() > i
            && isMinutes(tokens, more.to())
            && more.value() < HOUR
            && !tokens.is(from - 1, "between");
    var attached =
        at == i
            && more.to() > i
            && more.value() >= 10
            && more.value() < HOUR
            && !tokens.is(more.to(), "/");
    var spoken = at != i && tokens.is(at, "and") && more.to() > i && minutesOnly(tokens, i, more);
    return (direct || attached || spoken) && hours == Math.rint(hours)
        ? length(hours + more.value() / HOUR, tokens, from, direct ? more.to() + 1 : more.to())
        : length(hours, tokens, from, at);
  }

  /** "an hour and ten", "two hours and twenty to loosen up". */
  private static boolean minutesOnly(Tokens tokens, int from, Numerals.Numeral more) {
    var whole = more.value() >= 5 && more.value() < HOUR && more.value() % 5 == 0;
    return whole
        && (more.to() >= tokens.size()
            || (!tokens.at(more.to()).isWord() && !tokens.is(more.to(), "/", "-", "%"))
            || (tokens.is(more.to(), AFTER_MINUTES) && tokens.sameClause(from, more.to())));
  }

  /** "Half of the day", "half an hour", and not "an hour and a half of stiffness". */
  private static boolean isOf(Tokens tokens, int i) {
    return tokens.is(i, "an", "hour")
        || (tokens.is(i, "of")
            && (i + 1 >= tokens.size()
                || tokens.is(i + 1, "the", "my", "a", "an", "that", "this", "it", "them")));
  }

  /** An hour later measures when, not how long. */
  static Quantity length(double hours, Tokens tokens, int from, int to) {
    return new Quantity(hours * HOUR, unit(tokens, Unit.HOURS, from, to), from, to);
  }

  static Unit unit(Tokens tokens, Unit unit, int from, int to) {
    var when =
        tokens.is(to, "later", "ago", "afterwards", "earlier")
            || (unit == Unit.HOURS
                && tokens.is(to, "after")
                && !tokens.is(to + 1, AWAKE)
                && !tokens.is(from - 1, "slept", "walked", "stiff", "for", "asleep", "swam"))
            || tokens.is(from - 1, "every", "within", "until");
    return when ? Unit.OTHER : unit;
  }
}
