package coach.limber.bot.slack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A check-in's page as it was sent.
 *
 * @param chosen the ids of the choices, by question; questions left out are not there
 * @param note what was written below, {@code ""} if nothing
 */
record FilledForm(LocalDate day, Map<String, List<String>> chosen, String note) {
  FilledForm {
    chosen = new LinkedHashMap<>(chosen);
  }

  boolean isEmpty() {
    return chosen.isEmpty() && note.isEmpty();
  }
}
