package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.Phrasing;
import java.util.Map;
import java.util.regex.Pattern;

/** An answer without what is said around it: "it was about half an hour i think", "yep fine". */
final class Hedges {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:about|around|roughly|approximately|maybe|perhaps|probably|prob|possibly|i"
              + " (?:think|thought|guess|reckon|suppose|would say)|i'?d"
              + " (?:say|guess)|say|like|well|um+|uh+|er+m?|hm+|oh|ah|yeah|yep|yes|yup|honestly|tbh|to"
              + " be honest|(?:it|that|they|mine|all|everything)(?:'?s| is| was| were| has"
              + " been)|it's been|i(?:'m| am|"
              + " was)|they're|just|only|actually|so|ok|okay|mostly|pretty"
              + " much|basically|still|surprisingly|thankfully|luckily|strangely|oddly|amazingly|sadly|unfortunately|feels?|felt|feeling|was|somewhere"
              + " around|something like|i had|had|for)[, ]+){1,5}(?=[\\p{L}\\d])");
  private static final Phrasing BEHIND =
      Phrasing.of(
          "(?:,? (?:i (?:think|guess|reckon|suppose|would say)|i'?d"
              + " (?:say|guess)|maybe|perhaps|probably|possibly|roughly|thanks|thank"
              + " you|thx|ta|cheers|really|tbh|to be honest|honestly|actually|so"
              + " far|lol|though|tho|overall|mostly|mate|give or take|at the moment|right now|for"
              + " (?:now|once|me)|there|today|this morning|tonight|again|or something|or"
              + " thereabouts|so no|please|as usual|as always|surprisingly|thankfully|luckily"
              + "|strangely|oddly|amazingly|sadly|unfortunately|to my surprise|touch wood|thank"
              + " (?:god|goodness|heavens?))){1,4}$");
  private static final Pattern END = Pattern.compile("[.!…, ]+$");
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("fifteen", "15"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("ninety", "90"));
  private static final Phrasing NUMBER =
      Phrasing.of("\\b(?:" + String.join("|", NUMBERS.keySet()) + ")\\b");
  private static final Pattern FORTY_FIVE = Pattern.compile("\\b([2-9])0[ -](\\d)\\b(?! ?-)");

  private static final Pattern FEW =
      Pattern.compile("\\b(?:a few|(?:a )?couple(?: of)?|a|one) (?=min|hours)");

  private Hedges() {}

  /** In small letters; what is nothing but hedges stays. */
  static String without(String words) {
    var plain = END.matcher(words.strip().replace('’', '\'')).replaceAll("");
    var before = BEFORE.matcher(plain);
    var rest = before.lookingAt() ? plain.substring(before.end()) : plain;
    var bare = BEHIND.matcher(rest).replaceAll("");
    return bare.isBlank() ? plain : bare;
  }

  /** With digits: "ten to fifteen minutes", "forty five". */
  static String counted(String words) {
    var digits = NUMBER.matcher(words).replaceAll(word -> NUMBERS.get(word.group()));
    return FEW.matcher(FORTY_FIVE.matcher(digits).replaceAll("$1$2"))
        .replaceAll(
            few ->
                few.group().startsWith("a few") ? "3 " : few.group().contains("p") ? "2 " : "1 ");
  }
}
