package coach.limber.bot.conversation.life;

import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.safety.Tier;
import java.util.regex.Pattern;

/**
 * What somebody asks while an alarm stands. "What helps" is of the danger and not of the article;
 * "is gluten bad for joints" has nothing to do with it.
 */
final class AskedInDanger {
  private static final Pattern OURS =
      Pattern.compile(
          "\\b(?:guts?|joints?|arthritis|leaky|microbiome|bacteria|probiotics?|prebiotics?|inflammation"
              + "|inflammatory|article|foods?|diets?|eat(?:ing)?|gluten|wheat|bread|pasta|dairy|milk|cheese"
              + "|yog(?:h)?urts?|kefir|kimchi|sauerkraut|fermented|broth|fish|salmon|omega|sugar|processed"
              + "|fib(?:re|er)|vegg?(?:ies|etables)?|fruit|eggs?|meat|nuts?|oats|rice|potato(?:es)?|tomato(?:es)?"
              + "|nightshades?|coffee|tea|ginger|turmeric|yoga|stretch(?:ing|es)?|walk(?:s|ing)?|swim(?:ming)?"
              + "|exercises?|bloat(?:ed|ing)?|week|chart|diary|habits?|check-?ins?|questions?|time|answers?|data)\\b");

  /** Whatever else it names, it is of them and of now. */
  private static final Pattern OF_NOW =
      Pattern.compile(
          "\\b(?:help\\w*|eas(?:e|es|ing)|reliev\\w+|sooth\\w+|calm\\w*|heal\\w*|cur(?:e|es)|treat\\w*|fix\\w*|it|this|that|him|her|(?<!all"
              + " )them|he|she|drive|aspirin|paracetamol|ibuprofen|hospital|doctor|ambulance|emergency|should"
              + " i|must i|do i do|can i do|could i do|happen\\w*)\\b");

  private static final String SOMEBODY =
      "(?:him|her|them|someone|somebody|he|she|they|(?:my|a|the)"
          + " (?:person|"
          + FamilyWords.ONE
          + "))";
  private static final Pattern HOW_TO_HELP =
      Pattern.compile(
          "(?:(?:and|but|so|ok|please|thanks|oh)[,"
              + " ]+){0,3}(?:how|what|who|where|when|should|shall|can"
              + "|could|do|must|is|would|will|any)\\b[^.!]{0,60}\\b"
              + SOMEBODY
              + "\\b[^.!]{0,40}");

  private static final Pattern WHAT_HELPS =
      Pattern.compile(
          "(?:(?:and|but|so|ok|please)[, ]+){0,3}(?:what (?:else )?(?:helps?|works|now|then|can"
              + " help|would help|do i do|can i do|should i do)|does anything help|anything (?:else"
              + " )?(?:that )?helps?|tips|advice|help me cope|how do i (?:cope|stop|go on|feel"
              + " better|calm down|get through))\\b[^?]{0,40}\\??");

  /** "My left arm too", "and now my jaw", "i hit my head a bit". */
  private static final Pattern MORE =
      Pattern.compile(
          "(?:(?:and|also|now|oh|but|well|plus|then|ok)[, ]+){0,3}(?:(?:my|his|her|the|both)"
              + " (?:(?:left|right|whole|both|other|upper|lower)"
              + " )?(?:arms?|legs?|jaw|head|chest|back|neck|face|hands?"
              + "|feet|foot|shoulders?|tummy|belly|stomach|heart|vision|eyes?|speech|lips?|tongue|throat|skin)\\b[^?]{0,40}|(?:i|he|she)(?:'m|'s|'ve|"
              + " am| is| have| has)? (?:also |just |now |still |feel |feeling |a bit"
              + " ){0,3}(?:hit|hurt|banged|bumped|knocked|can'?t|cannot|vomit\\w*|threw up|throwing"
              + " up|being sick|was"
              + " sick|shak\\w+|shiver\\w*|sweat\\w*|dizzy|faint\\w*|numb|cold|hot|sick|weak|confused|short"
              + " of breath|breathless|bleeding|fell|collapsed)\\b[^?]{0,40}|[^?]{2,40} (?:too|as"
              + " well))[.! ]*");

  private AskedInDanger() {}

  /** What it takes to be no question of the danger: a subject of ours, and nothing of now. */
  static boolean isOfSomethingElse(String plain) {
    return OURS.matcher(plain).find() && !OF_NOW.matcher(plain).find();
  }

  static boolean whatHelps(String plain) {
    return WHAT_HELPS.matcher(plain).matches();
  }

  /** In a crisis one may ask for somebody else. */
  static boolean howToHelp(Tier tier, String plain) {
    return tier == Tier.CRISIS && HOW_TO_HELP.matcher(plain).matches();
  }

  static boolean tellsMore(String plain) {
    return MORE.matcher(plain).matches();
  }
}
