package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A night that is told of out of the blue: "i had a terrible night", "the kids kept me up". */
public final class Nights {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:oh|ugh|and|so|well|again|sorry|god) ?,? ){0,2}(?:(?:i|we)(?:'ve| have)? (?:just"
              + " )?)?(?:had |having |what |it was |been )?(?:an? |such an? |another"
              + " |(?!good|great|decent|lovely))(?:(?:very|really|pretty|so|absolutely)"
              + " )?(?:bad|terrible|awful|rough|horrible|dreadful|rubbish|poor|restless|sleepless|broken|shocking|grim|good|great|decent|lovely)"
              + " night(?:'?s sleep)?(?: (?:last night|again|of it|with the \\w+|with my"
              + " \\w+)){0,2}[.!… ]*|(?:the |my |our |next door'?s? )?(?:[\\p{L}']{2,14}"
              + " ){0,2}[\\p{L}']{2,14} (?:was |were |has |have )?(?:kept|keeping|keep) (?:me|us)"
              + " (?:up|awake)(?: (?:all night|half the night|most of the night|last"
              + " night|again|for hours)){0,2}[.!… ]*");
  private static final Pattern KEPT_UP = Pattern.compile("\\b(?:kept|keeping|keep)\\b");
  private static final Pattern GOOD = Pattern.compile("\\b(?:good|great|decent|lovely)\\b");

  private Nights() {}

  public static Optional<Move> said(
      Settled here, String text, CheckIns checkIns, Reading reading, Scene scene) {
    var plain = SmallLetters.of(text);
    if (!(here.focus() instanceof Focus.Idle) || !FORM.matcher(plain).matches()) {
      return Optional.empty();
    }
    var well = GOOD.matcher(plain).find() && !KEPT_UP.matcher(plain).find();
    var slept = well ? "slept well" : "slept badly";
    return reading.read(slept, new Context(true, List.of(Measure.SLEEP_QUALITY), List.of()))
            instanceof Understood.Told(var report)
        ? Optional.of(checkIns.told(here, report, Origin.TYPED, scene))
        : Optional.empty();
  }
}
