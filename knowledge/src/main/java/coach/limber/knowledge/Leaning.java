package coach.limber.knowledge;

import coach.limber.knowledge.answer.ContentWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the words of a text lean on what was said before it. */
final class Leaning {
  static final int LONGEST = 90;
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:and|so|but|or|then|besides|apart from|other than|except(?: for)?|why|how come|how"
              + " so|such as|like|what about|how about|what else|anything"
              + " else|ok(?:ay)?|hm+|oh|no|really|which|what kinds?|what sort|for"
              + " example|e\\.?g|meaning|does (?:it|that|this)|do (?:they|those|these)|is"
              + " (?:it|that|this)|are (?:they|those|these)|can (?:it|that|they)|same for)\\b"
              + "|\\b(?:it|that|this|they|them|those|these|one|ones|both|the"
              + " (?:first|second|third|last|other)|instead|else|more|too|either|same|there)\\b|^(?:(?:and|so|but)\\s+)?(?:what|how)"
              + " do you (?:say|think|reckon|see it)\\W*$|^(?:\\W*[\\w']+\\W*){1,3}$");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?\\s*$|^(?:go|carry) on\\b|^keep"
              + " going\\b|\\bmore\\W*$|\\b(?:why|how|what|which|such|like|then|else|more|example|does|do|is|are|if"
              + "|about|and|meaning|any|others?)\\b");
  private static final Pattern OF_YOU = Pattern.compile("\\b(?:you|u|your|ur|me|my|i)\\b");

  private static final Pattern WHY =
      Pattern.compile("\\W*(?:(?:but|and|so|ok|oh)\\W+)?(?:why|how come|how so|y)\\W*");

  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:it|that|this|they|them|their|those|these|its)\\b");

  private static final Pattern INTERJECTION =
      Pattern.compile(
          "^(?:(?:e+w+|wow|whoa|oh|ah|aha|ok(?:ay)?|lol|haha+|hm+|right|cool|huh|yikes|gosh|blimey|crikey|interesting|nice|great|lovely|gross|yuck|ugh|no"
              + " way|makes sense|fair enough|got it|i"
              + " see|thanks|thx|ta|cheers)\\b[\\s,.!…]+){1,9}(?=\\S)");

  /** Words that name no subject: "what kinds?", "does it help?", "tell me more". */
  private static final Set<String> FAINT =
      ContentWords.of(
          "kind kinds sort type happens happen mean means meaning else one ones thing matter"
              + " matters help helps work works more next way example reason come such tell explain"
              + " exactly actually instead same many much often know tho though ya yea call called"
              + " name named names bother count other others another rest relevant connected"
              + " related part go on fraction share percent percentage proportion portion chunk"
              + " figure number far hard heavy late early roughly talking gimme give together big"
              + " large bit little lot carry keep going continue");

  /** Words that say nothing without what they are of: "what is the effect?". */
  private static final Set<String> OF_SOMETHING =
      ContentWords.of(
          "cause causes effect effects result results difference point benefit benefits mechanism"
              + " connection link purpose use job role problem catch risk risks answer step steps"
              + " worst best worse better bad good fine okay safe true real normal common");

  /** A question with a subject and what is asked of it: "is bread bad?", "what is leaky gut?". */
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?:(?:and|so|but|ok(?:ay)?|right|well|also)[\\s,]+){0,9}(?:(?:what(?:'?s| is|"
              + " are)|who(?:'?s| is))(?: (?:a|an|the))?|(?:(?:what|how|why|when|which"
              + " \\w+)\\s)?(?:is|are|does|do|can|could|should|would|will|might|did|was|were)(?:"
              + " (?:a|an|the|my|your|our))?(?= \\S+ \\w))"
              + " (?!(?:i|you|u|we|he|she|who|what|how|about|not)\\b)(?<rest>\\w.*)$");

  private static final String BODY =
      "(?:guts?|joints?|knees?|hips?|hands?|fingers?|back|ankles?|feet|shoulders?|wrists?|tumm(?:y|ies)"
          + "|stomach|bell(?:y|ies)|bowels?|digestion|microbiome|arthritis)";

  /** What one may eat or do, or how one knows: whatever was said before, it asks for all of it. */
  private static final WholeForm OF_ONESELF =
      WholeForm.of(
          "(?:(?:and|so|but|ok(?:ay)?|right|well|also|then|now)[\\s,]+){0,3}(?:(?:what|which)(?:"
              + " (?:kinds? of |sorts? of |types? of )?(?:foods?|things|stuff|drinks?|meals?))?"
              + " (?:should|can|could|do|must|may|would|shall|am) (?:i|we|you|one)(?:"
              + " (?:be|best|really|actually|try to|have to|need to|want to|meant to|supposed"
              + " to|better)){0,2} (?:eat|eating|avoid|avoiding|drink|cut (?:out|down on)|leave"
              + " (?:out|off my plate)|skip|stay (?:off|away from)|steer clear of|stop"
              + " eating|limit|put on my plate|cook)(?: to| for .{2,30}| more of| less"
              + " of)?|(?:how|where) (?:do|can|could|would|will|should|might)"
              + " (?:i|we|you|one|somebody|anyone) (?:even |best |actually |really"
              + " )?(?:know|tell|look after|take care"
              + " of|help|heal|fix|support|feed|improve|strengthen|protect|soothe|calm|keep|start|ease)\\b"
              + "[^?]{0,40}\\b"
              + BODY
              + "\\b[^?]{0,25}|what (?:can|could|should|do|must|would) (?:i|we|you|one)(?:"
              + " (?:even|best|actually))? do (?:for|about|to (?:help|support|ease|heal|look"
              + " after)) [^?]{0,15}\\b"
              + BODY
              + "|what (?:else )?(?:helps?|is good for|would help|might help|works for) (?:my |the"
              + " |sore |achy |stiff |both ){0,3}"
              + BODY
              + "|what (?:(?:really|actually) )?helps?|tell me (?:everything|all|anything) (?:that"
              + " )?(?:i can do|helps?|(?:might|can|could|would) help))(?:"
              + " (?:then|now|please|pls)){0,2}[?!. ]*");

  /** What stands for something that was named before. */
  private static final Pattern POINTER =
      Pattern.compile(
          "\\b(?:it|that|this|they|them|their|those|these|its|ones?|both|others?|another|instead|else|besides|more|too|either|same|there|then|such|next|first(?!"
              + " place)|second|third|last|rest|above|also|mine|like|left|remaining)\\b");

  /** A "y" that stands for "why", and no more but what is said with that. */
  private static final Pattern Y =
      Pattern.compile(
          "^(?<before>\\W*(?:(?:but|and|so|ok|oh|lol)\\W+)?)y(?=\\W*(?:(?:tho|though|then|so|not|exactly|is"
              + " (?:it|that|this)|do (?:they|those)|does (?:it|that))\\b[^.!]{0,30})?\\W*$)",
          Pattern.CASE_INSENSITIVE);

  /** "So bread is out, yeah?": the answer is said back, to be agreed to. */
  private static final Pattern TO_AGREE =
      Pattern.compile(
          "^(?:so|but|then|and)\\b.*\\W(?:yeah|yes|right|eh|no|correct|innit|aye|is(?:n't)?"
              + " (?:it|that)|then)\\W*$");

  private static final WholeForm WHAT_FOR = WholeForm.of("(?:(?:and|but|so) )?what for\\W*");

  private static final WholeForm CRY = WholeForm.of("(?:huh|eh|oi|hm+|um+|er+m*|wut)\\W*");

  private Leaning() {}

  /** Whether a text is a question that needs nothing before it: it says what it speaks of. */
  static boolean isWhole(String text) {
    var plain = plain(text);
    var whole = WHOLE.matcher(plain);
    if (text.length() > LONGEST || !whole.find() || POINTER.matcher(whole.group()).find()) {
      return false;
    }
    return ContentWords.of(whole.group("rest")).stream()
        .anyMatch(word -> !FAINT.contains(word) && !OF_SOMETHING.contains(word));
  }

  /** "What should i eat", "how do i look after my gut": of all that the article says of that. */
  static boolean asksOfAll(String text) {
    return OF_ONESELF.fits(plain(text));
  }

  /** Whether a text may lean on what came before. */
  static boolean may(String text) {
    return text.length() <= LONGEST && LEANS.matcher(plain(text)).find();
  }

  /** Whether a text asks something and names no subject: without what came before it is empty. */
  static boolean wholly(String text) {
    var plain = plain(text);
    return may(text)
        && FAINT.containsAll(ContentWords.of(plain))
        && ASKS.matcher(plain).find()
        && (!OF_YOU.matcher(plain).find() || plain.contains("for me") || plain.contains("tell me"));
  }

  /** The words of a text that name what it is about. */
  static Set<String> subjects(String text) {
    return ContentWords.of(text).stream()
        .filter(word -> !FAINT.contains(word) && !OF_SOMETHING.contains(word))
        .collect(Collectors.toSet());
  }

  /** "Why?" and no more: it may be taken for a question of its own, and never is one. */
  static boolean onlyAsksWhy(String text) {
    return WHY.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** "Y tho" as it is spelled in full. */
  static String withWhy(String text) {
    return Y.matcher(text).replaceFirst("${before}why");
  }

  /** "What for?" and no more: what good it is. */
  static boolean asksWhatFor(String text) {
    return WHAT_FOR.fits(plain(text));
  }

  /** "Huh?": a cry, whatever mark stands after it. */
  static boolean isCry(String text) {
    return CRY.fits(plain(text));
  }

  /** Whether it asks at all: "and cheese?" does, "nice one" does not. */
  static boolean asks(String text) {
    return ASKS.matcher(plain(text)).find();
  }

  /** "So bread is out, yeah?" after an answer: whatever it tells, it asks. */
  static boolean asksToAgree(String text) {
    return text.length() <= LONGEST && TO_AGREE.matcher(plain(text)).matches();
  }

  /** "Does it …?": what it speaks of was named before. */
  static boolean pointsBack(String text) {
    return PRONOUN.matcher(plain(text)).find();
  }

  /** In small letters, without the cry before it; "n" for "and", as it is texted. */
  static String plain(String text) {
    var plain = INTERJECTION.matcher(SmallLetters.of(text)).replaceFirst("");
    return plain.startsWith("n ") ? "and " + plain.substring(2) : plain;
  }
}
