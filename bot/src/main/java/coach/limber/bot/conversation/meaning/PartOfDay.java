package coach.limber.bot.conversation.meaning;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** When somebody wants to be asked who names no hour: "evening", "at bedtime", "whenever". */
public enum PartOfDay {
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

  private static final Pattern NOT_THEN =
      Pattern.compile(
          "\\b(?:don'?t|do not|hate|not|never|no good|bad|can'?t)\\b(?:"
              + " (?:like|do|want|in|the|a|fan|of|good|at|my|manage|be|asked)){0,4}"
              + " (?<part>mornings?|evenings?|nights?|afternoons?)\\b|\\b(?<other>mornings?|evenings?|nights?|afternoons?)"
              + " (?:is|are|'s)? ?(?:no good|bad|not good|out|difficult|hard|impossible)\\b");
  private static final Pattern BOTH = Pattern.compile("\\b(?:and|&|plus)\\b|&|\\+|,");
  private static final Pattern SIGNS =
      Pattern.compile("(?<night>[🌙🌛🌜🌃🌝])|(?<day>[🌞🌅🌄☀🐓])");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?:between|after|from|past) (?<from>\\d{1,2})(?: ?[ap]m)?,? (?:and|but|to|-)?(?:"
              + " ?(?:before|until|till|not after|by))? ?(?<to>\\d{1,2})(?: ?(?<half>[ap]m|in the"
              + " (?:morning|evening|afternoon)))?\\b");

  private static final LocalTime FIRST = LocalTime.of(6, 0);
  private static final LocalTime LAST = LocalTime.of(22, 30);

  private final Pattern words;
  private final LocalTime at;

  PartOfDay(String words, LocalTime at) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    this.at = at;
  }

  /** The hour of the part of the day that a text names. */
  public static Optional<LocalTime> in(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(part -> part.words.matcher(plain).find())
        .map(part -> part.at)
        .findFirst();
  }

  /** "After 6 but before 8" is at seven, in the half of the day that is said. */
  public static Optional<String> between(String text) {
    var said = BETWEEN.matcher(text.toLowerCase(Locale.ROOT));
    if (!said.find()) {
      return Optional.empty();
    }
    var from = Integer.parseInt(said.group("from"));
    var to = Integer.parseInt(said.group("to"));
    return from < to && to <= LAST.getHour() + 1
        ? Optional.of("at " + (from + to) / 2 + " " + Objects.toString(said.group("half"), ""))
        : Optional.empty();
  }

  /** "Breakfast and bedtime": two times of day, the first in the day first. */
  public static List<LocalTime> pair(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    var named =
        Arrays.stream(values())
            .filter(part -> part.words.matcher(plain).find())
            .map(part -> part.at)
            .sorted()
            .toList();
    return named.size() == 2 && BOTH.matcher(plain).find() && !NOT_THEN.matcher(plain).find()
        ? named
        : List.of();
  }

  /** Whether it is an hour that we would propose. */
  public static boolean isAwake(LocalTime time) {
    return !time.isBefore(FIRST) && !time.isAfter(LAST);
  }

  /** The same for an answer, which may leave it to us. */
  public static Optional<LocalTime> answered(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    var not = NOT_THEN.matcher(plain);
    if (not.find()) {
      var part =
          Objects.requireNonNullElse(not.group("part"), Objects.toString(not.group("other")));
      return Optional.of(part.startsWith("morning") ? EVENING.at : MORNING.at);
    }
    return in(text)
        .or(() -> sign(plain))
        .or(
            () ->
                UP_TO_US.matcher(text.toLowerCase(Locale.ROOT).strip()).matches()
                    ? Optional.of(EVENING.at)
                    : Optional.empty());
  }

  private static Optional<LocalTime> sign(String plain) {
    var sign = SIGNS.matcher(plain);
    if (!sign.find()) {
      return Optional.empty();
    }
    return Optional.of(sign.group("night") != null ? NIGHT.at : MORNING.at);
  }

  /** Whether a text wants to be asked at some hour or part of the day. */
  public static boolean isWishedFor(String text) {
    return ASK_ME.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
