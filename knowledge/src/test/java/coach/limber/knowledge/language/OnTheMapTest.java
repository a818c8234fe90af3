package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTheMapTest {
  private static final OnTheMap MAP = OnTheMap.load();

  @ParameterizedTest
  @CsvSource({
    "41.9, 12.5, Europe/Rome",
    "40.7, -74.0, America/New_York",
    "-36.85, 174.76, Pacific/Auckland",
    "28.6, 77.2, Asia/Kolkata",
    "-17.7, -178.9, Pacific/Fiji",
    "64.1, -21.9, Atlantic/Reykjavik",
  })
  void aPlaceKeepsTheClockOfTheNearestCity(double latitude, double longitude, String zone) {
    assertThat(MAP.zone(latitude, longitude)).contains(ZoneId.of(zone));
  }

  @Test
  void whatIsNoPlaceOnEarthHasNone() {
    assertThat(MAP.zone(91, 0)).isEmpty();
    assertThat(MAP.zone(0, Double.NaN)).isEmpty();
  }
}
