package coach.limber.bot.conversation.wording;

import java.util.List;
import java.util.stream.Collectors;

/** What the coach says of itself, and when it did not understand. */
public final class CoachWords {
  private CoachWords() {}

  public static final String PRICE =
      """
      I ask you for no money. Whoever runs this bot may have terms of their own, so ask them if you \
      want to be sure.\
      """;
  public static final String ONLY_ENGLISH =
      "I only speak English so far, sorry. Short and simple words are fine.";
  public static final String NOT_IN_A_GROUP =
      "Here I only answer from the article. Anything about you is for our own chat.";
  public static final String VAGUE = "All right. Ask me something, or tell me about your day.";

  public static String notThatPart(List<String> parts) {
    return "I didn't get this part: "
        + parts.stream().map(part -> "\"" + part + "\"").collect(Collectors.joining(", "))
        + ". Say it once more by itself, please.";
  }

  public static String thenThat(String part) {
    return "And after that, tell me this once more: \"" + part + "\".";
  }

  public static final String OUR_FAULT =
      """
      Something went wrong on my side, and I didn't take that in. Could you say it in other words? \
      In an emergency, call your local emergency number (112, 999, 911 …).\
      """;
  static final String NOT_TAKEN =
      """
      I had an answer, but this chat would not take it. Could you ask me again in other words? \
      In an emergency, call your local emergency number (112, 999, 911 …).\
      """;

  static String fileNotTaken(String name) {
    return "I made " + name + ", but this chat would not take the file. Ask me for it again later.";
  }

  /** A button takes no more than this. */
  public static String label(String words) {
    return words.length() <= 60 ? words : words.substring(0, 59) + "…";
  }
}
