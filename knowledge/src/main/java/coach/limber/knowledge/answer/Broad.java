package coach.limber.knowledge.answer;

import coach.limber.knowledge.language.JointWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Broad questions, "which signs?" and "what can I do?", for which the article has a list. */
final class Broad {
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\b(?:signs?|checklist|red flags?|clues?|hints?|giveaways?|symptoms to|how"
              + " (?:do|can|could|would|will|does|might)"
              + " (?:i|you|we|one|they|people|(?:a|any|my|an)"
              + " \\w+|any(?:one|body)|some(?:one|body)) (?:know|tell))\\b");

  /** To tell two kinds apart one needs all the signs. */
  private static final Pattern APART =
      Pattern.compile(
          "\\bhow (?:do|can|could|would|will|does|might) (?:\\w+"
              + " ){1,2}(?:know|tell|spot|separate|distinguish)\\b.{0,50}\\b(?:(?:from|and not)"
              + " (?:\\w+ ){0,3}(?:usual|ordinary|normal|regular|plain|other|common)|apart)\\b");

  /** By what one tells that the gut is behind it. */
  private static final Pattern MARKS_OF_THE_GUT =
      Pattern.compile(
          "\\b(?:criteria|criterion|markers?|features?|indicators?|signals?|pointers?|signs?|clues?|tells?|hallmarks?)"
              + "\\b.{0,30}\\b(?:separates?|distinguish\\w*|discriminat\\w+|differentiat\\w+|marks?"
              + " out|tells?|points? to|give away|suggests?|implicat\\w+|say it'?s|mean"
              + " it'?s)\\b.{0,30}\\b(?:gut|bell(?:y|ies)|tumm(?:y|ies)|stomach|bowels?)\\b");

  /** "Any giveaways that the gut is to blame", "how would i know my belly is behind it". */
  private static final Pattern GUT_TO_BLAME =
      Pattern.compile(
          "(?:^(?:(?:so|and|ok|hi|hey|coach|but|well)[, ]+){0,3}(?:(?:any|some|the|which|list|give"
              + " me|tell me|show me|are there|is there|do you have|got|what|what'?s|what are|what"
              + " would be) ){0,3}(?:(?:a|the|any|of|some|sure|main|usual|clear|obvious|dead|other)"
              + " ){0,3}"
              + "(?:giveaways?|give-aways?|tell-?tales?|signs?|clues?|hints?|pointers?|indications?|indicators?|gives"
              + " it away)|\\bhow (?:do|can|could|would|will|might|cud|wud) (?:i|you|we|one)"
              + " (?:ever )?(?:tell?|know|no|spot|see|work out|figure out|find out|be"
              + " sure))\\b.{0,25}\\b(?:guts?|bell(?:y|ies)|tumm(?:y|ies)|stomach|bowels?|d[ie][gj]est\\w*|insides)\\b.{0,20}\\b(?:to"
              + " blame|blame|behind (?:it|this|that|my|the|all)|at fault|caus\\w+"
              + " (?:it|this|that|them|all|joint|my|the (?:pain|ache))|the"
              + " (?:cause|culprit|problem|reason|root)|guilty|responsible|involved|related|doing"
              + " (?:it|this)|at the (?:root|bottom))\\b");

  /** Asks for the whole in one sentence. */
  private static final Pattern UPSHOT =
      Pattern.compile(
          "\\btl; ?dr|\\btl;? ?dr\\b(?=(?: (?:of|on|for|about))?(?:"
              + " (?:the|this|your|all|whole|entire|it|that)){0,3}"
              + " (?:guts?|joints?|article|page|thing|stuff|link|connection|story)\\b)|\\b(?:boil|sum|cut|reduce|squeeze|put)"
              + " (?:(?:it|this|that) all|all of (?:it|this|that)|the (?:whole"
              + " )?(?:thing|lot|article|page)|everything) (?:down |up )?(?:in|to|into) (?:one|a|a"
              + " single) (?:line|sentence|breath)\\b|\\b(?:the|your) (?:upshot|bottom"
              + " line|gist|takeaway|take-?home(?: message)?|short version|main point|long and"
              + " (?:the )?short of it)\\b(?! of"
              + " (?!it\\b|this\\b|that\\b|all\\b|everything\\b|(?:the|your)"
              + " (?:article|page|whole)\\b))|\\b(?:whole"
              + " (?:thing|lot|article|page|story)|everything|all of"
              + " (?:it|this|that)|(?:it|this|that) all|the lot|overall)\\b[^.!?]{0,12}\\b(?:in"
              + " (?:a nutshell|short|brief|a (?:line|sentence|few words|word)|(?:one|1|a"
              + " single|two) (?:lines?|sentences?|words?|breath|go))|up(?: for"
              + " me)?\\W*$|briefly|tl;?"
              + " ?dr)|\\b(?:upshot|gist|moral|message|point|takeaway|sense|summary) of"
              + " (?:everything|the whole (?:thing|lot|article)|it all|all (?:of"
              + " )?(?:this|that|it)|the lot)\\b|\\b(?:sum(?:mari[sz]e)?|wrap|round)"
              + " (?:(?:it|this|that) all|everything|the (?:whole (?:thing|lot)|lot|article))\\b");

  /** Nothing but that the list of signs is wanted: "signs list pls". */
  private static final Pattern LIST_OF_SIGNS =
      Pattern.compile(
          "(?=.*\\b(?:list|all|every|full|tell|name|recite|what are|what"
              + " were)\\b)(?=.*\\bsigns?\\b)(?:(?:list|tell|name|recite|what|are|were|signs?|the|a|all|every|them|one|four|full|whole|complete|give|show"
              + "|send|me|us|of|those|these|your|just|again|can|i|have|get|see|then|now|so|ok|right|coach|pls|plz|please)\\W*){2,12}");

  /** Nothing but that the list of what helps is wanted: "tips please". */
  private static final Pattern LIST_OF_TIPS =
      Pattern.compile(
          "(?=.*\\b(?:tips|advice|pointers|suggestions)\\b)(?:(?:tips|advice|pointers|suggestions|any|some|all|what|which|do|you|u|have|got|are|there|give|show|tell|list|me|us|the|of|a|your|general|other|few"
              + "|hi|hey|ok|so|can|could|i|get|see|for|joints?|gut|pls|plz|please)\\W*){1,10}");

  /** Asks with which step to begin. */
  private static final Pattern FIRST_STEP =
      Pattern.compile(
          "^(?:(?:and|so|ok(?:ay)?|right|then|but)[\\s,]+){0,9}what"
              + " (?:should|can|could|would|do|might) (?:i|we|one|(?:a|the|our|my) \\w+)(?:"
              + " \\w+ly)? (?:start|begin|change|try|tackle|fix|improve|work on|do)(?: with)?"
              + " (?:first|this week|for (?:my|the)"
              + " (?:"
              + JointWords.ANY
              + "|gut|stiffness|aches?))\\b.{0,30}$");

  private static final Pattern OF_THE_DAYS =
      Pattern.compile(
          "\\b(?:week|month|chart|log|data|diary|habits?|entries|answers|check-?ins?|pattern)\\b");

  private static final Pattern TO_DO =
      Pattern.compile(
          "\\b(?:(?:what|everything|all) (?:i|you|we) (?:can|should|could) do|what do (?:i|we)"
              + " do(?: now| next| first| about (?:it|this))?(?: (?:from|on|starting|as"
              + " of|this|tomorrow|today).*|\\W*$)|what (?:can|should|do|could|must|would)"
              + " (?:i|you|we|one) (?:actually |really |now )?do|tips|advice|action plan|(?<!\\bmy"
              + " |\\bthe )to-?do list|where (?:do|should) i (?:start|begin)|what helps|how"
              + " (?:can|do|should) i (?:help|support|look after|improve|fix|heal))\\b");

  private Broad() {}

  /** Whether the list is the answer, however well one sentence fits. */
  static boolean surely(String text) {
    return APART.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** "Just the gist please": what the article ends with; not what a week comes to. */
  static boolean upshot(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return UPSHOT.matcher(lower).find() && !OF_THE_DAYS.matcher(lower).find();
  }

  /** "Signs list pls": it asks for no quiz. */
  static boolean signs(String text) {
    var lower = text.strip().toLowerCase(Locale.ROOT);
    return LIST_OF_SIGNS.matcher(lower).matches()
        || MARKS_OF_THE_GUT.matcher(lower).find()
        || GUT_TO_BLAME.matcher(lower).find();
  }

  /** "Tips please": it asks for no nudges. */
  static boolean tips(String text) {
    return LIST_OF_TIPS.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** "What should I change first?": the list of what one can do. */
  static boolean firstStep(String text) {
    return FIRST_STEP.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Words of the heading of the list that is asked for. */
  static Optional<String> list(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (SIGNS.matcher(lower).find() || signs(text)) {
      return Optional.of("signs");
    }
    return firstStep(text) || TO_DO.matcher(lower).find()
        ? Optional.of("supporting")
        : Optional.empty();
  }
}
