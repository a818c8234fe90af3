package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Sentence;
import java.util.List;

/** What the knowledge base makes of a question. */
public sealed interface Answer {

  /**
   * The article answers it.
   *
   * @param sentences in the article's order: at most three, or a whole list of the article
   */
  record Grounded(List<Sentence> sentences) implements Answer {
    public Grounded {
      sentences = List.copyOf(sentences);
      if (sentences.isEmpty()) {
        throw new IllegalArgumentException("a grounded answer needs a sentence, found none");
      }
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
