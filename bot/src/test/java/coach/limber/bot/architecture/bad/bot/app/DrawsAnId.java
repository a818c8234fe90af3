package coach.limber.bot.architecture.bad.bot.app;

import java.util.UUID;
import java.util.function.Supplier;

record DrawsAnId(Supplier<UUID> ids) {
  DrawsAnId() {
    this(UUID::randomUUID);
  }
}
