package coach.limber.bot.architecture.bad.bot.app;

import java.util.Random;

record ThrowsDice(Random dice) {
  ThrowsDice() {
    this(new Random());
  }
}
