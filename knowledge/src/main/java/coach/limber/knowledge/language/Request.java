package coach.limber.knowledge.language;

import java.util.List;
import java.util.Optional;

/** Something that the person wants the coach to do, with the details that the text gives. */
public record Request(Intent intent, List<Slot> slots) {
  public Request {
    slots = List.copyOf(slots);
  }

  public Request(Intent intent) {
    this(intent, List.of());
  }

  /** The first slot of this kind. */
  public <S extends Slot> Optional<S> slot(Class<S> kind) {
    return slots.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
