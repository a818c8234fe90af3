package coach.limber.knowledge.language;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Zones given by their number: "UTC+2", "GMT-3", "GMT+5:30"; or by their id: "Europe/Rome". */
final class Offsets {
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?:\\b(?:utc|gmt)|^) ?(?<sign>[+-]|plus|minus) ?(?<hours>\\d{1,2})"
              + "(?:(?::|\\.|h)?(?<rest>[0-5]\\d|5|75))?(?: ?(?:h|hours?|hrs?))?(?![\\d:])");
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\b(?<hours>\\d{1,2}|"
              + SpokenNumber.WORD
              + ") (?:h|hours?|hrs?) (?<side>ahead of|before|behind|after) (?:utc|gmt)\\b");
  private static final Pattern DENIED = Pattern.compile("\\b(?:not|instead of|from) $");
  private static final Pattern ID = Pattern.compile("\\b[a-z]+/[a-z_]+(?:/[a-z_]+)?\\b");

  /** Where the clock is off by part of an hour, one place keeps it, so its summer time counts. */
  private static final Map<Integer, String> PARTIAL =
      Map.ofEntries(
          Map.entry(-570, "Pacific/Marquesas"),
          Map.entry(-210, "America/St_Johns"),
          Map.entry(210, "Asia/Tehran"),
          Map.entry(270, "Asia/Kabul"),
          Map.entry(330, "Asia/Kolkata"),
          Map.entry(345, "Asia/Kathmandu"),
          Map.entry(390, "Asia/Yangon"),
          Map.entry(525, "Australia/Eucla"),
          Map.entry(570, "Australia/Darwin"),
          Map.entry(630, "Australia/Lord_Howe"),
          Map.entry(765, "Pacific/Chatham"));

  private static final Map<String, String> IDS = ids();

  private Offsets() {}

  static Optional<Place> find(String plain) {
    var id = ID.matcher(plain);
    while (id.find()) {
      var zone = IDS.get(id.group());
      if (zone != null) {
        return Optional.of(new Place.Found(ZoneId.of(zone), zone));
      }
    }
    var matcher = OFFSET.matcher(plain);
    while (matcher.find()) {
      var before = plain.substring(Math.max(0, matcher.start() - 16), matcher.start());
      if (!DENIED.matcher(before).find()) {
        var sign = matcher.group("sign").equals("-") || matcher.group("sign").equals("minus");
        var minutes = Integer.parseInt(matcher.group("hours")) * 60 + rest(matcher.group("rest"));
        return at(sign ? -minutes : minutes);
      }
    }
    var behind = BEHIND.matcher(plain);
    if (behind.find()) {
      var minutes = SpokenNumber.of(behind.group("hours")) * 60;
      return at(behind.group("side").matches("ahead of|before") ? minutes : -minutes);
    }
    return Optional.empty();
  }

  private static int rest(@org.jspecify.annotations.Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    return switch (digits) {
      case "5" -> 30;
      case "75" -> 45;
      default -> Integer.parseInt(digits);
    };
  }

  private static Optional<Place> at(int minutes) {
    var partial = PARTIAL.get(minutes);
    var name = "UTC" + (minutes < 0 ? "-" : "+") + Math.abs(minutes) / 60;
    if (partial != null) {
      return Optional.of(new Place.Found(ZoneId.of(partial), name + ":" + Math.abs(minutes) % 60));
    }
    try {
      // The tz database counts these westwards.
      var id =
          minutes == 0 ? "Etc/GMT" : "Etc/GMT" + (minutes < 0 ? "+" : "-") + Math.abs(minutes) / 60;
      return minutes % 60 == 0
          ? Optional.of(new Place.Found(ZoneId.of(id), name))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> ids() {
    var ids = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/"))
        .forEach(id -> ids.put(id, id));
    return ids;
  }
}
