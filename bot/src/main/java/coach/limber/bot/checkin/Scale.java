package coach.limber.bot.checkin;

/** What an answer to a measure of the person's own may be. */
public sealed interface Scale {
  /** A whole number, ends included; a button each. */
  record Numbers(int lowest, int highest) implements Scale {
    /** More buttons than this are too many for a phone. */
    public static final int MOST = 11;

    public Numbers {
      if (lowest < 0 || highest <= lowest || highest - lowest >= MOST) {
        throw new IllegalArgumentException(
            "a scale has 2 to " + MOST + " steps from 0 up, found " + lowest + "-" + highest);
      }
    }
  }

  record YesOrNo() implements Scale {}
}
