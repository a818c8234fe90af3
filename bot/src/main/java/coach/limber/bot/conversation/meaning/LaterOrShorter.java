package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;

/** Whether a text names some minutes for a check-in without saying what they are for. */
public final class LaterOrShorter {
  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:ok|okay|please|pls|can (?:you|we)|could (?:you|we)|actually|no|just|let's|hey)[,"
              + " ]+){0,4}(?:make|keep|do|let's make|have) (?:it|this|that|them)(?:"
              + " (?:to|in|under|about|at|just|only)){0,2} (?:a |an"
              + " )?(?:\\d{1,3}|one|two|three|four|five|six|ten|fifteen|twenty|thirty|few|couple"
              + " of|half an?)[ -]?(?:min(?:ute)?s?|hours?|secs?|seconds?|m)(?:"
              + " (?:please|pls|max|tops|only|instead|long)){0,2}[.! ]*|(?:but )?i(?:'ve| have)?"
              + " (?:only |just )?(?:have |got |have got )?(?:only |just"
              + " )?(?:a|an|one|two|three|five|ten|\\d{1,2}) (?:short |quick |spare"
              + " )?(?:min(?:ute)?s?|secs?|seconds?|moments?)(?: (?:now|left|though|today))*[.!"
              + " ]*");
  private static final WholeForm IN_A_HURRY =
      WholeForm.of(
          "(?:(?:but|ok|please|pls|no|sorry|ugh|argh)[, ]+){0,3}(?:(?:this|it|that) (?:takes|is"
              + " taking|took) (?:way |much )?(?:too|so|very) (?:long|much time)|hurry(?: up)?|i'?m"
              + " in a (?:hurry|rush)|(?:i have )?no time(?: for (?:this|that))?|(?:make|keep)"
              + " (?:it|this) (?:quick|fast|snappy)|(?:be )?quick(?:ly)?|faster)(?:"
              + " (?:please|pls|now|today))*[.! ]*");

  private static final WholeForm PUT_OFF =
      WholeForm.of(
          "(?:(?:but|ok|okay|please|pls|no|sorry|um|hm+|maybe|actually|i'?ll do (?:it|this)|can we"
              + " do (?:it|this)|let'?s do (?:it|this)|ask me|do (?:it|this))[,."
              + " ]+){0,4}(?:later|not now|not right now|another time|some other time|i'?m"
              + " busy|busy(?: right)? now|no time(?: now)?|tomorrow|in a bit|bit later|in an"
              + " hour|tonight)(?: (?:please|pls|maybe|thanks|then|perhaps|today|on)){0,4}[.! ]*");

  private LaterOrShorter() {}

  /** Whether somebody would rather go on another time. */
  public static boolean putsOff(String text) {
    return PUT_OFF.fits(SmallLetters.of(text));
  }

  /** While the day's questions are open. */
  public static boolean isInAHurry(String text) {
    return IN_A_HURRY.fits(SmallLetters.of(text));
  }

  public static boolean isIn(String text) {
    return FORM.fits(SmallLetters.of(text));
  }
}
