package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.Kind;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.library.AddedArticle;
import coach.limber.knowledge.library.Library;
import coach.limber.knowledge.retrieval.Passage;
import coach.limber.knowledge.retrieval.Search;
import coach.limber.knowledge.retrieval.Search.Way;
import coach.limber.knowledge.signal.GeneralEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles that an operator added: asked only for what the one that ships does not cover, and
 * never for what belongs to a doctor. They have no trained reader, so they are searched in general
 * ways, and stay silent unless a sentence is both alike and has the question's words.
 */
public final class MoreArticles {
  // Fitted by logistic regression to how well the general search tells, on the article that ships,
  // what it covers from what it does not; then rounded. MoreArticlesTest prints what comes of it.
  private static final double LIKENESS = 20;
  private static final double WORDS = 2;
  private static final double DOUBT = 15;

  /** Beside the best, another sentence is shown only if it is nearly as sure. */
  private static final double NEARLY_AS_SURE = 0.5;

  private static final int MOST = 3;
  private static final int LOOKED_AT = 20;

  private final Map<String, AddedArticle> byName = new HashMap<>();
  private final List<Aim> aims = new ArrayList<>();
  private final KnowledgeBase knowledge;
  private final Search search;

  /** What is found by a passage: its first sentence, and the words that count as its own. */
  private record Aim(String sentence, String article, Passage passage, Set<String> words) {}

  private record Fit(Aim aim, double odds) {}

  private MoreArticles(Library library, KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    library.articles().forEach(this::add);
    this.search = Search.over(aims.stream().map(Aim::passage).toList(), GeneralEncoder.load());
  }

  /** Encodes the articles of a library; with none, no model is loaded and nothing is found. */
  public static Optional<MoreArticles> of(Library library, KnowledgeBase knowledge) {
    return library.isEmpty() ? Optional.empty() : Optional.of(new MoreArticles(library, knowledge));
  }

  private void add(AddedArticle added) {
    var article = added.article();
    byName.put(article.name(), added);
    for (var sentence : article.sentences()) {
      var heading =
          sentence.section().equals(article.title())
              ? article.title()
              : article.title() + ": " + sentence.section();
      aim(sentence.id(), article.name(), new Passage(sentence.id(), heading, sentence.text()));
    }
    for (var question : added.questions()) {
      var id = question.sentences().getFirst();
      aim(id, article.name(), new Passage(id, "", question.words()));
    }
  }

  private void aim(String sentence, String article, Passage passage) {
    aims.add(
        new Aim(
            sentence, article, passage, ContentWords.of(passage.title() + " " + passage.text())));
  }

  /** The same answer, or that of an added article where it is silent on our field or on others. */
  public Answer instead(Answer answer, List<String> readings) {
    return answer instanceof NotCovered(var kind, _) && isOpen(kind)
        ? readings.stream()
            .flatMap(text -> best(text).stream())
            .max(Comparator.comparingDouble(fits -> fits.getFirst().odds()))
            .<Answer>map(this::grounded)
            .orElse(answer)
        : answer;
  }

  private static boolean isOpen(Kind kind) {
    return switch (kind) {
      case NEAR, FAR -> true;
      case MEDICAL, INJECTION -> false;
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
            .filter(fit -> fit == best || fit.odds() > Math.max(0, best.odds() - NEARLY_AS_SURE))
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
    return LIKENESS * likeness + WORDS * share - DOUBT;
  }

  /** A word that the passage does not have ("turmeric") speaks against it. */
  private static double share(Set<String> asked, Set<String> said) {
    return asked.isEmpty()
        ? 0
        : (double) asked.stream().filter(said::contains).count() / asked.size();
  }
}
