package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Forms of whole texts in their order, and what a text of each means. Which of them a text can have
 * that begins so is found out once for each beginning: it is asked of no others.
 */
public final class WholeForms<M> {
  /** A form and what it means. */
  public record Meant<M>(WholeForm form, M meaning) {}

  private final List<Meant<M>> all = new ArrayList<>();
  private final Map<Integer, List<Meant<M>>> byBeginning = new ConcurrentHashMap<>();

  /** One more, after those that are there; before any text is asked. */
  public WholeForms<M> put(WholeForm form, M meaning) {
    all.add(new Meant<>(form, meaning));
    return this;
  }

  /** What the first form means that the text has. */
  public Optional<M> first(String text) {
    for (var one : mayFit(text)) {
      if (one.form().fits(text)) {
        return Optional.of(one.meaning());
      }
    }
    return Optional.empty();
  }

  /** Those forms that a text which begins like this one may have. */
  public List<Meant<M>> mayFit(String text) {
    var beginning = WholeForm.beginning(text);
    return beginning == WholeForm.ANY
        ? all
        : byBeginning.computeIfAbsent(
            beginning, _ -> all.stream().filter(one -> one.form().mayBegin(text)).toList());
  }
}
