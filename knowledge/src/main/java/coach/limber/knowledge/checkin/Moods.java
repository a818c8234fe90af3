package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fatigue, stress and fog: a number if one is given, else the strongest word. */
final class Moods {
  private static final double WHOLE_SCALE = 10;
  private static final List<String> UPWARDS = List.of("low", "medium", "high");
  private static final Set<String> PASSED_OVER =
      Set.of(
          ":", "=", "-", "is", "was", "'s", "level", "levels", "very", "pretty", "quite", "at", "a",
          "really", "still", "today", "?");
  private static final Map<String, String> GRADES =
      Map.ofEntries(
          Map.entry("low", "low"),
          Map.entry("none", "low"),
          Map.entry("no", "low"),
          Map.entry("nah", "low"),
          Map.entry("nope", "low"),
          Map.entry("nil", "low"),
          Map.entry("zero", "low"),
          Map.entry("minimal", "low"),
          Map.entry("mild", "low"),
          Map.entry("medium", "medium"),
          Map.entry("moderate", "medium"),
          Map.entry("average", "medium"),
          Map.entry("meh", "medium"),
          Map.entry("so-so", "medium"),
          Map.entry("ok", "medium"),
          Map.entry("okay", "medium"),
          Map.entry("high", "high"),
          Map.entry("bad", "high"),
          Map.entry("awful", "high"),
          Map.entry("terrible", "high"),
          Map.entry("massive", "high"),
          Map.entry("huge", "high"),
          Map.entry("very", "high"),
          Map.entry("extreme", "high"),
          Map.entry("severe", "high"),
          Map.entry("little", "low"),
          Map.entry("slight", "low"),
          Map.entry("some", "medium"),
          Map.entry("good", "high"),
          Map.entry("great", "high"));
  private static final Set<String> NEGATORS =
      Set.of("not", "no", "never", "isn't", "wasn't", "without", "zero", "don't", "dont", "ain't");

  private final Phrases gutNames;
  private final Phrases tired;
  private final Phrases stressed;
  private final Phrases fog;
  private final Phrases notFog;
  private final Phrases clear;
  private final Weather weather;
  private final Scope scope;

  Moods(Lexicon lexicon, Scope scope) {
    this.gutNames = lexicon.group("gut_names");
    this.tired = lexicon.group("tired");
    this.stressed = lexicon.group("stressed");
    this.fog = lexicon.group("fog");
    this.notFog = lexicon.group("not_fog");
    this.clear = lexicon.group("clear");
    this.weather = new Weather(lexicon);
    this.scope = scope;
  }

  Optional<Value> fatigue(Scan scan, List<Quantity> fatigue, List<Quantity> energy) {
    if (!fatigue.isEmpty()) {
      return Optional.of(new Value.Amount(fatigue.getLast().amount()));
    }
    if (!energy.isEmpty()) {
      return Optional.of(new Value.Amount(WHOLE_SCALE - energy.getLast().amount()));
    }
    return graded(scan, "fatigue", false)
        .or(() -> graded(scan, "energy", true))
        .<Value>map(Value.Level::new)
        .or(() -> word(scan, tired));
  }

  Optional<Value> stress(Scan scan, List<Quantity> stress) {
    if (stress.isEmpty()) {
      return graded(scan, "stress", false)
          .<Value>map(Value.Level::new)
          .or(() -> word(scan, stressed));
    }
    var amount = stress.getLast().amount();
    return Optional.of(new Value.Level(amount <= 3 ? "low" : amount <= 6.5 ? "medium" : "high"));
  }

  /** "stress: low", "energy is pretty good"; energy counts the other way round. */
  private static Optional<String> graded(Scan scan, String topic, boolean reversed) {
    var tokens = scan.tokens();
    for (var mention : scan.about()) {
      int i = mention.to();
      while (mention.label().equals(topic)
          && PASSED_OVER.contains(tokens.text(i))
          && !(GRADES.containsKey(tokens.text(i)) && !GRADES.containsKey(tokens.text(i + 1)))) {
        i++;
      }
      var grade = GRADES.get(tokens.text(i));
      if (mention.label().equals(topic)
          && scan.isToday(mention)
          && grade != null
          && tokens.sameSentence(mention.from(), i)) {
        return Optional.of(reversed ? UPWARDS.get(2 - UPWARDS.indexOf(grade)) : grade);
      }
    }
    return Optional.empty();
  }

  private Optional<Value> word(Scan scan, Phrases words) {
    var tokens = scan.tokens();
    return words.in(tokens).stream()
        .filter(scan::isToday)
        .filter(found -> !scope.ofAnother(tokens, found))
        .filter(found -> !ofTheGut(tokens, found))
        .map(found -> level(tokens, found))
        .max(java.util.Comparator.comparingInt(UPWARDS::indexOf))
        .map(Value.Level::new);
  }

  /** "gut a bit sluggish". */
  private boolean ofTheGut(Tokens tokens, Found found) {
    return gutNames.in(tokens).stream()
        .anyMatch(
            name ->
                name.to() <= found.from()
                    && found.from() - name.to() <= 3
                    && tokens.sameClause(name.from(), found.from()));
  }

  /** "not tired" is low whatever stands between. */
  private String level(Tokens tokens, Found found) {
    if (scope.answeredNo(tokens, found)) {
      return "low";
    }
    for (int i = Math.max(0, found.from() - 3); i < found.from(); i++) {
      if (NEGATORS.contains(tokens.text(i)) && tokens.sameClause(i, found.from())) {
        return "low";
      }
    }
    return found.label().toLowerCase(Locale.ROOT);
  }

  Optional<Value> fog(Scan scan, List<Quantity> numbers) {
    var tokens = scan.tokens();
    if (!numbers.isEmpty()) {
      return Optional.of(new Value.Truth(numbers.getLast().amount() > 0));
    }
    var outside = notFog.in(tokens);
    var foggy =
        fog.in(tokens).stream()
            .filter(found -> !Scan.inside(found, outside) && scan.isToday(found))
            .filter(found -> !weather.is(tokens, found))
            .toList();
    if (foggy.stream().anyMatch(found -> !scope.denied(tokens, found))) {
      return Optional.of(new Value.Truth(true));
    }
    return foggy.isEmpty() && clear.in(tokens).isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Truth(false));
  }
}
