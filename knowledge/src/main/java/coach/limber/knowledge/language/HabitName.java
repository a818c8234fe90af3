package coach.limber.knowledge.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the habit that somebody wants to add, in their words: "a walk after dinner". */
final class HabitName {
  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"]{2,80})\"|(?<!\\w)'([^']{2,80})'(?!\\w)");

  /** "New habit: kimchi with lunch". */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:habits?|goal|routine|list|add|track)(?: (?:is|called|named))? ?(?::|->|=|-)"
              + " ?(?<habit>\\S.*)",
          Pattern.CASE_INSENSITIVE);

  /** "Get into the habit of drinking water". */
  private static final Pattern HABIT_OF =
      Pattern.compile(
          "\\b(?:get|getting|be|become|grow|fall|into|in|start|build|form|pick up)(?: back)?(?:"
              + " (?:into|in))? (?:the|a|my|that) (?:daily |good |new |old |regular"
              + " )?(?:habit|routine|practice) of (?:(?:having|doing|taking|going for|eating)"
              + " )?(?<habit>\\S.{2,60})",
          Pattern.CASE_INSENSITIVE);

  /** "Stairs instead of the lift, log it as a habit": the habit comes first. */
  private static final Pattern ORDER_BEHIND =
      Pattern.compile(
          "[.,;:!-]+ ?(?:(?:can|could) (?:you|we) |please |pls |and |so"
              + " ){0,9}(?:put|chuck|stick|pop|whack|bung|add|log|track|count|include|keep|hold|remind|nag|tick)(?:"
              + " (?:it|that|this|these|me|us|an? eye)\\b|\\W*$).*$|[.,;:!-]+ ?(?:so"
              + " )?(?:can|could|may) (?:that|this|it) be .*$",
          Pattern.CASE_INSENSITIVE);

  /** "Make reading in bed a habit of mine": the habit stands in the middle. */
  private static final Pattern MADE =
      Pattern.compile(
          "\\b(?:make|turn) (?!(?:it|that|this|me|a|an|the)\\b)(?<habit>.{2,60}?) (?:into"
              + " )?(?:a|an|my|one of my|part of my|part of the) (?:new |daily |regular |nightly"
              + " )?(?:habits?|routine|goal)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Make a swim on Saturdays one of my habits". */
  private static final Pattern MADE_ONE =
      Pattern.compile(
          "\\b(?:make|turn) (?:(?:a|an|the|my) )?(?<habit>.{2,60}?) (?:into )?one of (?:my|the)"
              + " (?:new |daily )?(?:habits?|goals?|things)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Give me a box to tick for lights out by ten". */
  private static final Pattern BOX =
      Pattern.compile(
          "\\b(?:give|get|make) me (?:a|an|another) (?:tick ?)?(?:box|line|row)(?: to"
              + " (?:tick|check))? (?:for|about) (?:(?:an?|the|my) )?(?<habit>\\S.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TO_THE_LIST =
      Pattern.compile(
          ",? ?\\b(?:to|in|into|on|onto|as|among|for)(?: (?:my|ma|me|the|our|your|a|an|one of"
              + " (?:my|the|mine)|part of(?: my)?|daily|new|regular|list of|there)){0,9}"
              + " ?(?:habits?|lists?|routines?|tracker|goals?|things?|stuff|dailies|mine|there)\\b.*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REASON =
      Pattern.compile(
          "(?:,|;| -| \\()"
              + " ?(?:my|it|it's|its|as|so|since|because|cause|cos|keep|doctor|physio|please|pls|plz|thanks|thx|ok|the|i"
              + " want to do|i need to do|i should do) .*$| (?:because|cos|since) .*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:,? ?\\b(?:from now on|from today|from tomorrow|going"
              + " forward|please|pls|plz|thanks|thank you|thx|ty|lol|haha|ok|okay|too|as well|for"
              + " me|(?<!first )thing|then|add|down)|[ .,;:!?]+)$",
          Pattern.CASE_INSENSITIVE);

  /** "A small habit": which, they have yet to say. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:(?:an?|one|some|the|my|new|small|little|tiny|easy|good|simple|healthy|daily|another|different|first|maybe|perhaps)"
              + " ){0,4}(?:habits?|plans?|routines?)",
          Pattern.CASE_INSENSITIVE);

  /** What leads up to the order: "could you also". */
  private static final Set<String> LEAD =
      WordSet.of(
          """
          hi hey hello ok okay so also and please pls plz kindly can could would will you u cud
          we i i'm im i'd id like love want wanna to gonna going need should let's lets let us
          have now start starting fancy begin help me get make just maybe coach bot then nag
          force build up work wish try trying be
          """);

  private static final Set<String> ORDER =
      WordSet.of(
          """
          add put track tracking include log record monitor create save chuck stick pop keep
          remember remind ask asking check set count register hold note enter throw adding take
          plz sign
          """);

  /** What stands between the order and the habit: "me every day to". */
  private static final Set<String> LINK =
      WordSet.of(
          """
          me my myself us down in up to of on about for with that if whether when a an the some
          kind sort something anything else different new another one more extra daily habit
          habits goal called named each every day everyday track eye tabs i i've ive i'm two
          things reminder tracker doing forgetting also please sure list do did done had went
          out
          """);

  /** They stand there only where a day is said to have one: "every night to", "in the morning". */
  private static final Set<String> PART_OF_DAY = Set.of("night", "morning", "evening");

  private static final Set<String> BEFORE_PART_OF_DAY = Set.of("every", "each", "the");

  private HabitName() {}

  static Optional<String> in(String text) {
    var plain = Plain.cased(text);
    var quoted = QUOTED.matcher(plain);
    if (quoted.find()) {
      return Optional.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
    for (var form : List.of(MADE, MADE_ONE, BOX, HABIT_OF, NAMED)) {
      var said = form.matcher(plain);
      if (said.find()) {
        return tidy(said.group("habit"));
      }
    }
    return tidy(withoutOrder(plain));
  }

  /** What is left when the words around the habit are taken away. */
  private static Optional<String> tidy(String words) {
    var cut = REASON.matcher(TO_THE_LIST.matcher(words).replaceFirst("")).replaceFirst("").strip();
    for (var shorter = ""; !shorter.equals(cut); ) {
      shorter = cut;
      cut = CLOSING.matcher(cut).replaceFirst("").strip();
    }
    return cut.length() < 2
            || NO_NAME.matcher(cut).matches()
            || LINK.contains(cut.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(cut);
  }

  private static String withoutOrder(String plain) {
    var behind = ORDER_BEHIND.matcher(plain);
    var order = behind.find() && behind.start() > 2 ? plain.substring(0, behind.start()) : plain;
    var words = List.of(order.split(" ", -1));
    int at = skip(words, 0, LEAD);
    if (at < words.size() && ORDER.contains(bare(words.get(at)))) {
      at++;
    }
    return String.join(" ", words.subList(skip(words, at, LINK), words.size()));
  }

  private static int skip(List<String> words, int from, Set<String> skipped) {
    int at = from;
    while (at < words.size()
        && (skipped.contains(bare(words.get(at))) || (at > from && isPartOfDay(words, at)))) {
      at++;
    }
    return at;
  }

  private static boolean isPartOfDay(List<String> words, int at) {
    return PART_OF_DAY.contains(bare(words.get(at)))
        && BEFORE_PART_OF_DAY.contains(bare(words.get(at - 1)));
  }

  private static String bare(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    var end = small.length();
    while (end > 0 && ",:;.!-".indexOf(small.charAt(end - 1)) >= 0) {
      end--;
    }
    return small.substring(0, end);
  }
}
