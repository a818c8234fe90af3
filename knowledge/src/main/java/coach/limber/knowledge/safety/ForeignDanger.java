package coach.limber.knowledge.safety;

import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.safety.Phrases.Hit;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Danger that is said in another language: the content of {@code danger-languages.yaml}. It looks
 * for phrases alone, because the encoder knows English only.
 */
final class ForeignDanger {
  /** A denial this many words before a phrase, or fewer, takes it back. */
  private static final int DENIAL_REACHES = 2;

  /** A language, and its script where it is not the usual one. */
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z]{4})?");

  private static final Pattern JOINED = Pattern.compile("['’-]");
  private static final Pattern SPACES = Pattern.compile(" +");

  /** Written without spaces between the words, or with endings run into them. */
  private static final Set<UnicodeScript> RUN_TOGETHER =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI);

  /** What to show for one language and one tier, and the words that take it back. */
  private record Advice(Tier tier, String flag, String text, Set<String> denials) {}

  private final Map<String, Advice> advice = new HashMap<>();
  private final Phrases phrases;

  private ForeignDanger(Optional<Outline> whole, List<Flag> flags) {
    var lists = new HashMap<String, List<String>>();
    whole
        .flatMap(file -> file.find("languages"))
        .map(Outline::items)
        .orElse(List.of())
        .forEach(language -> read(language, flags, lists));
    phrases = new Phrases(lists);
  }

  static ForeignDanger read(
      String file, String text, List<Flag> flags, List<ContentProblem> problems) {
    return new ForeignDanger(Outline.of(file, text, problems), flags);
  }

  private void read(Outline language, List<Flag> flags, Map<String, List<String>> lists) {
    var code = language.text("language");
    if (!CODE.matcher(code).matches()) {
      language.problem("\"" + code + "\" is no language", "use a code such as es, pcm or hi-latn");
    }
    var denials = Set.copyOf(plain(language.texts("denied")));
    for (var tier : List.of(Tier.EMERGENCY, Tier.CRISIS)) {
      var name = tier == Tier.EMERGENCY ? "emergency" : "crisis";
      var group = language.find(name);
      if (group.isEmpty()) {
        language.problem("has no " + name, "add it: every language needs both");
        continue;
      }
      var flag = group.get().text("flag");
      if (flags.stream().noneMatch(one -> one.id().equals(flag))) {
        group.get().problem("there is no flag " + flag, "use an id of red-flags.yaml");
      }
      var list = plain(group.get().texts("phrases"));
      if (list.isEmpty()) {
        group.get().problem("has no phrases", "add what people say");
      }
      lists.put(code + " " + name, list);
      advice.put(code + " " + name, new Advice(tier, flag, group.get().text("advice"), denials));
    }
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(ForeignDanger::plain).toList();
  }

  private static String plain(String text) {
    return SPACES.matcher(Words.plain(apart(text))).replaceAll(" ").strip();
  }

  /** The gravest danger that is said in any of the languages. */
  Optional<Concern> check(String text) {
    var words = Words.of(apart(text), Spelling.AS_WRITTEN);
    var found = new ArrayList<Advice>();
    for (var hit : phrases.find(words)) {
      var one = advice.get(hit.name());
      if (one != null && !denied(words, hit, one.denials())) {
        found.add(one);
      }
    }
    return found.stream()
        .max((a, b) -> a.tier().compareTo(b.tier()))
        .map(one -> new Concern(one.flag(), one.tier(), one.text(), List.of()));
  }

  private static boolean denied(List<Word> words, Hit hit, Set<String> denials) {
    var before =
        words.subList(Math.max(0, hit.from() - DENIAL_REACHES), hit.from()).stream()
            .map(Word::text)
            .collect(Collectors.joining(" ", " ", " "));
    return denials.stream().anyMatch(denial -> before.contains(" " + denial + " "));
  }

  /**
   * Each letter of a script without spaces is a word of its own; "j'étouffe" and "mi-e" are two.
   */
  private static String apart(String text) {
    var letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            letter -> {
              var alone = RUN_TOGETHER.contains(UnicodeScript.of(letter));
              letters.append(alone ? " " : "").appendCodePoint(letter).append(alone ? " " : "");
            });
    return JOINED.matcher(letters).replaceAll(" ");
  }
}
