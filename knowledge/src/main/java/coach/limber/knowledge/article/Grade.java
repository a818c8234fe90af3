package coach.limber.knowledge.article;

/** How well research supports a claim of the article, from best to worst. */
public enum Grade {
  STRONG("strong"),
  MODERATE("moderate"),
  LIMITED("limited"),
  CONTESTED("contested"),
  NO_DIRECT_EVIDENCE("no direct evidence");

  private final String words;

  Grade(String words) {
    this.words = words;
  }

  /** The grade as the content files write it and people read it. */
  public String words() {
    return words;
  }
}
