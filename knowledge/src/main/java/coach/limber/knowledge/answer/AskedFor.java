package coach.limber.knowledge.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a question asks for, whatever it is about. An amount, a brand, a proof or a price is not in
 * the article even where its subject is.
 */
final class AskedFor {
  private static final Pattern AMOUNT =
      words(
          "how (?:much|many)",
          "how (?:long|often|soon|quickly|fast)",
          "what dose",
          "dos(?:e|es|age|ing)",
          "milligrams?|mg|mcg|iu|cfus?|grams?|millilitres?",
          "times a (?:day|week)",
          "per (?:day|week)",
          "how strong");
  private static final Pattern PRODUCT =
      words(
          "brands?",
          "which (?:product|supplement|probiotic|strain|test|app|book|doctor)s?",
          "where (?:can|do|should) i (?:buy|get|order|find)",
          "price|cost|costs|expensive|cheap(?:er|est)?",
          "recommend (?:a|an|me|any|some)",
          "recipes?");
  private static final Pattern PROOF =
      words(
          "stud(?:y|ies)",
          "research(?:ers)?",
          "evidence",
          "proof",
          "prove[nsd]?",
          "scientific(?:ally)?",
          "peer.?reviewed",
          "who (?:wrote|says|said)",
          "sources?|references?|citations?");
  private static final Pattern MEDICAL =
      words(
          "diagnos\\w*",
          "do i have",
          "have i got",
          "prescri\\w*",
          "medications?|medicines?|meds|tablets?|pills?|drugs?|painkillers?",
          "surgery|operation|injections?|steroids?",
          "side effects?",
          "blood tests?|x-?rays?|mri|scans?");

  private AskedFor() {}

  static boolean amount(String text) {
    return found(AMOUNT, text);
  }

  static boolean product(String text) {
    return found(PRODUCT, text);
  }

  static boolean proof(String text) {
    return found(PROOF, text);
  }

  static boolean medicine(String text) {
    return found(MEDICAL, text);
  }

  private static boolean found(Pattern pattern, String text) {
    return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static Pattern words(String... alternatives) {
    return Pattern.compile("\\b(?:" + String.join("|", alternatives) + ")\\b");
  }
}
