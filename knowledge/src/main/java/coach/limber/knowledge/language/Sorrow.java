package coach.limber.knowledge.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody tells of a loss: before anything else that is met with a word of sorrow. */
public enum Sorrow {
  /** A child that was not born, or did not live. */
  BABY,
  SOMEBODY,
  ANIMAL,
  /** Somebody dear is gravely ill. */
  ILLNESS,
  /** Somebody dear is not well. */
  SICKNESS,
  /** A marriage, a job or a home is lost. */
  UPHEAVAL;

  private static final String FAMILY = "(?:" + FamilyWords.ONE + ")";
  private static final String CHILD = "(?:baby|babies|little one|unborn|newborn)";
  private static final String PET =
      "(?:dog|doggie|pup(?:py)?|cat|kitten|kitty|horse|pony|rabbit|bunny|pet|hamster|guinea"
          + " pig|budgie|parrot|bird|tortoise)";
  private static final String OURS = "(?:my|our|the) (?:[\\p{L}'-]+ ){0,3}?";
  private static final String DIED =
      "(?: [\\p{L}'-]+){0,3}?(?<!nearly|almost|not|never) (?:died|passed away|passed on|is dead|has"
          + " gone|is gone|was (?:killed|found dead)|took (?:his|her|their) own life|passed(?="
          + " *$|[.,!]| (?:in|last|on|this|suddenly|yesterday|today|peacefully)\\b))";
  private static final String LOST =
      "\\b(?:i|we|i've|ive|i have|we've|we have|just|recently|and|after|since)(?: just| sadly|"
          + " recently| have| had)? (?:lost|losing|buried|burying|cremated) ";
  private static final String NO_THING = "(?!'s|s'|\\p{L}| (?:weight|fat|phone|number|blues)\\b)";

  private static final Phrasing OF_A_BABY =
      Phrasing.of(
          "\\bmiscarri(?:ed|age)\\b|\\bstill ?(?:born|birth)\\b|\\b"
              + OURS
              + CHILD
              + NO_THING
              + DIED
              + "|"
              + LOST
              + OURS
              + CHILD
              + NO_THING);
  private static final Phrasing OF_SOMEBODY =
      Phrasing.of(
          "\\b"
              + OURS
              + FAMILY
              + NO_THING
              + DIED
              + "|(?:"
              + LOST
              + "|^(?:lost|buried) )(?:(?:a|someone|somebody)(?: \\p{L}+){0,2}"
              + " (?:friend|dear|close|i love[d]?|we love[d]?)|"
              + OURS
              + FAMILY
              + NO_THING
              + ")|\\bfuneral\\b|\\b(?:i'?m|i am|been) (?:grieving|bereaved|in"
              + " mourning)\\b|\\b(?:i'?m|i am) (?:a|newly|recently) (?:widow(?:er|ed)?)\\b");

  /** "She died in March", of somebody whom they need not name. */
  private static final Pattern OF_ONE_UNNAMED =
      Pattern.compile(
          "(?:^|[,.;!:] ?|\\b(?:and|but|then|because|when|since|after|until|that|yes|no|well)"
              + " )s?he(?:'s| has| had| just| sadly){0,2} (?:died|passed away|passed(?: on)?(?="
              + " *$|[.,!]| (?:in|last|this)\\b))\\b|\\bsince s?he (?:went|left us|was taken)\\b");

  private static final Phrasing OF_AN_ANIMAL =
      Phrasing.of(
          "\\b"
              + OURS
              + PET
              + NO_THING
              + "(?:"
              + DIED
              + "|(?: [\\p{L}'-]+){0,3}? put (?:down|to sleep))|\\bput "
              + OURS
              + PET
              + " (?:down|to sleep)\\b(?! on| in| for| by)|(?:"
              + LOST
              + "|^(?:lost|buried) )"
              + OURS
              + PET
              + NO_THING);
  private static final Phrasing OF_ILLNESS =
      Phrasing.of(
          "\\b(?:my|our) (?:[\\p{L}'-]+ ){0,3}?(?:"
              + FAMILY
              + "|baby|dog|cat)(?:'s| is| was| has|s)?(?: (?:just|now|been|got|had|being|recently"
              + "|sadly|also)){0,4} (?:diagnosed|dying|terminal(?:ly ill)?|gravely ill|very ill|in"
              + " (?:a )?(?:hospice|intensive care|icu|coma)|on life"
              + " support|cancer|dementia|alzheimer'?s|leuka?emia)\\b");
  private static final String DEAR =
      "(?:"
          + FamilyWords.ANY
          + "|baby|bro|boys?|girls?|lads?|lass(?:es)?|little (?:ones?|girl|boy|lad)|toddler|missus"
          + "|flatmate|housemate)";
  private static final String AN_AILMENT =
      "(?:(?:an?|the|some|this|that|man|nasty|bad|horrid|horrible|stinking|heavy|little|stomach"
          + "|tummy|sickness|winter) ){0,3}(?:colds?|flu|covid|bug|lurgy|chicken ?pox|tonsillitis"
          + "|sniffles|virus)";
  private static final Phrasing OF_SICKNESS =
      Phrasing.of(
          "(?:\\b(?:my|our) (?:[\\p{L}'-]+ ){0,2}?|^)"
              + DEAR
              + "(?:(?:'s|s| is| are| was| has been| have been|'s been)(?:"
              + " (?:just|now|still|also|in|so|very|really|quite|pretty|not|been|back|suddenly"
              + "|both|all|off|school|work)){0,3} (?:ill|poorly|sick(?! of\\b)|unwell|well(?="
              + " *(?:[.,!]|$| at the moment| right now| today| now))|hospital|a bad way|going"
              + " downhill|having (?:chemo|surgery|an operation|tests))|(?: isn'?t| aren'?t|"
              + " wasn'?t)(?: (?:very|too|at all)){0,1} well|(?: feels| feel| is feeling| are"
              + " feeling|'s feeling) (?:very |really |so |a bit"
              + " )?(?:ill|poorly|sick|unwell|rough)|(?: has| have|'s got|s got| has got| have got|"
              + " got|'s caught| has caught| caught|'s down with) "
              + AN_AILMENT
              + ")\\b");
  private static final Phrasing IS_WELL =
      Phrasing.of("\\b(?:is|are|'s|was|been)(?: (?:now|very|really|quite|back)){0,2} well\\b");
  private static final Phrasing OF_UPHEAVAL =
      Phrasing.of(
          "\\b(?:my|our) (?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?)(?: has| just|"
              + " have)? (?:left me|walked out|wants a divorce|cheated)|"
              + LOST
              + "(?:my|our) (?:job|house|home|flat)\\b(?! keys?)|\\b(?:got|been|being|was|getting)"
              + " (?:made redundant|sacked|laid off|evicted|divorced|dumped)\\b|\\bwe(?:'ve| have)?"
              + " (?:just )?(?:split up|broke(?:n)? up|separated)\\b");

  /** Long ago, or asked of what runs in a family: sorrow would be odd. */
  private static final Phrasing OLD =
      Phrasing.of(
          "\\b(?:(?:years?|decades?|ages) ago|when i was|in (?:19|20)\\d\\d|at (?:the age of"
              + " )?\\d\\d|nearly died|almost died|didn'?t die|run(?:s)? in the family)\\b");

  /** What is told in this text, unless it only stands in a question. */
  public static Optional<Sorrow> in(String text) {
    var plain = SmallLetters.of(text);
    if (QuestionForm.asks(text) && OLD.matcher(plain).find()) {
      return Optional.empty();
    }
    if (OF_A_BABY.matcher(plain).find()) {
      return Optional.of(BABY);
    }
    if (OF_SOMEBODY.matcher(plain).find()
        || (!QuestionForm.asks(text) && OF_ONE_UNNAMED.matcher(plain).find())) {
      return Optional.of(SOMEBODY);
    }
    if (OF_AN_ANIMAL.matcher(plain).find()) {
      return Optional.of(ANIMAL);
    }
    if (QuestionForm.asks(text)) {
      return Optional.empty();
    }
    if (OF_ILLNESS.matcher(plain).find()) {
      return Optional.of(ILLNESS);
    }
    if (OF_SICKNESS.matcher(plain).find() && !IS_WELL.matcher(plain).find()) {
      return Optional.of(SICKNESS);
    }
    return OF_UPHEAVAL.matcher(plain).find() ? Optional.of(UPHEAVAL) : Optional.empty();
  }
}
