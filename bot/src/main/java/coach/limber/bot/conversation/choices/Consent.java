package coach.limber.bot.conversation.choices;

import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.SmallLetters;
import java.util.regex.Pattern;

/**
 * Whether somebody agrees to what the first meeting asks. A yes with a no behind it is none: what
 * is kept of somebody's health is kept because they said so.
 */
final class Consent {
  private static final int ADULT = 18;
  private static final Pattern AGE =
      Pattern.compile("\\b(?:i'?m|i am|im|only|just)\\s+(?:only\\s+)?(\\d{1,2})\\b");

  /** A yes that stands in a question of theirs is none. */
  private static final Pattern ASKS_BACK =
      Pattern.compile(
          "\\?\\W*$|^(?:(?:ok|okay|yes|yeah|well|so|and|but|hm+|um+|sure|all"
              + " ?right|right|fine|no|hey|hi"
              + "|wait)\\W+){0,4}(?:what|how|why|who|where|when|which|(?:can|could|will|would|should|must|is|are|does|did)(?:n't)?"
              + " (?:you|i|it|that|this|we|they|there|my|the|your|anyone)|do (?:you|i|we|they)|am"
              + " i)\\b");

  private static final Pattern GOES_ALONG =
      Pattern.compile(
          "(?:(?:ok|okay|oh|well|hi|hello|yeah|yes|fine|sure|then|right)[,.! ]+){0,3}(?:go(?:"
              + " (?:on|ahead|for it))?|let'?s (?:go|do (?:it|this)|start|begin|try(?: it)?|give it"
              + " a (?:go|try))|all ?right|i (?:do|am|agree|accept|consent|understand)|(?:i'?m"
              + " )?(?:over|above) (?:18|eighteen)|18\\+|i'?m (?:in|game|happy (?:to|with"
              + " that)|(?:ok|fine) with that|an adult|up for it)|sounds?"
              + " (?:good|fine|great|ok)|why not|happy (?:to|with that)|count me in|deal|do"
              + " it|that'?s (?:fine|ok|okay|all"
              + " ?right)|perfect|great|cool|oui|si|sí|ja|sim|certainly|by all means|happy"
              + " days)(?:[, ]+(?:then|please|pls|thanks|sure|yes|i guess|ok|with it)){0,3}[.! ]*");

  /** "And yes you can store my stuff". */
  private static final Pattern MAY_BE_KEPT =
      Pattern.compile(
          "\\b(?:you (?:can|may)|(?:i'?m )?(?:happy|fine|ok|okay) (?:for you to|with you)|feel free"
              + " to|go ahead and) (?:store|storing|keep|keeping|save|saving|hold|record|note)\\b");

  private static final Pattern AGREES_AND_MORE =
      Pattern.compile(
          "(?is)(?:hi,? )?(?:yes|yeah|yep|sure|of course|agreed|i"
              + " agree|ok(?:ay)?)\\b(?!.*\\b(?:but|not|don'?t|under|no thanks)\\b)[^?]*");

  /** "I am seventy-four, so yes, I am old enough, and yes, that is quite all right with me". */
  private static final Pattern YES_TO_THAT =
      Pattern.compile(
          "(?:^|[,.;:!] ?|\\b(?:and|so|but|then) )(?:yes|yeah|yep),? (?:(?:of"
              + " course|indeed|please|certainly),? )?(?:i (?:do |would |am"
              + " )?(?:agree|happy|fine|willing)|i am (?:quite |perfectly |very"
              + " )?(?:happy|fine|willing)|(?:that|it|this)(?:'s| is| would be| will be) (?:quite"
              + " |perfectly |absolutely |all |just )?(?:all ?right|right|fine|ok|okay|good))\\b");

  private static final Pattern OTHERS_SAY = Pattern.compile("\\b(?:says?|said|thinks?|told)\\b");

  /** What sounds like a no and goes along. */
  private static final Pattern NO_OBJECTION =
      Pattern.compile(
          "\\b(?:no|not an?|nope,? no)"
              + " (?:problems?|probs?|worries|bother|issues?|objections?)\\b(?: (?:at all|with"
              + " (?:that|it)|from me|here))?|\\b(?:i )?(?:don'?t|do not|wouldn'?t)"
              + " (?:mind|object|see why not)\\b|\\bi have no (?:objections?|problem)(?:"
              + " (?:to|with) (?:that|it))?|\\bwhy not\\b|\\bnope,? (?:all|that'?s)"
              + " (?:fine|good|ok)\\b|\\bnot (?:under|below|a (?:child|kid|minor|teenager))(?:"
              + " (?:18|age))?\\b|\\b(?:if i must|i suppose(?: so)?|alright then|all right"
              + " then)\\b");

  /** A no of its own, whatever stands before it. */
  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(?:no|nope|nah|not)(?: (?:thanks|thank you|ta|way|really|for"
              + " me|then|though|today))*[.! ]*$|\\bit'?s not (?:all"
              + " ?right|ok|okay|fine)\\b|\\b(?:i )?(?:don'?t|do not|won'?t)"
              + " (?:want|agree|like|consent|accept)\\b|\\brather not\\b|\\bno,?"
              + " (?:it'?s|that'?s|i'?m) not\\b|\\bno,? i (?:don'?t|do not|won'?t)\\b");

  /** Neither yet. */
  private static final Pattern WAVERS =
      Pattern.compile(
          "\\b(?:maybe|perhaps|later|let me (?:think|see|read|check)|think about it|not"
              + " (?:now|yet|sure)|another time|hold on|hang on|wait)\\b");

  private static final Pattern DENIES =
      Pattern.compile("\\b(?:no|nope|nah|not|never|don'?t|won'?t)\\b");

  /** How they are, how the day is: that is about no question of ours. */
  private static final Pattern MOOD =
      Pattern.compile(
          "(?:(?:hi|hello|hey|oh|yeah|well|thanks|and)[,.! ]+){0,3}(?:(?:i'?m|i am|im|we'?re|i"
              + " feel|feeling|doing|all|it'?s|it was|not too)"
              + " )?(?:(?:just|all|really|very|quite|doing|feeling|so|a bit|pretty|having a|had"
              + " a|a) ){0,3}(?:fine|ok|okay|great|good|well|all"
              + " right|alright|lovely|nice|tired|knackered|busy|happy|grand|not"
              + " bad|bad|better|beautiful|sunny)(?:"
              + " (?:day|morning|evening|afternoon|night|weather|week|time))?(?:[,"
              + " ]+(?:today|now|here|outside|thanks|thank you|and you|yourself|how are"
              + " you|really|so far|this morning)){0,3}[.! ]*");

  /** Said of what is asked, unlike "I'm fine", "fine now" and "great". */
  private static final Pattern OF_THE_QUESTION =
      Pattern.compile(
          "(?:(?:oh|yeah|yes|yep|sure) )?(?:(?:it'?s|all) )?(?:just"
              + " )?(?:fine|ok|okay|good|all right|alright|well)(?: (?:thanks|thank you|with me|by"
              + " me))?");

  /** "Doctor says it's fine", "my knees are ok today": said of something else. */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?!.*\\b(?:yes|yeah|yep|agree|happy|18)\\b)(?:(?:hi|hello|well|so|and)[,.!"
              + " ]+)?(?:(?:the|my|our|a)"
              + " )?(?:.{0,20}\\b(?:doctor|doc|gp|nurse|consultant|boss|"
              + FamilyWords.ANY
              + ")"
              + " (?:says?|said|thinks?|reckons?)\\b.*|(?:"
              + JointWords.ANY
              + "|gut|stomach|pain|sleep|weather)(?:"
              + " (?:today|now))? (?:is|are|was|were|feels?)\\b.*)");

  private static final Pattern AGE_ALONE =
      Pattern.compile(
          "(?:(?:hi|hello|well|oh|yes|yeah)[, ]+)?(?:(?:i'?m|i am|im|age|aged)"
              + " )?(?<age>\\d{2,3})(?: (?:years old|years|yrs|now|this year|last \\p{L}+|on the"
              + " nose)){0,3}[.! ]*");

  private Consent() {}

  /** An age, and nothing on the other half of the question. */
  static boolean isAgeAlone(String text) {
    return isAge(text) && YesNo.of(text) != YesNo.YES;
  }

  /** An age with or without a yes. */
  static boolean isAge(String text) {
    var age = AGE_ALONE.matcher(SmallLetters.of(text));
    return age.matches() && Integer.parseInt(age.group("age")) >= ADULT;
  }

  /** {@link Told.Nothing} where it is neither clearly. */
  static Told of(String text) {
    if (Minors.isSaidAtFirst(text) || Minors.isABareAge(text)) {
      return new Told.TooYoung();
    }
    var said = SmallLetters.of(text);
    if (isAgeAlone(text)
        || OF_SOMETHING_ELSE.matcher(said).matches()
        || (MOOD.matcher(said).matches() && !OF_THE_QUESTION.matcher(bare(said)).matches())) {
      return new Told.Nothing();
    }
    var objection = NO_OBJECTION.matcher(said);
    var matches = objection.matches();
    var plain = objection.replaceAll(" ");
    if (!matches && ASKS_BACK.matcher(plain.strip()).find()) {
      return new Told.Nothing();
    }
    if (REFUSES.matcher(plain).find()) {
      return new Told.Declined();
    }
    if (WAVERS.matcher(plain).find()) {
      return YesNo.of(plain) == YesNo.NO ? new Told.Declined() : new Told.Nothing();
    }
    if (objection.reset().find() && !DENIES.matcher(plain).find()) {
      return new Told.Agreed();
    }
    if (MAY_BE_KEPT.matcher(said).find() && !DENIES.matcher(said).find()) {
      return new Told.Agreed();
    }
    var agrees =
        isAdult(said)
            || (YES_TO_THAT.matcher(plain).find()
                && !DENIES.matcher(plain).find()
                && !OTHERS_SAY.matcher(plain).find());
    return agrees ? new Told.Agreed() : byItsWords(text, plain);
  }

  private static String bare(String said) {
    return said.replaceAll("[,.! ]+", " ").strip();
  }

  private static boolean isAdult(String said) {
    var age = AGE.matcher(said);
    return age.find() && Integer.parseInt(age.group(1)) >= ADULT && !DENIES.matcher(said).find();
  }

  private static Told byItsWords(String text, String plain) {
    return switch (YesNo.of(plain)) {
      case YES -> DENIES.matcher(plain).find() ? new Told.Nothing() : new Told.Agreed();
      case NO -> new Told.Declined();
      case NEITHER ->
          AGREES_AND_MORE.matcher(text.strip()).matches() || GOES_ALONG.matcher(plain).matches()
              ? new Told.Agreed()
              : new Told.Nothing();
    };
  }
}
