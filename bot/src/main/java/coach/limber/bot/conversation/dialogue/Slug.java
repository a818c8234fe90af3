package coach.limber.bot.conversation.dialogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** A short id made of a person's own words: "Stretch my fingers!" gives "stretch my fingers". */
public final class Slug {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 40;

  private Slug() {}

  public static String of(String words) {
    var plain = BETWEEN_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    var id = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
    return id.isEmpty() ? "own" : id;
  }
}
