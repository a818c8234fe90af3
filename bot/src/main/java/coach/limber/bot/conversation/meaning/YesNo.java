package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A plain yes or no in a few words. */
public enum YesNo {
  YES,
  NO,
  NEITHER;

  private static final int LONGEST = 8;
  private static final Set<String> YES_WORDS =
      WordSet.of(
          """
          yes y yeah yep yup ya ok okay k sure fine agree agreed correct right yea aye
          definitely absolutely please 👍 👌 ✅
          """);
  private static final Set<String> NO_WORDS =
      WordSet.of(
          """
          no n nope nah not never wrong disagree don't dont 👎 ❌
          """);

  /** "How sure is that?" and "are you sure that works" are no yes. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:(?:hm+|um+|wait|but|and|so)\\W+){0,9}(?:how|what|why|who|where|when|which|whose"
              + "|(?:am|are|is|was|do|does|did|can|could|will|would|should|has|have)(?:n't|nt)?"
              + " (?:you|i|it|that|this|we|they|there|my|the|your))\\b.*|.*\\?\\W*",
          Pattern.DOTALL);

  private static final Pattern NOD =
      Pattern.compile("(?:m+[ -]?h+m+|uh[ -]?huh|ye+s+|yeh|s[ií]|oui|ja|sim)[.! ]*");
  private static final Pattern REFUSAL =
      Pattern.compile("(?:non|nein|nee|naw|nay)(?:,? (?:danke|merci|grazie|thanks?))?[.! ]*");
  private static final Pattern SIGN = Pattern.compile("[👍👎👌✅❌]");
  private static final Pattern SHADE = Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}]");

  /** The first word that says so decides; long texts and questions are neither. */
  public static YesNo of(String text) {
    var plain = SHADE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    if (NOD.matcher(plain).matches()) {
      return YES;
    }
    if (REFUSAL.matcher(plain).matches()) {
      return NO;
    }
    var words = SIGN.matcher(plain).replaceAll(" $0 ").strip().split("[\\s,.!;:]+");
    if (words.length > LONGEST || ASKING.matcher(plain).matches()) {
      return NEITHER;
    }
    for (var word : words) {
      if (NO_WORDS.contains(word)) {
        return NO;
      }
      if (YES_WORDS.contains(word) && (words.length <= 2 || !word.equals("please"))) {
        return YES;
      }
    }
    return NEITHER;
  }
}
