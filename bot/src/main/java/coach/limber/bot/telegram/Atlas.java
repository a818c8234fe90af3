package coach.limber.bot.telegram;

import java.time.ZoneId;
import java.util.Optional;

/** Tells the time zone of a place on the map, in degrees; empty if it knows none. */
@FunctionalInterface
public interface Atlas {
  Optional<ZoneId> zone(double latitude, double longitude);
}
