package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;

/**
 * Somebody says that we got something wrong without saying what it should be, or speaks of sides,
 * which are not noted: what was noted is shown, and can be taken back.
 */
public final class Misread {

  private static final WholeForm WRONG =
      WholeForm.of(
          "(?:no[,.]? |hey |but ){0,2}(?:(?:it'?s |that'?s |that is )?all wrong|everything(?:'s|"
              + " is) wrong|(?:that|this|it)(?:'s| is| was|s)?(?:"
              + " (?:not|isn't|wasn't|all|just|so))* ?(?:what i (?:said|meant|wrote|told"
              + " you|asked)|wrong|right|correct|true|it)|you"
              + " (?:got|have|heard|read|took|understood) (?:that|it|me|this) (?:all )?wrong|you"
              + " (?:misunderstood|misheard|misread)(?: me| that| it)?|i (?:didn't|did not|never)"
              + " (?:say|said|mean|put|type)(?: an?)? (?:that|this|it|\\d+)|wrong(?:"
              + " (?:one|answer|number))?|scrap (?:that|it)|scratch that|forget (?:that|it|what i"
              + " (?:just )?said)|delete (?:that|it|that entry|this)|that was a mistake|my"
              + " mistake|oops|mistake|(?:no )?wait(?: no)?|never ?mind(?: that)?|nvm|cancel"
              + " (?:that|it)|ignore (?:that|it)|(?:sorry )?wrong (?:person|chat)(?:,? sorry)?(?:,?"
              + " ignore (?:that|it))?)[.! ]*");
  private static final WholeForm AFFIRMS =
      WholeForm.of(
          "(?:that|this|it)(?:'s| is| was|s)? (?:all |just |so ){0,9}(?:right|correct|true|it)[.!"
              + " ]*");

  private static final WholeForm NUMBER =
      WholeForm.of(
          "(?:no[,.]? |but )?i (?:didn't|did not|never) (?:say|said|mean|put|type)(?: an?)?"
              + " \\d+[.! ]*");

  /** Where nothing is open, it is meant of what was noted just now. */
  private static final WholeForm CANCEL = WholeForm.of("(?:no |please )?cancel(?: please)?[.! ]*");

  private static final WholeForm SIDE =
      WholeForm.of(
          "(?:(?:no|nope|sorry|actually|wait|oops|i meant?|it'?s|it was|only|just)[,.!]?"
              + " ){0,3}(?:the |my )?(?:(?:left|right)(?: (?:one|ones|side))?|other"
              + " (?:one|side)|both (?:sides|of them)|both(?= actually))(?:,?"
              + " (?:actually|sorry|instead|then|not (?:the )?(?:left|right)(?: one)?)){0,2}[.!"
              + " ]*");

  private Misread() {}

  /** "I never said 8": what it should be is not told. */
  public static boolean deniesANumber(String text) {
    return NUMBER.fits(SmallLetters.of(text));
  }

  public static Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    if (SIDE.fits(plain)) {
      return sides(here, scene);
    }
    var cancels = here.focus() instanceof Dialogue.Focus.Idle && CANCEL.fits(plain);
    return cancels || (WRONG.fits(plain) && !AFFIRMS.fits(plain))
        ? lastly(here, scene)
        : Optional.empty();
  }

  /** What was noted last, if that was just now, with Undo. */
  private static Optional<Move> lastly(Settled here, Scene scene) {
    return Mending.lastNoted(scene)
        .filter(scene::isJustAfter)
        .map(
            at -> {
              var lines = scene.noted(at);
              return Move.to(
                  toMend(here, lines, scene),
                  new Outbound.Question(
                      Messages.notedKey(at),
                      NotedWords.lastNoted(Noting.line(lines)),
                      List.of(List.of(Messages.undo(at)))));
            });
  }

  /** What it should be is of the same day; of today that goes without saying. */
  private static Settled toMend(Settled here, List<Entry> lines, Scene scene) {
    var yesterday = here.profile().dayAt(scene.at()).minusDays(1);
    return here.focus() instanceof Dialogue.Focus.Idle
            && lines.stream().allMatch(line -> line.day().equals(yesterday))
        ? here.with(new Dialogue.Focus.AskedWhatToMend(yesterday))
        : here;
  }

  private static Optional<Move> sides(Settled here, Scene scene) {
    var joints = Noting.items(scene.diary(), here.profile().dayAt(scene.at()), Measure.JOINTS);
    return joints.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Move.to(here, new Outbound.Text(NotedWords.noSides(String.join(", ", joints)))));
  }
}
