package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text of which one part is of the day before and another is not: "pain 4, slept badly, pizza
 * yesterday". What belongs to a list goes with it: "toast, pizza yesterday".
 *
 * @param whole whether the first part names its day before anything else, so that all of it is of
 *     that day: "yesterday stress was high"
 */
public record PartOfYesterday(String yesterday, String rest, boolean whole) {
  private static final int LONGEST = 300;
  private static final Pattern BREAK =
      Pattern.compile(
          "[,.;!\\n]+\\s+|\\s+(?:and|but|so|then)\\s+(?=(?:today|now|this"
              + " (?:morning|evening|afternoon)|tonight|pain|my|i'm|im|yesterday|last night"
              + "|(?:an? |it'?s )?\\d{1,2} (?:today|now|yesterday))\\b)"
              + "|(?<=\\d)\\s+(?=(?:today|yesterday) (?:is |was |it'?s |an? ){0,2}\\d)");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\s*\\((?<said>[^()]{0,80}?\\b(?:yesterday|yest)\\b[^()]{0,40})\\)(?:[,.;!]|$|(?= ))");

  private static final Pattern LAST_COMMA = Pattern.compile(",$");
  private static final WholeForm HEADING =
      WholeForm.of(
          "(?:(?:so|ok|and|well|ugh|oh) ){0,2}(?:about|for|on|re)? ?yesterday(?:'?s)?(?: (?:was"
              + "|were|had been)(?: (?:a|an|really|so|very|pretty|quite|just|not|such a)){0,3}"
              + " (?:rubbish|awful|bad|terrible|horrible|good|great|ok|okay|fine|rough|hard|tough"
              + "|better|worse|lovely|painful|crap|grim|nightmare)(?: (?:day|one|night))?)?:?");

  /** "Pain 4 today. pain 5, that was yesterday": of what stands right before. */
  private static final WholeForm POINTS =
      WholeForm.of(
          "(?:(?:but|and|no|sorry|i mean|actually|oh) ){0,2}(?:that|this|it|which|the last"
              + " (?:one|bit)|that one)(?:'s| was| is| were)(?: all)?(?: (?:of|for|from))?"
              + " (?:yesterday|yest)");

  private static final Phrasing OF_TODAY =
      Phrasing.of("\\b(?:today|now|this (?:morning|evening|afternoon)|tonight)\\b");

  /** Not "than yesterday", "yesterday's pizza", "yesterday night". */
  private static final Phrasing YESTERDAY =
      Phrasing.of(
          "(?<!\\b(?:than|vs|as|since|like|from|unlike|until|till|before) )\\b(?:on"
              + " )?(?:yesterday|yest)\\b(?!'s| night|s\\b)(?: (?:evening|morning|afternoon))?");

  /** "Yesterday i had": the day is that of all that is told in the same breath. */
  private static final Phrasing OPENS =
      Phrasing.of(
          "^(?:(?:and|so|oh|ok|also|well|but)[,.]? ){0,3}(?:yesterday|yest)(?:"
              + " (?:evening|morning|afternoon))?,? (?:i|we|my|the|it|there|had|was|ate)\\b");

  /** "Yesterday pain 4, pizza and slept 6 hours": a report of that day. */
  private static final Phrasing REPORTS =
      Phrasing.of(
          "^(?:(?:and|so|oh|ok|also|well|but)[,.]? ){0,3}(?:yesterday|yest)[:,]?(?: (?:my|the|i))?"
              + " (?:(?:joint )?pain|stress|sle(?:ep|pt)|stiff\\w*|gut|fatigue|energy|tiredness)\\b"
              + "(?!.*\\bpain\\b.*\\bpain\\b).*$");

  private static final Pattern OPENED =
      Pattern.compile("(?:(?:and|but|also|plus|so|oh)[, ]+){0,2}yest");

  private static final Phrasing GOES_ON =
      Phrasing.of(
          "^(?:pain(?: of| at| level| score)? (?:an? )?\\d|.*\\b(?:was|were|had|slept|felt|did|got"
              + "|walked|ate|drank)\\b)");

  private static final WholeForm WHERE =
      WholeForm.of(
          "(?:(?:in|and|&|my|the|both|left|right|mostly|mainly|lower|upper|"
              + JointWords.NAMED
              + ")(?: |$)){1,8}");
  private static final Phrasing HURT =
      Phrasing.of("\\d|\\b(?:pain|hurt|hurts|hurting|sore|ached|aching)\\b");

  /** "Cheese on toast oh and a salad, no the salad was yesterday". */
  private static final Phrasing TURNED =
      Phrasing.of(
          "^(?<all>[^?;!\\n]{3,120}?)[,.;]? (?:(?:no|oh|wait|hang on|hold on|sorry|actually|er"
              + "|um)[,.]? ){1,4}(?:the |that |my )?(?<thing>[\\p{L}' -]{3,30}) (?:was|were)"
              + " (?:actually )?yesterday[.! ]*$");

  private static final Pattern TODAY =
      Pattern.compile(
          "\\b(?:today|now|this (?:morning|evening|afternoon)|tonight|last night)\\b|\\d");

  /**
   * What a text says of yesterday, and the rest; nothing if it speaks of one day only.
   *
   * @param listed whether a part names only things that may belong to a list
   */
  public static Optional<PartOfYesterday> in(String text, Predicate<String> listed) {
    var plain = withoutBrackets(Plain.of(text.replace('\n', '.')));
    if (plain.length() > LONGEST
        || AboutDay.tellsWhereItWas(plain)
        || !YESTERDAY.matcher(plain).find()) {
      return Optional.empty();
    }
    var turned = turned(plain);
    if (turned.isPresent()) {
      return turned;
    }
    if (REPORTS.matcher(plain).find() && !OF_TODAY.matcher(plain).find()) {
      return Optional.empty();
    }
    var parts = List.of(BREAK.split(plain));
    var of = new boolean[parts.size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = YESTERDAY.matcher(parts.get(i)).find();
      if (i > 0 && POINTS.fits(parts.get(i))) {
        of[i - 1] = true;
      }
    }
    for (int i = 1; i < of.length && HEADING.fits(parts.getFirst()); i++) {
      of[i] = of[i - 1] && !OF_TODAY.matcher(parts.get(i)).find();
    }
    for (int i = 1; i < of.length && OPENS.matcher(plain).find(); i++) {
      of[i] |= of[i - 1] && goesOn(parts.get(i), plain);
    }
    for (int i = 1; i < of.length; i++) {
      of[i] |= of[i - 1] && tellsWhere(parts.get(i - 1), parts.get(i));
    }
    for (int i = 1; i < of.length; i++) {
      of[i] |= of[i - 1] && !closes(parts.get(i - 1)) && isListed(parts.get(i), listed);
    }
    for (int i = of.length - 2; i >= 0; i--) {
      of[i] |= of[i + 1] && !opens(parts.get(i + 1)) && isListed(parts.get(i), listed);
    }
    var yesterday = new ArrayList<String>();
    var rest = new ArrayList<String>();
    for (int i = HEADING.fits(parts.getFirst()) ? 1 : 0; i < of.length; i++) {
      if (!POINTS.fits(parts.get(i))) {
        (of[i] ? yesterday : rest).add(parts.get(i));
      }
    }
    return rest.isEmpty() || yesterday.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PartOfYesterday(
                YESTERDAY.matcher(String.join(", ", yesterday)).replaceAll("").strip(),
                String.join(", ", rest),
                opens(yesterday.getFirst())));
  }

  /** "Knees 5 today (4 yesterday), bread": what is added in brackets is a part of its own. */
  private static String withoutBrackets(String plain) {
    var said = IN_BRACKETS.matcher(plain);
    return said.find() ? LAST_COMMA.matcher(said.replaceAll(", ${said},")).replaceFirst("") : plain;
  }

  private static Optional<PartOfYesterday> turned(String plain) {
    var said = TURNED.matcher(plain);
    if (!said.matches()) {
      return Optional.empty();
    }
    var thing = said.group("thing");
    var rest =
        said.group("all")
            .replaceFirst(
                "(?:[, ]+(?:oh|and|also|with|plus)){0,3}[, ]+(?:an? |some |the |my )?"
                    + Pattern.quote(thing)
                    + "\\b",
                "")
            .strip();
    return rest.length() < said.group("all").length()
        ? Optional.of(new PartOfYesterday("had " + thing, rest, false))
        : Optional.empty();
  }

  /** "And pain 2", "slept badly": told of the day before as what stood before it was. */
  private static boolean goesOn(String part, String plain) {
    return GOES_ON.matcher(part).find()
        && !OF_TODAY.matcher(part).find()
        && (!part.startsWith("pain") || plain.contains(" and " + part));
  }

  /** "Yesterday pain 8, knees": where it was. */
  private static boolean tellsWhere(String before, String part) {
    return WHERE.fits(part)
        && !closes(before)
        && (HURT.matcher(before).find() || WHERE.fits(before));
  }

  /** Whether the rest says that it is of another day. */
  public boolean namesToday() {
    return OF_TODAY.matcher(rest).find();
  }

  private static boolean isListed(String part, Predicate<String> listed) {
    return !TODAY.matcher(part).find() && listed.test(part);
  }

  /** "Yesterday pizza": what follows may go on with it, and what stands before does not. */
  private static boolean opens(String part) {
    return OPENED.matcher(part).lookingAt();
  }

  private static boolean closes(String part) {
    return part.endsWith("yesterday") || part.endsWith("yest");
  }
}
