package coach.limber.knowledge;

import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two questions in one message: "do I need to ditch dairy, and is a daily walk okay?". */
final class TwoQuestions {
  private static final int LONGEST = 160;
  private static final int FEWEST_WORDS = 3;

  private static final String ASKS =
      "(?:what(?:'s)?|how|which|why|is|are|does|do|can|could|should|would|will|who|where|when)\\b";

  /** Before a second question that stands by itself, and does not point back at the first. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[,;.?!]+\\s+(?:and |also |plus |then )?|\\s+(?:and|also|plus)\\s+(?:also )?)(?="
              + ASKS
              + "(?! (?:it|that|this|they|those|these|not|so)\\b))");

  private static final Pattern OR =
      Pattern.compile(
          ",? or (?=(?:is|are|does|do|can|could|should|would|will)"
              + "\\b(?! (?:it|that|this|they|those|these|not|so|i|you|we)\\b))");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:two (?:things|questions)|i want to (?:ask|know)|question|so|hi|hello|hey)\\b[:,;."
              + " ]*");
  private static final Pattern BEGINS = Pattern.compile("^" + ASKS + ".*", Pattern.DOTALL);

  /** "Why is that", "and how?": only together with what was asked before. */
  private static final Pattern POINTS =
      Pattern.compile(
          ".*\\b(?:it|that|this|they|them|those|these|one|ones|both|either|he|she)\\b.*",
          Pattern.DOTALL);

  private static final WholeForm EITHER_OF =
      WholeForm.of(
          "(?:(?:so|and|but|ok|um+|hm+|is it|about|tell me about)[,"
              + " ]+){0,3}(?<one>(?:(?:the|my|about|your) )?[\\p{L}-]{3,15}(?:"
              + " (?!or\\b)[\\p{L}-]{2,15}){0,2}) or (?:about )?(?<other>(?:(?:the|my|about|your)"
              + " )?(?!(?:not|what|so|something|whatever|else|both|no|later|tomorrow|now)\\b)[\\p{L}-]{3,15}(?:"
              + " [\\p{L}-]{2,15}){0,2})[?!. ]*");

  private TwoQuestions() {}

  /** "Bacteria or the lining": two subjects of which nobody can tell which is meant. */
  static List<String> subjects(String text) {
    return EITHER_OF
        .in(SmallLetters.of(text))
        .map(said -> List.of(said.group("one"), said.group("other")))
        .orElse(List.of());
  }

  /** The two of which one asks "… or are fats bad?"; nothing if it is one question. */
  static List<String> either(String text) {
    var plain = SmallLetters.of(text);
    var parts = text.length() > LONGEST ? List.<String>of() : List.of(OR.split(plain));
    return parts.size() == 2
            && BEGINS.matcher(parts.getFirst()).matches()
            && parts.stream().allMatch(part -> part.split(" ").length >= FEWEST_WORDS)
        ? parts
        : List.of();
  }

  /** The two, or nothing. */
  static List<String> in(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    var plain = LEAD.matcher(SmallLetters.of(text)).replaceFirst("");
    var parts = Stream.of(BETWEEN.split(plain)).map(String::strip).toList();
    return parts.size() == 2
            && BEGINS.matcher(parts.getFirst()).matches()
            && parts.stream().allMatch(part -> part.split(" ").length >= FEWEST_WORDS)
            && !POINTS.matcher(parts.getLast()).matches()
        ? parts
        : List.of();
  }
}
