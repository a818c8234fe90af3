package coach.limber.knowledge.answer;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a question asks for, whatever it is about. An amount, a brand, a proof or a price is not in
 * the article even where its subject is.
 */
public final class AskedFor {
  private static final String FILE = "asked-for.yaml";

  private final Map<Thing, BetweenWords> forms;

  /** Of one text the same is asked in several places. */
  private volatile Found latest = new Found("", new ConcurrentHashMap<>());

  /** What a text asks for, and what not, as far as anybody wanted to know. */
  private record Found(String text, Map<Thing, Boolean> things) {}

  private AskedFor(Map<Thing, BetweenWords> forms) {
    this.forms = forms;
  }

  /** What can be asked for; each is a list of the file under its name in small letters. */
  public enum Thing {
    AMOUNT,
    PRODUCT,
    PROOF,
    ABSENT,
    UNSAID,
    DIAGNOSIS,
    MEDICAL,
    HEALTH,
    BODY,
    IDIOM,
    ELSEWHERE,
    INJECTION
  }

  /**
   * Loads the patterns that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  public static AskedFor load() {
    return of(Resources.text(FILE));
  }

  static AskedFor of(String yaml) {
    var problems = new ArrayList<ContentProblem>();
    var forms = new EnumMap<Thing, BetweenWords>(Thing.class);
    var whole = Outline.of(FILE, yaml, problems);
    for (var thing : Thing.values()) {
      var name = thing.name().toLowerCase(Locale.ROOT);
      var lines = whole.flatMap(file -> file.find(name)).map(Outline::items).orElse(List.of());
      if (lines.isEmpty()) {
        problems.add(new ContentProblem(FILE, 0, "has no " + name, "add a list " + name + ":"));
      }
      lines.forEach(AskedFor::compiles);
      if (problems.isEmpty()) {
        forms.put(thing, new BetweenWords(lines.stream().map(Outline::text).toList()));
      }
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new AskedFor(forms);
  }

  private static void compiles(Outline line) {
    try {
      var _ = Pattern.compile(line.text());
    } catch (PatternSyntaxException e) {
      line.problem("is no pattern: " + e.getDescription(), "mend or remove this line");
    }
  }

  /** Whether a text asks for any of these. */
  public boolean any(String text, Thing... things) {
    var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    var found = latest;
    if (!found.text.equals(plain)) {
      found = new Found(plain, new ConcurrentHashMap<>());
      latest = found;
    }
    for (var thing : things) {
      if (found.things.computeIfAbsent(thing, it -> isIn(plain, it))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(String plain, Thing thing) {
    var words = forms.get(thing);
    return words != null && words.areIn(plain);
  }
}
