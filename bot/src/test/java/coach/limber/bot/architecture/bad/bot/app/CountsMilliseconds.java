package coach.limber.bot.architecture.bad.bot.app;

record CountsMilliseconds(long now) {
  CountsMilliseconds() {
    this(System.currentTimeMillis());
  }
}
