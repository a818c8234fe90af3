package coach.limber.bot.conversation;

import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is typed where a habit or its moment is asked for and is neither, and the habit's name or
 * the moment within what is typed: "ok then a walk" is "a walk".
 */
final class HabitWords {
  private static final Pattern LEFT_TO_US =
      Pattern.compile(
          "(?:(?:hm+|um+|oh|ok|well|honestly|just|maybe)[,"
              + " ]+){0,3}(?:(?:whatever|whichever|anything|any(?: one)?(?: of"
              + " (?:them|these|those))?|either)(?:"
              + " (?:one|you|think|like|want|say|suggest|recommend|prefer|is|best|good|easiest|works|helps|goes|for|me|really|will"
              + " do|would help)){0,4}|surprise me|(?:you|u) (?:choose|pick|decide|tell"
              + " me|suggest)(?: (?:one|for me|something)){0,2}|(?:it'?s )?up to you|your"
              + " (?:choice|call|pick)|(?:i )?(?:don'?t|do not) mind(?: .{1,30})?|(?:i'?m |i am"
              + " )?not sure wh(?:at|ich) .{1,40}|(?:i )?(?:don'?t|do not) know wh(?:at|ich)"
              + " .{1,40}|no preference|what (?:do|would) you"
              + " (?:suggest|recommend|think|advise|say)(?: .{1,30})?|something"
              + " (?:easy|small|simple)|the (?:easiest|best|smallest|simplest)(?:"
              + " one)?|wh(?:at|ich)(?: one)? (?:helps|is|would be|would help|works)(?: the)?(?:"
              + " most| best| easiest)?)(?: (?:please|then|really)){0,2}[.!? ]*");

  private static final String DO =
      "(?:walk|stretch|swim|cycle|run|jog|exercise|eat|drink|have|take|go|do|get|cook|meditate|sleep|practi[sc]e)";
  private static final Pattern DONE_ALREADY =
      Pattern.compile(
          "(?:but |well |we |i |honestly ){1,3}(?:(?:already|always) "
              + DO
              + "\\b.{0,50}|"
              + DO
              + "\\b.{0,40} (?:every (?:single )?day|daily|already|each day|most days|all the"
              + " time)|(?:am|do) (?:already )?(?:doing )?(?:that|those|all that|all of"
              + " (?:that|those|these)|most of (?:that|those|these))(?: already| anyway)?)[.! ]*");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:(?:can|could|may) (?:i|we) (?:do|have|pick|choose|take|add|try|want)"
              + " (?:two|2|three|3|both|more than one|a couple|several|a"
              + " few|all)\\b.{0,60}|(?:i(?:'d like|'ll take|'ll do| want| would like)?"
              + " )?(?:both|two|all)(?: of (?:them|these|those))?(?: please)?)[.!? ]*");

  private static final String ONE_MOMENT =
      "(?:(?:right |just )?(?:after|before|at|during|with) (?:my |the |every"
          + " )?(?:breakfast|lunch|dinner|supper|tea|coffee|work|bed|bedtime|\\d{1,2}(?:[:.]\\d\\d)?"
          + " ?(?:[ap]m)?)|in the (?:morning|evening|afternoon)s?)";
  private static final Pattern MOMENTS_ONLY =
      Pattern.compile(ONE_MOMENT + "(?:(?:,| and| or|, and) " + ONE_MOMENT + "){0,3}[.! ]*");

  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\\b|\\bweekends?\\b");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\b(?:after|before|when(?:ever)?|once|while|during|with|as soon"
              + " as|every|each|first|morning|evening|afternoon|night|noon|midday|midnight|lunch\\w*|breakfast|dinner|tea|coffee|supper|bed\\w*|work|shower|o'?clock|wak\\w+|get(?:ting)?"
              + " up|at)\\b|\\d ?[ap]m\\b|\\d[:.]\\d\\d");
  private static final Pattern A_DEED_OR_A_WISH =
      Pattern.compile(
          "(?:i (?:want|already|will|would|just|did|went|had|am|have)|i'd|i'll|i'm|i've|went|did|done|had|add|track|can|could|change|show|drop|remove|delete|my"
              + " habits?|nothing)\\b.*|\\d{1,3} \\p{L}{3,}");

  /** What leads up to the name of a habit. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:none|no|nope|neither|nothing)(?: of (?:those|these|them|the above))?[,.;:!-]+"
              + " ?(?=(?:i want|i'd|i would|i'll|i will|can i|could i|how about|what"
              + " about|rather|let"
              + " me|let's|my|just)\\b))?(?:(?:ok(?:ay)?|well|hm+|um+|yes|yeah|then|so|maybe|perhaps|i"
              + " think|i guess|let'?s|let me|how about|what"
              + " about|probably|actually|rather|please|just|right)[, ]+){0,4}(?:(?:i'd like|i"
              + " would like|i want|i'd love|i'd rather|i need|i plan|i'm going|i am going|i'm"
              + " gonna|i'll try|i will try|can i|could i|i could|i might|i should|i'll|i"
              + " will|we'll) (?:to )?)?(?:(?:try|start|do) (?:to"
              + " )?(?=(?:a|an|my|some|the|\\d|\\p{L}+ing)\\b))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD_OF_A_MOMENT =
      Pattern.compile(
          "^(?:(?:ok(?:ay)?|well|hm+|um+|i think|maybe|probably|perhaps|let'?s say|say|how"
              + " about|i'?d say|i'?ll|i will|i want to|i'd like"
              + " to|do|it|that|please|yes|then|so)[, ]+){1,6}(?=(?:right |just |straight"
              + " )?(?:after|before|when(?:ever)?|once|while|during|as soon|every|each|first|in"
              + " the|at)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("(?: (?:please|pls|then|instead))?[.!? ]*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern SAYS_WHAT =
      Pattern.compile("(?i)\\b(?:i'?ll|i will|i want to|i'd like to|i'm going to)\\b");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:think|wait|see|decide|leave|skip|pass|start later|look|none|nothing|not)\\b.*");

  private HabitWords() {}

  /** What is said to it before the question comes again; nothing if it may be an answer. */
  static Optional<String> besides(Ask ask, String text) {
    var plain = SmallLetters.of(text);
    return switch (ask) {
      case Ask.WhichHabit() -> insteadOfAHabit(plain);
      case Ask.WhichCue _ -> insteadOfAMoment(plain);
      case Ask.Consent(),
          Ask.Where(),
          Ask.IsThisZone _,
          Ask.When(),
          Ask.WhichHalf _,
          Ask.Twice(),
          Ask.WhichStep _ ->
          Optional.empty();
    };
  }

  private static Optional<String> insteadOfAHabit(String plain) {
    if (LEFT_TO_US.matcher(plain).matches()) {
      return Optional.of(Wording.THE_SMALLEST_HABIT);
    }
    if (SEVERAL.matcher(plain).matches()) {
      return Optional.of(Wording.ONE_HABIT_FIRST);
    }
    if (MOMENTS_ONLY.matcher(plain).matches()) {
      return Optional.of(Wording.AND_WHAT_THEN);
    }
    return DONE_ALREADY.matcher(plain).matches()
        ? Optional.of(Wording.DONE_ALREADY)
        : Optional.empty();
  }

  private static Optional<String> insteadOfAMoment(String plain) {
    if (DAYS.matcher(plain).find()) {
      return Optional.of(Wording.NO_SINGLE_DAYS);
    }
    return A_DEED_OR_A_WISH.matcher(plain).matches() && !MOMENT.matcher(plain).find()
        ? Optional.of(Wording.NO_MOMENT)
        : Optional.empty();
  }

  /** The habit without what leads up to it. */
  static String named(String words) {
    var name = END.matcher(LEAD.matcher(words.strip()).replaceFirst("")).replaceFirst("");
    return name.length() < 3 ? words.strip() : name;
  }

  /** Whether what is left after a "none" is no habit either. */
  static boolean isNoName(String name) {
    return NO_NAME.matcher(SmallLetters.of(name)).matches();
  }

  /** The moment without what leads up to it, and without the habit said once more. */
  static String moment(String words) {
    var what = SAYS_WHAT.matcher(words);
    return momentAlone(
        what.find() && what.start() > 0 ? words.substring(0, what.start()) : words.strip());
  }

  private static String momentAlone(String words) {
    return LEAD_OF_A_MOMENT.matcher(words.replaceFirst("[, ]+$", "")).replaceFirst("");
  }
}
