package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.EnglishWords;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.content.Rows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The curated ways in which people ask, of what the article answers and of what it does not. It
 * compares words and knows nothing of meaning: that makes it err elsewhere than the trained reader.
 */
final class AskedBefore {
  private static final String COVERED = "questions.tsv";
  private static final String NOT_COVERED = "not-covered.tsv";

  /** How many of the most alike are heard. */
  private static final int HEARD = 12;

  /** A voice for each side to begin with: a faint likeness alone says little. */
  private static final double BEGINNING = 0.1;

  private static final int COMMON = 5;

  /** A word that so few of the questions have may be a slip of the finger in them, too. */
  private static final int OF_THE_FINGER = 2;

  private static final int OFTEN = 5;
  private static final int SELDOM = 2;

  private final List<Asked> all = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  private AskedBefore() {}

  /** The sentences that answer a question, none for one that the article does not answer. */
  private record Asked(Set<String> words, List<String> answers) {
    boolean covered() {
      return !answers.isEmpty();
    }
  }

  /** Lengths of all as vectors of words, measured when all are known. */
  private float[] lengths = {};

  /**
   * Loads the questions that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  static AskedBefore load(Article article) {
    return of(article, Resources.text(COVERED), Resources.text(NOT_COVERED));
  }

  static AskedBefore of(Article article, String covered, String notCovered) {
    var problems = new ArrayList<ContentProblem>();
    var known = new AskedBefore();
    var seen = new HashSet<String>();
    var answered = Rows.of(COVERED, covered, 2, problems);
    for (var row : answered.all()) {
      var ids = List.of(row.column(1).split(" "));
      for (var id : ids) {
        if (article.sentence(id).isEmpty()) {
          answered.problem(row, "\"" + id + "\" is no sentence", "use ids of article.md");
        }
      }
      known.add(answered, row, ids, seen);
    }
    var unanswered = Rows.of(NOT_COVERED, notCovered, 2, problems);
    for (var row : unanswered.all()) {
      if (Arrays.stream(Answer.Kind.values()).noneMatch(kind -> id(kind).equals(row.column(1)))) {
        unanswered.problem(
            row, "\"" + row.column(1) + "\" is no kind", "use near, medical, far or injection");
      }
      known.add(unanswered, row, List.of(), seen);
    }
    answered.sortedBy(row -> row.column(0));
    unanswered.sortedBy(row -> row.column(0));
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    known.measure();
    return known;
  }

  private static String id(Answer.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void add(Rows file, Row row, List<String> answers, Set<String> seen) {
    if (!seen.add(row.column(0).toLowerCase(Locale.ROOT))) {
      file.problem(row, "\"" + row.column(0) + "\" stands here twice", "keep one of them");
    }
    var words = ContentWords.of(row.column(0));
    words.forEach(word -> places.computeIfAbsent(word, _ -> new ArrayList<>()).add(all.size()));
    all.add(new Asked(words, answers));
  }

  /** The sentences that answer each, in the order of the files; none where none does. */
  List<List<String>> answers() {
    return all.stream().map(Asked::answers).toList();
  }

  /** Mends slips in words that are common in what the article answers. */
  Slips slips() {
    var often = new HashMap<String, Integer>();
    all.stream()
        .filter(Asked::covered)
        .flatMap(asked -> asked.words().stream())
        .forEach(word -> often.merge(word, 1, Integer::sum));
    often.values().removeIf(times -> times < COMMON);
    var known =
        places.entrySet().stream()
            .filter(entry -> entry.getValue().size() > OF_THE_FINGER)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Slips(known, often.keySet(), EnglishWords.all());
  }

  /** Whether people who ask of what is covered use a word, and not mostly those who do not. */
  boolean isCovered(String word) {
    var all = places.getOrDefault(word, List.of());
    var covered = all.stream().filter(place -> this.all.get(place).covered()).count();
    return (covered >= OFTEN && covered * 4 >= all.size())
        || (covered >= SELDOM && covered * 2 >= all.size());
  }

  /** How much a text is like what is covered rather than not: log odds, 0 when nothing tells. */
  double odds(String text) {
    var alike = alike(ContentWords.of(text));
    double covered = BEGINNING;
    double not = BEGINNING;
    for (int place : Highest.places(alike, HEARD)) {
      if (all.get(place).covered()) {
        covered += alike[place];
      } else {
        not += alike[place];
      }
    }
    return Math.log(covered / not);
  }

  /** The cosine of each question with a text of these words. */
  private float[] alike(Set<String> words) {
    var alike = new float[all.size()];
    for (var word : words) {
      var weight = (float) weight(word);
      for (int place : places.getOrDefault(word, List.of())) {
        alike[place] += weight;
      }
    }
    var length = (float) length(words);
    for (int place = 0; place < alike.length; place++) {
      alike[place] = alike[place] == 0 ? 0 : alike[place] / (length * lengths[place]);
    }
    return alike;
  }

  private void measure() {
    lengths = new float[all.size()];
    for (int place = 0; place < lengths.length; place++) {
      lengths[place] = (float) length(all.get(place).words());
    }
  }

  private double length(Set<String> words) {
    return Math.sqrt(words.stream().mapToDouble(this::weight).sum());
  }

  /** Squared inverse document frequency: a rare word tells more than a common one. */
  private double weight(String word) {
    var rare = rarity(word);
    return rare * rare;
  }

  /** Inverse document frequency of a content word, the questions being the documents. */
  double rarity(String word) {
    var often = places.getOrDefault(word, List.of()).size();
    return Math.log(1 + (all.size() - often + 0.5) / (often + 0.5));
  }
}
