package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;

/**
 * News of care, with or without an alarm of ours before it: that somebody was seen, or will be. It
 * gets one warm line; what the doctor says is no question of the article.
 */
public final class CareSought {
  private static final String DOCTOR =
      "(?:(?:the|my|our|a|an|your)"
          + " )?(?:gp|doctors?'?s?|docs?|dr|nurse|consultant|physio(?:therapist)?"
          + "|rheumy|rheumatologist|specialist|pharmacist|chemist|hospital|surgery|clinic|111|orthop\\p{L}{3,8}|podiatrist|dietit?c?ian|walk-?in(?:"
          + " cent(?:re|er))?|a ?(?:&|and) ?e)";
  private static final String LEAD =
      "(?:(?:ok|okay|k|yes|yeah|right|alright|all right|fine|good|thanks|thank"
          + " you|cheers|well|so|and|then|actually|no|sorry|update|good news|just so you"
          + " know|fyi|btw)[,.! ]+){0,3}";

  /** What follows must be of that visit; a wish or a question besides has its own answer. */
  private static final String TAIL =
      "(?: (?!if\\b|should\\b)(?!.{0,40}\\b(?:so|please|pls|pause|skip|stop|resume|remind"
          + "|ask(?:ing)?|message|messages|questions|nudges?|don'?t|do not|what|how|which|why|can"
          + "|could|is (?:that|it|this))\\b)[^?,]{0,40})?[.! ]*";

  private static final String TRIES =
      "(?:(?:just|also|go and|go|try to|try and|have to|need to|probably|definitely|better|maybe) )"
          + "{0,2}";

  private static final WholeForm WILL =
      WholeForm.of(
          LEAD
              + "(?:(?:(?:i'?ll|i will|i'?m going to|i am going to|im going to|i'?m"
              + " gonna|gonna|going to|i(?:'d| had)? better|i should|i might|i must|i need to|i"
              + " have to|let me|i think i'?ll|off to|about to) "
              + TRIES
              + "(?:(?:call|ring|phone|contact|message|email|see|speak to|talk to|ask|visit|go"
              + " to|go and see|get in touch with|book in with|make an appointment with) (?:"
              + DOCTOR
              + "|them)|(?:book|make|get) (?:an?|the) (?:doctors?'?s? |gp"
              + " )?(?:appointment|appt)|(?:get|have) (?:it|that|this|them|my \\p{L}{3,9})"
              + " (?:checked|looked at|seen to)(?: out| over)?))|(?:(?:i'?m|i am|im)"
              + " )?(?:seeing|calling|ringing|phoning|going to see|going to|off to|on (?:my|the)"
              + " way to|at|visiting|waiting (?:for|to see)) "
              + DOCTOR
              + "|(?:(?:i|i'?ve|i have|have|just|finally|already|managed to) ){0,3}(?:got|get|made"
              + "|booked|have) (?:an?|my|the) "
              + "(?:(?:doctors?'?s?|gp|hospital|physio|rheumatology|clinic|urgent|emergency)"
              + " (?:appointment|appt)|(?:appointment|appt) (?:with|at) "
              + DOCTOR
              + ")|(?:(?:i|i'?ve|i have|just|finally|already) ){0,3}(?:called|rang|rung|phoned"
              + "|contacted|messaged|emailed|booked in with) (?:"
              + DOCTOR
              + "|them))"
              + TAIL);

  /** What a doctor says is noted by nobody here, and judged by nobody. */
  private static final WholeForm SAYS =
      WholeForm.of(
          LEAD
              + "(?:(?:i |i've |ive |we |was |been |just |got ){0,3}(?:saw|seen|seen by|been"
              + " to|spoke to|spoken to) "
              + DOCTOR
              + "[,.;]? (?:and |but )?(?:they|he|she|it'?s|its)|"
              + DOCTOR
              + ") (?:says?|said|thinks?|thought|reckons?|told me|wants?|put me on|gave me|is"
              + " putting me|has put me|prescribed|referred me|sent me|found|ruled|a |my |just "
              + ")[^?]{2,70}");

  private CareSought() {}

  /** The same of what the article does not cover anyway: "my doctor says i need an operation". */
  public static Optional<String> ofADoctor(String text) {
    return SAYS.fits(SmallLetters.of(text))
        ? Optional.of(SafetyWords.A_DOCTORS_WORD)
        : Optional.empty();
  }

  /** The warm line, if the whole text is such news. */
  public static Optional<String> answer(String text) {
    var plain = SmallLetters.of(text);
    if (SeenTo.isLookedAt(plain)) {
      return Optional.of(SafetyWords.GOOD_THAT_IT_WAS_SEEN);
    }
    return WILL.fits(plain) ? Optional.of(SafetyWords.GOOD_THAT_YOU_GO) : Optional.empty();
  }
}
