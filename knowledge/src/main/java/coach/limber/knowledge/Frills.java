package coach.limber.knowledge;

import coach.limber.knowledge.language.CalendarWords;
import java.util.regex.Pattern;

/**
 * A question without what the trained reader stumbles over: when and how much is eaten, and that it
 * begins with no verb. "Herring on mondays good for the hips?" asks whether herring is.
 */
final class Frills {
  private static final Pattern WHEN =
      Pattern.compile(
          "(?i) (?:on|every|each) (?:a )?"
              + CalendarWords.WEEKDAY
              + "s?\\b|"
              + " (?:for|with|at) (?:my |our |me )?(?:tea|dinner|lunch|breakfast|supper)\\b|"
              + " (?:once|twice|three times|a few times) (?:a|per) (?:week|day|month)\\b|"
              + " (?:every|each) (?:day|night|morning|week)\\b| (?:at|over) (?:the )?weekends?\\b");

  private static final Pattern PORTION =
      Pattern.compile(
          "(?i)\\b(?:an? )?(?:(?:nice|wee|little|cheeky|small|good|wholesome) ){0,2}"
              + "(?:bit|drop|spot|slice|lump|piece|chunk|portion|plate|bowl) of (?=\\p{L})");

  private static final Pattern VERBLESS =
      Pattern.compile(
          "(?i)^(?!(?:is|are|was|does|do|did|can|could|should|would|will|what|how|why|which|when"
              + "|who|where|i|my|has|have|any|so|not|pain|feeling)\\b)(?<what>\\p{L}[\\p{L}'"
              + " -]{2,40}) (?<how>(?:any"
              + " )?(?:good|bad|ok|okay|fine|safe|helpful|harmful|useful|use)(?:"
              + " (?:for|to|in|or)\\b.{2,40})?)\\?+$");

  private Frills() {}

  static String without(String text) {
    var plain = PORTION.matcher(WHEN.matcher(text).replaceAll("")).replaceAll("");
    var found = VERBLESS.matcher(plain.strip());
    return found.matches() ? "is " + found.group("what") + " " + found.group("how") + "?" : plain;
  }
}
