package coach.limber.bot.architecture.bad.bot.app;

import java.time.Instant;
import java.util.function.Supplier;

record AsksNow(Supplier<Instant> now) {
  AsksNow() {
    this(Instant::now);
  }
}
