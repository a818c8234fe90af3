package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Claim;
import coach.limber.knowledge.article.Grade;
import coach.limber.knowledge.article.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the knowledge base makes of a question. */
public sealed interface Answer {

  /**
   * The article answers it. The evidence is a part of the answer: whoever shows the sentences has
   * at hand how sure each is.
   *
   * @param sentences in the article's order: at most three, or a whole list of the article
   * @param claims all that these sentences claim, with grade, note and citations
   */
  record Grounded(List<Sentence> sentences, List<Claim> claims) implements Answer {
    public Grounded {
      sentences = List.copyOf(sentences);
      claims = List.copyOf(claims);
      if (sentences.isEmpty()) {
        throw new IllegalArgumentException("a grounded answer needs a sentence, found none");
      }
      var ids = sentences.stream().map(Sentence::id).toList();
      for (var claim : claims) {
        if (!ids.contains(claim.sentence())) {
          throw new IllegalArgumentException(
              claim.id() + " is a claim of " + claim.sentence() + ", shown are " + ids);
        }
      }
    }

    /** The claims of one of its sentences; none if it states nothing that could be tested. */
    public List<Claim> claims(Sentence sentence) {
      return claims.stream().filter(claim -> claim.sentence().equals(sentence.id())).toList();
    }

    /** The grade of what is least supported; none if nothing is claimed. */
    public Optional<Grade> leastSure() {
      return claims.stream().map(Claim::grade).max(Comparator.naturalOrder());
    }
  }

  /**
   * The article does not answer it.
   *
   * @param nearby what the article does say around it, at most three; may be empty
   */
  record NotCovered(Kind kind, List<Sentence> nearby) implements Answer {
    public NotCovered {
      nearby = List.copyOf(nearby);
    }
  }

  /** Two readings are equally good: the person is asked which. */
  record Unclear(Grounded first, Grounded second) implements Answer {}

  /** Why it is not covered. */
  enum Kind {
    /** Our field, but not in this article. */
    NEAR,
    /** Drugs, tests, diagnoses, treatment: for a doctor or pharmacist. */
    MEDICAL,
    /** Not our subject. */
    FAR,
    /** An attempt to make the coach do something else. */
    INJECTION
  }
}
