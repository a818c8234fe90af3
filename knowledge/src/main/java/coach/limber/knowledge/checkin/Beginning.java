package coach.limber.knowledge.checkin;

import java.util.List;
import java.util.function.ToIntFunction;

/** Of what stands in the order of the text, that which begins at some tokens. */
final class Beginning {
  private Beginning() {}

  /**
   * @param to the token behind the last
   */
  static <T> List<T> between(List<T> all, ToIntFunction<T> begin, int from, int to) {
    return all.subList(first(all, begin, from), first(all, begin, to));
  }

  private static <T> int first(List<T> all, ToIntFunction<T> begin, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (begin.applyAsInt(all.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
