package coach.limber.knowledge;

import coach.limber.knowledge.language.QuestionForm;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An earlier exchange that a follow-up may lean on.
 *
 * @param text what the person said
 * @param sentences ids of the sentences that the coach showed, none where it showed none
 */
public record Turn(String text, List<String> sentences) {
  public Turn {
    sentences = List.copyOf(sentences);
  }

  /** So many words tell something; fewer are a word of chat. */
  private static final int A_TELLING = 4;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Whether a text tells something that what comes next may lean on: "my hands are stiff too". */
  public static boolean tells(String text) {
    return !QuestionForm.asks(text) && SPACES.split(text.strip()).length >= A_TELLING;
  }
}
