package coach.limber.bot.architecture.bad.bot.app;

record RunsAStopwatch(long start) {
  RunsAStopwatch() {
    this(System.nanoTime());
  }
}
