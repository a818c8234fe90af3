package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text of which one part is of the day before and another is not: "pain 4, slept badly, pizza
 * yesterday". What belongs to a list goes with it: "toast, pizza yesterday".
 */
public record PartOfYesterday(String yesterday, String rest) {
  private static final int LONGEST = 300;
  private static final Pattern BREAK =
      Pattern.compile(
          "[,.;!\\n]+\\s+|\\s+(?:and|but|so|then)\\s+(?=(?:today|now|this"
              + " (?:morning|evening|afternoon)|tonight|pain|my|i'm|im|yesterday|last night"
              + "|(?:an? |it'?s )?\\d{1,2} (?:today|now|yesterday))\\b)");
  private static final WholeForm HEADING =
      WholeForm.of(
          "(?:(?:so|ok|and|well|ugh|oh) ){0,2}(?:about|for|on|re)? ?yesterday(?:'?s)?(?: (?:was"
              + "|were|had been)(?: (?:a|an|really|so|very|pretty|quite|just|not|such a)){0,3}"
              + " (?:rubbish|awful|bad|terrible|horrible|good|great|ok|okay|fine|rough|hard|tough"
              + "|better|worse|lovely|painful|crap|grim|nightmare)(?: (?:day|one|night))?)?:?");
  private static final Phrasing OF_TODAY =
      Phrasing.of("\\b(?:today|now|this (?:morning|evening|afternoon)|tonight)\\b");

  /** Not "than yesterday", "yesterday's pizza", "yesterday night". */
  private static final Phrasing YESTERDAY =
      Phrasing.of(
          "(?<!\\b(?:than|vs|as|since|like|from|unlike|until|till|before) )\\b(?:on"
              + " )?(?:yesterday|yest)\\b(?!'s| night|s\\b)(?: (?:evening|morning|afternoon))?");

  private static final Pattern TODAY =
      Pattern.compile(
          "\\b(?:today|now|this (?:morning|evening|afternoon)|tonight|last night)\\b|\\d");

  /**
   * What a text says of yesterday, and the rest; nothing if it speaks of one day only.
   *
   * @param listed whether a part names only things that may belong to a list
   */
  public static Optional<PartOfYesterday> in(String text, Predicate<String> listed) {
    var plain = Plain.of(text.replace('\n', '.'));
    if (plain.length() > LONGEST
        || AboutDay.tellsWhereItWas(plain)
        || !YESTERDAY.matcher(plain).find()) {
      return Optional.empty();
    }
    var parts = List.of(BREAK.split(plain));
    var of = new boolean[parts.size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = YESTERDAY.matcher(parts.get(i)).find();
    }
    for (int i = 1; i < of.length && HEADING.fits(parts.getFirst()); i++) {
      of[i] = of[i - 1] && !OF_TODAY.matcher(parts.get(i)).find();
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
      (of[i] ? yesterday : rest).add(parts.get(i));
    }
    return rest.isEmpty() || yesterday.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PartOfYesterday(
                YESTERDAY.matcher(String.join(", ", yesterday)).replaceAll("").strip(),
                String.join(", ", rest)));
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
    return part.startsWith("yest");
  }

  private static boolean closes(String part) {
    return part.endsWith("yesterday") || part.endsWith("yest");
  }
}
