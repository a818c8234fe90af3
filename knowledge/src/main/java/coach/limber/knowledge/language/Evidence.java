package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * The words that bear a request out. The trained reader hears requests in texts that are about
 * something else; one is obeyed only if the text has a word of its kind.
 */
final class Evidence {
  static final String FILE = "evidence.yaml";

  private static final int LONGEST = 200;

  /** What a form may call by a name without saying what it is. */
  private static final Map<String, String> KNOWN = Map.of("<number>", SpokenNumber.WORD);

  private final Map<Intent, Pattern> needed;
  private final Map<Intent, Pattern> usual;
  private final Map<Intent, WholeForm> sure;
  private final Pattern elsewhere;
  private final Pattern ours;

  private Evidence(
      Map<Intent, Pattern> needed,
      Map<Intent, Pattern> usual,
      Map<Intent, WholeForm> sure,
      Pattern elsewhere,
      Pattern ours) {
    this.needed = needed;
    this.usual = usual;
    this.sure = sure;
    this.elsewhere = elsewhere;
    this.ours = ours;
  }

  /**
   * Loads the words that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  static Evidence load() {
    return of(Resources.text(FILE));
  }

  static Evidence of(String yaml) {
    var problems = new ArrayList<ContentProblem>();
    var whole = Outline.of(FILE, yaml, problems);
    var named = named(whole);
    var needed = requests(whole, "needed", named);
    var usual = requests(whole, "usual", named);
    var sure = new EnumMap<Intent, WholeForm>(Intent.class);
    requests(whole, "sure", named)
        .forEach((intent, words) -> sure.put(intent, WholeForm.of(words.pattern())));
    var elsewhere = words(whole, "elsewhere", named, problems);
    var ours = words(whole, "ours", named, problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new Evidence(needed, usual, sure, elsewhere, ours);
  }

  /** The request that a text is by its form, whatever the reader takes it for. */
  Optional<Intent> form(String text) {
    var plain = Plain.of(text);
    return plain.length() > LONGEST
        ? Optional.empty()
        : sure.entrySet().stream()
            .filter(entry -> entry.getValue().fits(plain))
            .map(Map.Entry::getKey)
            .filter(intent -> intent != Intent.DELETE_DATA || Deletion.isPlausible(text))
            .findFirst();
  }

  /** How sure the trained layers are of a request. */
  enum Sure {
    HARDLY,
    /** So that one which only shows or tells something needs no words. */
    FAIRLY,
    /** So that none does. */
    BEYOND_DOUBT
  }

  /** Whether a text says what this request needs; {@code sure} is how sure the reader is of it. */
  boolean bearsOut(Intent intent, String text, Sure sure) {
    var plain = Plain.of(text);
    if (isElsewhere(intent, plain)) {
      return false;
    }
    var words = needed.get(intent);
    if (words != null) {
      return sure == Sure.BEYOND_DOUBT || words.matcher(plain).find();
    }
    var usually = usual.get(intent);
    return sure != Sure.HARDLY || usually == null || usually.matcher(plain).find();
  }

  /** "Set an alarm for the oven" is said to another machine. A habit may be about anything. */
  private boolean isElsewhere(Intent intent, String plain) {
    return intent != Intent.ADD_HABIT
        && elsewhere.matcher(plain).find()
        && !ours.matcher(plain).find();
  }

  /** What the forms of the file call by a name: {@code <you>} for "please", "could you" … */
  private static Map<String, String> named(Optional<Outline> whole) {
    var named = new LinkedHashMap<>(KNOWN);
    whole
        .flatMap(file -> file.find("named"))
        .map(Outline::entries)
        .orElse(List.of())
        .forEach(
            entry ->
                named.put(
                    "<" + entry.name() + ">",
                    entry.value().items().stream()
                        .map(line -> spelledOut(line.text(), named))
                        .collect(Collectors.joining("|", "(?:", ")"))));
    return named;
  }

  private static Map<Intent, Pattern> requests(
      Optional<Outline> whole, String name, Map<String, String> named) {
    var patterns = new EnumMap<Intent, Pattern>(Intent.class);
    for (var entry :
        whole.flatMap(file -> file.find(name)).map(Outline::entries).orElse(List.of())) {
      var intent = Arrays.stream(Intent.values()).filter(it -> it.id().equals(entry.name()));
      intent
          .findFirst()
          .ifPresentOrElse(
              it -> pattern(entry.value(), named).ifPresent(words -> patterns.put(it, words)),
              () -> entry.value().problem(entry.name() + " is no request", "mend its name"));
    }
    return patterns;
  }

  private static Pattern words(
      Optional<Outline> whole,
      String name,
      Map<String, String> named,
      List<ContentProblem> problems) {
    var found = whole.flatMap(file -> file.find(name)).flatMap(list -> pattern(list, named));
    if (found.isEmpty()) {
      problems.add(new ContentProblem(FILE, 0, "has no " + name, "add a list " + name + ":"));
    }
    return found.orElseGet(() -> Pattern.compile("(?!)"));
  }

  private static Optional<Pattern> pattern(Outline list, Map<String, String> named) {
    var lines = list.items();
    lines.forEach(line -> compiles(line, named));
    try {
      var any =
          lines.stream()
              .map(line -> spelledOut(line.text(), named))
              .collect(Collectors.joining("|"));
      return Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static String spelledOut(String form, Map<String, String> named) {
    var whole = form;
    for (var words : named.entrySet()) {
      whole = whole.replace(words.getKey(), words.getValue());
    }
    return whole;
  }

  private static void compiles(Outline line, Map<String, String> named) {
    try {
      var _ = Pattern.compile(spelledOut(line.text(), named));
    } catch (PatternSyntaxException e) {
      line.problem("is no pattern: " + e.getDescription(), "mend or remove this line");
    }
  }
}
