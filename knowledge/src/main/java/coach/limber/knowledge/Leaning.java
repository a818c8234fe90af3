package coach.limber.knowledge;

import coach.limber.knowledge.answer.ContentWords;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** How the words of a text lean on what was said before it. */
final class Leaning {
  static final int LONGEST = 90;
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:and|so|but|or|then|why|how come|how so|such as|like|what about|how about|what"
              + " else|anything else|ok(?:ay)?|hm+|oh|no|really|which|what kinds?|what sort|for"
              + " example|e\\.?g|meaning|does (?:it|that|this)|do (?:they|those|these)|is"
              + " (?:it|that|this)|are (?:they|those|these)|can (?:it|that|they)|same for)\\b"
              + "|\\b(?:it|that|this|they|them|those|these|one|ones|both|the"
              + " (?:first|second|third|last|other)|instead|else|more|too|either|same|there)\\b"
              + "|^(?:\\W*[\\w']+\\W*){1,3}$");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?\\s*$|^(?:go|carry) on\\b|^keep"
              + " going\\b|\\bmore\\W*$|\\b(?:why|how|what|which|such|like|then|else|more|example|does|do|is|are|if"
              + "|about|and|meaning|any|others?)\\b");
  private static final Pattern OF_YOU = Pattern.compile("\\b(?:you|u|your|ur|me|my|i)\\b");
  private static final Pattern NEXT =
      Pattern.compile(
          "^(?:(?:and|so|ok(?:ay)?|right|then|hm+|but)[\\s,]+)*(?:and|then|then what|what then|so"
              + " what|what (?:comes|happens|follows|goes on)(?: (?:next|then|after|afterwards"
              + "|from there))?|next|what(?:'s| is) next|and (?:after that|from there))\\W*$");
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:the other way|other way (?:a?round)|opposite|otherwise|the reverse|if (?:it|they)"
              + " (?:isn'?t|aren'?t|doesn'?t|don'?t)|if not|goes wrong|(?:what|how) do you"
              + " (?:say|think|reckon|see it)|your (?:own )?(?:view|take|opinion)|(?:what|which)"
              + " (?:are|do|did|have|is|has) (?:they|people|folks?|everyone|everybody|most)(?:"
              + " all)? (?:miss\\w*|overlook\\w*|forget\\w*|forgotten|ignor\\w*|get wrong))\\b");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\b(?:instead|besides|apart from|other than|alternatives?|the"
              + " (?:bad|good|wrong|other|nasty|nice|healthy|unhealthy|helpful|harmful|friendly)"
              + " (?:ones?|lot))\\b");
  private static final Pattern OTHERS =
      Pattern.compile(
          "^(?:and |so |ok |but )?(?:which|what|any|are there|name|tell me|give me|and|show"
              + " me|list)(?: are)?(?: (?:the|any))?(?: (?:others?|other"
              + " (?:ones?|signs?|things?|foods?|ways?|points?|three|two)|rest)\\b| else is"
              + " there\\b).{0,20}$");
  private static final Pattern SHORTER =
      Pattern.compile(
          "^(?!.*\\b(?:week|chart|log|data|diary|habits?)\\b).*(?:\\btoo (?:long|much"
              + " text|wordy)|\\btl;? ?dr\\b|\\bshorter\\b|\\bin short\\b|\\b(?:in |just |only"
              + " )?(?:one|a single|1) (?:line|sentence)\\b|\\bin a"
              + " nutshell\\b|\\bbriefly\\b|\\b(?:sum|boil) (?:it|that|this)"
              + " (?:up|down)\\b|\\bshort version\\b|\\bfewer words\\b)");
  private static final Pattern ADDS =
      Pattern.compile(
          "^(?:and|or|what about|how about|same (?:for|with)|also)(?:"
              + " (?:the|my|some|a|an|with|for))?(?:"
              + " (?!(?:then|now|so|you|i|my|that|this|it)\\b)[\\p{L}'-]+){1,3}\\W*$");
  private static final Pattern BEFORE_A_THING =
      Pattern.compile(
          "^(?:(?:and|or|but|so|ok(?:ay)?|then|also|even|not|just|like|what about|how about|what"
              + " of|same (?:for|with)|same goes for|is|are|does|do|would|should|can i"
              + " (?:have|eat|do)|the|my|some|a|an|your|with|for)\\b[\\s,]*)+");
  private static final Pattern AFTER_A_THING =
      Pattern.compile(
          "(?:\\W+(?:too|as well|also|then|though|tho|counts?|as one|one(?: of"
              + " (?:them|those|these))?|in|ok(?:ay)?|alright|allowed|fine|bad|good|safe|(?:in|on)"
              + " (?:the|that|your|this) (?:group|list)|maybe|instead))*\\W*$");
  private static final Pattern CLAUSES_BEFORE = Pattern.compile("^.*[.!?…]\\s+(?=\\S)");

  /** More of the very kind that was shown, or what one sentence named besides. */
  private static final Pattern ALIKE =
      Pattern.compile(
          "\\b(?:anything|something|any|which|what|got|others?|ones?)(?: else| other| others|"
              + " ones?| things?){0,2} (?:a bit )?(?:like|similar to|along the lines of)"
              + " (?:it|that|this|them|those)\\b|\\b(?:anything|something|what'?s) (?:a bit"
              + " )?(?:similar|gentler|easier)\\b");

  private static final Pattern THE_OTHER =
      Pattern.compile(
          "^(?:(?:and|so|ok(?:ay)?|but|right|just|then)[\\s,]+)*(?:what(?:'?s| is| was| are|"
              + " were)?\\s|which (?:is|was|are|were)\\s|[^.!?]{0,25}\\bor )?the other"
              + " (?:ones?|things?|two|three|half|bit)\\b(?! (?:is|was|day|i)\\b|:)");
  private static final Pattern MAY_HAVE =
      Pattern.compile(
          "\\b(?:can|could|may|should|do|would) (?:i|we|he|she|they) (?:still )?(?:have|eat|do|try"
              + "|manage|take)\\b");
  private static final int WORDS_OF_A_THING = 4;
  private static final Pattern AMONG =
      Pattern.compile(
          "\\b(?:which|what|any|one|some|none) of"
              + " (?:those|these|them)\\b|^(?:(?:and|so|ok|just|only|back to|again|what"
              + " about)\\s+)*(?:(?:tell|say) (?:me )?(?:more )?(?:about|on) )?the (?:\\w+"
              + " ){1,3}(?:one|bit|part|point|sign|tip)\\b|\\b(?:just|only) the (?:\\w+"
              + " ){1,3}(?:one|bit|part|point|sign|tip)\\b");
  private static final Pattern ONE_OF_THEM =
      Pattern.compile(
          "\\b(?:one of (?:them|those|these)|(?:on|in) (?:the|that|your|this)"
              + " (?:list|group))\\W*$");
  private static final Pattern NO_THING =
      Pattern.compile(
          "\\b(?:it|that|this|they|them|those|these|ones?|others?|mine|what|how|why)\\b");
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:it|that|this|they|them|their|those|these|its)\\b");
  private static final Pattern PUT_RIGHT =
      Pattern.compile(
          "^(?:(?:oops|whoops|no|nope|sorry|wait|ah|argh|damn|lol|haha|typo|autocorrect|correction|hang"
              + " on|oh|er+m*|actually|bad typing)\\b[\\s,.!?:;*-]*)*(?:(?:i|that was)"
              + " (?:meant|mean|was meaning)(?: to (?:say|ask|type|write|be))?|(?:meant|mean)(?: to"
              + " (?:say|ask|type|write))?)\\b"
              + "[\\s,:]*(?<meant>.{2,})$|^(?:oops|whoops|sorry|typo|autocorrect|correction|damn"
              + " (?:autocorrect|phone|spellcheck))\\b(?:[^.!?]*[.!?]+\\s*)+(?<again>[^.!]{6,})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERJECTION =
      Pattern.compile(
          "^(?:(?:e+w+|wow|whoa|oh|ah|aha|ok(?:ay)?|lol|haha+|hm+|right|cool|huh|yikes|gosh|blimey|crikey|interesting|nice|great|lovely|gross|yuck|ugh|no"
              + " way|makes sense|fair enough|got it|i"
              + " see|thanks|thx|ta|cheers)\\b[\\s,.!…]+)+(?=\\S)");
  private static final Pattern ITEM =
      Pattern.compile(
          "\\bthe (first|second|third|fourth|last|final)(?:"
              + " (?:one|point|sign|tip|thing|item|bit|part)\\b|\\W*$)|\\b(?:number|no\\.?)"
              + " ?([1-4])\\b");

  /** Words that name no subject: "what kinds?", "does it help?", "tell me more". */
  private static final Set<String> FAINT =
      ContentWords.of(
          "kind kinds sort type happens happen mean means meaning else one ones thing matter"
              + " matters help helps work works more next way example reason come such tell explain"
              + " exactly actually instead same many much often know tho though ya yea call called"
              + " name named names bother count other others another rest relevant connected"
              + " related part go on bit little lot carry keep going continue");

  private Leaning() {}

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

  /** Whether it asks at all: "and cheese?" does, "nice one" does not. */
  static boolean asks(String text) {
    return ASKS.matcher(plain(text)).find();
  }

  /** "And then?": what comes next. */
  static boolean toNext(String text) {
    return NEXT.matcher(plain(text)).find();
  }

  /** "And if it goes the other way?": the other side of it. */
  static boolean toOtherSide(String text) {
    return OTHERWISE.matcher(plain(text)).find();
  }

  /** "What instead?": anything but what was shown. */
  static boolean away(String text) {
    return INSTEAD.matcher(plain(text)).find();
  }

  /** "Which others are there?": the rest of a list. */
  static boolean others(String text) {
    return OTHERS.matcher(plain(text)).find();
  }

  /** "Too long, one sentence": the same in fewer words. */
  static boolean shorter(String text) {
    return text.length() <= LONGEST && SHORTER.matcher(plain(text)).find();
  }

  /** "How many?", "by how much?" of what was shown. */
  static boolean counts(String text) {
    return plain(text)
        .matches(
            "(?:and |so |ok |by |roughly |about )*(?:how (?:many|much)|what"
                + " (?:percent\\w*|share|number|figure|fraction|proportion))\\b[^,;]{0,20}");
  }

  /** "And salmon?": one more thing of the same kind. */
  static boolean adds(String text) {
    return ADDS.matcher(plain(text)).find() || ONE_OF_THEM.matcher(plain(text)).find();
  }

  /** What is named by "and salmon?", "what about oat milk", "prawns too?": at most a few words. */
  static Optional<String> thing(String text) {
    var last = instead(text) ? CLAUSES_BEFORE.matcher(plain(text)).replaceFirst("") : plain(text);
    var bare = BEFORE_A_THING.matcher(last).replaceFirst("");
    var thing = AFTER_A_THING.matcher(bare).replaceFirst("");
    return Optional.of(thing)
        .filter(words -> !NO_THING.matcher(words).find())
        .filter(words -> !words.isBlank() && words.split("\\s+").length <= WORDS_OF_A_THING);
  }

  /** "Which of those?", "the sour one": something of what was shown. */
  static boolean among(String text) {
    return AMONG.matcher(plain(text)).find();
  }

  /** "Any others like it?": more of what was just shown. */
  static boolean alike(String text) {
    return text.length() <= LONGEST && ALIKE.matcher(plain(text)).find();
  }

  /** "What's the other thing?": one of those that were named in one breath. */
  static boolean theOther(String text) {
    return text.length() <= LONGEST && THE_OTHER.matcher(plain(text)).find();
  }

  /** "Which of those can I have?": whatever is said of oneself, the list is what there is. */
  static boolean mayHave(String text) {
    return MAY_HAVE.matcher(plain(text)).find();
  }

  /** "A stroll instead?": one thing for another. */
  static boolean instead(String text) {
    return plain(text).matches(".*\\binstead\\W*");
  }

  /** "Does it …?": what it speaks of was named before. */
  static boolean pointsBack(String text) {
    return PRONOUN.matcher(plain(text)).find();
  }

  /** What a text says instead of a slip: "oops, I meant dairy". Numbers are no questions. */
  static Optional<String> meant(String text) {
    var found = PUT_RIGHT.matcher(text.strip().replace('’', '\''));
    if (text.length() > LONGEST || !found.find()) {
      return Optional.empty();
    }
    var meant = found.group("meant") == null ? found.group("again") : found.group("meant");
    return Optional.of(meant.strip()).filter(words -> !words.matches(".*\\d.*"));
  }

  /** The place in a list that a text names, from 0; "the last one" is the largest number. */
  static OptionalInt item(String text) {
    var found = ITEM.matcher(plain(text));
    if (!found.find()) {
      return OptionalInt.empty();
    }
    if (found.group(2) != null) {
      return OptionalInt.of(Integer.parseInt(found.group(2)) - 1);
    }
    return OptionalInt.of(
        switch (found.group(1)) {
          case "first" -> 0;
          case "second" -> 1;
          case "third" -> 2;
          case "fourth" -> 3;
          default -> Integer.MAX_VALUE;
        });
  }

  private static String plain(String text) {
    var small = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    return INTERJECTION.matcher(small).replaceFirst("");
  }
}
