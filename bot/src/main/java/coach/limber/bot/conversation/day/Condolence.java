package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Sorrow;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word of sorrow for somebody who tells of a loss, before what else they told or asked. */
public final class Condolence {
  private static final String MAY_WAIT = " The questions can wait.";

  /** What they may want of the coach in the same breath. */
  private static final Pattern WISH =
      Pattern.compile(
          "\\b(?:pause|stop|skip|quit|break|(?<!passed )away|ask"
              + " me|questions?|check-?ins?|nudges?|remind\\w*|delete|later|not"
              + " (?:today|now)|resume|start)\\b");

  private static final Pattern MORE = Pattern.compile("[,;.] ?\\S|\\b(?:and|ate|but)\\b");

  private Condolence() {}

  public static Optional<String> to(String text) {
    return Sorrow.in(text).map(Condolence::words);
  }

  private static String words(Sorrow sorrow) {
    return switch (sorrow) {
      case BABY ->
          "I'm so sorry. There are no right words for that. Please don't stay alone with it.";
      case SOMEBODY -> "I'm so sorry for your loss. Be gentle with yourself.";
      case ANIMAL -> "I'm so sorry. It hurts to lose an animal you love.";
      case ILLNESS -> "I'm sorry to hear that. It's a heavy thing to carry.";
      case SICKNESS ->
          "I'm sorry to hear that. I hope it soon gets better, and that somebody looks after you"
              + " too.";
      case UPHEAVAL -> "I'm sorry. That's a lot to go through.";
    };
  }

  /** Whether there is nothing to note and nothing to answer but the loss. */
  public static boolean isAllOf(String text, Understood understood) {
    return !WISH.matcher(SmallLetters.of(text)).find()
        && switch (understood) {
          case Understood.Told(var report) -> report.isEmpty() || isNoMeal(report, text);
          case Understood.Question _, Understood.Doubt _ -> !QuestionForm.asks(text);
          case Understood.Wish(var request) -> request.intent().kind() == Intent.Kind.CHAT;
          case Understood.SmallTalk _ -> true;
          case Understood.Foreign _, Understood.Danger _ -> false;
        };
  }

  /** "I had a miscarriage" is none. */
  private static boolean isNoMeal(Report report, String text) {
    return report.only(Measure.EATEN).equals(report) && !MORE.matcher(text).find();
  }

  /** Whoever grieves is not asked again at once. */
  public static Move alone(Settled here, String words) {
    var asked = here.focus() instanceof Dialogue.Focus.CheckingIn;
    return Move.to(here, new Outbound.Text(asked ? words + MAY_WAIT : words));
  }
}
