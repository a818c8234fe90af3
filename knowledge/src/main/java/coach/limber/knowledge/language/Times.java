package coach.limber.knowledge.language;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the time of day in a text: "half eight in the morning", "19h", "0730", "noon". */
public final class Times {
  private static final Pattern CUE =
      Pattern.compile(
          "(?:\\b(?:at|to|till?|until|by|around|about|abt|like|say|after|before|be|do|me|us|it"
              + "|them|approx|circa|for|or|from|time|past|now|daily|instead|rather|maybe|perhaps)"
              + ",?|[~@:=]) ?[\"']?$");
  private static final Pattern CUE_BEHIND =
      Pattern.compile(
          "^[\"']?,? ?(?:please|pls|plz|instead|works?|would|daily|every ?day|sharp|on the dot|on"
              + " (?:week|mon|tue|wed|thu|fri|sat|sun)\\w*|at (?:the"
              + " )?weekends?|weekdays|weekends|from now|from here|going forward|is"
              + " (?:better|good|fine|best)|suits?|then)\\b");

  /** "At 8 and 20": what follows a time is one too if it can be nothing else. */
  private static final Pattern PAIRED =
      Pattern.compile(
          "\\b(?:at|me|it|to) (?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:am )?(?:and|&|,|\\+) ?(?:at )?$");

  private static final Pattern AFTERNOON = Pattern.compile("1[3-9]|2[0-3]");

  /** A number word that stands for a thing more often than for an hour. */
  private static final Pattern CLOCK_WORD_CUE =
      Pattern.compile("\\b(?:at|till?|until|by|around|about|say|before|after|to) $");

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|instead of|rather than|than|no longer|no more)(?: (?:at|until|till))? $");
  private static final Pattern DENIED_BEHIND =
      Pattern.compile(
          "^(?:'s| is| are| was) (?:way |far |just )?(?:too|a bit|no good|bad|hard)\\b"
              + "|^ (?:doesn'?t|does not|won'?t|isn'?t|is not) |^ (?:to|until|till|->|→) ?\\d");

  /** Not the time wished for but why: when the person wakes, what comes now. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\b(?:wake(?: up)?|get(?:ting)? up|up|starts?|starting|begins?|ends?|comes?|coming|came"
              + "|in bed|get home|asleep|right now|currently"
              + "|i(?:'m| am)? (?:finish|leave|clock off|knock off|eat|work|done|out|home|back|off)"
              + "(?: work| school| the house)?)(?: around| about| every day| until| till?)?"
              + "(?: at| by)? $");

  private static final Pattern WISHED =
      Pattern.compile(
          "\\b(?:make (?:it|that)|(?:ask|do|message|text|ping|remind|bug|send|tell) (?:me|it)(?:"
              + " (?!not\\b)\\w+)?(?: at)?|(?:change|move|shift|set|switch|push|bring|put)(?:"
              + " [\\w']+){0,4} to|instead at|c(?:an|ould) it be|let'?s"
              + " (?:say|try|do)|say|prefer|so|(?:could|can|would|should) (?:\\w+ ){1,3}(?:always"
              + " |only )?(?:come|arrive|be|land|start|go|happen)(?: (?:in|out|through))?(?:"
              + " at)?)(?: (?:around|about|like))? $");

  private static final int SHORT = 12;

  private Times() {}

  /** The time that is said. Where there are several: the one that is wished for, or the last. */
  public static ClockTime in(String text) {
    var plain = Plain.of(text);
    return all(plain).stream()
        .max(
            Comparator.<SpokenTime>comparingInt(time -> weight(time, plain))
                .thenComparingInt(SpokenTime::start))
        .map(time -> time.time(plain))
        .orElse(new ClockTime.None());
  }

  /** All that are said and not denied, in no order. */
  static List<SpokenTime> all(String plain) {
    return ClockForm.all(plain).stream().filter(time -> weight(time, plain) > 0).toList();
  }

  private static int weight(SpokenTime time, String plain) {
    var before = plain.substring(Math.max(0, time.start() - 48), time.start());
    var behind = plain.substring(time.end(), Math.min(plain.length(), time.end() + 24));
    if (DENIED.matcher(before).find() || DENIED_BEHIND.matcher(behind).find()) {
      return 0;
    }
    var weight = time.lone() ? lone(time, plain, before, behind) : 10;
    if (weight == 0) {
      return 0;
    }
    if (WISHED.matcher(before).find()) {
      weight += 8;
    }
    return ASIDE.matcher(before).find() ? weight - 4 : weight;
  }

  private static int lone(SpokenTime time, String plain, String before, String behind) {
    var said = plain.substring(time.start(), time.end());
    var sure = said.endsWith("ish") || said.startsWith("0") || plain.length() <= SHORT;
    if (said.equals("one") || said.equals("two")) {
      return CLOCK_WORD_CUE.matcher(before).find() ? 6 : 0;
    }
    var second = AFTERNOON.matcher(said).matches() && PAIRED.matcher(before).find();
    return sure || second || CUE.matcher(before).find() || CUE_BEHIND.matcher(behind).find()
        ? 6
        : 0;
  }
}
