package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.Signals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of chat a text is: greeting, thanks, venting, ok_ack … */
public final class SmallTalk {
  static final String FILE = "small-talk.tsv";

  private static final Set<String> KINDS =
      WordSet.of(
          """
          are_you_human bored chat complaint compliment good_news how_are_you insult joke laugh
          lost ok_ack test_message venting weather why_ask
          """);

  private static final Pattern LAUGH =
      Pattern.compile(
          "(?:a?(?:ha){2,}h?|(?:he){2,}|l+o+l+z*|lmf?ao+|rofl|x+d+|(?:ja){2,}|k{3,}|ha+)(?:"
              + " (?:lol|haha|ok))?");
  private static final Pattern ACKNOWLEDGED =
      Pattern.compile(
          "(?:(?:o+h+|a+h+) )?(?:o*k+(?:a+y+)?|okey dokey|k+|sure(?: thing)?|got"
              + " it|gotcha|right(?:o| then)?|alright(?: then)?|fair enough|noted|i"
              + " see|mhm+|hm+|cool|understood|yep|yup|ye+s+|no+|nope|nah|fine|great|perfect|(?:ok"
              + " |right |yes )?(?:(?:will|shall) do|ill (?:do|try) (?:that|it)|i will try)(?:"
              + " that| it)?)(?: (?:ok|then|cool|thanks|thank you|👍|👌)){0,9}");
  private static final Pattern WEATHER =
      Pattern.compile(
          "(?:so |and |hey |ok )?(?:how ?s|how is|what ?s|whats|what is|hows) the"
              + " (?:weather|forecast|temperature)(?: like)?(?: (?:in|for|at) [\\p{L} ]{2,20}|"
              + " today| tomorrow| outside| now| over there| where you are){0,2}|(?:will|is) it"
              + " (?:going to )?(?:rain|snow|be (?:sunny|hot|cold))(?:ing)?(?: (?:in|for|at)"
              + " [\\p{L} ]{2,20}| today| tomorrow| outside| now| later){0,2}");

  /** Somebody has died, left or been sent away. */
  private static final Pattern LOSS =
      Pattern.compile(
          "(?:i |and |today |yesterday |so |well |sorry |honestly |last (?:night|week)"
              + " ){0,3}(?:(?:my|our) (?:\\p{L}+ ){1,3}?(?:has |have |just |sadly |suddenly"
              + " )?(?:died|passed(?: away)?|is dead|is gone|left me|walked out(?: on me)?|was put"
              + " (?:down|to sleep))|lost my"
              + " (?:job|dog|cat|best friend|baby|home|"
              + FamilyWords.ONE
              + ")|(?:am |m |getting |got |been )?(?:divorced|sacked|made"
              + " redundant|evicted|laid off|fired))(?: (?:today|yesterday|last"
              + " (?:night|week|month)|this (?:morning|week)|suddenly|too|in the night|on"
              + " \\p{L}+day)){0,2}");

  /** "Why me" asks for no reasons of ours. */
  private static final Pattern OF_ASKING =
      Pattern.compile("\\b(?:asks?|asking|questions?|you|know|tell|this|for|point)\\b");

  private static final Pattern PUZZLED = Pattern.compile("[?!¿]*[?][?!]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern SYMBOL = Pattern.compile("[\\p{So}\\p{Sk}❤☀]");
  private static final Pattern NO_VOWEL =
      Pattern.compile("[b-df-hj-np-tv-xz]{5,}|(.)\\1{4,}|qwert|asdf|zxcv|hjkl");
  private static final Set<String> NODS = Set.of("👍", "👌", "🆗", "✅", "✔", "🫡");

  private static final double TYPICAL = 0.5;

  /** Thanks for praise that was none would be odd, an excuse for no blame too. */
  private static final double SURELY_TYPICAL = 1;

  private static final Set<String> OF_THE_COACH = Set.of("complaint", "compliment", "insult");

  /** "I", "am", "so": no kind's own. */
  private static final int SHORTEST = 3;

  private final Phrases phrases;

  /** How often each kind's phrases use a word. */
  private final Map<String, Map<String, Integer>> uses = new HashMap<>();

  private SmallTalk(Phrases phrases) {
    this.phrases = phrases;
    phrases
        .all()
        .forEach(
            (phrase, kind) -> {
              for (var word : phrase.split(" ", -1)) {
                uses.computeIfAbsent(word, _ -> new HashMap<>()).merge(kind, 1, Integer::sum);
              }
            });
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
                  default -> typical(Phrases.key(text));
                });
  }

  /** Whether a text tells what somebody feels, and nothing else. */
  public boolean isOfFeelings(String text) {
    return Feelings.areAllOf(Phrases.key(text));
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
    if (PUZZLED.matcher(text.strip()).matches()) {
      return Optional.of("lost");
    }
    if (!WORD.matcher(key).find()) {
      return SYMBOL.matcher(key).find()
          ? Optional.of("emoji")
          : text.strip().length() < 2 ? Optional.empty() : Optional.of("gibberish");
    }
    if (WEATHER.matcher(key).matches()) {
      return Optional.of("weather");
    }
    if (LOSS.matcher(key).matches() || Feelings.areAllOf(key)) {
      return Optional.of("venting");
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

  /** The kind that the words of a text are typical of; chat if they are typical of none. */
  private String typical(String key) {
    var scores = new HashMap<String, Double>();
    for (var word : Set.copyOf(Arrays.asList(key.split(" ", -1)))) {
      var kinds =
          word.length() < SHORTEST ? Map.<String, Integer>of() : uses.getOrDefault(word, Map.of());
      double all = kinds.values().stream().mapToInt(Integer::intValue).sum();
      // Squared: one word that only one kind uses outweighs several that most kinds use.
      kinds.forEach(
          (kind, times) ->
              scores.merge(kind, Math.pow(times / all, 2) * Math.log1p(times), Double::sum));
    }
    return scores.entrySet().stream()
        .filter(score -> score.getValue() > least(score.getKey()) && !score.getKey().equals("chat"))
        .filter(score -> !score.getKey().equals("why_ask") || OF_ASKING.matcher(key).find())
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("chat");
  }

  private static double least(String kind) {
    return OF_THE_COACH.contains(kind) ? SURELY_TYPICAL : TYPICAL;
  }
}
