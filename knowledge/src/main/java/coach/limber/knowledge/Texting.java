package coach.limber.knowledge;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.Rows;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they are spelled in haste or by ear, in their usual spelling: "wot shud i eet". Letters
 * that a dialect drops are put back ("t' top o' mi knee's achin'"), and so are the weeks of those
 * who write notes on a ward: "6/52".
 */
public final class Texting {
  private static final String FILE = "texting.tsv";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");

  /** "N scrap the crisps": between two words it may be of a name, like "mac n cheese". */
  private static final Pattern AND = Pattern.compile("^\\s*+(?:[nN&+]|'n'?)\\s++(?=\\p{L}{2})");

  private static final String BEFORE = "(?<![\\p{L}\\d'’])";
  private static final Map<Pattern, String> DROPPED =
      Map.of(
          Pattern.compile(BEFORE + "(?:[tT]|[tT]h)['’] ?(?=\\p{L})"), "the ",
          Pattern.compile(BEFORE + "[oO]['’] (?=\\p{L})(?!clock)"), "of ",
          Pattern.compile(BEFORE + "[aA]n['’] "), "and ",
          Pattern.compile(BEFORE + "[wW]i['’] "), "with ",
          Pattern.compile(BEFORE + "[dD]['’](?:you|ya|ye)\\b"), "do you",
          Pattern.compile("(?<=\\p{L}{2}in)['’](?![\\p{L}\\d])"), "g");

  /** Somebody else's words: what ends them drops nothing. */
  private static final Pattern QUOTED = Pattern.compile("(?:^|[\\s(])['‘](?=\\p{L}{2})");

  /** "For 6/52": not the second of July. */
  private static final Pattern OF_THE_WARD =
      Pattern.compile(
          "(?<!\\b(?:on|of|since|by|until|till|from|the|date) )(?<![\\d/.])(?<many>\\d{1,2})/"
              + "(?<of>7|52|12)(?![\\d/])");

  /** "What is good 4 knees", of which nothing says how much it hurts. */
  private static final Pattern FOR =
      Pattern.compile(
          "^((?:best|good|what|wat|which|is|are|does|do|any|how|why|can|could|should|shud)\\b"
              + "[^\\d?.!,;]{0,50}\\b(?:good|bad|best|better|worse|safe|ok|okay|fine|great|useful"
              + "|foods?|fud|exercises?|movement|diet|vitamins|supplements|tips|matter|healthy"
              + "|right|eat|do|drink|need)) 4 (?=\\p{L})");

  private final Map<String, String> usual;

  private Texting(Map<String, String> usual) {
    this.usual = Map.copyOf(usual);
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  public static Texting load() {
    return new Texting(Rows.pairs(FILE));
  }

  /** The text in the usual spelling of its words, or the same text. */
  public String spelled(String text) {
    return WORD.matcher(AND.matcher(inFull(text)).replaceFirst("and "))
        .replaceAll(
            word ->
                Matcher.quoteReplacement(
                    usual.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group())));
  }

  private static String inFull(String text) {
    var full = FOR.matcher(text).replaceFirst("$1 for ");
    full = OF_THE_WARD.matcher(full).replaceAll(Texting::ofTheWard);
    if (!QUOTED.matcher(full).find()) {
      for (var dropped : DROPPED.entrySet()) {
        full = dropped.getKey().matcher(full).replaceAll(dropped.getValue());
      }
    }
    return full;
  }

  private static String ofTheWard(MatchResult time) {
    var unit =
        switch (time.group("of")) {
          case "7" -> "day";
          case "52" -> "week";
          default -> "month";
        };
    var many = time.group("many");
    return many + " " + unit + (many.equals("1") ? "" : "s");
  }
}
