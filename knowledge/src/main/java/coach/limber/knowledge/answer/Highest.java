package coach.limber.knowledge.answer;

/** The few highest of many numbers, found in one pass. */
final class Highest {
  private Highest() {}

  /** Their places, the highest first, {@code most} of them at most; of equals the first. */
  static int[] places(float[] numbers, int most) {
    var highest = new int[Math.min(most, numbers.length)];
    var found = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (found == highest.length && numbers[place] <= numbers[highest[found - 1]]) {
        continue;
      }
      var at = found == highest.length ? found - 1 : found++;
      for (; at > 0 && numbers[highest[at - 1]] < numbers[place]; at--) {
        highest[at] = highest[at - 1];
      }
      highest[at] = place;
    }
    return highest;
  }
}
