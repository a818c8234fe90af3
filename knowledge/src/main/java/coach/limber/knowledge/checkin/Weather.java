package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.Set;
import java.util.stream.IntStream;

/** Wind and fog that are outdoors: "the wind howling", "cycled into the wind", "foggy and cold". */
final class Weather {
  private static final int NEAR = 5;
  private static final Set<String> BOTH_WAYS =
      Set.of("wind", "windy", "winds", "fog", "foggy", "haze", "hazy");

  private final Phrases weather;

  Weather(Lexicon lexicon) {
    this.weather = lexicon.group("weather");
  }

  boolean is(Tokens tokens, Found found) {
    if (!BOTH_WAYS.contains(found.words())) {
      return false;
    }
    int from = Math.max(0, found.from() - NEAR);
    return IntStream.range(from, Math.min(tokens.size(), found.to() + NEAR))
        .filter(i -> tokens.sameClause(i, found.from()))
        .mapToObj(i -> weather.longest(tokens, i))
        .anyMatch(near -> near != null && !(near.from() < found.from() && near.to() > found.to()));
  }
}
