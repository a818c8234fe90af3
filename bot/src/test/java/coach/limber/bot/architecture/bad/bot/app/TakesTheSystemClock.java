package coach.limber.bot.architecture.bad.bot.app;

import java.time.InstantSource;

record TakesTheSystemClock(InstantSource clock) {
  TakesTheSystemClock() {
    this(InstantSource.system());
  }
}
