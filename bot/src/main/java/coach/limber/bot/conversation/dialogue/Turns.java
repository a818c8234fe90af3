package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was asked and shown before, which the next words may lean on. */
public final class Turns {
  private static final int LONGEST = 300;

  /** Their habits were shown: what names nothing next may be of one of them. */
  private static final Turn HABITS_SHOWN = new Turn("my habits", List.of());

  /** One word for the days and the thing, so that it is nothing that somebody told. */
  private static final String PICTURE = "chart ";

  private static final Pattern SHOWN =
      Pattern.compile(
          PICTURE + "(?<first>\\d{4}-\\d\\d-\\d\\d)/(?<last>\\d{4}-\\d\\d-\\d\\d)/(?<of>\\S*)");

  private static final String TIME_OR_PAIN = "time or pain: ";

  private Turns() {}

  public static Settled habitsShown(Settled here) {
    return here.remembering(HABITS_SHOWN);
  }

  /** Whether their habits were shown, and nothing was asked or noted since. */
  public static boolean areHabitsShown(Settled here) {
    return !here.turns().isEmpty() && here.turns().getLast().equals(HABITS_SHOWN);
  }

  /** A number was written, and they were asked whether it is a time or their pain. */
  public static Settled numberWeighed(Settled here, String number) {
    return here.remembering(new Turn(TIME_OR_PAIN + number, List.of()));
  }

  /** That number, if nothing was asked since. */
  public static Optional<String> weighedNumber(Settled here) {
    return here.turns().isEmpty()
        ? Optional.empty()
        : Optional.of(here.turns().getLast().text())
            .filter(text -> text.startsWith(TIME_OR_PAIN))
            .map(text -> text.substring(TIME_OR_PAIN.length()));
  }

  /**
   * A picture that was shown.
   *
   * @param of the things in it, {@code ""} if it is of all
   */
  public record Picture(LocalDate first, LocalDate last, String of) {}

  public static Settled pictureShown(Settled here, Picture shown) {
    return here.remembering(
        new Turn(
            PICTURE + shown.first() + "/" + shown.last() + "/" + shown.of().replace(' ', '_'),
            List.of()));
  }

  /** That picture, if nothing was asked or noted since. */
  public static Optional<Picture> picture(Settled here) {
    return here.turns().isEmpty()
        ? Optional.empty()
        : Optional.of(SHOWN.matcher(here.turns().getLast().text()))
            .filter(Matcher::matches)
            .map(
                shown ->
                    new Picture(
                        LocalDate.parse(shown.group("first")),
                        LocalDate.parse(shown.group("last")),
                        shown.group("of").replace('_', ' ')));
  }

  /** What the reader may lean on: all but the pictures, which say nothing in words. */
  public static List<Turn> toLeanOn(Settled here) {
    return here.turns().stream().filter(turn -> !SHOWN.matcher(turn.text()).matches()).toList();
  }

  /** Something was noted since. */
  public static Settled withoutShown(Settled here) {
    return areHabitsShown(here) || picture(here).isPresent()
        ? new Settled(
            here.profile(),
            here.focus(),
            here.marks(),
            here.turns().subList(0, here.turns().size() - 1),
            here.chosen())
        : here;
  }

  /** They asked this, and this was the answer. */
  public static Settled asked(Settled here, String text, Answer answer) {
    return here.remembering(
        new Turn(
            cut(text),
            answer instanceof Answer.Grounded(var sentences, _)
                ? sentences.stream().map(Sentence::id).toList()
                : List.of()));
  }

  /** What is told out of the blue may be asked about next: "do those go together?". */
  public static Settled told(Settled here, String text) {
    return here.focus() instanceof Focus.Idle
        ? here.remembering(new Turn(cut(text), List.of()))
        : here;
  }

  /** The sentences of the last turn, if it had any. */
  public static List<String> shownJustNow(Settled here) {
    return here.turns().isEmpty() ? List.of() : here.turns().getLast().sentences();
  }

  /** The sentences that were shown last, however long ago. */
  public static List<String> shownLast(Settled here) {
    return here.turns().reversed().stream()
        .map(Turn::sentences)
        .filter(sentences -> !sentences.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
