package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WordSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fatigue, stress and fog: a number if one is given, else the strongest word. */
final class Moods {
  private static final double WHOLE_SCALE = 10;
  private static final List<String> UPWARDS = List.of("low", "medium", "high");
  private static final Set<String> PASSED_OVER =
      WordSet.of(
          """
          : = - is was 's level levels very pretty quite at a really still today ?
          """);
  private static final Set<String> NEGATORS =
      Set.of("not", "no", "never", "isn't", "wasn't", "without", "zero", "don't", "dont", "ain't");

  private final Phrases gutNames;
  private final Phrases tired;
  private final Phrases stressed;
  private final Phrases grades;
  private final FogWords fog;
  private final Alone alone;
  private final Scope scope;

  Moods(Lexicon lexicon, Scope scope) {
    this.gutNames = lexicon.group("gut_names");
    this.tired = lexicon.group("tired");
    this.stressed = lexicon.group("stressed");
    this.grades = lexicon.group("grades");
    this.fog = new FogWords(lexicon, scope);
    this.alone = new Alone(lexicon, "tired_alone");
    this.scope = scope;
  }

  Optional<Value> fatigue(Scan scan, List<Quantity> fatigue, List<Quantity> energy) {
    if (!fatigue.isEmpty()) {
      return Optional.of(new Value.Amount(onTheScale(fatigue.getLast().amount())));
    }
    if (!energy.isEmpty()) {
      return Optional.of(new Value.Amount(WHOLE_SCALE - onTheScale(energy.getLast().amount())));
    }
    return graded(scan, "fatigue", false)
        .or(() -> graded(scan, "energy", true))
        .<Value>map(Value.Level::new)
        .or(() -> word(scan, tired));
  }

  private static double onTheScale(double amount) {
    return Math.clamp(amount, 0, WHOLE_SCALE);
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

  /** "stress: low", "energy is pretty good"; a low or high energy counts the other way round. */
  private Optional<String> graded(Scan scan, String topic, boolean reversed) {
    var tokens = scan.tokens();
    for (var mention : scan.about()) {
      if (!mention.label().equals(topic) || !scan.isToday(mention)) {
        continue;
      }
      int i = mention.to();
      while (PASSED_OVER.contains(tokens.text(i))
          && !(grades.startsAt(tokens, i) && !grades.startsAt(tokens, i + 1))) {
        i++;
      }
      var grade = grades.longest(tokens, i);
      if (grade != null && tokens.sameSentence(mention.from(), i)) {
        return Optional.of(level(grade.label(), reversed));
      }
    }
    return Optional.empty();
  }

  private static String level(String grade, boolean reversed) {
    return switch (grade) {
      case "bad" -> "high";
      case "good" -> "low";
      default -> reversed ? UPWARDS.get(2 - UPWARDS.indexOf(grade)) : grade;
    };
  }

  private Optional<Value> word(Scan scan, Phrases words) {
    var tokens = scan.tokens();
    return words.in(tokens).stream()
        .filter(scan::isToday)
        .filter(found -> isMine(found) || !scope.ofAnother(tokens, found))
        .filter(found -> !ofAnotherMeasure(scan, found))
        .filter(found -> !tokens.is(found.from() - 1, "less", "more"))
        .filter(found -> alone.isOfOneself(tokens, found))
        .filter(found -> !ofTheGut(tokens, found) && !Scan.inside(found, scan.foods()))
        .map(found -> level(tokens, found))
        .max(Comparator.comparingInt(UPWARDS::indexOf))
        .map(Value.Level::new);
  }

  /** "the neighbours are doing my head in". */
  private static boolean isMine(Found found) {
    return found.words().contains("my ") || found.words().contains(" me");
  }

  /** "energy through the roof" tells of no stress. */
  private static boolean ofAnotherMeasure(Scan scan, Found found) {
    var tokens = scan.tokens();
    int i = found.from();
    while (tokens.is(i - 1, "is", "'s", "was", "levels", "all", "gone", "going")) {
      i--;
    }
    int end = i;
    return scan.about().stream()
        .filter(about -> about.to() == end && tokens.sameClause(about.from(), found.from()))
        .anyMatch(about -> about.label().equals("energy") || about.label().equals("pain"));
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
    if (tokens.is(found.from() - 1, "bit", "little", "tad", "touch", "slightly", "mildly")) {
      return "low";
    }
    for (int i = found.from() - 1; i >= Math.max(0, found.from() - 3); i--) {
      if (Scope.explains(tokens, i)) {
        break;
      }
      if (NEGATORS.contains(tokens.text(i)) && tokens.sameClause(i, found.from())) {
        return "low";
      }
    }
    return found.label().toLowerCase(Locale.ROOT);
  }

  Optional<Value> fog(Scan scan, List<Quantity> numbers) {
    return numbers.isEmpty()
        ? fog.in(scan).map(Value.Truth::new)
        : Optional.of(new Value.Truth(numbers.getLast().amount() > 0));
  }
}
