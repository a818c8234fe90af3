package coach.limber.knowledge.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An if-then plan in one sentence: "after breakfast i'll walk 10 min", "the kettle's on → stretch
 * my fingers".
 *
 * @param cue the moment, in the person's words
 * @param step what they will do, in their words and without "I'll"
 */
public record IfThen(String cue, String step) {
  private static final int LONGEST = 120;
  private static final String MOMENT =
      "(?:right |just |straight )?(?:after|before|when(?:ever)?|once|as soon as|every time|each"
          + " time|while|during|first thing|at)\\b";
  private static final String WILL =
      "(?:i'?ll|i will|i shall|i'm going to|i am going to|i'm gonna|i plan to|i want to|i'd like"
          + " to|i would like to|i should like to|i'd love to|let me)";
  private static final String REMIND = "(?:remind|nudge|prompt|poke|prod) me";
  private static final String PLEASE =
      "(?:(?:please|pls|can you|could you|would you|will you|and|also|ok|i want you to)[, ]+){0,4}";
  private static final String MEAL =
      "(?:(?:breakfast|lunch|dinner|tea) ?time|(?:(?:morning|first|evening|afternoon)"
          + " )?(?:cuppa|cup of"
          + " (?:tea|coffee))|breakfast|lunch|dinner|supper|tea|coffee|work|bed|bedtime|waking(?:"
          + " up)?|getting up|brushing my teeth|the (?:\\p{L}{3,9} )?news|my shower)";
  private static final String WANT =
      "(?:i want to|i'd like to|i would like to|i should like to|i'd love to|i plan to|i'm going"
          + " to|i am going to|i'm gonna|let me)";
  private static final String MOVE =
      "(?:(?:go for|do|take|have) (?:a|an|my|some|the) (?:\\p{L}+"
          + " )?(?:walk|stroll|stretch(?:es)?|swim|yoga|exercises?)|walk|stretch|swim|cycle|exercise|do"
          + " (?:some )?(?:yoga|pilates|tai chi|stretches|stretching))";

  /** Told to oneself, or as what one always does. */
  private static final String EXERCISE =
      "(?:stretch|squeeze|walk|roll|wiggle|stand"
          + " up|breathe|circle|bend|flex|march|lift|shake|rotate|raise|squat|balance|swing|drink"
          + " (?:a|some|my|two)|go for an?|(?:do|take|have)"
          + " (?:a|an|my|some|two|three|four|five|six|eight|ten|twelve|twenty|\\d{1,3})"
          + " (?!(?:rest|break|day off|tablet|pill|painkiller)))\\b";

  private static final String PART_OF_DAY =
      "(?:(?:every|each) (?:single )?(?:morning|evening|afternoon|night)|in the"
          + " (?:morning|evening|afternoon)s?)";

  /** What an arrow leads to where it tells how a level changed: "pain 6 → 4". */
  private static final String LEVEL =
      "(?:(?:now|about|an?|only|maybe|is|still|today) ){0,2}(?:(?:10|\\d)(?:[.,]\\d)?(?: ?/"
          + " ?10| out of (?:10|ten))?|(?:much |a bit |a little |all )?"
          + "(?:better|worse|fine|ok|okay|good|gone|none|bad|the same|same|low|high|mild))(?= ?(?:$"
          + "|[.,;!(→&]|->|=>|-|(?:now|today|tonight|after|since|this|thanks|with|by|when|and|in"
          + "|at|over|from|for|lol|pain|"
          + JointWords.WITH_BACK
          + ")\\b))";

  /** Whatever they are about, they are a plan. */
  private static final List<Phrasing> PLAIN =
      List.of(
          form(
              "(?:if |when )?(?<cue>[^→>=?]{3,60}?) ?(?:→|->|=>|⇒) ?+(?!"
                  + LEVEL
                  + ")(?:then )?(?<step>[^?]+)"),
          form("(?<cue>" + MOMENT + "[^,?]{2,50}?)(?:,| then|, then)? " + WILL + " (?<step>[^?]+)"),
          form(
              "(?<cue>(?:after|before) (?:my |every |each )?"
                  + MEAL
                  + "),? i(?: always)? do (?<step>(?:my(?!"
                  + " (?:check|answers|questions|diary|best))|\\d{1,3}|"
                  + SpokenNumber.WORD
                  + ") [^?]{3,60})"),
          form(
              WANT
                  + " (?<step>[^?,]{3,60}?) (?<cue>(?:right |just |straight"
                  + " )?(?:after|before) (?:my |every )?"
                  + MEAL
                  + ")"),
          form(
              "(?:i'?ll|i will|i shall) (?<step>"
                  + MOVE
                  + "(?! (?:today|tonight|tomorrow|later))[^?,]{0,50}?) (?<cue>(?:right |just"
                  + " |straight )?(?:after|before) (?:my |every )?"
                  + MEAL
                  + ")"),
          form(
              "(?:i want to|i'd like to|i would like to|i plan to|i'm going to|i am going to|i'm"
                  + " gonna) (?<step>(?:eat|have|drink|do|take|try) [^?,]{3,50}?)"
                  + " (?<cue>(?:with|at) (?:my |every"
                  + " )?(?:breakfast|lunch|dinner|supper|tea|coffee))"),
          form("(?<cue>" + PART_OF_DAY + "),? " + WILL + " (?<step>[^?]+)"),
          form(
              "(?<cue>(?:whenever|every time|each time) (?!(?:i|we)"
                  + " (?:eat|have|drink|ate|had)\\b)[^,?]{3,50}?), (?:then )?(?:i (?:could |can"
                  + " |should )?|we )?(?<step>"
                  + EXERCISE
                  + "[^?,]{0,50})"),
          form(
              "(?:every|each) (?:single )?(?:day|morning|evening|night) (?<cue>(?:right |just"
                  + " |straight )?(?:after|before|with|at|once) (?:my |the )?[^,?\\d]{3,40}?),? i"
                  + " (?<step>"
                  + EXERCISE
                  + "[^?,]{0,50})"),
          form(
              PLEASE
                  + REMIND
                  + " (?:to (?!do\\b (?:it|that)\\b)|about (?:my )?|of (?:my"
                  + " )?)(?<step>[^?,]{3,60}?),? (?<cue>"
                  + PART_OF_DAY
                  + ")(?: please)?"),
          form(
              PLEASE
                  + REMIND
                  + ",? (?<cue>"
                  + MOMENT
                  + " [^,?]{1,40}?),? (?:to (?!do\\b (?:it|that)\\b)|about my |of my"
                  + " )(?<step>[^?]{3,60})"),
          form(
              PLEASE
                  + REMIND
                  + " to (?<step>[^?,]{3,60}?),? (?<cue>(?:right |just |straight"
                  + " )?(?:after|before|when(?:ever)?|once|as soon as|every time|each"
                  + " time|at \\d|at (?:noon|lunch|breakfast|bedtime|midday))[^?,]*)"),
          form(
              "(?<cue>"
                  + MOMENT
                  + " [^,?]{1,40}?),? "
                  + PLEASE
                  + REMIND
                  + " to (?<step>[^?]{3,60})"));

  /** "Remind me to ring mum tomorrow at 6" is for one day. */
  private static final Phrasing ONCE =
      Phrasing.of(
          "\\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next"
              + " \\w+|(?:on )?"
              + CalendarWords.WEEKDAY
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Phrasing REMINDS =
      Phrasing.of("\\b" + REMIND + "\\b", Pattern.CASE_INSENSITIVE);

  /** They are one where a habit was asked for. */
  private static final List<Phrasing> ASKED =
      List.of(
          form("(?<cue>" + MOMENT + "[^,:?]{2,50}?) ?[,:] ?(?:then )?(?<step>[^?]+)"),
          form("(?<cue>(?:after|before) (?:my )?" + MEAL + ") (?!(?:and|or|&) )(?<step>[^?]+)"),
          form(
              "(?<step>[^?,]{3,60}?),? (?<cue>(?:every day )?at \\d{1,2}(?:[:.]\\d\\d)?"
                  + " ?(?:[ap]m)?)"),
          form(
              "(?<step>[^?]{3,60}?),? (?<cue>(?:right |just |straight"
                  + " )?(?:after|before|when(?:ever)?|once|as soon as|every time|each"
                  + " time|while|during|first thing)\\b[^?]+)"),
          form(
              "(?<step>[^?]{3,60}?),? (?<cue>(?:(?:with|at) (?:my )?"
                  + MEAL
                  + "|"
                  + PART_OF_DAY
                  + ")(?: please)?)"));

  /** Where one plan may end and another begin. */
  private static final Pattern AND =
      Pattern.compile(",? (?:and|plus|&) (?:also )?|[,;] ?", Pattern.CASE_INSENSITIVE);

  /** "Set up two habits: …". */
  private static final Pattern ORDER =
      Pattern.compile(
          "^(?:(?:please|can you|could you|ok|i want to|i'd like to|let's|i want|i'd like)[,"
              + " ]+){0,3}(?:(?:set up|start|add|make|create|begin|new|my)[,"
              + " ]+)?(?:(?:a|two|three|2|3|some|new)(?: |(?=:))){0,2}(?:habits?(?: of)?)? ?[:,-]?"
              + " ?",
          Pattern.CASE_INSENSITIVE);

  /** "… after my cuppa. Could you nudge me?" asks for the nudge that a plan has anyway. */
  private static final Pattern NUDGE_ME =
      Pattern.compile(
          "[,.;!]? *(?:and )?(?:(?:could|can|would|will) you (?:please )?|please )"
              + REMIND
              + "(?: (?:about|of) (?:it|that|this)| to| then| please| for that){0,2} ?[?.! ]*$",
          Pattern.CASE_INSENSITIVE);

  /** What softens a plan and is no part of it. */
  private static final Phrasing HEDGE =
      Phrasing.of(
          "^(?:(?:actually|maybe|perhaps|probably|please|just|ok(?:ay)?|well|um+|hm+|i guess|i"
              + " think)[, ]+){1,4}|(?:,? (?:please|pls|then|instead|i guess|i"
              + " suppose|maybe|perhaps|probably|actually|or so|or something|thanks|thank"
              + " you)){1,3}$",
          Pattern.CASE_INSENSITIVE);

  private static final Phrasing MERE_HEDGE =
      Phrasing.of(
          "(?:actually|maybe|perhaps|probably|please|just|ok(?:ay)?|well|um+|hm+|and|also|no|yes|i"
              + " guess|i think|something|that|it|this)",
          Pattern.CASE_INSENSITIVE);

  /** "Also after dinner …", "ok then after lunch …". */
  private static final Phrasing OPENING =
      Phrasing.of(
          "^(?:(?:and|also|plus|ok(?:ay)?|so|then|well|right|maybe|yes|yeah|alright|all"
              + " right|lovely|good|fine),? ){1,3}",
          Pattern.CASE_INSENSITIVE);

  private static final Phrasing LEAD =
      Phrasing.of(
          "^(?:then )?(?:"
              + WILL
              + " |"
              + REMIND
              + " |to |do (?=(?:\\d|"
              + SpokenNumber.WORD
              + ")\\b)|please ){1,9}",
          Pattern.CASE_INSENSITIVE);

  /** "After lunch I'll answer": a promise to us and no habit. */
  private static final Phrasing PROMISE =
      Phrasing.of(
          "^(?:check ?-?in|answer|reply|tell|write|respond|let you|do (?:it|that|this|the"
              + " (?:check|questions))|get back|be (?:back|there|able)|see|ask|talk|know|try"
              + " again|finish|log (?:my|the|it)|fill|do my (?:check|questions|diary))\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY_THE_WRITER = Pattern.compile("I\\b");
  private static final Pattern END = Pattern.compile("[.!]+$");

  private static Phrasing form(String regex) {
    return Phrasing.of(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The plan in a text that nobody asked for; only a text that can be nothing else is one. */
  public static Optional<IfThen> in(String text) {
    var plain = OPENING.matcher(text.strip().replace('’', '\'')).replaceFirst("");
    var rest = NUDGE_ME.matcher(plain).replaceFirst("");
    return rest.equals(plain) ? first(PLAIN, plain) : answer(rest);
  }

  /** The plan in an answer to the question for a habit. */
  public static Optional<IfThen> answer(String text) {
    var rest = NUDGE_ME.matcher(text.strip().replace('’', '\'')).replaceFirst("");
    return first(PLAIN, rest).or(() -> first(ASKED, rest));
  }

  /** The plans in a text that tells two, one after the other; none where it does not. */
  public static List<IfThen> several(String text) {
    var plain = ORDER.matcher(END.matcher(text.strip()).replaceFirst("")).replaceFirst("");
    var and = AND.matcher(plain);
    while (plain.length() <= LONGEST && and.find()) {
      var one = answer(plain.substring(0, and.start()));
      var other = answer(plain.substring(and.end()));
      if (one.isPresent() && other.isPresent()) {
        return List.of(one.get(), other.get());
      }
    }
    return List.of();
  }

  private static Optional<IfThen> first(List<Phrasing> forms, String text) {
    var plain = END.matcher(text.strip().replace('’', '\'')).replaceFirst("");
    if (plain.length() > LONGEST || plain.contains("\n")) {
      return Optional.empty();
    }
    if (REMINDS.matcher(plain).find() && ONCE.matcher(plain).find()) {
      return Optional.empty();
    }
    return forms.stream()
        .map(form -> form.matcher(plain))
        .filter(Matcher::matches)
        .map(IfThen::of)
        .filter(plan -> !plan.step.isEmpty() && !MERE_HEDGE.matcher(plan.step).matches())
        .filter(plan -> !PROMISE.matcher(plan.step).matches())
        .findFirst();
  }

  private static IfThen of(Matcher matcher) {
    var cue = HEDGE.matcher(matcher.group("cue").strip()).replaceAll("").strip();
    var said = HEDGE.matcher(matcher.group("step").strip()).replaceAll("").strip();
    var step = LEAD.matcher(said).replaceFirst("").strip();
    return new IfThen(lower(cue), lower(step));
  }

  /** As they stand within a sentence. */
  private static String lower(String words) {
    return words.isEmpty() || BY_THE_WRITER.matcher(words).lookingAt()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
