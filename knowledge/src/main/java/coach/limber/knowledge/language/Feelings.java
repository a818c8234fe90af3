package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/**
 * What somebody feels, where a text says nothing else: "a bit down about it all", "I could cry", "I
 * want my old life back". Whether it is a danger has been asked before.
 */
final class Feelings {
  private static final String LEAD =
      "(?:(?:i|and|but|so|oh|ugh|argh|well|sorry|today|tonight|now|honestly|tbh|just|really|lately"
          + "|sometimes|some days|right now|at the moment|to be honest|truth is|if im honest|coach"
          + "|limber|hey|hi|you know|its just|just that|morning|god) ){0,4}";
  private static final String AM =
      "(?:(?:am|im|m|was|ve been|ive been|have been|been|feel|felt|feeling|get|gets|getting|got"
          + "|makes me|so|very|really|a bit|a little|bit|just|rather|quite|pretty|all|proper"
          + "|absolutely|totally|kinda|kind of|sort of|still|also|a lot|such|too|like) ){0,5}";
  private static final String FEELING =
      "(?:sad|lonely|alone|down|low|fed up|miserable|blue|upset|heartbroken|gutted|depressed|crying"
          + "|cried|tearful|weepy|teary|emotional|overwhelmed|anxious|scared|afraid|frightened"
          + "|terrified|worried|useless|ashamed|embarrassed|angry|furious|bitter|jealous|guilty|frustrated|discouraged|disheartened|grumpy|moody|sorry"
          + " for (?:myself|meself)|in (?:tears|bits|pieces)|(?:close to|near|on the verge of)"
          + " tears|(?:rubbish|bad|awful) about (?:myself|it all|everything))";
  private static final String ONLY_FELT =
      "(?:feel|feeling|felt) (?:so |really |very |a bit |like )*";
  private static final String FELT =
      "(?:old|ugly|broken|stuck|lost|cross|a mess|a failure|a freak|a burden|a prisoner|a fraud|"
          + "invisible|left out|crying|screaming|giving up)";
  private static final String CRY =
      "(?:could|nearly|almost|just want|want|wanted|need|have|feel|feel like i could|cant stop"
          + " wanting)(?: just| really)?(?: to| like)?(?: a good| having a(?: good)?)?"
          + " (?:cry|crying|cried|weep|scream|bawl)";
  private static final String HATE =
      "(?:hate|cant stand|loathe|resent) (?:this|it|myself|my (?:body|hands|knees|joints|life at"
          + " the moment)|being (?:like this|ill|old|disabled|slow|stuck at home)|getting old|this"
          + " (?:disease|illness|thing|body|arthritis))";
  private static final String BACK =
      "(?:(?:just )?want|miss|grieve for|mourn)(?: having)? (?:my (?:old )?(?:life|self|body|hands"
          + "|knees|job|friends)(?: back)?|who i (?:was|used to be)|the old me|being (?:me|normal"
          + "|young|fit|able to [\\p{L} ]{3,30}))";
  private static final String WORRY =
      "(?:(?:it|this|its|pain|everything) (?:is |all |just |really"
          + " ){0,2}(?:getting|gets|got|wearing|wears|dragging) (?:me|us)"
          + " (?:down|out)|(?:worry|dread|fear|keep worrying|keep thinking)(?: so much| a lot)?"
          + " (?:about|that|for|what|how)|dreading|sick of|fed up of|had enough"
          + " of|(?:it|this|that|all this) (?:really |just"
          + " )?(?:scares|frightens|worries|upsets|depresses|saddens) me|nobody (?:gets"
          + " it|cares|listens)|cant be (?:bothered|arsed)(?: with (?:anything|it|any of"
          + " it))?|(?:am i|im) (?:such |just )?a burden)";
  private static final String UNFAIR =
      "(?:why (?:me|is it always me|does it have to be me|do i have to have this)|its (?:so |just"
          + " )?(?:not fair|unfair)|not fair|life(?:s| is) (?:so )?(?:unfair|not fair|hard|tough))";
  private static final String TAKEN =
      "(?:(?:cant|cannot) do (?:anything|a thing) (?:nice|fun|i (?:like|love|enjoy)|i used to)"
          + "|nobody (?:understands|gets it|believes me|gets what its like)|this"
          + " (?:disease|illness|pain|arthritis|thing) (?:has |is )?(?:ruined|ruining|taken|stolen"
          + "|stealing|took) (?:my (?:life|job|hobbies|twenties|thirties|forties|retirement)"
          + "|everything))";
  private static final String TAIL =
      "(?: (?:about|with|of|by|at|that|this|it|its|is|all|everything|things|life|work|me|i|myself"
          + "|today|tonight|again|lately|these|days|day|night|now|right|the|moment|really|always|so"
          + "|because|cos|over|for|to|and|my|a|an|in|on|like|being|having|getting|gets|get|worse"
          + "|whole|thing|situation|body|illness|disease|arthritis|future|state|mess|hands|knees|fingers|joints|pain|gut|belly|winter|how|what|too"
          + "|honestly|tbh|sometimes|any|more|anymore|no|reason|time|most|lot|bit|little|just|nothing"
          + "|up|morning|mornings|evening|evenings|every|week|people|family|friends|mum|dad"
          + "|husband|wife|kids|boss|alone|tired|sad|angry|fed|cry|missing|out|left|behind)){0,10}";

  private static final Pattern TOLD =
      Pattern.compile(
          LEAD + "(?:" + AM + "(?:" + FEELING + "|" + WORRY + ")" + "|" + ONLY_FELT + FELT + "|"
              + CRY + "|" + HATE + "|" + BACK + "|" + UNFAIR + "|" + TAKEN + ")" + TAIL);

  private Feelings() {}

  /**
   * @param key of a text, as {@link Phrases#key} gives it
   */
  static boolean areAllOf(String key) {
    return TOLD.matcher(key).matches();
  }
}
