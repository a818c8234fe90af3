package coach.limber.knowledge.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody is sure that one thing made them hurt: "so it was DEFINITELY the pizza". */
public final class Blame {
  private static final int LONGEST = 100;
  private static final String SURELY =
      "(?:definitely|surely|clearly|obviously|certainly|totally|for sure|100"
          + " ?%|absolutely|probably|must be|must have been|must've been|has to be|had to be|has to"
          + " have been|gotta be|got to be|can only be|can only have been|bound to be|no"
          + " doubt|without a doubt|case closed|all|just|really)";
  private static final WholeForm IT_WAS =
      WholeForm.of(
          "^(?:(?:so|ok|okay|right|well|then|aha|see|ha|yes|knew it|i knew it|and|but|case"
              + " closed|no doubt|without a doubt|for sure|clearly|i(?:"
              + " (?:reckon|think|bet|swear|know|guess|say)| ?'?m"
              + " (?:sure|certain|convinced))|surely)[,.!:]?(?: that| about it)?"
              + " ){0,9}(?:(?:it|that|this|the (?:flare|pain)|what did it)(?:'?s| is| was| must be|"
              + " must have been| must've been| has to be| had to be| has to have been| gotta be|"
              + " got to be| can only (?:be|have been)| could only be)? ?|(?:must be|must have"
              + " been|has to be|had to be|gotta be|got to be|can only be|bound to be) )(?:"
              + SURELY
              + " ){0,9}(?:because of |due to |down to |caused by |from |thanks to"
              + " )?(?:the|that|those|my|last night's|yesterday's|all that|too much) (?!(?:left"
              + " |right |lower )?(?:"
              + JointWords.WITH_BACK
              + ")\\b)[\\p{L} -]{2,40}(?:,? (?:"
              + SURELY
              + "|no doubt(?: about it)?|i bet|i'm sure|i am sure|i know(?: it)?|i reckon|it"
              + " is|then)){0,3}[.!]*$");
  private static final Phrasing SURE =
      Phrasing.of(
          "\\b(?:"
              + SURELY
              + "|because of|due to|down to|caused by|thanks to|so it(?:'?s)?)\\b|\\bthen[.! ]*$");
  private static final Phrasing DID_IT =
      Phrasing.of(
          "\\b(?:the |that |it's the )?[\\p{L}-]{3,20} (?:did (?:it|this|that)|(?:is|was|are|were)"
              + " (?:definitely |clearly |surely )?(?:the (?:culprit|cause|reason|problem)|to"
              + " blame)|caused (?:it|this|that|the (?:pain|flare)|my (?:pain|flare))|gave me"
              + " (?:the|this) (?:pain|flare))\\b|\\b(?:i )?blame (?:the|that|my)"
              + " [\\p{L}-]{3,20}\\b");

  /** "So pizza is bad for me then". */
  private static final WholeForm IS_BAD =
      WholeForm.of(
          "(?=so\\b|ok\\b|okay\\b|right\\b|well\\b|.*\\bthen[.!"
              + " ]*$)(?:(?:so|ok|okay|right|well|then|and)[,.!:]? ){0,4}[\\p{L}][\\p{L} -]{2,25}"
              + " (?:(?:is|are|must be|has to be) (?:(?:really|clearly|definitely|obviously)"
              + " )?(?:bad|no good|poison|terrible|not good|wrong) for (?:me|my"
              + " \\p{L}{3,12})|(?:is|are) my triggers?|(?:makes?|made) (?:me|it|my \\p{L}{3,12})"
              + " (?:worse|hurt|flare(?: up)?|ache))(?: then)?[.! ]*");

  /** "So no more pizza for me", "then i'd better stop eating bread". */
  private static final WholeForm NO_MORE =
      WholeForm.of(
          "(?=so\\b|.*\\bthen[.! ]*$)(?:(?:so|ok|okay|right|well|then|and)[,.!:]? ){0,4}(?:(?:i"
              + " (?:should|must|need to|have to|will)|i'?ll|i'?d better|i had better|better)"
              + " (?:stop (?:eating|having|drinking)|quit|avoid|give up|cut out|leave out|stay"
              + " off)|i (?:can'?t|shouldn'?t|mustn'?t) (?:have|eat|drink)|no more)"
              + " (?!questions|nudges|messages|reminders|check|tips|pain|of|weekly|smok|cigar|vap|walk|exercis|mov|sport|yoga|swim|tablets|pills|med|the"
              + " (?:tablets|pills|med))[\\p{L}][\\p{L} -]{2,25}?(?: for me| any ?more| again|"
              + " then){0,2}[.! ]*");

  /** "Proof that pizza wrecks my knees": what is eaten, not how one sat or walked. */
  private static final WholeForm PROVEN =
      WholeForm.of(
          "(?:(?:so|ok|well|see|look|there|here)[,.!:]? ){0,2}(?:(?:that(?:'s| is)|it(?:'s|"
              + " is)|this is|there(?:'s| is)|here(?:'s| is)) )?(?:(?:the |final |clear |living"
              + " )?(?:proof|evidence)|that proves|this proves|it proves|proves|i knew(?: it)?|knew"
              + " it|told you|i(?:'m| am) (?:now"
              + " )?(?:sure|certain|convinced)|clearly|definitely|obviously|no doubt|without"
              + " doubt)[,:!]? ?(?:that |then )?(?:it's |the |my |eating |having )?(?!(?:the"
              + " )?(?:stairs|weather|rain|cold|damp|heat|walk|run|gym|work|job|chair|shoe|sport|swim|yoga|stress|age)\\w*)[\\p{L}][\\p{L}"
              + " -]{2,25}? (?:(?:that|which)"
              + " )?(?:wreck|ruin|trigger|kill|destroy|inflame|upset|hurt|cause|affect|mess|set|bring|brought|make|made|is"
              + " behind|was behind)(?:s|es|ed|red|ing|t)?(?: up| off| on)?"
              + " (?:my|me|it|this|that|the|all)\\b[\\p{L} ]{0,30}[.! ]*");

  /** "Pizza caused it, right?" claims it, whatever the mark at its end. */
  private static final Pattern TAG =
      Pattern.compile(
          ",? (?:right|isn'?t it|wasn'?t it|innit|no|huh|eh|yeah|yes|correct|doesn'?t it|didn'?t it"
              + "|surely|agreed?|don'?t you think|is it not)\\?+[!? ]*$");

  private static final Pattern ASKED =
      Pattern.compile("\\?|^(?:is|was|could|can|did|does|do|are)\\b");

  private static final WholeForm WONDERED =
      WholeForm.of(
          "^(?:(?:so|ok|and|but|hm+|do you think|think|you think|was wondering if)[,.:]?"
              + " ){0,9}(?:was (?:it|that|this)|it was|could (?:it|that|this) (?:have been|be)|must"
              + " it have been|did(?=.* (?:do (?:it|this|that)|caused? (?:it|this|that))\\b)) (?:"
              + SURELY
              + " ){0,9}(?:because of |due to |down to |caused by |from )?(?:the|that|those|all"
              + " that|last night's|yesterday's) [\\p{L} -]{2,40}?(?: (?:that"
              + " )?(?:did|do|doing|caused?) (?:it|this|that))?(?: then| again| or what)?[?!. ]*$");

  private static final WholeForm AT_A_THING =
      WholeForm.of(
          "(?:(?:so|ok|and|but|hm+|then|oh)[,.:]? ){0,3}(?:did )?(?:the |that |those |my"
              + " )?(?<thing>[\\p{L}][\\p{L} -]{2,25}?) (?:did|do|caused?|triggered|brought"
              + " on|made) (?:it|this|that|(?:the|my|this) (?:pain|flare))(?: then| worse|"
              + " flare){0,2}\\?+[! ]*");

  /** "The pizza did this" is of their own day, "dairy is the culprit" may be of everybody's. */
  private static final Phrasing THE_ONE =
      Phrasing.of(
          "\\b(?:the|that|my|last night's|yesterday's) [\\p{L}-]{3,20} (?:did|caused|triggered)"
              + " (?:it|this|that|the (?:pain|flare)|my (?:pain|flare))\\b");

  private Blame() {}

  /** Whether what is blamed is of one's own days, whatever the article says of such things. */
  public static boolean isOfOnesOwn(String text) {
    var plain = Plain.of(text);
    return plain.length() <= LONGEST
        && !ASKED.matcher(plain).find()
        && ((IT_WAS.fits(plain) && SURE.matcher(plain).find())
            || PROVEN.fits(plain)
            || THE_ONE.matcher(plain).find());
  }

  /** The one thing of which somebody wonders so: "so pizza caused it?". */
  public static Optional<String> wondersAt(String text) {
    return AT_A_THING.in(Plain.of(text)).map(said -> said.group("thing"));
  }

  /** Somebody wonders whether one thing of a day made them hurt: "was it the pizza?". */
  public static boolean isWondered(String text) {
    var plain = Plain.of(text);
    return plain.length() <= LONGEST && (WONDERED.fits(plain) || isTagged(plain));
  }

  private static boolean isTagged(String plain) {
    var tag = TAG.matcher(plain);
    return tag.find() && isClaimed(plain.substring(0, tag.start()));
  }

  /** Somebody concludes that one thing is bad for them: "so pizza is bad for me then". */
  public static boolean isConcluded(String text) {
    var plain = Plain.of(text);
    return plain.length() <= LONGEST
        && !ASKED.matcher(plain).find()
        && (IS_BAD.fits(plain) || NO_MORE.fits(plain));
  }

  /** Only what is claimed; a question is none. */
  public static boolean in(String text) {
    var plain = Plain.of(text);
    return plain.length() <= LONGEST && (isClaimed(plain) || isTagged(plain));
  }

  private static boolean isClaimed(String plain) {
    return !ASKED.matcher(plain).find()
        && ((IT_WAS.fits(plain) && SURE.matcher(plain).find())
            || DID_IT.matcher(plain).find()
            || IS_BAD.fits(plain)
            || PROVEN.fits(plain));
  }
}
