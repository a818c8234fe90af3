package coach.limber.bot.conversation.life;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The clauses of a short text: "went to a&e, all fine" has two. */
final class Clauses {
  private static final int MOST = 5;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,.;:!–—]+|\\s-+\\s|(?<!\\b(?:says|said|say|thinks|think|reckons|me|that))\\s(?=(?:it'?s|its|it"
              + " was|they said it'?s)"
              + " (?:just|only|all|nothing|fine|ok(?:ay)?)\\b)|\\s(?:(?<!\\ba\\s)and|and(?!\\se\\b)|but|so|as|then)\\s)\\s*");
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:ok|okay|yes|yeah|no(?=$)|oh|well|phew|hi|hello|and|but|so|then|actually|update|turns"
              + " out|thankfully|luckily|good news|thank god|sorry|thanks|thank"
              + " you)(?:\\s+|$)){1,4}");

  private Clauses() {}

  /** None of a text that is long, or that asks. */
  static List<String> of(String plain) {
    var all =
        Arrays.stream(BETWEEN.split(plain))
            .map(clause -> OPENING.matcher(clause.strip()).replaceFirst("").strip())
            .filter(clause -> !clause.isEmpty())
            .toList();
    return plain.contains("?") || all.size() > MOST ? List.of() : all;
  }
}
