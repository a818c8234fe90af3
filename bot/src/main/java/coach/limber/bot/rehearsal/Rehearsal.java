package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Plays scripts, each as a new conversation of someone who has finished the first meeting. */
public final class Rehearsal {
  private final Desk desk;
  private final InstantSource clock;

  public Rehearsal(Desk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** The reaction to the script's last turn. */
  public Reaction play(Script script) {
    var overheard = new Overheard(desk.reading());
    var conversation =
        new Conversation(new Desk(overheard, desk.knowledge(), desk.coaching(), desk.places()));
    var keyboard = new Keyboard(new Talk(conversation, begin(script)), clock);
    script.turns().subList(0, script.turns().size() - 1).forEach(keyboard::say);
    overheard.forget();
    var replies = keyboard.say(script.turns().getLast());
    return new Reaction(overheard.latest(), words(replies));
  }

  private Memory begin(Script script) {
    return script.checkInOpen()
        ? Somebody.checkingIn(ZoneOffset.UTC, clock.instant())
        : Somebody.idle(ZoneOffset.UTC, clock.instant());
  }

  private static String words(List<Outbound> replies) {
    return replies.stream().map(Rehearsal::words).collect(Collectors.joining("\n\n"));
  }

  private static String words(Outbound reply) {
    return switch (reply) {
      case Outbound.Text text -> text.text();
      case Outbound.Question question -> question.text();
      case Outbound.Edit edit -> edit.text();
      case Outbound.Picture picture -> picture.caption() + "\n" + picture.alt();
      case Outbound.Document document -> document.caption();
    };
  }
}
