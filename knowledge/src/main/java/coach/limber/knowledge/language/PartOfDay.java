package coach.limber.knowledge.language;

import java.time.LocalTime;
import java.util.regex.Pattern;

/** The part of the day that goes with an hour, said beside it or elsewhere in the text. */
enum PartOfDay {
  UNSAID,
  MORNING,
  /** Around lunch: 11 is before noon, 1 after it. */
  MIDDAY,
  AFTERNOON,
  EVENING,
  /** 10 is before midnight, 2 after it. */
  NIGHT;

  private static final Pattern MORNING_HINT =
      Pattern.compile(
          "\\b(?:mornin[g']?s?|breakfast|brekkie|wake|woke|waking|get(?:ting)? up|early bird"
              + "|first thing|sunrise|dawn|before work|school run|commute)\\b");
  private static final Pattern MIDDAY_HINT =
      Pattern.compile("\\b(?:lunch ?(?:time|break)?|midday)\\b");
  private static final Pattern AFTERNOON_HINT =
      Pattern.compile("\\b(?:afternoons?|tea ?time|after school)\\b");
  private static final Pattern EVENING_HINT =
      Pattern.compile(
          "\\b(?:evenin[g']?s?|dinner|supper|tonight|after work|sunset|the (?:kids|kiddos|baby)"
              + "(?:'re| are| is)? (?:down|asleep|in bed)|the news)\\b");

  /** "On nights" they sleep by day: their hours may be any. */
  private static final Pattern NIGHT_HINT =
      Pattern.compile(
          "\\b(?:(?<!\\b(?:on|work|works|working|do|doing) )nights?\\b(?! ?shifts?\\b)|night"
              + " owl|bed ?time|bed|asleep)\\b");

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|no more|instead of|rather than|than|no)(?: in| at)?(?: the| my)? $");

  /** In characters: what is farther says nothing of an hour. */
  private static final int IN_SIGHT = 200;

  private static final int LONGEST_DENIAL = 48;

  /** What words right behind an hour say: {@code pm}, {@code in the morning}. */
  static PartOfDay of(String words) {
    if (words.matches("a\\.? ?m\\.?") || words.contains("morn")) {
      return MORNING;
    }
    if (words.matches("p\\.? ?m\\.?") || words.contains("afternoon")) {
      return AFTERNOON;
    }
    if (words.contains("lunch")) {
      return MIDDAY;
    }
    return words.contains("even") ? EVENING : NIGHT;
  }

  /** The part of the day that a text hints at nearest to a place in it. */
  static PartOfDay hinted(String plain, int place) {
    var nearest = UNSAID;
    var least = Integer.MAX_VALUE;
    for (var part : values()) {
      if (part == UNSAID) {
        continue;
      }
      var matcher =
          part.hint()
              .matcher(plain)
              .region(Math.max(0, place - IN_SIGHT), Math.min(plain.length(), place + IN_SIGHT))
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
      while (matcher.find()) {
        var distance = Math.abs(matcher.start() - place);
        if (distance < least && !isDenied(plain, matcher.start())) {
          least = distance;
          nearest = part;
        }
      }
    }
    return nearest;
  }

  private static boolean isDenied(String plain, int start) {
    return DENIED.matcher(plain.substring(Math.max(0, start - LONGEST_DENIAL), start)).find();
  }

  /** Where an hour from 0 to 12 falls, given this part of the day. */
  ClockTime at(int hour, int minute) {
    var early = LocalTime.of(hour % 12, minute);
    var late = early.plusHours(12);
    return switch (this) {
      case UNSAID -> new ClockTime.Ambiguous(early, late);
      case MORNING -> new ClockTime.Found(early);
      case MIDDAY -> new ClockTime.Found(hour >= 9 && hour < 12 ? early : late);
      case AFTERNOON -> new ClockTime.Found(late);
      case EVENING -> new ClockTime.Found(hour % 12 == 0 ? early : late);
      case NIGHT -> new ClockTime.Found(hour % 12 < 5 ? early : late);
    };
  }

  /** An hour that counts to 24. */
  static ClockTime exactly(int hour, int minute) {
    return new ClockTime.Found(LocalTime.of(hour % 24, minute));
  }

  private Pattern hint() {
    return switch (this) {
      case UNSAID -> throw new IllegalStateException("no words hint at nothing");
      case MORNING -> MORNING_HINT;
      case MIDDAY -> MIDDAY_HINT;
      case AFTERNOON -> AFTERNOON_HINT;
      case EVENING -> EVENING_HINT;
      case NIGHT -> NIGHT_HINT;
    };
  }
}
