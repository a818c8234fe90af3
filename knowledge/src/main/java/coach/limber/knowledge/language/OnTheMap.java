package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time zone of a place on the map: that of the nearest city. Near a border it may be wrong. */
public final class OnTheMap {
  private static final String FILE = "cities-on-the-map.tsv";

  private final List<City> cities;

  private record City(double latitude, double longitude, ZoneId zone) {}

  private OnTheMap(List<City> cities) {
    this.cities = List.copyOf(cities);
  }

  /**
   * Reads the list that ships with the program.
   *
   * @throws ContentException with every mistake in it
   */
  public static OnTheMap load() {
    var problems = new ArrayList<ContentProblem>();
    var rows = Rows.of(FILE, Resources.text(FILE), 3, problems);
    var cities = new ArrayList<City>();
    for (var row : rows.all()) {
      try {
        cities.add(
            new City(
                Double.parseDouble(row.column(0)),
                Double.parseDouble(row.column(1)),
                ZoneId.of(row.column(2))));
      } catch (NumberFormatException | DateTimeException e) {
        rows.problem(row, "is no place with a zone", "write degrees, degrees, an IANA zone");
      }
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new OnTheMap(cities);
  }

  /** The zone of the city nearest to a place, in degrees; empty if that is no place on earth. */
  public Optional<ZoneId> zone(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? cities.stream()
            .min(Comparator.comparingDouble(city -> distance(city, latitude, longitude)))
            .map(City::zone)
        : Optional.empty();
  }

  /** Grows with the great-circle distance (haversine). */
  private static double distance(City city, double latitude, double longitude) {
    var north = Math.sin(Math.toRadians(latitude - city.latitude()) / 2);
    var east = Math.sin(Math.toRadians(longitude - city.longitude()) / 2);
    return north * north
        + Math.cos(Math.toRadians(latitude))
            * Math.cos(Math.toRadians(city.latitude()))
            * east
            * east;
  }
}
