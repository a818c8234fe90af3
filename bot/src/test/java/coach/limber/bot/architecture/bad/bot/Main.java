package coach.limber.bot.architecture.bad.bot;

/** Nobody may know it. */
public final class Main {
  private Main() {}
}
