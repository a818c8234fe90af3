package coach.limber.bot;

/** The program. */
public final class Main {
  private Main() {}

  static void main() {}
}
