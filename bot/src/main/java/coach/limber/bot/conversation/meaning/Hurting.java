package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;

/** Somebody tells of a flare, or of much pain, without a number: a kind line comes first. */
public final class Hurting {
  private static final String JOINT = "(?:" + JointWords.ANY + "|legs?|arms?|body)";
  private static final Phrasing FORM =
      Phrasing.of(
          "\\b(?:(?:having|got|have|in|it'?s|this is|i think it'?s|with) (?:a |an |another |my |the"
              + " )?(?:(?:really|very|so|bad|big|awful|horrible|nasty|massive|proper|terrible|middle"
              + " of a|full) ){0,3}flare(?:[ -]?up)?|(?:i'?m|am) flaring(?: up)?|flaring up(?:"
              + " again| today| badly)|(?:(?:my|the|both) (?:\\p{L}+"
              + " ){0,2}|^(?:(?:oh|ugh|argh|god),? )?)"
              + JOINT
              + "(?: and (?:my )?"
              + JOINT
              + ")? (?:is|are|feel|feels|'s|'re)(?: just| really| so| absolutely| both| all| like|"
              + " they'?re| it'?s| on| a){0,4} (?:burning|throbbing|killing me|screaming|agony|in"
              + " agony|fire|sausages|balloons|murder)|everything (?:hurts|aches|is"
              + " (?:sore|hurting))|(?:hurting|aching) (?:all over|everywhere)|(?:fed"
              + " up|sick|tired) (?:of|with) (?:being in )?(?:constant )?(?:the )?pain)\\b");
  private static final WholeForm WORD_ALONE =
      WholeForm.of(
          "(?:(?:bad|big|having|another|a|my|oh|ugh|really|awful)[, ]+){0,3}flares?(?:["
              + " -]?ups?)?(?: (?:again|today|now|tonight|day)){0,2}[.! ]*");

  private static final WholeForm TO_TEARS =
      WholeForm.of(
          "(?:(?:i'?m|i am|im|been|i'?ve been|literally|just|sat here) ){0,3}(?:crying|in"
              + " tears|sobbing|weeping|screaming)(?: here| again| now)?[,.]? ?(?:because |as |from"
              + " |with |and |cos |of )?(?:(?:it|everything|my (?:\\p{L}+ ){0,2}"
              + JOINT
              + "|that) (?:hurts?|aches?|kills?)(?: me)?|(?:the|this) pain|in (?:so much )?pain)(?:"
              + " (?:so|too|that|very|really|much|bad|badly|is|a lot|right now|today)){0,4}[.!"
              + " …]*");

  private Hurting() {}

  public static boolean isTold(String text) {
    var plain = SmallLetters.of(text);
    return WORD_ALONE.fits(plain) || TO_TEARS.fits(plain) || FORM.matcher(plain).find();
  }
}
