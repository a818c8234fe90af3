package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.Kind;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.library.AddedArticle;
import coach.limber.knowledge.library.AddedArticle.Question;
import coach.limber.knowledge.library.Library;
import coach.limber.knowledge.retrieval.Passage;
import coach.limber.knowledge.retrieval.Search;
import coach.limber.knowledge.retrieval.Search.Way;
import coach.limber.knowledge.signal.GeneralEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles that an operator added: asked only for what the one that ships does not cover, and
 * never for what belongs to a doctor; a question that the operator wrote down is theirs. They have
 * no trained reader, so they are searched in general ways, and stay silent unless a sentence is
 * both alike and has the question's words.
 */
public final class MoreArticles {
  // Round, and strict: of about 750 questions that the article that ships does not cover, three
  // were
  // answered from two articles about sleep and pacing, one of them rightly.
  private static final double LIKENESS = 15;
  private static final double WORDS = 6;
  private static final double DOUBT = 13.3;

  /** Shared words alone are no sign: "what's two weeks from today". */
  private static final double LEAST_ALIKE = 0.62;

  /** Beside the best, another sentence is shown only if it is nearly as sure. */
  private static final double NEARLY_AS_SURE = 0.5;

  private static final int MOST = 3;
  private static final int LOOKED_AT = 20;

  /** What no article answers, whatever it is about. */
  private static final Thing[] BEYOND = {
    Thing.INJECTION, Thing.DIAGNOSIS, Thing.MEDICAL, Thing.PRODUCT, Thing.PROOF
  };

  private final Map<Set<String>, Question> questions = new HashMap<>();
  private final List<Aim> aims = new ArrayList<>();
  private final KnowledgeBase knowledge;
  private final Retrieval retrieval;
  private final Search search;

  /** What is found by a passage: its first sentence, and the words that count as its own. */
  private record Aim(String sentence, String article, Passage passage, Set<String> words) {}

  private record Fit(Aim aim, double odds) {}

  private MoreArticles(Library library, KnowledgeBase knowledge, Retrieval retrieval) {
    this.knowledge = knowledge;
    this.retrieval = retrieval;
    library.articles().forEach(this::add);
    this.search = Search.over(aims.stream().map(Aim::passage).toList(), GeneralEncoder.load());
  }

  /** Encodes the articles of a library; with none, no model is loaded and nothing is found. */
  public static Optional<MoreArticles> of(
      Library library, KnowledgeBase knowledge, Retrieval retrieval) {
    return library.isEmpty()
        ? Optional.empty()
        : Optional.of(new MoreArticles(library, knowledge, retrieval));
  }

  private void add(AddedArticle added) {
    var article = added.article();
    for (var sentence : article.sentences()) {
      var heading =
          sentence.section().equals(article.title())
              ? article.title()
              : article.title() + ": " + sentence.section();
      var passage = new Passage(sentence.id(), heading, sentence.text());
      aims.add(new Aim(sentence.id(), article.name(), passage, words(passage)));
    }
    for (var question : added.questions()) {
      questions.put(ContentWords.of(question.words()), question);
      var id = question.sentences().getFirst();
      var passage = new Passage(id, "", question.words());
      var words = new HashSet<>(words(passage));
      aims.stream()
          .filter(aim -> aim.sentence().equals(id))
          .forEach(aim -> words.addAll(aim.words()));
      aims.add(new Aim(id, article.name(), passage, words));
    }
  }

  private static Set<String> words(Passage passage) {
    return ContentWords.of(passage.title() + " " + passage.text());
  }

  /**
   * The same answer, or that of an added article: where ours is silent on our field or on others,
   * or where the operator wrote down this very question.
   *
   * @param text what was asked
   * @param readings the text, also with what it leans on
   */
  public Answer instead(Answer answer, String text, List<String> readings) {
    if (retrieval.asksFor(text, BEYOND)) {
      return answer;
    }
    var written = written(text);
    if (written.isPresent()) {
      return knowledge.grounded(knowledge.sentences(written.get().sentences()));
    }
    return answer instanceof NotCovered(var kind, _) && isOpen(kind, text)
        ? readings.stream()
            .flatMap(reading -> best(reading).stream())
            .max(Comparator.comparingDouble(fits -> fits.getFirst().odds()))
            .<Answer>map(this::grounded)
            .orElse(answer)
        : answer;
  }

  private Optional<Question> written(String text) {
    var words = ContentWords.of(text);
    return words.isEmpty() ? Optional.empty() : Optional.ofNullable(questions.get(words));
  }

  /** An article of sleep may answer a question of health, but none that is for a doctor. */
  private boolean isOpen(Kind kind, String text) {
    return switch (kind) {
      case NEAR, FAR -> true;
      case MEDICAL -> !retrieval.asksFor(text, Thing.MEDICAL, Thing.DIAGNOSIS, Thing.HEALTH);
      case INJECTION -> false;
    };
  }

  private Grounded grounded(List<Fit> fits) {
    return knowledge.grounded(
        knowledge.sentences(fits.stream().map(fit -> fit.aim().sentence()).toList()));
  }

  /** The sentences of one article that fit, best first; none if none does. */
  private Optional<List<Fit>> best(String text) {
    var fits = fits(text);
    if (fits.isEmpty() || fits.getFirst().odds() < 0) {
      return Optional.empty();
    }
    var best = fits.getFirst();
    return Optional.of(
        fits.stream()
            .filter(fit -> fit.aim().article().equals(best.aim().article()))
            .filter(
                fit -> fit.equals(best) || fit.odds() > Math.max(0, best.odds() - NEARLY_AS_SURE))
            .limit(MOST)
            .toList());
  }

  /** Each sentence once, by the best of its passages. */
  private List<Fit> fits(String text) {
    var words = ContentWords.of(text);
    var likeness = search.likeness(text);
    var bySentence = new HashMap<String, Fit>();
    for (var found : search.best(text, Way.OURS, LOOKED_AT)) {
      var aim = aims.get(found.place());
      var fit = new Fit(aim, odds(likeness[found.place()], share(words, aim.words())));
      bySentence.merge(aim.sentence(), fit, (a, b) -> a.odds() >= b.odds() ? a : b);
    }
    return bySentence.values().stream()
        .sorted(
            Comparator.comparingDouble(Fit::odds)
                .reversed()
                .thenComparing(fit -> fit.aim().sentence()))
        .toList();
  }

  private static double odds(double likeness, double share) {
    return likeness < LEAST_ALIKE
        ? Double.NEGATIVE_INFINITY
        : LIKENESS * likeness + WORDS * share - DOUBT;
  }

  /** A rare word that the passage does not have ("turmeric") speaks against it. */
  private double share(Set<String> asked, Set<String> said) {
    double all = 0;
    double shared = 0;
    for (var word : asked) {
      all += retrieval.rarity(word);
      shared += said.contains(word) ? retrieval.rarity(word) : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
