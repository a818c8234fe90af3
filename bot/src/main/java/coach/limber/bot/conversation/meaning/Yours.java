package coach.limber.bot.conversation.meaning;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A person's own words, said back to them: "when I've had my tea" is "when you've had your tea".
 */
public final class Yours {
  private static final Map<String, String> SAID_BACK =
      Map.ofEntries(
          Map.entry("i am", "you are"),
          Map.entry("i was", "you were"),
          Map.entry("i'm", "you're"),
          Map.entry("i've", "you've"),
          Map.entry("i'll", "you'll"),
          Map.entry("i'd", "you'd"),
          Map.entry("i", "you"),
          Map.entry("my", "your"),
          Map.entry("mine", "yours"),
          Map.entry("myself", "yourself"),
          Map.entry("me", "you"));
  private static final Pattern MINE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'.])(?:i am|i"
              + " was|i'm|i've|i'll|i'd|i|myself|my|mine|me)(?![\\p{L}\\p{N}'.]| time\\b)",
          Pattern.CASE_INSENSITIVE);

  private Yours() {}

  public static String of(String words) {
    return MINE.matcher(words.replace('’', '\'')).replaceAll(Yours::back);
  }

  private static String back(MatchResult mine) {
    var yours = SAID_BACK.getOrDefault(mine.group().toLowerCase(Locale.ROOT), mine.group());
    return mine.start() == 0 && Character.isUpperCase(mine.group().charAt(0))
        ? yours.substring(0, 1).toUpperCase(Locale.ROOT) + yours.substring(1)
        : yours;
  }
}
