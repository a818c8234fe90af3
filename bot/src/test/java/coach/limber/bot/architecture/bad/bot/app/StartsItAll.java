package coach.limber.bot.architecture.bad.bot.app;

import coach.limber.bot.architecture.bad.bot.Main;

record StartsItAll(Class<Main> main) {
  StartsItAll() {
    this(Main.class);
  }
}
