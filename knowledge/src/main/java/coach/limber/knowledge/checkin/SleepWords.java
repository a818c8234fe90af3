package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours of sleep from numbers, its quality from words and never from the hours. */
final class SleepWords {
  private static final double HOUR = 60;
  private static final double HALF_DAY = 12;
  private static final Pattern NIGHT =
      Pattern.compile(
          "\\b(?:bed|asleep|lights out|lights off|turned in|down)(?: (?:at|by|around|about))?"
              + " (\\d{1,2})(?:[:.](\\d\\d))?(?:"
              + " [ap]m)?\\b.{0,20}?\\b(?:up|woke|awake|wake|rose|alarm|out of bed)(?: up)?(?:"
              + " (?:at|by|around|about))? (\\d{1,2})(?:[:.](\\d\\d))?");
  private static final int REACH = 6;
  private static final Set<String> CERTAIN =
      Set.of(
          "tossed and turned",
          "tossing and turning",
          "tossed",
          "barely slept",
          "hardly slept",
          "didn't sleep",
          "didnt sleep",
          "did not sleep",
          "couldn't sleep",
          "couldnt sleep",
          "could not sleep",
          "can't sleep",
          "no sleep",
          "sleepless",
          "insomnia",
          "kept waking",
          "up all night",
          "up half the night",
          "up most of the night",
          "slept badly",
          "slept bad",
          "slept rubbish",
          "slept terribly",
          "slept awful",
          "slept poorly",
          "slept horribly",
          "slept like rubbish",
          "slept rough",
          "slept little",
          "slept through",
          "like a log",
          "like a baby",
          "little sleep",
          "not a wink",
          "woke up",
          "woke",
          "nightmare",
          "nightmares",
          "slept in bits",
          "up every hour",
          "out like a light",
          "best sleep",
          "solid sleep");
  private static final Set<String> NONE = Set.of("no sleep", "didn't sleep a wink", "zero sleep");

  private final Phrases slept;

  SleepWords(Lexicon lexicon) {
    this.slept = lexicon.group("slept");
  }

  Optional<Double> hours(Tokens tokens, List<Quantity> quantities) {
    if (!quantities.isEmpty()) {
      var last = quantities.getLast();
      var hours = last.isDuration() ? last.amount() / HOUR : last.amount();
      return hours <= 24 ? Optional.of(hours) : Optional.empty();
    }
    var text = String.join(" ", tokens.all().stream().map(Token::text).toList());
    var night = night(text);
    if (night.isPresent()) {
      return night;
    }
    var none =
        text.contains("no sleep at all")
            || text.contains("sleep a wink")
            || text.contains("zero sleep")
            || text.contains("not a wink")
            || NONE.contains(text);
    return none ? Optional.of(0.0) : Optional.empty();
  }

  /** "bed at 11 up at 6:30": hours between two clock times of one night. */
  private static Optional<Double> night(String text) {
    var night = NIGHT.matcher(text);
    if (!night.find()) {
      return Optional.empty();
    }
    var begin = clock(night.group(1), night.group(2));
    var end = clock(night.group(3), night.group(4));
    var hours = ((end - begin) % HALF_DAY + HALF_DAY) % HALF_DAY;
    return Optional.of(hours == 0 ? HALF_DAY : hours);
  }

  private static double clock(String hour, @Nullable String minutes) {
    return Double.parseDouble(hour) + (minutes == null ? 0 : Double.parseDouble(minutes) / HOUR);
  }

  Optional<String> quality(Scan scan) {
    var tokens = scan.tokens();
    var sleep = scan.about().stream().filter(found -> found.label().equals("sleep")).toList();
    Found best = null;
    var shortest = (double) REACH;
    for (var word : slept.in(tokens)) {
      if (CERTAIN.contains(word.words())) {
        if (!word.words().startsWith("woke") || wokeOften(tokens, word)) {
          return Optional.of(word.label());
        }
        continue;
      }
      if (Scan.inside(word, scan.foods())) {
        continue;
      }
      var distance = distance(scan, word, sleep);
      if (distance < shortest) {
        shortest = distance;
        best = word;
      }
    }
    return Optional.ofNullable(best).map(word -> negated(tokens, word) ? "poor" : word.label());
  }

  /** "not sleep good", "haven't slept well". */
  private static boolean negated(Tokens tokens, Found word) {
    for (int i = Math.max(0, word.from() - 4); i < word.from(); i++) {
      if (tokens.sameClause(i, word.from())
          && tokens.is(
              i, "not", "no", "didn't", "didnt", "haven't", "never", "don't", "wasn't", "hardly")) {
        return word.label().equals("good");
      }
    }
    return false;
  }

  /** Waking up once in the morning is no bad night; "woke up 5 times" is. */
  private static boolean wokeOften(Tokens tokens, Found word) {
    for (int i = word.to(); i < Math.min(tokens.size(), word.to() + 4); i++) {
      if (tokens.is(
          i,
          "times",
          "twice",
          "thrice",
          "often",
          "lots",
          "loads",
          "constantly",
          "hourly",
          "every",
          "repeatedly")) {
        return true;
      }
    }
    return false;
  }

  private static double distance(Scan scan, Found word, List<Found> sleep) {
    var tokens = scan.tokens();
    var shortest = 99.0;
    for (var mention : sleep) {
      if (!tokens.sameSentence(mention.from(), word.from())) {
        continue;
      }
      int from = Math.min(mention.to(), word.to());
      int to = Math.max(mention.from(), word.from());
      double gap =
          word.to() <= mention.from() && !Character.isLetter(word.words().charAt(0)) ? 5 : 0;
      for (int i = from; i < to; i++) {
        gap +=
            scan.isQuantity(i)
                    || tokens.is(
                        i, "was", "is", "a", "the", ":", "of", "my", "last", "night", "about",
                        "only", "hours", "hrs", "h", "for", "it")
                ? 0.25
                : 1;
        gap += tokens.is(i, ",", "and", "but") ? 1 : 0;
        gap += otherTopic(scan, i) ? 6 : 0;
      }
      if (!tokens.sameClause(mention.from(), word.from())) {
        gap += 1;
      }
      shortest = Math.min(shortest, gap);
    }
    return shortest > 1 && follows(scan, word) ? 99 : shortest;
  }

  private static boolean otherTopic(Scan scan, int i) {
    return scan.about().stream()
            .anyMatch(found -> found.covers(i) && !found.label().equals("sleep"))
        || scan.joints().stream().anyMatch(found -> found.covers(i))
        || scan.gut().stream().anyMatch(found -> found.covers(i));
  }

  /** "bad stiffness", "good walk": the word belongs to what comes right after it. */
  private static boolean follows(Scan scan, Found word) {
    return otherTopic(scan, word.to())
        || scan.movement().stream().anyMatch(found -> found.from() == word.to());
  }
}
