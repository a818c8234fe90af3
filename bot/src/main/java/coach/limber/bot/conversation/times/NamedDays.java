package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who names three days or four by name wants to be asked on those, and on no others. */
public final class NamedDays {
  private static final int FEWEST = 3;
  private static final Pattern DAY =
      Pattern.compile("\\b(?:" + CalendarWords.SHORT_STEMS + ")(?:days?)?\\b");
  private static final Pattern BESIDES =
      Pattern.compile("\\b(?:also|too|as well|add|not|except|but)\\b");

  private NamedDays() {}

  public static Optional<Hours> only(Hours hours, String text) {
    var plain = SmallLetters.of(text);
    return !hours.only()
            && hours.parts().size() == 1
            && hours.namesTimes()
            && DAY.matcher(plain).results().count() >= FEWEST
            && !BESIDES.matcher(plain).find()
        ? Optional.of(new Hours(hours.parts(), true))
        : Optional.empty();
  }

  /** They hear how to have the other days back. */
  public static Move told(Move move) {
    return move.next() instanceof Settled next && !(next.focus() instanceof Focus.Asked)
        ? move.saying(new Outbound.Text(TimeTalkWords.ONLY_THOSE_DAYS))
        : move;
  }
}
