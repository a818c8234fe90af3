package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.Signals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of chat a text is: greeting, thanks, venting, ok_ack … */
public final class SmallTalk {
  static final String FILE = "small-talk.tsv";

  private static final Set<String> KINDS =
      Set.of(
          "are_you_human",
          "bored",
          "chat",
          "complaint",
          "compliment",
          "good_news",
          "how_are_you",
          "insult",
          "joke",
          "laugh",
          "ok_ack",
          "test_message",
          "venting",
          "weather");

  private static final Pattern LAUGH =
      Pattern.compile(
          "(?:a?(?:ha){2,}h?|(?:he){2,}|l+o+l+z*|lmf?ao+|rofl|x+d+|(?:ja){2,}|k{3,}|ha+)(?:"
              + " (?:lol|haha|ok))?");
  private static final Pattern ACKNOWLEDGED =
      Pattern.compile(
          "(?:(?:o+h+|a+h+) )?(?:o*k+(?:a+y+)?|okey dokey|k+|sure(?: thing)?|got"
              + " it|gotcha|right(?:o| then)?|alright(?: then)?|fair enough|noted|i"
              + " see|mhm+|hm+|cool|understood|yep|yup|ye+s+|fine|great|perfect)(?:"
              + " (?:ok|then|cool|thanks|👍|👌))*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern SYMBOL = Pattern.compile("[\\p{So}\\p{Sk}❤☀]");
  private static final Pattern NO_VOWEL =
      Pattern.compile("[b-df-hj-np-tv-xz]{5,}|(.)\\1{4,}|qwert|asdf|zxcv|hjkl");
  private static final Set<String> NODS = Set.of("👍", "👌", "🆗", "✅", "✔", "🫡");

  private final Phrases phrases;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Integer> commonness = new HashMap<>();

  private SmallTalk(Phrases phrases) {
    this.phrases = phrases;
    for (var phrase : phrases.all().keySet()) {
      var set = Set.of(new HashSet<>(Arrays.asList(phrase.split(" ", -1))).toArray(String[]::new));
      words.put(phrase, set);
      set.forEach(word -> commonness.merge(word, 1, Integer::sum));
    }
  }

  /**
   * Reads the phrases that ship with the program.
   *
   * @throws ContentException with every mistake in them
   */
  public static SmallTalk load() {
    var problems = new ArrayList<ContentProblem>();
    var phrases = phrases(Resources.text(FILE), problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new SmallTalk(phrases);
  }

  static Phrases phrases(String text, List<ContentProblem> problems) {
    return Phrases.read(FILE, text, KINDS, problems);
  }

  /** The best kind for a text that is small talk. */
  public String kind(String text, Signals signals) {
    return certain(text)
        .orElseGet(
            () ->
                switch (Signals.best(signals.intent())) {
                  case "greeting" -> "greeting";
                  case "thanks" -> "thanks";
                  case "goodbye" -> "goodbye";
                  default -> nearest(Phrases.key(text));
                });
  }

  /** The kind, if the text is surely small talk: "ok", "lol", "👍". */
  public Optional<String> certain(String text) {
    var key = Phrases.key(text);
    return phrases.label(text).or(() -> byForm(key, text));
  }

  private static Optional<String> byForm(String key, String text) {
    if (NODS.stream().anyMatch(key::startsWith) && !WORD.matcher(key).find()) {
      return Optional.of("ok_ack");
    }
    if (!WORD.matcher(key).find()) {
      return SYMBOL.matcher(key).find()
          ? Optional.of("emoji")
          : text.strip().length() < 2 ? Optional.empty() : Optional.of("gibberish");
    }
    if (LAUGH.matcher(key).matches()) {
      return Optional.of("laugh");
    }
    if (ACKNOWLEDGED.matcher(key).matches()) {
      return Optional.of("ok_ack");
    }
    return isGibberish(key) ? Optional.of("gibberish") : Optional.empty();
  }

  /** Keys hit at random: most of the words have no vowel or go through a row of the keyboard. */
  private static boolean isGibberish(String key) {
    var all = key.split(" ", -1);
    var odd = Arrays.stream(all).filter(word -> NO_VOWEL.matcher(word).find()).count();
    return all.length <= 6 && odd * 2 >= all.length && odd > 0;
  }

  /** The kind whose phrase shares most of its rarer words; chat if none shares any. */
  private String nearest(String key) {
    var said = Set.of(new HashSet<>(Arrays.asList(key.split(" ", -1))).toArray(String[]::new));
    var best = "chat";
    var most = 0.25;
    for (var phrase : words.entrySet()) {
      var likeness = likeness(said, phrase.getValue());
      if (likeness > most) {
        most = likeness;
        best = phrases.all().getOrDefault(phrase.getKey(), "chat");
      }
    }
    return best;
  }

  private double likeness(Set<String> one, Set<String> other) {
    double shared = 0;
    double all = 0;
    for (var word : other) {
      all += weight(word);
      shared += one.contains(word) ? weight(word) : 0;
    }
    for (var word : one) {
      all += other.contains(word) ? 0 : weight(word);
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String word) {
    return 1.0 / commonness.getOrDefault(word, 1);
  }
}
