package coach.limber.bot.conversation;

import java.util.List;
import java.util.Set;

/** The one function that decides. */
public final class Conversation {

  /**
   * What follows from this event for a person of whom we know this. Reads no clock and no store.
   */
  public Step next(Memory memory, Inbound event) {
    return switch (event) {
      case Inbound.Said said ->
          new Step(
              memory.dialogue(),
              List.of(new Outbound.Text("You said: " + said.text().length() + " characters.")),
              List.of(),
              Set.of(),
              Step.NEVER);
      case Inbound.Tapped _,
          Inbound.Edited _,
          Inbound.Sent _,
          Inbound.Mentioned _,
          Inbound.Opened _,
          Inbound.TimeCame _,
          Inbound.Left _ ->
          new Step(memory.dialogue(), List.of(), List.of(), Set.of(), Step.NEVER);
    };
  }
}
