package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.meaning.Nth;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.IfThen;
import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is typed where a habit or its moment is asked for and is neither, and the habit's name or
 * the moment within what is typed: "ok then a walk" is "a walk".
 */
public final class HabitWords {
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

  /** "Something for my hands": what it is to be good for, and not what it is. */
  private static final String GOOD_FOR =
      "(?:(?:hm+|um+|oh|ok|well|maybe|yes|yeah|and|i want|i'd like|i need|is there|have you(?:"
          + " got)?|got|give me)[, ]+){0,3}(?:something|anything|one|a habit|an"
          + " exercise|exercises?|stuff|a thing)(?: (?:good|small|easy|gentle|nice|that (?:helps|is"
          + " good|would help)|to help|which helps)){0,2} (?:for|with|against|to help)"
          + " (?:(?:my|the|a|an|bad|sore|stiff|achy|aching|poor|old|these|both|better|bloated|windy|gassy|dodgy|swollen|creaky)"
          + " ){0,3}";

  private static final Pattern FOR_JOINTS =
      Pattern.compile(
          GOOD_FOR
              + "(?:"
              + JointWords.ANY
              + "|stiffness|pain|aches|mornings?|arthritis)\\b.{0,20}");
  private static final Pattern FOR_THE_GUT =
      Pattern.compile(
          GOOD_FOR
              + "(?:guts?|tummy|belly|stomach|digestion|bloating|bowels?|constipation)\\b.{0,20}");
  private static final Pattern FOR_REST =
      Pattern.compile(
          GOOD_FOR + "(?:sleep|sleeping|nights?|stress|nerves|mind|head|mood)\\b.{0,20}");

  /** "I want to change my habit", where one is just to be chosen. */
  private static final Pattern OF_HABITS =
      Pattern.compile(
          "(?!.*\\b(?:no|any|without|none|don'?t (?:want|need)) (?:(?:new|a|more)"
              + " )?habits?\\b)(?:(?:i|and|but|ok|no|oh|sorry|please|well|so|actually|yes|the|my|a|an|about|to|of|me|you"
              + "|it|that|this|one|new|another|other|different|change|changed|choose|pick|swap|switch"
              + "|set|have|get|give|show|list|see|all|mind|want|wanted|need|would|like|i'd|i'll|i've|can|could|do|be|what|are|is|the)[,"
              + " ]+){0,9}habits?(?:[,"
              + " ]+(?:i|want|one|please|again|then|now|instead|do|have|there|are|you|got|first|a|to|pick|choose|list)){0,5}[.!?"
              + " ]*");

  private static final Pattern WHAT_IS_ONE =
      Pattern.compile(
          "(?:(?:but|and|sorry|wait|ok|hm+|um+)[, ]+){0,2}(?:what(?:'?s| is| do you mean by| counts"
              + " as| would be| kind of| sort of)|how do you mean|explain) (?:an? |the |this |that"
              + " |by )?(?:tiny |small |little )?(?:habits?|thing)(?:"
              + " (?:then|exactly|anyway|even|mean|please)){0,2}[.!? ]*");
  private static final Pattern EASIER =
      Pattern.compile(
          "(?:(?:no|ok|oh|well|maybe|i want|i need|i'd like|can i have|is there|have you got)[,"
              + " ]+){0,3}(?:something|anything|one) (?:easier|smaller|shorter|gentler|lighter|less"
              + "|simpler|quicker)\\b.{0,20}");
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?:(?:hm+|um+|oh|well|honestly|i|really)[, ]+){0,3}(?:dunno|don'?t know|do not know|not"
              + " sure|no idea|can'?t (?:decide|choose|think))(?:[,"
              + " ]+(?:which|what|really|yet|one|to|pick|choose|i|want|honestly|of"
              + " (?:any|one|anything))){0,5}[.!? ]*");

  private static final String DO =
      "(?:walk|stretch|swim|cycle|run|jog|exercise|eat|drink|have|take|go|do|get|cook|meditate|sleep|practi[sc]e)";

  /** "Half past eight", "tomorrow" is when, and not what. */
  private static final Pattern AN_HOUR =
      Pattern.compile(
          "(?:(?:at|about|around|say|maybe|make it|better|no|or|rather)[,"
              + " ]+){0,3}(?:(?:half|quarter|ten|twenty|five) (?:past |to"
              + " )?(?:\\d{1,2}|\\p{L}{3,6})|\\d{1,2}(?:[:.]\\d\\d)(?: ?[ap]m)?|\\d{1,2}"
              + " ?(?:[ap]m|o'?clock)|\\p{L}{3,6} (?:o'?clock|in the"
              + " (?:morning|evening|afternoon))|noon|midday)(?: in the"
              + " (?:morning|evening|afternoon))?(?: (?:please|then|instead)){0,2}[.! ]*");

  private static final Pattern SOME_DAY =
      Pattern.compile(
          "(?:(?:maybe|perhaps|let'?s say|ok|well|from)[, ]+){0,2}(?:tomorrow|today|tonight|this"
              + " (?:morning|evening|afternoon|week)|next (?:week|month|time)|at the"
              + " weekend|soon|one day|some day)(?: (?:maybe|perhaps|then|please)){0,2}[.! ]*");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:(?:well|um+|hm+|oh|no|sorry|actually)[, ]+){0,2}(?:nothing|none|no one|not one)(?:"
              + " (?:for (?:now|the moment)|right now|at the moment|yet|really|please|thanks|thank"
              + " you|comes to mind|after all)){0,3}[.! ]*");

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

  private static final String PLACE_IN_THE_DAY =
      "(?:breakfast|lunch|dinner|supper|tea|coffee|work|school|the (?:news|school"
          + " run|gym)|bed|bedtime|noon|midday|my \\w+)";

  /** What is said as a moment, and is nothing else. */
  private static final Pattern A_MOMENT =
      Pattern.compile(
          "(?:(?:right|just|straight|soon|shortly|directly|(?:\\d{1,2}|five|ten|twenty)"
              + " (?:minutes?|mins?)|(?:half )?an hour) )?(?:(?:after|before|during|while|once|as"
              + " soon as|every time|each time|first thing)\\b.{0,60}|(?:when|whenever)"
              + " (?!(?:will|do|does|did|is|are|was|can|could|should|would|shall|am)\\b).{2,60}|with"
              + " (?:my |the )?"
              + PLACE_IN_THE_DAY
              + ".{0,30}|at (?:my |the )?"
              + PLACE_IN_THE_DAY
              + "(?: time)?|in the (?:early |late"
              + " )?(?:morning|afternoon|evening)s?.{0,20}|(?:every|each)"
              + " (?:morning|afternoon|evening|night)|(?:at|around|about) \\d{1,2}|(?:at |around"
              + " |about )?\\d{1,2}(?:[:.]\\d\\d ?(?:[ap]m)?| ?[ap]m| o'?clock)(?: in the"
              + " (?:morning|afternoon|evening))?)");

  private static final Pattern NO_SET_MOMENT =
      Pattern.compile(
          "(?:(?:oh|ok|well|hm+|just|maybe|honestly)[, ]+){0,3}(?:(?:when(?:ever)?|as soon as)"
              + " (?:i|we) (?:feel (?:like (?:it|that|doing it)|up to it|good|able)|want(?:"
              + " to)?|can|remember(?: to| it)?|(?:have|get|find) (?:the |some |a"
              + " )?(?:time|minute|moment|chance)|fancy(?: it)?|like|am free|think of it)(?:"
              + " (?:really|i guess|maybe)){0,2}|when(?:ever)?|any ?time(?: (?:is fine|really|of"
              + " (?:the )?day|will do|works))?|sometimes?|at some point|no set"
              + " (?:time|moment)|when i do it|randomly|it (?:depends|varies)(?: .{1,20})?|during"
              + " the day|all day)[.! ]*");
  private static final Pattern OF_THE_NUDGE =
      Pattern.compile(
          "(?:(?:and|but|ok|so|wait)[, ]+){0,2}(?:(?:when|how often|how many|what time|at what"
              + " time)\\b.{0,25}\\b(?:nudg|remind)\\w*\\b.{0,25}|(?:will|do) you (?:nudge|remind)"
              + " me\\b.{0,40})");
  private static final Pattern HOW_OFTEN =
      Pattern.compile(
          "(?:(?:just|only|maybe|about|like|say) ){0,2}(?:(?:once|twice|(?:two|three|four|five|\\d)"
              + " times|a few times) (?:a|per|each|every) (?:day|week|month)|(?:every|each)"
              + " (?:other |second |third )?(?:day|week)|daily|weekly|every ?day)[.! ]*");
  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}[.! ]*|[^:]*\\b\\d{1,3} ?(?:to|-|–) ?\\d{1,3}\\b(?! ?[ap]m).*");

  /** What is to be done instead, rather than a moment. */
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:(?:please|pls|ok|no|actually|can you|could you|and|also|sorry|wait|well|first)[,"
              + " ]+){0,3}(?:(?:drop|remove|delete|stop|list|undo|pause|resume|export|rename|track|log|add|remind"
              + " me|nudge me|snooze|ask me|show(?: me)?) .{2,60}|(?:my"
              + " (?:habits|week|chart|pattern|progress|diary|plans?))|new habit\\b.{0,60}|check["
              + " -]?in(?: now)?|turn (?:off|on) .{2,30}|change (?:my|the)"
              + " (?!moment|cue|plan|habit).{2,40}|undo|help|nudges? (?:off|on))[.! ]*");

  private static final Pattern THINKING =
      Pattern.compile(
          "(?:(?:hm+|um+|oh|well|ok)[,.! ]+){0,3}(?:let me (?:think|see)|i(?:'ll| will| need to|"
              + " have to|'m)? (?:think|thinking)|thinking|(?:give me )?(?:a|one|just a)"
              + " (?:sec|second|minute|moment|min))(?: (?:about (?:it|that)|first|please)){0,2}[.!"
              + " ]*");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:(?:oh|um+|hm+|well|sorry|actually|ok)[,.! ]+){0,3}(?:nah|naw|nay|nope|non|nein(?:"
              + " danke)?|nee|no gracias|non merci|n|forget (?:it|that|about it)|leave"
              + " (?:it|that)|no habits?|don'?t bother|not (?:for"
              + " me|interested|bothered|fussed|really|right now|today|just yet)|rather not|i'?d"
              + " rather not|i'?ll pass|pass|no way|none (?:please|thanks))(?:[,.!"
              + " ]+(?:thanks?|thank you|ta|for now|please|mate|sorry)){0,2}[.! ]*");
  private static final Pattern THEIR_OWN =
      Pattern.compile(
          "(?:(?:i'?ve got|i have|i'?d like|i want|can i (?:have|use)|let me (?:do|use)|one of)"
              + " )?(?:my own|(?:something|one) of my own|mine|own|other|something"
              + " (?:different|else)|my own (?:one|habit|idea|words)|a different one|another"
              + " one|(?:an)?other habit)(?: please)?[.! ]*");
  private static final Pattern ON_DAYS =
      Pattern.compile(
          "(?i),? ?(?:only |just )?(?:(?:on|at|every|each|over the) )?(?:the"
              + " )?(?:"
              + CalendarWords.WEEKDAY
              + "s?|weekends?|weekdays?)(?:(?:,|"
              + " and|, and| or| &) (?:on"
              + " )?(?:"
              + CalendarWords.WEEKDAY
              + "s?)){0,5}[.! ]*$");

  private static final Pattern DAYS =
      Pattern.compile("\\b(?:" + CalendarWords.SHORT_STEMS + ")(?:days?)?\\b|\\bweekends?\\b");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\b(?:after|before|when(?:ever)?|once|while|during|with|as soon"
              + " as|every|each|first|morning|evening|afternoon|night|noon|midday|midnight|lunch\\w*|breakfast|dinner|tea|coffee|supper|bed\\w*|work|shower|o'?clock|wak\\w+|get(?:ting)?"
              + " up|at)\\b|\\d ?[ap]m\\b|\\d[:.]\\d\\d");
  private static final Pattern A_DEED_OR_A_WISH =
      Pattern.compile(
          "(?:i (?:want|already|will|would|just|did|went|had|am|have|never|didn'?t)|you(?:'?re)?|i'd|i'll|i'm|i've|went|did|done|had|add|track|can|could|change|show|drop|remove|delete|my"
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
              + " will|we'll|my (?:new )?habit (?:is|will be|should be|would be|could be)) (?:to"
              + " )?)?(?:(?:try|start|do) (?:to )?(?=(?:a|an|my|some|the|\\d|\\p{L}+ing)\\b))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD_OF_A_MOMENT =
      Pattern.compile(
          "^(?:(?:ok(?:ay)?|well|hm+|um+|i think|i guess|i suppose|maybe|probably|perhaps|let'?s"
              + " say|say|how about|i'?d say|i'?ll|i will|i want to|i'd like"
              + " to|do|it|that|please|yes|then|so|actually|no|sorry|rather|better|just|i"
              + " mean|change|make|set|move|put|to|for)[, ]+){1,7}(?=(?:right |just |straight"
              + " )?(?:after|before|when(?:ever)?|once|while|during|with|as"
              + " soon|every|each|first|in the|at)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile(
          "(?:,? (?:please|pls|then|instead|i guess|i suppose|i"
              + " think|maybe|perhaps|probably|actually|or so|or something(?: like that)?|if"
              + " (?:that'?s|it'?s) (?:ok|okay|all right|alright)|thanks|thank you)){0,3}[.!? ]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK_AT_THE_END = Pattern.compile("[, ]+$");
  private static final Phrasing AFTER_A_DEED =
      Phrasing.of("(?:after|before|when(?:ever)?|once|as soon as|while) (?:i|we|i'm|i've) .*");
  private static final Pattern SAYS_WHAT =
      Pattern.compile("(?i)\\b(?:i'?ll|i will|i want to|i'd like to|i'm going to)\\b");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:think|wait|see|decide|leave|skip|pass|start later|look|none|nothing|not)\\b.*");

  private HabitWords() {}

  /** What is said to it before the question comes again; nothing if it may be an answer. */
  public static Optional<String> besides(Ask ask, String text) {
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
    if (LEFT_TO_US.matcher(plain).matches()
        || EASIER.matcher(plain).matches()
        || UNSURE.matcher(plain).matches()) {
      return Optional.of(PlanWords.THE_SMALLEST_HABIT);
    }
    if (FOR_JOINTS.matcher(plain).matches()) {
      return Optional.of(PlanWords.A_HABIT_FOR_JOINTS);
    }
    if (FOR_THE_GUT.matcher(plain).matches()) {
      return Optional.of(PlanWords.A_HABIT_FOR_THE_GUT);
    }
    if (FOR_REST.matcher(plain).matches()) {
      return Optional.of(PlanWords.A_HABIT_FOR_REST);
    }
    if (WHAT_IS_ONE.matcher(plain).matches()) {
      return Optional.of(PlanWords.WHAT_A_HABIT_IS);
    }
    if (OF_HABITS.matcher(plain).matches()) {
      return Optional.of(PlanWords.TELL_HABIT);
    }
    if (THINKING.matcher(plain).matches()) {
      return Optional.of(PlanWords.TAKE_YOUR_TIME);
    }
    if (SEVERAL.matcher(plain).matches() || !IfThen.several(plain).isEmpty()) {
      return Optional.of(PlanWords.ONE_HABIT_FIRST);
    }
    if (SOME_DAY.matcher(plain).matches()) {
      return Optional.of(PlanWords.TAKE_YOUR_TIME);
    }
    if (MOMENTS_ONLY.matcher(plain).matches()
        || AN_HOUR.matcher(plain).matches()
        || isOnlyAMoment(plain)) {
      return Optional.of(PlanWords.AND_WHAT_THEN);
    }
    return DONE_ALREADY.matcher(plain).matches()
        ? Optional.of(PlanWords.DONE_ALREADY)
        : Optional.empty();
  }

  /** "Actually after i park the car": the moment, and not what then. */
  private static boolean isOnlyAMoment(String plain) {
    var words = momentAlone(plain);
    return AFTER_A_DEED.matcher(words).matches()
        && !words.contains(",")
        && IfThen.answer(words).isEmpty();
  }

  private static Optional<String> insteadOfAMoment(String plain) {
    if (LEFT_TO_US.matcher(plain).matches() || NO_SET_MOMENT.matcher(plain).matches()) {
      return Optional.of(PlanWords.ANY_MOMENT);
    }
    if (OF_THE_NUDGE.matcher(plain).matches()) {
      return Optional.of(PlanWords.AT_ABOUT_THAT_MOMENT);
    }
    if (isAnOrder(plain) || NOTHING.matcher(plain).matches()) {
      return Optional.empty();
    }
    if (THEIR_OWN.matcher(plain).matches()) {
      return Optional.of(PlanWords.WHICH_MOMENT);
    }
    if (SOME_DAY.matcher(plain).matches()) {
      return Optional.of(PlanWords.NO_MOMENT);
    }
    if (HOW_OFTEN.matcher(plain).matches()) {
      return Optional.of(PlanWords.NO_SINGLE_DAYS);
    }
    if (SEVERAL.matcher(plain).matches()) {
      return Optional.of(PlanWords.NO_MOMENT);
    }
    if (FIGURES.matcher(plain).matches() && !MOMENT.matcher(plain).find()) {
      return Optional.of(PlanWords.NO_MOMENT);
    }
    if (DAYS.matcher(plain).find()) {
      return Optional.of(PlanWords.NO_SINGLE_DAYS);
    }
    return A_DEED_OR_A_WISH.matcher(plain).matches() && !MOMENT.matcher(plain).find()
        ? Optional.of(PlanWords.NO_MOMENT)
        : Optional.empty();
  }

  /** Whether a text answers the question, whatever else it may sound like. */
  public static boolean answers(Ask ask, String text) {
    return refuses(text)
        || Nth.isSaid(text)
        || (ask instanceof Ask.WhichCue
            && A_MOMENT.matcher(SmallLetters.of(moment(text))).matches()
            && !text.contains("?"));
  }

  /** Whether something is to be done rather than answered. */
  public static boolean isAnOrder(String text) {
    return ORDER.matcher(SmallLetters.of(text)).matches();
  }

  /** "Nah", "forget it". */
  public static boolean refuses(String text) {
    return REFUSAL.matcher(SmallLetters.of(text)).matches();
  }

  /** "My own": which, they have yet to say. */
  public static boolean isOfTheirOwn(String text) {
    return THEIR_OWN.matcher(SmallLetters.of(text)).matches();
  }

  /** The habit without the days that it is for. */
  public static String withoutDays(String words) {
    var rest = ON_DAYS.matcher(words).replaceFirst("");
    return rest.length() < 3 ? words : rest;
  }

  /** The habit without what leads up to it. */
  public static String named(String words) {
    var name = END.matcher(LEAD.matcher(words.strip()).replaceFirst("")).replaceFirst("");
    return name.length() < 3 ? words.strip() : name;
  }

  /** Whether what is left after a "none" is no habit either. */
  public static boolean isNoName(String name) {
    return NO_NAME.matcher(SmallLetters.of(name)).matches();
  }

  /** The moment without what leads up to it, and without the habit said once more. */
  public static String moment(String words) {
    var what = SAYS_WHAT.matcher(words);
    return momentAlone(
        what.find() && what.start() > 0 ? words.substring(0, what.start()) : words.strip());
  }

  private static String momentAlone(String words) {
    var said =
        END.matcher(BREAK_AT_THE_END.matcher(words.strip()).replaceFirst("")).replaceFirst("");
    return inFull(LEAD_OF_A_MOMENT.matcher(said.isEmpty() ? words : said).replaceFirst(""));
  }

  /** "Morning" is in the morning, and "lunch" after it. */
  private static String inFull(String words) {
    return switch (SmallLetters.of(words)) {
      case "morning", "mornings", "the morning" -> "in the morning";
      case "evening", "evenings", "the evening" -> "in the evening";
      case "afternoon", "afternoons", "the afternoon" -> "in the afternoon";
      case "breakfast", "lunch", "dinner", "supper", "tea", "work" ->
          "after " + SmallLetters.of(words);
      case "bed", "bedtime" -> "before bed";
      case "noon", "midday", "lunchtime", "lunch time", "teatime" -> "at " + SmallLetters.of(words);
      default -> words;
    };
  }
}
