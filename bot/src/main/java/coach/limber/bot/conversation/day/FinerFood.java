package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.knowledge.language.Blame;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which kind of a food it was that was noted: "and it was oat milk", "no, gluten free bread". */
public final class FinerFood {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:(?:and|oh|no|sorry|actually|wait|but|well|oops|i mean(?:t)?|it was|they were|that"
              + " was|those were|it'?s|make (?:it|that)|(?:the|my) [\\p{L}]{2,15} (?:was|were))[,]?"
              + " ){1,4}|(?=.{3,50} (?:actually|though|tho|sorry|i mean)[.!"
              + " ]*$))(?<food>[\\p{L}][\\p{L} -]{3,40}?)(?:,? (?:though|tho|actually|i mean|not"
              + " normal|btw|today|sorry|please)){0,2}[.! ]*");

  private FinerFood() {}

  /** Nothing if no food of that name is noted. */
  public static Optional<Move> said(
      Settled here, String text, Amending amending, Mending mending, Scene scene) {
    var form = FORM.matcher(SmallLetters.of(text));
    if (!form.matches() || Blame.in(text)) {
      return Optional.empty();
    }
    var finer = form.group("food");
    for (var day : Mending.days(here, text, scene)) {
      if (Withdrawing.takesOutAFood(text, day, scene)) {
        return Optional.empty();
      }
      var noted =
          Noting.items(scene.diary(), day, Measure.FOODS).stream()
              .filter(food -> finer.endsWith(" " + food))
              .findFirst();
      if (noted.isPresent()) {
        var entries =
            amending.without(
                new Withdrawal(List.of(noted.get()), List.of(finer), true, false), day, scene);
        return entries.isEmpty()
            ? Optional.empty()
            : Optional.of(mending.changed(here, day, entries, scene));
      }
    }
    return Optional.empty();
  }
}
