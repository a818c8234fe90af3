package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Quantity.Unit;
import coach.limber.knowledge.language.WordSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The minutes between two clock times: "11 to 6:30", "10pm-6am", and of a night, "bed at 11, up at
 * half six".
 */
final class Spans {
  private static final int HOUR = 60;
  private static final int HALF_DAY = 12 * HOUR;
  private static final int WHILE_ASLEEP = 9;

  /** In tokens. */
  private static final int REASON = 5;

  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}");

  /** As shifts are written: 0900, 2345. */
  private static final Pattern COMPACT = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");

  /** In minutes: two numbers this near may be hours that are counted. */
  private static final int RANGE = 3 * HOUR;

  private static final int LATEST_RISING = 12 * HOUR;

  private static final String[] UP_TO = {"to", "till", "until", "til", "-", "–", "—", "through"};

  private static final String[] SLEPT = {
    "slept", "sleep", "asleep", "bed", "kipped", "kip", "napped", "dozed", "snoozed", "slumber",
    "zzz"
  };

  private static final Set<String> OF_A_STRETCH =
      WordSet.of(
          """
          slept sleep asleep bed stiff stiffness nap napped up awake dozed kipped kip count
          under rested
          """);

  private Spans() {}

  /**
   * A time of day.
   *
   * @param certain whether it can be nothing but a time
   * @param whole whether it is known which half of the day it is in
   */
  private record Clock(int minutes, boolean certain, boolean whole, int to) {}

  /**
   * @param goesOn whether a span stands before: "10 to 2 then 4 to 6"
   */
  static @Nullable Quantity at(Tokens tokens, int start, boolean goesOn) {
    int i = tokens.is(start, "from") ? start + 1 : start;
    while (i > start && tokens.is(i, "about", "around", "roughly", "say")) {
      i++;
    }
    var begin = clock(tokens, i);
    if (begin == null) {
      return null;
    }
    int j = begin.to();
    var between = tokens.is(i - 1, "between") && tokens.is(j, "and");
    if (!between && !tokens.is(j, UP_TO)) {
      return null;
    }
    var till = tokens.is(j, "till", "until", "til");
    j++;
    while (tokens.is(j, "about", "around", "roughly", "nearly", "maybe", "like", "gone", "just")) {
      j++;
    }
    var end = clock(tokens, j);
    var again = goesOn && tokens.is(start - 1, "then", "again", "and", "plus", "+");
    if (end == null || !(again || stated(tokens, start, i, till, begin, end))) {
      return null;
    }
    return new Quantity(length(begin, end), Unit.SPAN, start, end.to());
  }

  private static boolean stated(
      Tokens tokens, int start, int first, boolean till, Clock begin, Clock end) {
    if (begin.certain() || end.certain()) {
      return true;
    }
    if (first > start) {
      return stretch(tokens, start);
    }
    var asleep =
        tokens.is(end.to(), SLEPT)
            || IntStream.range(Math.max(0, first - 2), first).anyMatch(i -> tokens.is(i, SLEPT));
    return asleep && (till || !isAmount(tokens, begin, end));
  }

  /** "slept 6 to 7", "sleep 7-8 hours": hours that are counted, not told by the clock. */
  private static boolean isAmount(Tokens tokens, Clock begin, Clock end) {
    int more = end.minutes() - begin.minutes();
    return (more > 0 && more <= RANGE) || Lengths.isHours(tokens, end.to());
  }

  /** The minutes of a night or a nap; a night is shorter than half a day unless both say so. */
  private static int length(Clock from, Clock to) {
    if (from.whole() && to.whole()) {
      return Math.floorMod(to.minutes() - from.minutes(), 2 * HALF_DAY);
    }
    int minutes = Math.floorMod(to.minutes() - from.minutes(), HALF_DAY);
    return minutes == 0 ? HALF_DAY : minutes;
  }

  /** "slept from 11 to 6"; a pain "from 3 to 7" is none. */
  private static boolean stretch(Tokens tokens, int from) {
    for (int i = Math.max(0, from - 4); i < from; i++) {
      if (OF_A_STRETCH.contains(tokens.text(i)) && !rose(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "gone up from 2 to 4", "Up from 2 to 4". */
  private static boolean rose(Tokens tokens, int up) {
    return tokens.is(up, "up")
        && (tokens.is(up - 1, "gone", "went", "crept", "risen", "moved", "jumped", "pain", "goes")
            || (tokens.is(up + 1, "from") && (up == 0 || !tokens.sameClause(up - 1, up))));
  }

  /** A night from a word of going to bed up to the clock time that comes with waking. */
  static @Nullable Quantity night(Tokens tokens, int start, Phrases toBed, Phrases awake) {
    var bed = toBed.longest(tokens, start);
    var down = bed == null || rising(tokens, bed) ? null : clockAfter(tokens, bed.to());
    if (down == null) {
      return null;
    }
    for (int i = down.to(); i < Math.min(tokens.size(), down.to() + WHILE_ASLEEP); i++) {
      var again = toBed.longest(tokens, i);
      var later = again == null ? null : clockAfter(tokens, again.to());
      if (later != null) {
        down = later;
      }
      var woke = awake.longest(tokens, i);
      var up =
          woke != null
              ? clockWithin(tokens, woke.to())
              : sleptOn(tokens, i) ? clockAfter(tokens, i) : null;
      if (up != null && !tokens.is(up.to(), "to", "till", "until", "-", "–")) {
        return new Quantity(length(down, up), Unit.NIGHT, start, up.to());
      }
    }
    return null;
  }

  /** "got out of bed at 7". */
  private static boolean rising(Tokens tokens, Phrases.Found bed) {
    return tokens.is(bed.from() - 1, "of");
  }

  /** "up at 5 for the early bus, went down at 10": told from its end. */
  static @Nullable Quantity backwards(Tokens tokens, int start, Phrases toBed, Phrases awake) {
    var woke = awake.longest(tokens, start);
    var up = woke == null ? null : clockAfter(tokens, woke.to());
    if (up == null || up.minutes() > LATEST_RISING) {
      return null;
    }
    for (int i = up.to(); i < Math.min(tokens.size(), up.to() + WHILE_ASLEEP); i++) {
      if (!tokens.sameSentence(i, start) || tokens.is(i, "back", "tonight", "again", "nap")) {
        return null;
      }
      var bed = toBed.longest(tokens, i);
      var down = bed == null ? null : clockAfter(tokens, bed.to());
      if (down != null) {
        return new Quantity(length(down, up), Unit.NIGHT, start, down.to());
      }
    }
    return null;
  }

  /** "slept right through till 7". */
  private static boolean sleptOn(Tokens tokens, int till) {
    return tokens.is(till, "till", "until", "til")
        && IntStream.range(Math.max(0, till - 3), till)
            .anyMatch(i -> tokens.is(i, SLEPT) || tokens.is(i, "through", "out"));
  }

  /** "up at 6", "woke in agony at 3": the time, its reason passed over. */
  private static @Nullable Clock clockWithin(Tokens tokens, int woke) {
    var next = clockAfter(tokens, woke);
    for (int i = woke; next == null && i < Math.min(tokens.size(), woke + REASON); i++) {
      if (!tokens.sameClause(woke - 1, i)) {
        return null;
      }
      next = tokens.is(i, "at") ? clockAfter(tokens, i) : null;
    }
    return next;
  }

  private static @Nullable Clock clockAfter(Tokens tokens, int at) {
    int i = at;
    while (tokens.is(
        i, "at", "by", "around", "about", "for", "from", "till", "until", "til", "since", ":", "up",
        "@", "near", "nearly", "roughly", "just", "gone", "before", "after", "maybe", "like")) {
      i++;
    }
    var told = toTheHour(tokens, i);
    return told != null ? told : clock(tokens, i);
  }

  /** The minutes from one clock time to another of the same morning. */
  static int between(int from, int to) {
    return Math.floorMod(to - from, HALF_DAY);
  }

  /** Minutes since midnight or noon, or nothing. */
  static OptionalInt time(Tokens tokens, int i) {
    var clock = clock(tokens, i);
    return clock == null ? OptionalInt.empty() : OptionalInt.of(clock.minutes());
  }

  /** The token after the clock time that stands here; the same token if none does. */
  static int timeEnds(Tokens tokens, int i) {
    var clock = clock(tokens, i);
    return clock == null ? i : clock.to();
  }

  private static @Nullable Clock clock(Tokens tokens, int i) {
    var told = besideTheHour(tokens, i);
    if (told != null) {
      return told;
    }
    if (tokens.is(i, "noon")) {
      return new Clock(HALF_DAY, true, true, i + 1);
    }
    if (tokens.is(i, "midnight")) {
      return new Clock(0, true, false, i + 1);
    }
    if (tokens.is(i, "half") && Numerals.at(tokens, i + 1).to() > i + 1) {
      var hour = Numerals.at(tokens, i + 1);
      return new Clock((int) (hour.value() * HOUR) + HOUR / 2, true, false, hour.to());
    }
    var spoken = spoken(tokens, i);
    if (spoken != null) {
      return spoken;
    }
    var text = tokens.text(i);
    if (COMPACT.matcher(text).matches()) {
      int time = Integer.parseInt(text);
      return new Clock(time / 100 * HOUR + time % 100, true, true, i + 1);
    }
    if (TIME.matcher(text).matches()) {
      var parts = text.split("[:.]");
      int minutes = Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
      return ofTheDay(tokens, minutes, isTime(tokens, i, parts[1]), i + 1);
    }
    var hour = Numerals.at(tokens, i);
    if (hour.to() == i || hour.value() > 24 || hour.value() != Math.rint(hour.value())) {
      return null;
    }
    return ofTheDay(tokens, (int) (hour.value() * HOUR), false, hour.to());
  }

  /** "half past six", "quarter to 5", "twenty past nine". */
  private static @Nullable Clock besideTheHour(Tokens tokens, int i) {
    var part = tokens.is(i, "half") ? HOUR / 2 : tokens.is(i, "quarter") ? HOUR / 4 : 0;
    if (part > 0 && tokens.is(i + 1, "past", "to")) {
      return besideTheHour(tokens, i + 1, part);
    }
    var minutes = minutes(tokens, i);
    return tokens.is(i + 1, "past") && minutes > 0 ? besideTheHour(tokens, i + 1, minutes) : null;
  }

  /** "ten to six": where anything but a time is told, it would be from the one to the other. */
  private static @Nullable Clock toTheHour(Tokens tokens, int i) {
    var minutes = minutes(tokens, i);
    return tokens.is(i - 1, "at", "by") && tokens.is(i + 1, "to") && minutes > 0
        ? besideTheHour(tokens, i + 1, minutes)
        : null;
  }

  private static @Nullable Clock besideTheHour(Tokens tokens, int beside, int minutes) {
    var hour = Numerals.at(tokens, beside + 1);
    return hour.to() == beside + 1 || hour.value() > 24
        ? null
        : ofTheDay(
            tokens,
            (int) (hour.value() * HOUR) + (tokens.is(beside, "past") ? minutes : -minutes),
            true,
            hour.to());
  }

  /** Five, ten, twenty or twenty-five minutes beside an hour, 0 if another number stands here. */
  private static int minutes(Tokens tokens, int i) {
    var number = Numerals.at(tokens, i);
    var usual = number.to() == i + 1 && number.value() % 5 == 0 && number.value() < HOUR / 2;
    return usual ? (int) number.value() : 0;
  }

  /** "5.30" is a time, "7.25 hours" are hours. */
  private static boolean isTime(Tokens tokens, int i, String minutes) {
    return tokens.text(i).contains(":")
        || (!minutes.endsWith("25")
            && !minutes.endsWith("75")
            && (minutes.endsWith("0") || minutes.endsWith("5"))
            && minutes.charAt(0) < '6'
            && !Lengths.isHours(tokens, i + 1));
  }

  /** With the "am" or "pm" that may follow. */
  private static Clock ofTheDay(Tokens tokens, int minutes, boolean certain, int to) {
    if (tokens.is(to, "pm")) {
      return new Clock(minutes % HALF_DAY + HALF_DAY, true, true, to + 1);
    }
    if (tokens.is(to, "am")) {
      return new Clock(minutes % HALF_DAY, true, true, to + 1);
    }
    if (tokens.is(to, "o'clock", "oclock")) {
      return new Clock(minutes, true, false, to + 1);
    }
    return new Clock(minutes, certain, minutes > HALF_DAY + HOUR, to);
  }

  /** "six thirty", "ten forty five": an hour and its minutes in words. */
  private static @Nullable Clock spoken(Tokens tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.at(i).isWord() || !tokens.at(i + 1).isWord()) {
      return null;
    }
    var hour = Numerals.at(tokens, i);
    var minutes = Numerals.at(tokens, i + 1);
    var isTime =
        hour.to() == i + 1
            && hour.value() >= 1
            && hour.value() <= 12
            && hour.value() == Math.rint(hour.value())
            && minutes.to() > i + 1
            && minutes.value() >= 15
            && minutes.value() < HOUR
            && !Lengths.isMinutes(tokens, minutes.to());
    return isTime
        ? new Clock((int) (hour.value() * HOUR + minutes.value()), true, false, minutes.to())
        : null;
  }

  /** "woke around six thirty", "quarter past eight": a time of day that is no amount. */
  static @Nullable Quantity spokenTime(Tokens tokens, int i) {
    var time = besideTheHour(tokens, i);
    if (time == null && standsBeforeATime(tokens, i - 1)) {
      time = tokens.is(i, "half") ? clock(tokens, i) : spoken(tokens, i);
    }
    return time == null ? null : new Quantity(time.minutes(), Unit.OTHER, i, time.to());
  }

  /** "slept 6:15", "7:30 sleep": hours and minutes as a watch counts them, and no time of day. */
  static @Nullable Quantity onTheWatch(Tokens tokens, int i) {
    var text = tokens.text(i);
    int before = tokens.is(i - 1, ":") ? i - 2 : i - 1;
    var counts =
        tokens.is(before, "slept")
            || (tokens.is(before, "sleep") && !tokens.is(before - 1, "to"))
            || tokens.is(tokens.is(i + 1, "of") ? i + 2 : i + 1, "sleep", "kip");
    if (!counts || !text.contains(":") || !TIME.matcher(text).matches()) {
      return null;
    }
    var parts = text.split(":");
    int minutes = Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
    return minutes < HALF_DAY ? new Quantity(minutes, Unit.HOURS, i, i + 1) : null;
  }

  private static boolean standsBeforeATime(Tokens tokens, int i) {
    return tokens.is(
        i, "at", "around", "about", "by", "till", "until", "til", "since", "before", "after", "up",
        "woke", "awake", "bed", "from", "just");
  }
}
