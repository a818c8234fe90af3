package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Quantity.Unit;

/** "11 to 6:30", "from 7 to about 7:40", "10pm-6am": the minutes between two clock times. */
final class Spans {
  private static final int HOUR = 60;
  private static final int HALF_DAY = 12 * HOUR;

  private Spans() {}

  private record Clock(int minutes, boolean certain, int to) {}

  static @org.jspecify.annotations.Nullable Quantity at(Tokens tokens, int start) {
    int i = tokens.is(start, "from") ? start + 1 : start;
    var begin = clock(tokens, i);
    if (begin == null) {
      return null;
    }
    int j = begin.to();
    if (!tokens.is(j, "to", "till", "until", "til", "-", "–")) {
      return null;
    }
    j++;
    while (tokens.is(j, "about", "around", "roughly", "nearly", "maybe")) {
      j++;
    }
    var end = clock(tokens, j);
    var stated = i > start || begin.certain() || (end != null && end.certain());
    if (end == null || !stated) {
      return null;
    }
    int minutes = Math.floorMod(end.minutes() - begin.minutes(), HALF_DAY);
    return new Quantity(minutes == 0 ? HALF_DAY : minutes, Unit.SPAN, start, end.to());
  }

  private static @org.jspecify.annotations.Nullable Clock clock(Tokens tokens, int i) {
    if (tokens.is(i, "midnight")) {
      return new Clock(0, true, i + 1);
    }
    if (tokens.is(i, "half") && tokens.at(Math.min(i + 1, tokens.size() - 1)).isNumber()) {
      var hour = Numerals.at(tokens, i + 1);
      return new Clock((int) (hour.value() * HOUR) + HOUR / 2, true, hour.to());
    }
    var text = tokens.text(i);
    if (text.matches("\\d{1,2}[:.]\\d{2}")) {
      var parts = text.split("[:.]");
      int to = halfOfDay(tokens, i + 1) ? i + 2 : i + 1;
      return new Clock(
          Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]), text.contains(":"), to);
    }
    var hour = Numerals.at(tokens, i);
    if (hour.to() == i || hour.value() > 24 || hour.value() != Math.rint(hour.value())) {
      return null;
    }
    return halfOfDay(tokens, hour.to())
        ? new Clock((int) (hour.value() * HOUR), true, hour.to() + 1)
        : new Clock((int) (hour.value() * HOUR), false, hour.to());
  }

  private static boolean halfOfDay(Tokens tokens, int i) {
    return tokens.is(i, "am", "pm");
  }
}
