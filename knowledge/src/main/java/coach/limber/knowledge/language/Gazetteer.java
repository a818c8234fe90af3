package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of places with their zones: cities, and what people call places and zones otherwise. */
final class Gazetteer {

  /** Two zones that agree at these moments keep the same time for all that matters here. */
  private static final List<Instant> SAMPLES =
      List.of(Instant.parse("2026-01-15T12:00:00Z"), Instant.parse("2026-07-15T12:00:00Z"));

  /** A city this many times larger than all its namesakes elsewhere is the one that is meant. */
  private static final int DWARFS = 4;

  /** How exactly a name says where somebody is. */
  enum Kind {
    CLOCK,
    REGION,
    CITY
  }

  /**
   * What a name can mean, the likeliest first.
   *
   * @param name to say it by where there is no doubt
   * @param clear whether the first is meant unless something else is said
   * @param people in thousands; a guess for what is no city
   */
  record Entry(Kind kind, String name, List<Option> options, boolean clear, int people) {
    Entry {
      options = List.copyOf(options);
    }
  }

  /**
   * One of the meanings.
   *
   * @param country of a city, ISO 3166, or empty
   * @param state of a city in the United States, or empty
   */
  record Option(ZoneId zone, String name, String country, String state) {
    /** To say it by beside others: "Springfield, MO", "Córdoba, Argentina". */
    String nameInFull() {
      if (country.isEmpty()) {
        return name;
      }
      return name
          + ", "
          + (state.isEmpty() ? Locale.of("", country).getDisplayCountry(Locale.ENGLISH) : state);
    }
  }

  private record City(int people, Option option) {
    ZoneId zone() {
      return option.zone();
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<ZoneId, Integer> people = new HashMap<>();
  private final Map<String, ZoneId> zones = new HashMap<>();

  private Gazetteer() {}

  /**
   * Reads what ships with the program.
   *
   * @throws ContentException with every mistake in the files
   */
  static Gazetteer load() {
    var problems = new ArrayList<ContentProblem>();
    var gazetteer = read(Resources.text("cities.tsv"), Resources.text("places.tsv"), problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return gazetteer;
  }

  static Gazetteer read(String cities, String places, List<ContentProblem> problems) {
    var gazetteer = new Gazetteer();
    gazetteer.readCities(Rows.of("cities.tsv", cities, 5, problems));
    gazetteer.readPlaces(Rows.of("places.tsv", places, 4, problems));
    return gazetteer;
  }

  /** A name as it is looked up: no accents, no punctuation, single spaces. */
  static String key(String name) {
    var bare = Plain.bare(name);
    var key = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      var letter = bare.charAt(i);
      if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
        key.append(letter);
      } else if (letter != '\''
          && letter != '.'
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().stripTrailing();
  }

  static boolean sameClock(ZoneId one, ZoneId other) {
    return one.equals(other)
        || SAMPLES.stream()
            .allMatch(at -> one.getRules().getOffset(at).equals(other.getRules().getOffset(at)));
  }

  Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Map<String, Entry> entries() {
    return entries;
  }

  /** Thousands of people in cities, by zone. */
  Map<ZoneId, Integer> people() {
    return people;
  }

  private void readCities(Rows rows) {
    var keys = new IdentityHashMap<Rows.Row, String>();
    rows.all().forEach(row -> keys.put(row, key(row.column(0))));
    rows.sortedBy(row -> keys.getOrDefault(row, ""));
    var namesakes = new HashMap<String, List<City>>();
    for (var row : rows.all()) {
      var zone = zone(row.column(4), rows, row);
      if (row.column(3).isEmpty()
          || !row.column(3).chars().allMatch(Character::isDigit)
          || row.column(3).length() > 5) {
        rows.problem(row, "\"" + row.column(3) + "\" is no number", "give thousands of people");
      } else if (zone.isPresent()) {
        var thousands = Integer.parseInt(row.column(3));
        var option = new Option(zone.get(), row.column(0), row.column(1), row.column(2));
        var city = new City(thousands, option);
        namesakes.computeIfAbsent(keys.getOrDefault(row, ""), _ -> new ArrayList<>()).add(city);
        people.merge(city.zone(), thousands, Integer::sum);
      }
    }
    namesakes.forEach((key, cities) -> entries.put(key, entry(cities)));
  }

  private static Entry entry(List<City> namesakes) {
    namesakes.sort(Comparator.comparingInt(City::people).reversed());
    var largest = namesakes.getFirst();
    var elsewhere =
        namesakes.stream()
            .filter(city -> !sameClock(city.zone(), largest.zone()))
            .mapToInt(City::people)
            .sum();
    return new Entry(
        Kind.CITY,
        largest.option().name(),
        namesakes.stream().map(City::option).toList(),
        elsewhere * DWARFS <= largest.people(),
        largest.people());
  }

  private void readPlaces(Rows rows) {
    rows.sortedBy(row -> row.column(0).split("\\|", -1)[0]);
    var seen = new HashMap<String, Integer>();
    for (var row : rows.all()) {
      var zones = new ArrayList<ZoneId>();
      for (var id : row.column(1).split(" ", -1)) {
        zone(id, rows, row).ifPresent(zones::add);
      }
      var names = List.of(row.column(2).split("\\|", -1));
      if (names.size() != (zones.size() == 1 ? 1 : zones.size() + 1)) {
        rows.problem(
            row,
            names.size() + " names for " + zones.size() + " zones",
            "give one name and, for a choice, one more for each zone");
        continue;
      }
      var entry =
          new Entry(
              kind(rows, row), names.getFirst(), options(zones, names), zones.size() == 1, 1000);
      for (var word : row.column(0).split("\\|", -1)) {
        var before = seen.putIfAbsent(word, row.line());
        if (before != null) {
          rows.problem(row, "\"" + word + "\" stands in line " + before, "leave it in one place");
        }
        if (!word.equals(key(word))) {
          rows.problem(row, "\"" + word + "\" is not bare", "write \"" + key(word) + "\"");
        }
        entries.put(word, entry);
      }
    }
  }

  private static Kind kind(Rows rows, Rows.Row row) {
    return switch (row.column(3)) {
      case "clock" -> Kind.CLOCK;
      case "city" -> Kind.CITY;
      case "place" -> Kind.REGION;
      default -> {
        rows.problem(row, "\"" + row.column(3) + "\" is no kind", "write city, place or clock");
        yield Kind.REGION;
      }
    };
  }

  private static List<Option> options(List<ZoneId> zones, List<String> names) {
    var options = new ArrayList<Option>();
    for (int i = 0; i < zones.size(); i++) {
      options.add(
          new Option(zones.get(i), zones.size() == 1 ? names.get(0) : names.get(i + 1), "", ""));
    }
    return options;
  }

  private Optional<ZoneId> zone(String id, Rows rows, Rows.Row row) {
    var known = zones.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      var zone = ZoneId.of(id);
      zones.put(id, zone);
      return Optional.of(zone);
    } catch (DateTimeException e) {
      rows.problem(row, "\"" + id + "\" is no zone", "give an id of the tz database");
      return Optional.empty();
    }
  }
}
