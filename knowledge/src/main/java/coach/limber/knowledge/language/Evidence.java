package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

  /** What the forms of the file call by a name. */
  private static final Map<String, String> NAMED =
      Map.of(
          "<you>",
          "(?:(?:hi|hey|hello|ok|okay|so|and|also|please|pls|plz|can you|could you|would you|will"
              + " you|can we|could we|i want you to|i'd like you to|i would like you to|just|now"
              + "|right|coach|limber)[,.!]? )*",
          "<oops>",
          "(?:(?:oops|whoops|sorry|oh|no|wait|hang on|hey|hi|ah|argh|damn|typo|fat fingers?|my"
              + " (?:bad|mistake|fault)|mistake|correction|silly me|slip of the"
              + " (?:finger|thumb)|wrong (?:key|button|number)|autocorrect|actually)[,.!:;]* )*",
          "<measure>",
          "pain|stiff\\w*|sleep|slept|stress|fatigue|tired\\w*|energy|brain fog|fog|movement"
              + "|moving|exercise|hours (?:i )?(?:of )?(?:slept|sleep)|minutes of \\w+",
          "<value>",
          "\\d{1,3}(?:[.,]\\d)?|"
              + SpokenNumber.WORD
              + "|low|medium|high|poor|ok|okay|good|half an hour|an hour|nothing|none|nil");

  private final Map<Intent, Pattern> needed;
  private final Map<Intent, Pattern> usual;
  private final Map<Intent, Pattern> sure;
  private final Pattern elsewhere;
  private final Pattern ours;

  private Evidence(
      Map<Intent, Pattern> needed,
      Map<Intent, Pattern> usual,
      Map<Intent, Pattern> sure,
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
    var needed = requests(whole, "needed");
    var usual = requests(whole, "usual");
    var sure = requests(whole, "sure");
    var elsewhere = words(whole, "elsewhere", problems);
    var ours = words(whole, "ours", problems);
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
            .filter(entry -> entry.getValue().matcher(plain).matches())
            .map(Map.Entry::getKey)
            .filter(intent -> intent != Intent.DELETE_DATA || Deletion.isPlausible(text))
            .findFirst();
  }

  /** Whether a text says what this request needs; {@code sure} is how sure the reader is of it. */
  boolean bearsOut(Intent intent, String text, boolean sure) {
    var plain = Plain.of(text);
    if (isElsewhere(intent, plain)) {
      return false;
    }
    var words = needed.get(intent);
    if (words != null) {
      return words.matcher(plain).find();
    }
    var usually = usual.get(intent);
    return sure || usually == null || usually.matcher(plain).find();
  }

  /** "Set an alarm for the oven" is said to another machine. A habit may be about anything. */
  private boolean isElsewhere(Intent intent, String plain) {
    return intent != Intent.ADD_HABIT
        && elsewhere.matcher(plain).find()
        && !ours.matcher(plain).find();
  }

  private static Map<Intent, Pattern> requests(Optional<Outline> whole, String name) {
    var patterns = new EnumMap<Intent, Pattern>(Intent.class);
    for (var entry :
        whole.flatMap(file -> file.find(name)).map(Outline::entries).orElse(List.of())) {
      var intent = Arrays.stream(Intent.values()).filter(it -> it.id().equals(entry.name()));
      intent
          .findFirst()
          .ifPresentOrElse(
              it -> pattern(entry.value()).ifPresent(words -> patterns.put(it, words)),
              () -> entry.value().problem(entry.name() + " is no request", "mend its name"));
    }
    return patterns;
  }

  private static Pattern words(
      Optional<Outline> whole, String name, List<ContentProblem> problems) {
    var found = whole.flatMap(file -> file.find(name)).flatMap(Evidence::pattern);
    if (found.isEmpty()) {
      problems.add(new ContentProblem(FILE, 0, "has no " + name, "add a list " + name + ":"));
    }
    return found.orElseGet(() -> Pattern.compile("(?!)"));
  }

  private static Optional<Pattern> pattern(Outline list) {
    var lines = list.items();
    lines.forEach(Evidence::compiles);
    try {
      var any =
          lines.stream().map(line -> spelledOut(line.text())).collect(Collectors.joining("|"));
      return Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static String spelledOut(String form) {
    var whole = form;
    for (var named : NAMED.entrySet()) {
      whole = whole.replace(named.getKey(), named.getValue());
    }
    return whole;
  }

  private static void compiles(Outline line) {
    try {
      var _ = Pattern.compile(spelledOut(line.text()));
    } catch (PatternSyntaxException e) {
      line.problem("is no pattern: " + e.getDescription(), "mend or remove this line");
    }
  }
}
