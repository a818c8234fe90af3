package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Phrasing;
import java.util.Optional;

/** "Write down that i had pizza": noted if it is of the day, and refused openly if it is not. */
public final class NoteThis {
  private static final Phrasing FORM =
      Phrasing.of(
          "(?i)(?:(?:please|pls|can you|could you|also|and|ok)[, ]+){0,3}(?:(?:write|note|jot|put)"
              + " (?:it )?down|(?:make|take|add|leave|keep) a note|remember|don'?t forget|remind"
              + " yourself|keep in mind|bear in mind)(?: (?:that|of|about|for me|for today|to"
              + " self)){0,4}[:,]?"
              + " (?<rest>(?!to\\b)(?:i|i'?m|i'?ve|my|we|it|the|it'?s|there|new|old|had|no|not|today|\\w+"
              + " (?:was|is))\\b.{2,160})");
  private static final String NOT_KEPT =
      "I can't keep that: I note pain, joints, gut, food, sleep, stress, stiffness and movement."
          + " For something of your own say \"track mood 0 to 10\", for example.";

  private final CheckIns checkIns;
  private final Reading reading;

  public NoteThis(CheckIns checkIns, Reading reading) {
    this.checkIns = checkIns;
    this.reading = reading;
  }

  public Optional<Move> said(Settled here, String text, Scene scene) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    var report = reading.told(form.group("rest"));
    return Optional.of(
        report.isEmpty()
            ? checkIns.answered(here, NOT_KEPT, scene)
            : checkIns.told(here, report, Origin.TYPED, scene));
  }
}
