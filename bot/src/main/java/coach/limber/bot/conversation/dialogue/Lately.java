package coach.limber.bot.conversation.dialogue;

import java.time.Instant;

/**
 * What was talked of a moment ago, as far as the next few words may lean on it.
 *
 * @param askedAgain the open question that was already asked once more after something else, {@link
 *     #NO_QUESTION} if none
 * @param ofTimes when the times of the day were spoken of last: a bare number may be one
 */
public record Lately(String askedAgain, Instant ofTimes) {
  static final String NO_QUESTION = "";
  public static final Lately NOTHING = new Lately(NO_QUESTION, Marks.NOT);

  public Lately askingAgain(String question) {
    return new Lately(question, ofTimes);
  }

  public Lately speakingOfTimes(Instant at) {
    return new Lately(askedAgain, at);
  }
}
