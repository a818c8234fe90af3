package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.meaning.Courtesy;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.safety.Tier;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words after a danger come to. Only what says plainly that all is well, or that it was a
 * misunderstanding, ends an alarm; a nod does not, nor does a yes with more behind it.
 */
public enum AfterDanger {
  /** All is well: on with what was open. */
  ALL_CLEAR,
  /** It was looked at, or has passed. */
  SEEN_TO,
  /** It was meant otherwise. */
  MISTAKEN,
  /** Help is there, or called. */
  HELPED,
  /** They are about to call. */
  CALLS,
  /** Somebody will see them. */
  ARRANGED,
  /** Not well, or words that we cannot place. */
  NOT_YET,
  /** Something else is wrong as well. */
  WORSE,
  /** Whether it is so bad, and whether it can wait. */
  DOUBTED,
  /** What helps, or how to help somebody: nothing that the article knows. */
  WHAT_HELPS,
  HOW_TO_HELP,
  /** The same where there is somebody to ask. */
  ASK_THEM,
  /** Thanks, or a nod. */
  NODDED,
  /** Anything else, heard as if nothing had been said before. */
  ELSE;

  private static final String OPENING =
      "(?:(?:ok|okay|yes|no|i promise|promise|sorry|thanks|thank"
          + " you|phew|but|and|so|well|oh|hm+|wait|please|it'?s|that'?s|that was|it"
          + " was|all|just|honestly|really)[,.! ]+){0,4}";
  private static final String WE =
      "(?:i'?m|i am|i feel|feeling|we'?re|s?he'?s|they'?re|mum'?s|dad'?s|everyone'?s)";

  private static final String UNIT =
      "(?:"
          + WE
          + " (?:really |all |much |totally |feeling |absolutely |doing |now"
          + " ){0,4}(?:fine|ok|okay|good|well|great|safe|right|alright|better|grand)(?:[,."
          + " ]+(?:now|again|thanks|thank you|really|today|honest|honestly|go on|let'?s go"
          + " on|and safe)){0,3}|(?:a )?false alarm|all (?:good|right|fine|clear)(?:"
          + " (?:now|here|thanks)){0,2}|(?:let'?s )?go on)";
  private static final Pattern WELL =
      Pattern.compile(
          OPENING + UNIT + "(?:[,. ]+(?:(?:it was|just|and) ){0,2}" + UNIT + "){0,2}[.! ]*");

  private static final Pattern OF_THE_ALARM =
      Pattern.compile("\\b(?:safe|calmer|not alone|false alarm)\\b");

  private static final Pattern OF_THEMSELVES =
      Pattern.compile("\\b(?:i'?m|i am|i feel|feeling|safe|calmer|false alarm)\\b");

  /** In a crisis somebody says so of themselves, and of now. */
  private static final Pattern SAFE =
      Pattern.compile(
          OPENING
              + "(?:(?:(?:a (?:bit|little|lot)|much|bit|feeling|lots) ){1,2}(?:better|calmer)(?:[,"
              + " ]+(?:today|now|this morning|thanks|thank you)){0,3}|(?:better|calmer)(?:[,"
              + " ]+(?:today|now|this morning|thanks|thank you)){1,3})[.! ]*|"
              + OPENING
              + "(?:i'?m|i am) (?:really |all |much |feeling |doing |now"
              + " ){0,3}(?:safe|ok|okay|fine|better|all right|alright|not alone|with"
              + " (?:my|a|someone|somebody|friends?|family)\\b[^?]{0,30})(?:[,."
              + " ]+(?:now|again|thanks|thank you|really|today|and safe|go on)){0,3}(?:[,. ]+(?:and"
              + " )?(?:i(?:'ve| have)? )?(?:just )?(?:rang|called|phoned|spoken? (?:to|with)|talked"
              + " (?:to|with)|told) (?:my |a |the )?(?!good|bye)\\p{L}{3,14})?(?:[,.!"
              + " ]+(?:and )?(?:i'?m |i am )?(?:safe|ok|okay|fine|all right|alright)(?:"
              + " (?:now|again|really|thanks))?)?[.! ]*");

  private static final String IN_EARNEST =
      "(?:it|that|to|every|my life|life|living|myself|everything|all of it|this|the end|my pain|the"
          + " pain|dying|death|suicide)";

  /** "I'm fine, I just worry about my joints", "I'm not suicidal, only fed up". */
  private static final Pattern ONLY_THAT =
      Pattern.compile(
          OPENING
              + "(?![^?]*\\b(?:die|dying|dead|death|end|ending|kill|hurt(?:ing)?"
              + " myself|living|life|gone|pills|tablets|over"
              + " with|bleed\\w*|breath\\w*|chest|but)\\b)(?:(?:i'?m|i am) (?:really |perfectly"
              + " |quite )?(?:fine|ok|okay|safe|all right|alright|not (?:suicidal|that bad|in"
              + " (?:any )?danger|in (?:a )?crisis|at risk))[,.; ]+(?:really|honestly|honest)?[,"
              + " ]*(?:and )?(?:(?:i|it'?s|i'?m|it was|that'?s|was) )?(?:just|only)"
              + " [^?]{3,60}|(?:i'?m|i am) not (?:suicidal|in (?:any )?danger|in (?:a )?crisis|at"
              + " risk|going to (?:hurt|harm|do anything)[^?]{0,30})(?:[,. ]+[^?]{0,40})?|it'?s"
              + " (?:just|only) (?:about )?(?:my|the)"
              + " (?:joints?|knees?|hands?|fingers?|hips?|diet|weather)\\b[^?]{0,30})[.!"
              + " ]*");

  private static final Pattern MEANT_OTHERWISE =
      Pattern.compile(
          OPENING
              + "(?:i (?:only |just )?(?:mean|meant) (?!"
              + IN_EARNEST
              + ")[^?]{2,60}|(?:the|my|that|this) (?!"
              + IN_EARNEST
              + ")[\\p{L}' -]{3,30},? (?:is what )?i (?:mean|meant)|(?:no[, ]+)?(?:no [\\p{L}"
              + " ]{3,20}[,. ]+)?(?:sorry[, ]+)?i"
              + " (?:misread|mistyped|misspoke|misheard|(?:read|typed|wrote|said) (?:it|that)"
              + " wrong|(?:mixed|got) (?:it|that|them) (?:up|wrong|mixed up))\\b[^?]{0,50}|(?:i"
              + " (?:was|am)|i'?m) (?:only |just )?(?:joking|kidding)[^?]{0,30}|(?:it|that)(?:"
              + " was|'?s)? (?:only |just )?a? ?(?:joke|typo|mistake|test|expression|figure of"
              + " speech)[^?]{0,40}|(?:a )?(?:joke|typo|mistake|test)|no i (?:don'?t|do not)[,."
              + " ]+(?:it was )?(?:only |just )?a? ?jok(?:e|ing)|not like that|(?:no[,."
              + " ]+)?(?:that'?s )?not what i (?:mean|meant|said)[^?]{0,30}|you(?:'ve| have)?"
              + " (?:misunderstood|(?:got|get) (?:it|me|that) wrong|misread"
              + " me)[^?]{0,30}|(?:you'?ve got )?the wrong end of the stick[^?]{0,20})[.! ]*");

  private static final String DOCTOR =
      "(?:gp|doctors?|doc|dr|nurse|consultant|physio|paramedics?|hospital|er|a ?(?:&|and)"
          + " ?e|pharmacist|111|rheumy|rheumatologist|specialist|surgery|clinic)";

  /** "Saw the gp, she says it's muscular", "hospital checked me over, all fine". */
  private static final Pattern SAYS_SO =
      Pattern.compile(
          OPENING
              + "(?:(?:i |i'?ve |we |was |been |just )*(?:saw|seen|been to|went"
              + " to|called|rang|spoke to|spoken to|checked (?:by|at)|been)"
              + " (?:(?:by|at|the|my|a|an) ){0,2}"
              + DOCTOR
              + "\\b[^?]{0,30}\\b|(?:(?:the|my|a) )?"
              + DOCTOR
              + " )(?:says?|said|reckons?|thinks?|told me|checked|cleared|ruled|it'?s|its|it"
              + " was|all"
              + " (?:fine|clear|good|ok)|nothing|no)\\b(?![^?]{0,60}\\b(?:urgent|emergency|serious|come"
              + " (?:in|back)|go to|worse|admit\\w*|ambulance|call (?:999|911|112)))[^?]{0,80}");

  /** Of themselves, when they are asked how they are. */
  private static final Pattern SO_SO =
      Pattern.compile(
          "(?:(?:yes|yeah|yep|hi|hello|morning|well|thanks|thank you|um+|oh|i'?m|i am|i"
              + " feel|feeling|it'?s|much|lots|a"
              + " (?:bit|little|lot)|bit|so|still|about|doing|quite|all|pretty|just)[,.!"
              + " ]+){0,6}(?:ok(?:ay)?|fine|good|better|alright|all right|well|safe|the"
              + " same|same|not (?:too |so )?bad|so-so|so"
              + " so|calmer|here|alive|recovering|home)(?:[,.!"
              + " ]+(?!not\\b|but\\b)[^?\\d]{0,50})?[.! ]*|(?:i |i'?ve |just )*(?:called|rang|spoke"
              + " to|spoken to|saw|texted) (?:the |my |a )?(?:samaritans|crisis"
              + " line|helpline|gp|doctor|someone|"
              + FamilyWords.ONE
              + ")\\b[^?]{0,40}");

  private static final Pattern HOME_AGAIN =
      Pattern.compile(
          "(?:(?:i'?m|i am|im|we'?re|got|finally|just|safely|back|they|sent|let|me) ){0,5}home(?:"
              + " (?:now|again|at last|today|safe(?:ly)?|from (?:the )?hospital)){0,2}");

  /** "No", "not really", "still bad", "yes it is worse", "ok but it's getting worse". */
  private static final Pattern UNWELL =
      Pattern.compile(
          "(?:no|nope|nah)[.! ]*|"
              + OPENING
              + "(?:(?:i(?:'?m| am| feel)|it(?:'?s| is)|s?he(?:'?s| is)|still|getting|feeling|now)"
              + " ){0,3}(?:really )?(?:not (?:really|at all|yet|ok(?:ay)?|good|all"
              + " right|alright|fine|safe|better|well|great)|(?:still|just as|very|really)"
              + " (?:bad|awful|terrible|the same|unwell|scared|there|hurts?|hurting|bleeding)|(?:a"
              + " bit |much |even |getting"
              + " )?worse|scared|awful|terrible|spreading|bleeding)\\b[^?]{0,40}|(?:please"
              + " )?help(?: me)?[.! ]*|i(?: still)? need help[^?]{0,40}");

  private static final Pattern DOUBT =
      Pattern.compile(
          OPENING
              + "(?:(?:i (?:think|guess|suppose|hope|reckon|bet)|maybe|perhaps|probably)(?: that)?"
              + " (?:it|that|this)(?:'s| is| was| might be| could be| must be| must have"
              + " been)\\b[^?\\d]{0,40}|(?:should|do|must|shall) (?:i|we) (?:really |actually |even"
              + " ){0,3}(?:(?:need|have|ought) to )?(?:really )?(?:worry|be"
              + " (?:worried|concerned|scared)|panic|call|ring|phone|go (?:to|now|there|in)|see"
              + " (?:a|my|the|some)|wait|do(?: now)?|get help|bother)\\b[^?]{0,40}|(?:what"
              + " (?:should|do|can|must|shall) (?:i|we) do\\b[^?]{0,20}|what now|now"
              + " what)|(?:how|is|isn'?t) (?:it|this|that) (?:really |that |so |very |an? |anything"
              + " ){0,4}(?:serious|dangerous|bad|emergency|urgent|worrying|normal|necessary|worry"
              + " about|my (?:gut|joints?|knees?))\\b[^?]{0,20}|how"
              + " (?:serious|bad|dangerous|urgent) is (?:it|this|that)|can(?:'?t)?"
              + " (?:it|this|that|i) (?:just )?(?:wait|drive|take|sleep|lie)\\b[^?]{0,40}|how long"
              + " (?:should|can|do) i wait[^?]{0,20}|(?:am|will|is (?:he|she)|are they|could) (?:i"
              + " )?(?:going to|gonna)? ?(?:die|dying)\\b[^?]{0,20}|(?:are you"
              + " )?(?:sure|certain|serious)|really|why|(?:is it|it'?s|it is)"
              + " (?:only|just|probably|nothing)\\b[^?]{0,40}|(?:does|do|what does)"
              + " (?:the|your|it|this) ?(?:article)? ?say\\b[^?]{0,20})[?!. ]{0,9}");

  /** "I'll go tomorrow", "the doctor is closed until monday", "later". */
  private static final Pattern PUT_OFF =
      Pattern.compile(
          OPENING
              + "(?:(?:maybe |perhaps )?(?:later|tomorrow|not now|another time|next week)(?: maybe|"
              + " perhaps)?|(?=.{0,80}\\b(?:doctors?|gp|surgery|hospital|clinic|appointment|ambulance|er|a&e|help|go|call|ring)\\b)(?=.{0,80}\\b(?:tomorrow|later|until|till?|next"
              + " week|weekend|"
              + CalendarWords.WEEKDAY
              + "|closed|can'?t)\\b).{1,80})[.!"
              + " ]*");

  private static final Pattern NOD =
      Pattern.compile(
          "(?:(?:yes|yeah|yep|y|ok|okay|k|sure|right|alright|all right|i know|i see|i"
              + " understand|understood|got it|thanks?|thank you|ta|cheers|bye|good ?night|night|i"
              + " will|i'?ll do that|will do)[,.! ]*){1,4}(?: for (?:that|nothing|telling me|the"
              + " help))?[.! ]*|(?:[👍👌🙏❤♥😊🙂😀😅💪✅🤷][\\p{M}\\p{Sk}]*\\uFE0F?\\s*){1,5}");

  /** "No its ok", "that's fine now", "no it's only a 3": of the danger, and of no day. */
  private static final Pattern OF_IT =
      Pattern.compile(
          "(?:no|nope|nah|naw)\\b(?!.*\\b(?:pain|slept|sleep|gut|tummy|stomach|stress|ate|had)\\b)[^?]{0,60}|(?:(?:ok|okay|oh|but|well|honestly|really|actually|sorry|yeah|yes)[,.!"
              + " ]+){0,3}(?:it|its|it'?s|that|thats|that'?s|this|all|only|just)\\b"
              + "(?!.*\\b(?:pain|slept|sleep|gut|tummy|stomach|stress|ate|had)\\b)[^?]{0,60}");

  private static final Pattern HAS_NUMBER = Pattern.compile("\\d");

  private static final Set<Intent> LEANING =
      Set.of(
          Intent.SNOOZE,
          Intent.SKIP_CHECKIN,
          Intent.CANCEL,
          Intent.WHO_ARE_YOU,
          Intent.HUMAN_HELP,
          Intent.NUDGES_ON,
          Intent.FEEDBACK);

  public static AfterDanger of(Tier tier, String text, Understood understood, boolean onlyWords) {
    var plain = SmallLetters.of(text);
    var silences = Dangers.silences(tier);
    if (silences && isNotWell(text)) {
      return NOT_YET;
    }
    if (MEANT_OTHERWISE.matcher(plain).matches()) {
      return MISTAKEN;
    }
    if ((tier == Tier.CRISIS ? SAFE : WELL).matcher(plain).matches()
        || (tier == Tier.CRISIS && ONLY_THAT.matcher(plain).matches())) {
      return ALL_CLEAR;
    }
    if (tier != Tier.CRISIS && SAYS_SO.matcher(plain).matches()) {
      return ALL_CLEAR;
    }
    if (isSeenTo(tier, plain)) {
      return SEEN_TO;
    }
    var underWay = HelpUnderWay.in(tier, plain);
    if (underWay.isPresent()) {
      return silences ? underWay.get() : ALL_CLEAR;
    }
    if (silences && PUT_OFF.matcher(plain).matches()) {
      return DOUBTED;
    }
    if (silences && AskedInDanger.howToHelp(tier, plain)) {
      return HOW_TO_HELP;
    }
    if (DOUBT.matcher(plain).matches()) {
      return DOUBTED;
    }
    if (NOD.matcher(plain).matches() || Courtesy.is(understood)) {
      return tier == Tier.CRISIS || tier == Tier.EMERGENCY ? NODDED : ALL_CLEAR;
    }
    if (understood instanceof Understood.Told && OF_IT.matcher(plain).matches()) {
      return silences
          ? (Passing.isALevel(text) ? NOT_YET : DOUBTED)
          : (HAS_NUMBER.matcher(plain).find() ? ELSE : ALL_CLEAR);
    }
    if (!silences) {
      return onlyWords ? ALL_CLEAR : ELSE;
    }
    if (leansOnIt(plain, understood)) {
      return WHAT_HELPS;
    }
    if (onlyWords && AskedInDanger.tellsMore(plain)) {
      return WORSE;
    }
    return onlyWords
            || Passing.isALevel(text)
            || (understood instanceof Understood.Wish(var request)
                && LEANING.contains(request.intent()))
            || (tier == Tier.CRISIS && isOfNothingOfOurs(understood))
        ? NOT_YET
        : ELSE;
  }

  private static boolean isSeenTo(Tier tier, String plain) {
    return switch (tier) {
      case CRISIS -> false;
      case EMERGENCY -> SeenTo.is(plain);
      case URGENT, DOCTOR -> SeenTo.is(plain) || SeenTo.isAsleepAndWell(plain);
    };
  }

  /** The same of somebody who has help, or will have it soon. */
  public AfterDanger withHelp(String text) {
    return switch (this) {
      case NOT_YET -> isNotWell(text) ? NOT_YET : HELPED;
      case NODDED, CALLS, ARRANGED -> HELPED;
      case DOUBTED, WHAT_HELPS -> ASK_THEM;
      case ALL_CLEAR, SEEN_TO, MISTAKEN, HELPED, WORSE, HOW_TO_HELP, ASK_THEM, ELSE -> this;
    };
  }

  /** "No", "not really", "still bad", "worse". */
  public static boolean isNotWell(String text) {
    return UNWELL.matcher(SmallLetters.of(text)).matches();
  }

  /** "I'm safe now", "false alarm": of the alarm, whatever was talked of meanwhile. */
  public static boolean saysThatTheyAreSafe(String text) {
    return saysAllIsWell(text) && OF_THE_ALARM.matcher(SmallLetters.of(text)).find();
  }

  /** The same, and "i'm ok", which may also be the answer to a question. */
  public static boolean saysAllIsWell(String text) {
    var plain = SmallLetters.of(text);
    return OF_THEMSELVES.matcher(plain).find()
        && (WELL.matcher(plain).matches() || SAFE.matcher(plain).matches());
  }

  /** Of an alarm that is over: somebody who can judge has looked at it. */
  public static boolean saysItWasLookedAt(String text) {
    return SeenTo.isLookedAt(SmallLetters.of(text));
  }

  /** "A bit better thank you", "same", "i called samaritans". */
  public static boolean tellsHowTheyAre(String text) {
    return SO_SO.matcher(SmallLetters.of(text)).matches() || saysItWasLookedAt(text);
  }

  /** "Better, pain 3": the same before something else. */
  public static boolean tellsHowTheyAreFirst(String text) {
    var clauses = Clauses.of(SmallLetters.of(text));
    return !clauses.isEmpty() && SO_SO.matcher(clauses.getFirst()).matches();
  }

  /** "Home now, pain 3". */
  public static boolean isHome(String text) {
    return Clauses.of(SmallLetters.of(text)).stream()
        .anyMatch(one -> HOME_AGAIN.matcher(one).matches());
  }

  /** A question that only makes sense of what was said before, whatever the article has on it. */
  private static boolean leansOnIt(String plain, Understood understood) {
    return switch (understood) {
      case Understood.Question _, Understood.Doubt _ ->
          QuestionForm.asks(plain) && !AskedInDanger.isOfSomethingElse(plain);
      case Understood.SmallTalk _ -> AskedInDanger.whatHelps(plain);
      case Understood.Wish _, Understood.Told _, Understood.Foreign _, Understood.Danger _ -> false;
    };
  }

  /** In a crisis what the article does not cover is no question to be declined. */
  private static boolean isOfNothingOfOurs(Understood understood) {
    return switch (understood) {
      case Understood.Question(var answer) -> !(answer instanceof Answer.Grounded);
      case Understood.SmallTalk _, Understood.Foreign _, Understood.Doubt _ -> true;
      case Understood.Wish _, Understood.Told _, Understood.Danger _ -> false;
    };
  }
}
