package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the time zone in what people call the place where they are. */
public final class Places {
  private static final Comparator<Map.Entry<ZoneId, Integer>> MOST_PEOPLE =
      Map.Entry.<ZoneId, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(entry -> entry.getKey().getId());
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  /** Who says "seven" at a quarter to. */
  private static final Duration ROUNDED = Duration.ofMinutes(20);

  private final Gazetteer gazetteer;
  private final EverydayNames everyday;
  private final Mentions mentions;

  private Places(Gazetteer gazetteer, EverydayNames everyday) {
    this.gazetteer = gazetteer;
    this.everyday = everyday;
    this.mentions = new Mentions(gazetteer, everyday);
  }

  /**
   * Reads the lists of cities and places that ship with the program.
   *
   * @throws ContentException with every mistake in them
   */
  public static Places load() {
    return new Places(Gazetteer.load(), EverydayNames.load());
  }

  /**
   * The place where somebody says they are: a city, a country, an abbreviation, an offset or a zone
   * id, by itself or in a sentence, with a typing mistake or without. Where several are named, the
   * one they are in now, and the most exact.
   */
  public Place find(String text) {
    return Offsets.find(Plain.of(text)).orElseGet(() -> place(mentions.in(text)));
  }

  /** Whether a name is no place to somebody who was asked for a time: "same", "lucky", "rest". */
  public boolean isAWordForATime(String word) {
    return everyday.isForATime(word);
  }

  private static Place place(List<Gazetteer.Option> options) {
    return switch (options.size()) {
      case 0 -> new Place.Unknown();
      case 1 -> new Place.Found(options.getFirst().zone(), options.getFirst().nameInFull());
      default ->
          new Place.Ambiguous(
              options.stream().map(Gazetteer.Option::zone).toList(),
              options.stream().map(Gazetteer.Option::nameInFull).toList());
    };
  }

  /**
   * One zone for each of the clocks that show this time of day now, the one most people live by
   * first. A clock that is up to ten minutes off still counts; where there is none, one that is up
   * to twenty.
   */
  public List<ZoneId> byLocalTime(LocalTime saidToBeNow, Instant now) {
    var exact = byLocalTime(saidToBeNow, now, CLOCKS_DIFFER);
    return exact.isEmpty() ? byLocalTime(saidToBeNow, now, ROUNDED) : exact;
  }

  private List<ZoneId> byLocalTime(LocalTime saidToBeNow, Instant now, Duration apart) {
    var clocks = new LinkedHashMap<ZoneId, Integer>();
    gazetteer.people().entrySet().stream()
        .filter(entry -> isAbout(saidToBeNow, now.atZone(entry.getKey()).toLocalTime(), apart))
        .sorted(MOST_PEOPLE)
        .forEach(
            entry -> clocks.merge(clock(entry.getKey(), clocks), entry.getValue(), Integer::sum));
    return clocks.entrySet().stream().sorted(MOST_PEOPLE).map(Map.Entry::getKey).toList();
  }

  private static ZoneId clock(ZoneId zone, Map<ZoneId, Integer> clocks) {
    return clocks.keySet().stream()
        .filter(other -> Gazetteer.sameClock(zone, other))
        .findFirst()
        .orElse(zone);
  }

  private static boolean isAbout(LocalTime one, LocalTime other, Duration most) {
    var apart = Duration.between(one, other).abs();
    return apart.compareTo(most) <= 0 || apart.compareTo(Duration.ofDays(1).minus(most)) >= 0;
  }
}
