package coach.limber.bot.conversation;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** When somebody wants to be asked who names no hour: "evening", "at bedtime", "whenever". */
enum PartOfDay {
  NIGHT("bed(?:time)?|(?:late|at) (?:at )?night|nights?|going to sleep", LocalTime.of(21, 30)),
  EVENING("evenings?|after (?:dinner|supper|tea)|dinner ?time|tonight", LocalTime.of(20, 0)),
  AFTERNOON(
      "(?:after|off|finish(?:ed|ing)?) work|(?:get|am|i'm|got|back|be) home|afternoons?|before"
          + " dinner|tea ?time",
      LocalTime.of(18, 0)),
  NOON("noon|mid-?day|lunch(?: ?time)?", LocalTime.of(12, 30)),
  MORNING("mornings?|(?:wake|waking|get|getting) up|breakfast|first thing", LocalTime.of(8, 0));

  private static final Pattern UP_TO_US =
      Pattern.compile(
          "(?:(?:i )?(?:don'?t|dont) (?:mind|care|know)|dunno|idk|when(?:ever)?(?: you"
              + " (?:like|want))?|any ?time|whatever|(?:you|u) (?:choose|pick|decide)|up to you|no"
              + " (?:idea|preference)|not sure|the usual|surprise me)\\b[^?]{0,30}");

  /** "Ask me when I wake up", but not "ask me about my evening" or "ask me now". */
  private static final Pattern ASK_ME =
      Pattern.compile(
          "\\b(?:ask|ping|message|text|prompt|bug|contact|write to|check (?:in )?(?:on|with))\\b"
              + "(?! (?:me )?about)(?! (?:me )?now)(?!.*\\b(?:this|today|tomorrow)\\b)");

  private static final LocalTime FIRST = LocalTime.of(6, 0);
  private static final LocalTime LAST = LocalTime.of(22, 30);

  private final Pattern words;
  private final LocalTime at;

  PartOfDay(String words, LocalTime at) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    this.at = at;
  }

  /** The hour of the part of the day that a text names. */
  static Optional<LocalTime> in(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(part -> part.words.matcher(plain).find())
        .map(part -> part.at)
        .findFirst();
  }

  /** Whether it is an hour that we would propose. */
  static boolean isAwake(LocalTime time) {
    return !time.isBefore(FIRST) && !time.isAfter(LAST);
  }

  /** The same for an answer, which may leave it to us. */
  static Optional<LocalTime> answered(String text) {
    return in(text)
        .or(
            () ->
                UP_TO_US.matcher(text.toLowerCase(Locale.ROOT).strip()).matches()
                    ? Optional.of(EVENING.at)
                    : Optional.empty());
  }

  /** Whether a text wants to be asked at some hour or part of the day. */
  static boolean isWishedFor(String text) {
    return ASK_ME.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
