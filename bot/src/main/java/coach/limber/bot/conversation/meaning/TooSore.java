package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What keeps somebody from moving today: "my knee hurts too much for walking", "too sore for yoga",
 * "couldn't go swimming".
 */
public final class TooSore {
  private static final String ACT =
      "(?:(?:a|an|my|the|any|some|much|going (?:for|to)|go (?:for|to|on)|doing|to go|go|do|get"
          + " to|make it to) ){0,4}(?<act>(?:little |short |long |daily |morning |evening"
          + " )?(?:walk(?:ing|ies)?|swim(?:ming)?|runn?(?:ing)?|jog(?:ging)?|yoga|pilates|tai"
          + " chi|gym|cycl(?:e|ing)|bike"
          + "|biking|danc(?:e|ing)|stretch(?:es|ing)?|exercis(?:e|es|ing)|workout|class|aqua(?:robics|"
          + " ?fit)?|gardening|garden|golf|bowls|hik(?:e|ing)|climb(?:ing)?|it|that))(?:"
          + " (?:class|session|lesson|walk|much|at all|out))?";
  private static final String LEAD =
      "(?:(?:no|sorry|oh|ah|ugh|well|and|but|so|ok|today|i think|i'm"
          + " afraid|afraid|sadly|because)[,.! ]+){0,3}";
  private static final String JOINT =
      "(?:(?:my|the|both|left|right|this|that) ){0,3}(?:"
          + JointWords.ANY
          + "|legs?|body|pain|everything)";
  private static final String SORE =
      "(?:sore|stiff|painful|swollen|tired|achy|bad|ill|exhausted|knackered|weak|rough|poorly|unwell|much(?:"
          + " pain)?)";
  private static final String WHEN =
      "(?: (?:today|tonight|now|right now|this (?:morning|afternoon|evening)|again|sorry|yet|at the"
          + " moment)){0,3}";
  private static final String HURTS =
      JOINT
          + " (?:(?:really|still|just|so|too|is|are|'?s|was|were|feels?|be(?:ing)?|a bit|very|all)"
          + " ){0,4}(?:hurts?|hurting|aches?|aching|sore|stiff|painful|swollen|bad|playing"
          + " up|killing me|gone)(?: (?:too|so) much| (?:too )?badly| a lot)?"
          + WHEN;

  private static final WholeForm TOO_MUCH =
      WholeForm.of(
          LEAD
              + "(?:"
              + JOINT
              + "|it|they|i|i'?m|i am|am|feel(?:ing)?|it'?s|in)?(?:(?:'s|s)? |(?: (?:hurts?|hurting"
              + "|aches?|is|are|was|were|feels?|really|still|just|'?m|'?s)){0,3} )?(?:too|so) "
              + SORE
              + "(?:(?: and| or) "
              + SORE
              + ")? (?:for|to) "
              + ACT
              + WHEN
              + "[.! ]*");
  private static final WholeForm CANNOT =
      WholeForm.of(
          LEAD
              + "(?:"
              + HURTS
              + "(?:,| so|,? and|,? so|;|\\.| -) )?(?:i )?(?:can'?t|cant|cannot|can"
              + " not|couldn'?t|could not|wasn'?t able to|won'?t be able to|not able to|unable"
              + " to|didn'?t manage|had to (?:skip|miss|cancel|give up)) "
              + ACT
              + WHEN
              + "(?:,? (?:because|as|since|cos|with)? ?(?:"
              + HURTS
              + "|"
              + JOINT
              + "|(?:i'?m |i am )?(?:too|so) "
              + SORE
              + "|the pain))?"
              + WHEN
              + "[.! ]*");
  private static final WholeForm HURTS_IF =
      WholeForm.of(
          LEAD
              + "(?:walking|running|cycling|stretching|yoga|the walk) (?:hurts|is (?:too (?:much"
              + "|painful|sore)|agony|hell|impossible))(?: too much)?"
              + WHEN
              + "[.! ]*");

  private static final String NOT_WALK = "(?:i )?(?:can'?t|cannot|can not) walk";
  private static final WholeForm BARE_CANNOT_WALK = WholeForm.of(LEAD + NOT_WALK + "[.! ]*");
  private static final Pattern CANNOT_WALK = Pattern.compile("\\b" + NOT_WALK + "\\b");

  private TooSore() {}

  /** Who cannot walk at all, whatever hurts; that may be more than a bad day. */
  public static boolean cannotWalk(String text) {
    var plain = SmallLetters.of(text).strip();
    return BARE_CANNOT_WALK.fits(plain)
        || (CANNOT.fits(plain) && CANNOT_WALK.matcher(plain).find());
  }

  /** What cannot be done, in their words; nothing if the whole text says anything else. */
  public static Optional<String> against(String text) {
    var plain = SmallLetters.of(text).strip();
    if (BARE_CANNOT_WALK.fits(plain)) {
      return Optional.empty();
    }
    return Stream.of(TOO_MUCH, CANNOT)
        .flatMap(form -> form.in(plain).stream())
        .map(said -> said.group("act"))
        .findFirst()
        .or(() -> HURTS_IF.fits(plain) ? Optional.of("it") : Optional.empty());
  }
}
