package coach.limber.bot.conversation.wording;

import coach.limber.knowledge.article.Claim;

/** What is said around the article's own words, and where it has none. */
public final class ArticleWords {
  private ArticleWords() {}

  // How sure

  static final String HOW_SURE = "How sure is this?";
  static final String OF_WHAT = "Ask me something, and tap \"How sure is this?\" below my answer.";
  static final String NO_CLAIM = "This states nothing that research could test.";
  static final String NOT_GRADED = "Nobody has checked yet how sure research is of this.";
  static final String NOT_REVIEWED = "No doctor has checked these notes.";
  static final String NOTES_BY_SENTENCE =
      "Tap one for the notes and sources. No doctor has checked them.";
  static final String LESS_SURE = "Research is less sure of this than the article is.";
  static final String STILL_THIN = "Research on this is still thin.";

  static String graded(Claim claim) {
    return "· " + claim.restated() + " Evidence: " + claim.grade().words() + ".";
  }

  // Not covered

  static final String NOTHING_NEAR =
      "The article doesn't cover that. A doctor or pharmacist can tell you more.";
  static final String NEARBY = NOTHING_NEAR + "\nWhat it does speak of:";
  static final String MEDICAL =
      "That's one for your doctor or pharmacist. My article doesn't cover it, and I'm no doctor.";
  static final String MEDICAL_NEARBY = "\nWhat the article does speak of:";
  public static final String FAR =
      "That's not something I know about. I know one article, on gut and joint pain.";
  static final String DID_YOU_MEAN = "Which do you mean?";

  // Its own words

  public static final String TITLE =
      "My article is called “The Link Between Gut Health and Joint Pain”. Ask me what it says.";
  public static final String ONLY_ITS_WORDS =
      "I show the article's own words, and don't put them into mine. This is the heart of it:";
  public static final String AS_SHORT_AS_IT_IS =
      "That's as short as the article has it. I show its own words, and don't put them into mine.";
  public static final String NOTHING_TO_REPEAT =
      "There's nothing to repeat just now. Ask me something, or tell me about your day.";
}
