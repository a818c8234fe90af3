package coach.limber.knowledge;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where into what was just shown a text points: the next, the other side, the second one. */
final class Pointing {
  private static final String BODY = " (?:my|the|our|your|sore|these|joints?|(?:knees?|hips?)\\b)";

  private static final Pattern NEXT =
      Pattern.compile(
          "(?:^|[.!?…]\\s+)(?:(?:and|so|ok(?:ay)?|right|then|hm+|but)[\\s,]+){0,9}(?:and|then|then"
              + " what|what then|so what|what (?:comes|happens|follows|goes on)(?:"
              + " (?:next|then|after|afterwards|from there))?|next|what(?:'s| is) next|(?:please"
              + " )?(?:go|carry) on(?: then)?|keep going|and (?:after that|from there))\\W*$");

  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:the other way|other way (?:a?round)|opposite|otherwise|the reverse|if (?:it|they)"
              + " (?:isn'?t|aren'?t|doesn'?t|don'?t)|if not|something else|what else"
              + " (?:could|might|can|would|may) (?:it|that|this|they) (?:all )?be|more (?:to"
              + " (?:it|this|that)|behind (?:it|this|that))(?: than (?:that|this))?|(?:what|how) do"
              + " you (?:say|think|reckon|see it)|your (?:own"
              + " )?(?:view|take|opinion)|(?:what|which) (?:are|do|did|have|is|has)"
              + " (?:they|people|folks?|everyone|everybody|most)(?: all)?"
              + " (?:miss\\w*|overlook\\w*|forget\\w*|forgotten|ignor\\w*|get"
              + " wrong)|(?:real|actual|true|proper) (?:root|cause|reason|culprit|source))\\b");

  private static final Pattern GOES_WRONG =
      Pattern.compile(
          "\\bgoes wrong\\b|^(?:(?:and|but|so|or|what about|how about|what of) ){1,9}(?:an? |the"
              + " |my )?(?:un(?:healthy|balanced|happy)|damaged|broken|leaky|leaking|bad|poor|weak|worn(?:"
              + " out)?|sick|faulty|ill|off|compromised|inflamed|rotten)"
              + " (?:ones?|lot|guys|bunch|sort|kind|gut|lining|wall|barrier|filter|microbiome|bugs|bacteria)\\W*$|^(?:(?:and|but|so|ok|then)"
              + " ){0,4}(?:can|could|does|do|will|might|may) (?:it|they|that|this) (?:ever"
              + " )?(?:(?:get|become|be|go|come)"
              + " )?(?:damaged|broken|hurt|harmed|leaky|wrong|off|unbalanced|out of"
              + " balance|upset|weak|weaker|worn(?: out| down)?|torn|inflamed|break(?:"
              + " down)?|leak|fail|weaken|tear|wear (?:out|down|thin))\\W*$");

  private static final Pattern IS_RIGHT =
      Pattern.compile(
          "^(?:(?:and|but|so|or|ok(?:ay)?) ){0,9}(?:which|what)(?:"
              + " (?:ones?|foods?|things?|kinds?|stuff))? (?:are|is|r|would be|can be) (?:the"
              + " )?(?:good|fine|ok(?:ay)?|safe|allowed|better|helpful|healthy|right)(?: ones?| for"
              + " (?:me|you|it|us))?\\W*$|^(?:(?:and|but|so|or|ok(?:ay)?|what)[\\s,]+){0,4}(?:if|when|once|as"
              + " long as|while|whenever) (?:they|it|that|those|things|everything|all)(?:'?re|'?s|"
              + " are| is| stays?| gets?| were)?(?: (?:all|back|kept|still|nice"
              + " and|well|properly))*(?: (?:in (?:good"
              + " )?(?:order|shape|nick|balance|health|check|harmony)|behav\\w+|ok(?:ay)?|fine|healthy|balanced|well|happy|good|right|normal|under"
              + " control|intact|sealed|strong|doing (?:well|fine|ok|their job)|looked"
              + " after))\\W*$");

  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\b(?:instead|besides|apart from|other than|except(?: for)?|alternatives?|the"
              + " (?:bad|good|wrong|other|nasty|nice|healthy|unhealthy|helpful|harmful|friendly)"
              + " (?:ones?|lot))\\b");

  private static final Pattern BESIDES =
      Pattern.compile("\\b(?:besides|apart from|other than|except(?: for)?)\\b");

  private static final Pattern BESIDES_IT =
      Pattern.compile(
          BESIDES.pattern()
              + " (?:(?:just |only )?(?:it|that|this|them|those|these|what you said|the \\w+"
              + " ones?)\\b)");

  private static final Pattern OTHERS =
      Pattern.compile(
          "^(?:and |so |ok |but )?(?:which|what|any|are there|name|tell me|give me|and|show"
              + " me|list)(?: are)?(?: (?:the|any))?(?:thing)?(?: (?:others?|other"
              + " (?:ones?|signs?|things?|foods?|ways?|points?|three|two)|rest)\\b| else (?:is"
              + " there|(?:on|in) (?:that|the|this|your) list)\\b).{0,20}$|[.,!]\\s*(?:just |only"
              + " )?the"
              + " (?:rest|others)\\W*$|^(?:(?:and|so|ok(?:ay)?|right)[\\s,]+){0,9}(?:what|anything|something)"
              + " else\\W*$");

  private static final Pattern SHORTER =
      Pattern.compile(
          "^(?!.*\\b(?:week|chart|log|data|diary|habits?)\\b).*(?:\\btoo (?:long|much"
              + " text|wordy)|\\btl;? ?dr\\b|\\bshorter\\b|\\bin short\\b|\\b(?:in |just |only"
              + " )?(?:one|a single|1) (?:line|sentence)\\b|\\bin a"
              + " nutshell\\b|\\bbriefly\\b|\\b(?:sum|boil) (?:it|that|this)"
              + " (?:up|down)\\b|\\bshort version\\b|\\bfewer words\\b)");

  /** More of the very kind that was shown, or what one sentence named besides. */
  private static final Pattern ALIKE =
      Pattern.compile(
          "\\b(?:anything|something|any|which|what|got|others?|ones?)(?: else| other| others|"
              + " ones?| things?){0,2} (?:a bit )?(?:like|similar to|along the lines of)"
              + " (?:it|that|this|them|those)\\b|\\b(?:anything|something|what'?s) (?:a bit"
              + " )?(?:similar|gentler|easier)\\b");

  /** "Do those go together?": whether what was told has to do with itself. */
  private static final Pattern LINKS =
      Pattern.compile(
          "\\b(?:related|linked|connected|relevant|go(?:es)? (?:together|with|along|hand in"
              + " hand)|to do with|coincidence|(?:a|any|some)"
              + " (?:link|connection|sign|clue|hint)|one of (?:the|your|those) (?:signs|clues)|part"
              + " of (?:it|this|that|the same)|(?:does|do|would|could|might|can)"
              + " (?:that|this|it|they|those|these|both|the two)(?: \\w+){0,2}"
              + " (?:mean|count|matter|fit|match|add up|tie in|belong|play|say|tell|come into"
              + " it))\\b");

  private static final Pattern THE_OTHER =
      Pattern.compile(
          "^(?:(?:and|so|ok(?:ay)?|but|right|just|then)[\\s,]+){0,9}(?:what(?:'?s| is| was| are|"
              + " were)?\\s|which (?:is|was|are|were)\\s|[^.!?]{0,25}\\bor )?the other"
              + " (?:ones?|things?|two|three|half|bit)\\b(?! (?:is|was|day|i)\\b|:)");

  private static final Pattern AMONG =
      Pattern.compile(
          "\\b(?:which|what|any|one|some|none) of"
              + " (?:those|these|them)\\b|^(?:(?:and|so|ok|just|only|back to|again|what about|start"
              + " with|begin with)\\s+){0,9}(?:(?:(?:tell|say) (?:me )?(?:more )?)?(?:about|on)"
              + " )?the (?:\\w+ ){1,3}(?:one|bit|part|point|sign|tip|side)\\b(?! i"
              + " (?:get|got|have|know)\\b)|\\b(?:just|only) the (?:\\w+"
              + " ){1,3}(?:one|bit|part|point|sign|tip)\\b|^(?:(?:and|so|ok|right)\\s+)?(?:start|begin|kick"
              + " off) with (?:the |my )?\\w+\\W*$");

  /** "I have the tired one, is that it?": one of what was shown, found in oneself. */
  private static final Pattern HAS =
      Pattern.compile(
          "\\bi(?:'ve|ve| have| get| do have| definitely have)?(?: (?:got|have|had|get))? the"
              + " (?:\\w+ ){1,3}(?:one|sign|bit|thing)\\b\\W*(?:(?:so|then|and)"
              + " )?(?:is|does|do|could|might|would|what)\\b.{0,40}$");

  /** "So not just age?": what was shown, said back to be agreed to. */
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "^(?:(?:and|ok(?:ay)?|right|oh|hm+|but|wait)[\\s,]+){0,4}so (?:then"
              + " )?(?:(?:it|that|this|they)(?:'?s| is| are|'?re)? )?(?:is )?not"
              + " (?:just|only|really|all|simply|always|necessarily|down to|because)\\b.{2,50}$");

  /** "Movement, I mean": which part of what was shown is meant. */
  private static final Pattern MEANS_A_PART =
      Pattern.compile(
          "\\bi mean(?:t)?\\b(?!\\s+(?:to|it|that|this)\\b)|\\b(?:specifically|in"
              + " particular|especially|mainly|mostly)\\b|\\bi(?:'m| am) (?:only|just|more)"
              + " (?:after|interested in|asking about)\\b|\\b(?:only|just) interested in\\b|\\bthe"
              + " one (?:about|on|with|to do with)\\b|\\bthe (?:\\w+"
              + " ){1,3}(?:one|bit|part|point|sign|tip) (?:again|once more)\\b");

  /** No article of this kind weighs what it names against each other. */
  private static final Pattern COMPARES =
      Pattern.compile(
          "^(?:(?:and|so|ok(?:ay)?|right|but|then)[\\s,]+){0,4}(?:which|what)(?: ones?| bit| thing|"
              + " part| of (?:them|those|these))? (?:(?:should|do|would|shall|must) (?:i|we|you)"
              + " (?:do|start with|begin with|start|try|tackle|fix|sort|pick|go for)(?:"
              + " first)?|(?:goes |comes |is )?first(?: then| of all)?|to (?:start|begin)"
              + " with)\\W*$|\\b(?:which|what)(?:'?s)? (?:more|most)"
              + " (?:important|urgent|useful|effective)\\b|\\b(?:better|worse) than \\w+\\W*$|\\bif"
              + " (?:i|you|we) (?:could|can|had to|have to|must) only"
              + " (?:take|do|have|pick|choose|eat) one\\b|\\bwhich"
              + " (?:is|of|one|ones|are|do|does|matters|counts|hurts|helps|comes)\\b[^.!?]{0,40}\\b(?:worse|worst|more|most|harder|hardest|bigger|biggest|stronger|strongest|better"
              + " of)\\b|\\bwhich (?:matters|counts|hurts|helps|is)"
              + " (?:more|most|worse|worst|better|best)\\b|\\bdo (?:more|most) people"
              + " (?:have|get)\\b");

  private static final Pattern MAY_HAVE =
      Pattern.compile(
          "\\b(?:can|could|may|should|do|would) (?:i|we|he|she|they) (?:still )?(?:have|eat|do|try"
              + "|manage|take)\\b");

  /** "Where do i get that?", "which food has it?": what one can eat to have what was named. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\b(?:where|how) (?:do|can|could|would|should) (?:i|you|u|we|one) (?:get|find)"
              + " (?:it|that|them|those|these|this|some|any)\\b(?!"
              + " (?:tested|checked|cheap\\w*|delivered))(?! from (?:a |the"
              + " )?(?:shop|store|pharmacy))|\\b(?:can|could|do) (?:i|you|we) (?:get|find)"
              + " (?:it|that|them|those|some) (?:from|in|through|with|by) (?:my |the |a"
              + " )?(?:foods?|diet|dinner|meals?|eating)|\\b(?:which|what) foods?"
              + " (?:has|have|got|gives?|is it in|are they in|contains?|with|is that in)\\b|\\bwhat"
              + " (?:is it|are they|is that) in\\b");

  private static final String PLACE =
      "(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|last|final)";

  private static final String ONE = " (?:one|point|sign|tip|thing|item|bit|part)";

  private static final String NUMBER =
      "(?<!\\w)(?:(?:number|#) ?([1-4]|one|two|three|four)|no\\.? ?([1-4]))\\b";

  private static final Pattern ITEM =
      Pattern.compile(
          "\\b"
              + PLACE
              + ONE
              + "\\b|\\bthe"
              + " (first|1st|second|2nd|third|3rd|fourth|4th|last|final)(?:\\W*(?:again|please|pls|then)?\\W*$|"
              + " of (?:those|these|them))|"
              + NUMBER);

  /** "Number three", "the first one again", and nothing else. */
  private static final Pattern ONLY_AN_ITEM =
      Pattern.compile(
          "^(?:(?:and|so|ok(?:ay)?|right|then|what about|how about|go back to|back to|now|just|show"
              + " me|tell me(?: about)?|explain|say)[\\s,]+){0,4}(?:"
              + PLACE
              + "(?:"
              + ONE
              + ")?|"
              + NUMBER
              + ")(?:[\\s,]+(?:again|once more|pls|please|plz|then|too|though)){0,3}\\W*$");

  /** "What's that got to do with my knees?", "and my hips?": how it comes to the joints. */
  private static final Pattern TO_THE_JOINTS =
      Pattern.compile(
          "\\bwhat(?:'?s| is| has| does| do| would)? (?:(?:all|any of) )?(?:that|it|this)"
              + " (?:actually |really |even )?(?:(?:got |have |has )?to do with|mean for|matter"
              + " (?:to|for)|do (?:to|for)|change for|to)"
              + BODY
              + "|\\bhow (?:does|do|would|will|can|could|might|on earth does) (?:(?:all|any of)"
              + " )?(?:that|it|this|they) (?:actually |really |then )?(?:affect|reach|get"
              + " (?:to|into|as far as)|touch|bother|change|involve|come into|(?:end|show) up"
              + " in|link to|connect (?:to|with)|relate to|have to do with|matter (?:to|for))"
              + BODY
              + "|\\bwhy (?:does|do|would|should|is) (?:that|it|this|they)"
              + " (?:matter|important|count) (?:to|for)"
              + BODY
              + "|^(?:(?:ok(?:ay)?|so|but|right|hm+)[\\s,]+){0,3}(?:and|what about|how about)"
              + " (?:my|the) (?:\\w+ )?\\w+\\W*$");

  /** "List them all for me": all of what was shown, once more. */
  private static final Pattern ALL_OF_IT =
      Pattern.compile(
          "^(?:(?:ok(?:ay)?|so|and|right|can you|could you|please|pls|just|now|then)[\\s,]+){0,4}"
              + "(?:(?:list|show|give|tell|name|read|say|repeat|send)(?: (?:me|us))?(?: out)? "
              + "(?:(?:all(?: (?:of|four))?(?: of)? )?(?:them|those|these)|(?:all|the (?:whole|full"
              + "|entire|complete) (?:list|lot)))(?: all)?|all of (?:them|those|these)|the"
              + " (?:whole|full|entire|complete) list)"
              + "(?:[\\s,]+(?:again|please|pls|plz|for me|to me|one by one|one at a"
              + " time|out|then|now|once more|coach)){0,4}\\W*$");

  private Pointing() {}

  /** "List them all": what was shown, and what stands in a list with it. */
  static boolean toAllOfIt(String text) {
    return text.length() <= Leaning.LONGEST && ALL_OF_IT.matcher(Leaning.plain(text)).find();
  }

  /** Whether a text that names a joint asks how what was shown comes to it. */
  static boolean toTheJoints(String text) {
    return text.length() <= Leaning.LONGEST && TO_THE_JOINTS.matcher(Leaning.plain(text)).find();
  }

  /** Whether a text asks what one can eat to have what was named. */
  static boolean toTheSource(String text) {
    return SOURCE.matcher(Leaning.plain(text)).find();
  }

  /** Whether a text names nothing but a place in a list. */
  static boolean onlyAnItem(String text) {
    return ONLY_AN_ITEM.matcher(Leaning.plain(text)).find();
  }

  /** "And then?": what comes next. */
  static boolean toNext(String text) {
    return NEXT.matcher(Leaning.plain(text)).find();
  }

  /** "And if it goes the other way?": the other side of it. */
  static boolean toOtherSide(String text) {
    return OTHERWISE.matcher(Leaning.plain(text)).find();
  }

  /** "And what goes wrong?": where it was well so far, the other side of it. */
  static boolean goesWrong(String text) {
    return GOES_WRONG.matcher(Leaning.plain(text)).find();
  }

  /** "And which ones are good?": where it was not well so far, the other side of it. */
  static boolean isRight(String text) {
    return IS_RIGHT.matcher(Leaning.plain(text)).matches();
  }

  /** "What instead?": anything but what was shown. */
  static boolean away(String text) {
    return INSTEAD.matcher(Leaning.plain(text)).find();
  }

  /** "Besides walking": anything but what the text itself names, or what was shown. */
  static boolean besides(String text) {
    return BESIDES.matcher(Leaning.plain(text)).find();
  }

  /** "Besides that": what is left out has been named before. */
  static boolean besidesIt(String text) {
    return BESIDES_IT.matcher(Leaning.plain(text)).find();
  }

  /** "Which others are there?": the rest of a list. */
  static boolean others(String text) {
    return OTHERS.matcher(Leaning.plain(text)).find();
  }

  /** "Too long, one sentence": the same in fewer words. */
  static boolean shorter(String text) {
    return text.length() <= Leaning.LONGEST && SHORTER.matcher(Leaning.plain(text)).find();
  }

  /** "Which ones exactly?": one kind of what was named. */
  static boolean narrows(String text) {
    return Leaning.plain(text)
        .matches(
            ".*\\b(?:which|what) (?:ones?|kinds?|sorts?|types?|\\w+s)\\b.*\\b(?:exactly|precisely"
                + "|specifically|in particular)\\W*");
  }

  /** "Which of those?", "the sour one": something of what was shown. */
  static boolean among(String text) {
    return AMONG.matcher(Leaning.plain(text)).find();
  }

  /** "I have the tired one, is that it?". */
  static boolean has(String text) {
    return text.length() <= Leaning.LONGEST && HAS.matcher(Leaning.plain(text)).find();
  }

  /** "So it's not just age?": what was shown, said back to be agreed to. */
  static boolean concludes(String text) {
    return text.length() <= Leaning.LONGEST && CONCLUDES.matcher(Leaning.plain(text)).matches();
  }

  /** "Movement, I mean", "the one about medicine": a part of what was shown. */
  static boolean meansAPart(String text) {
    return text.length() <= Leaning.LONGEST && MEANS_A_PART.matcher(Leaning.plain(text)).find();
  }

  /** "Which is worse?": how what was shown compares. */
  static boolean compares(String text) {
    return COMPARES.matcher(Leaning.plain(text)).find();
  }

  /** "Any others like it?": more of what was just shown. */
  static boolean alike(String text) {
    return text.length() <= Leaning.LONGEST && ALIKE.matcher(Leaning.plain(text)).find();
  }

  /** "Is that related?": whether what was told goes together. */
  static boolean links(String text) {
    return text.length() <= Leaning.LONGEST && LINKS.matcher(Leaning.plain(text)).find();
  }

  /** "What's the other thing?": one of those that were named in one breath. */
  static boolean theOther(String text) {
    return text.length() <= Leaning.LONGEST && THE_OTHER.matcher(Leaning.plain(text)).find();
  }

  /** "Which of those can I have?": whatever is said of oneself, the list is what there is. */
  static boolean mayHave(String text) {
    return MAY_HAVE.matcher(Leaning.plain(text)).find();
  }

  /** The place in a list that a text names, from 0; "the last one" is the largest number. */
  static OptionalInt item(String text) {
    var plain = Leaning.plain(text);
    var place =
        Stream.of(ONLY_AN_ITEM, ITEM)
            .map(pattern -> pattern.matcher(plain))
            .filter(Matcher::find)
            .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
            .filter(Objects::nonNull)
            .findFirst();
    if (place.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        switch (place.get()) {
          case "first", "1st", "one", "1" -> 0;
          case "second", "2nd", "two", "2" -> 1;
          case "third", "3rd", "three", "3" -> 2;
          case "fourth", "4th", "four", "4" -> 3;
          default -> Integer.MAX_VALUE;
        });
  }
}
