package coach.limber.knowledge.language;

import java.util.EnumMap;
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

  /** What each measure that a correction names should be instead. */
  public Report corrected() {
    var values = new EnumMap<Measure, Value>(Measure.class);
    for (int i = 1; i < slots.size(); i++) {
      if (slots.get(i - 1) instanceof Slot.Field(var measure)
          && slots.get(i) instanceof Slot.NewValue(var value)) {
        values.put(measure, value);
      }
    }
    return new Report(values);
  }
}
