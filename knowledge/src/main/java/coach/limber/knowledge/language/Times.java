package coach.limber.knowledge.language;

/** Reads the time of day in a text: "half eight in the morning", "19h", "0730", "noon". */
public final class Times {
  private Times() {}

  public static ClockTime in(String text) {
    return new ClockTime.None();
  }
}
