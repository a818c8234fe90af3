package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a text says that something noted was wrong: "not 8", "not my knee", "no pizza after all". */
public final class Amendment {
  private static final Phrasing MEANT =
      Phrasing.of(
          "\\bafter all\\b|^(?:sorry|oops|correction|i me(?:an|ant)|actually|no wait|wait|typo|my"
              + " mistake|whoops)\\b|\\bshould(?:'ve| have)?"
              + " (?:be|been|say|read)\\b|\\b(?<!\\b(?:than|as|like|how|what) )(?:it|that|those|"
              + "this|yesterday|today|there|"
              + CalendarWords.WEEKDAY
              + ")"
              + " (?:was|were|is|wasn't|weren't)\\b|\\bi (?:didn't|did not|never)"
              + " (?:have|eat|had|ate|do|did)\\b|^(?:remove|delete|scratch|drop|take"
              + " (?:out|off|away)|change|make it|make that)\\b|\\binstead of\\b|\\brather"
              + " than\\b|^(?:it(?:'s| was) )?not (?:an? |my |the )?[\\w-]+[,;] (?:it'?s |it was"
              + " |but )?(?:the |my |an? )?[\\w-]+[.!]*$|\\bnot (?:an? |my |the )?[\\w-]+[.!]*$");

  private static final Pattern JOINT =
      Pattern.compile("\\b(" + JointWords.NAMED + "|(?<=my" + " |the |lower |upper )back)\\b");
  private static final int SHORT = 80;
  private static final Phrasing ONLY =
      Phrasing.of(
          "\\b(?:only|just|nothing but)(?: in| the| my| one| both| left| right| lower| upper){0,4} "
              + JOINT.pattern().substring(2)
              + "|"
              + JOINT.pattern()
              + "(?: (?:and|&) (?:the |my )?"
              + JOINT.pattern().substring(2)
              + ")? (?:only|alone)\\b");
  private static final WholeForm UNDO =
      WholeForm.of(
          "^/?(?:undo(?: (?:it|that|this))?|(?:undo|remove|delete|take back|scrap) (?:the |my"
              + " )?last(?: (?:one|thing|answer|entry|note|message))?|take (?:it|that)"
              + " back|(?:please )?(?:delete|remove|erase) (?:that|it)(?:"
              + " (?:again|please|pls))?)[.! ]*$");
  private static final WholeForm NOT_DONE =
      WholeForm.of(
          "(?:(?:no|nope|wait|sorry|oops|actually|hm+|but|well|oh|i lied|my mistake|not"
              + " true|that'?s (?:wrong|not true|a lie)|that was (?:wrong|a mistake|not true|a"
              + " lie)|and)[,.!]? ){0,4}(?:i|we) (?:didn'?t|did not|haven'?t|have not|never did)(?:"
              + " (?:do|have|eat|take|manage|done)(?: (?:it|that|them|any|my (?:habit|plan)))?)?(?:"
              + " (?:actually|in the end|after all|today|yet|though)){0,2}[.! ]*");
  private static final String DENIED =
      "\\b(?:no|not|wasn't|weren't|isn't|without|minus|remove|delete|drop|scratch|take"
          + " (?:out|off|away)|instead of|rather than|(?:didn't|did not|never)"
          + " (?:have|eat|had|ate|do|did|get))(?: (?:the|my|an?|any|that|both|in)){0,2} ";
  private static final String WAS_FINE =
      " (?:is|are|was|were|felt)(?: actually| all| really| both){0,2}"
          + " (?:fine|ok|okay|good|great|alright|all right)\\b";
  private static final Phrasing OLD_NUMBER =
      Phrasing.of(
          "\\b(?:not|wasn't|instead of|rather than|from)(?: an?)? (?<number>\\d{1,4}(?:[.,]\\d)?|"
              + SpokenNumber.WORD
              + ")\\b");

  /** "I said a four, but it was more of a six"; "i said 6, not 4" is no such thing. */
  private static final Phrasing SAID_NUMBER =
      Phrasing.of(
          "\\b(?:i|you)(?:'d|'ve| had| have| just| only| first)* (?:said|put|told you|typed|wrote"
              + "|logged|entered|gave|tapped|pressed|chose|picked)(?: you| down| in| it| was| my|"
              + " the| pain| for| that){0,4}(?: an?)? (?<number>\\d{1,4}(?:[.,]\\d)?|"
              + SpokenNumber.WORD
              + ")\\b(?=.{0,40}\\b(?:but|really|actually|reflection|should|more like|more"
              + " of|meant|it was|that was)\\b)");

  /** In letters: as much of a word is the same in "stretch" and "stretching". */
  private static final int STEM = 3;

  private static final Pattern OF_SEVERAL = Pattern.compile("(?<=...)e?s$");

  private Amendment() {}

  /** Whether a text is put as a correction, whatever else the reader takes it for. */
  public static boolean isMeant(String text) {
    return MEANT.matcher(Plain.of(text)).find();
  }

  /** Whether the last thing noted is to be taken back. */
  public static boolean takesBack(String text) {
    return UNDO.fits(Plain.of(text));
  }

  /** "No i didn't", "i haven't actually": what was told as done was not. */
  public static boolean deniesDeed(String text) {
    return NOT_DONE.fits(Plain.of(text));
  }

  /** The number that was wrong, if the text names it. */
  public static OptionalDouble oldNumber(String text) {
    var plain = Plain.of(text);
    return Stream.of(OLD_NUMBER, SAID_NUMBER)
        .map(form -> form.matcher(plain))
        .filter(Matcher::find)
        .mapToDouble(matcher -> number(matcher.group("number")))
        .findFirst();
  }

  private static double number(String number) {
    return Character.isDigit(number.charAt(0))
        ? Double.parseDouble(number.replace(',', '.'))
        : SpokenNumber.of(number);
  }

  /** Whether a text says that this thing noted is not so. */
  public static boolean denies(String text, String item) {
    var named = forms(item);
    return Pattern.compile(DENIED + named + "\\b|\\b" + named + WAS_FINE)
        .matcher(Plain.of(text))
        .find();
  }

  /** "Only my knee", "5 hip only": these joints and no other. */
  public static boolean namesAllJoints(String text) {
    var plain = Plain.of(text);
    return plain.length() <= SHORT && ONLY.matcher(plain).find() && !plain.endsWith("?");
  }

  /** Whether these words name this thing noted: "pizzas" the pizza, "walk" the walking. */
  public static boolean names(String words, String item) {
    var plain = Plain.of(words);
    var noted = item.toLowerCase(Locale.ROOT).replace('_', ' ');
    return plain.matches(forms(item))
        || joints(plain).equals(List.of(noted))
        || Arrays.asList(noted.split(" ")).contains(OF_SEVERAL.matcher(plain).replaceFirst(""))
        || (plain.length() > STEM
            && noted.startsWith(plain.substring(0, STEM))
            && Stem.of(plain).equals(Stem.of(noted)));
  }

  /** The joints that a text names and does not deny, in the journal's words. */
  public static List<String> joints(String text) {
    var joints = new ArrayList<String>();
    var matcher = JOINT.matcher(Plain.of(text));
    while (matcher.find()) {
      var joint =
          switch (matcher.group(1)) {
            case "feet" -> "foot";
            case "knuckle", "knuckles" -> "finger";
            case String word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
          };
      if (!joints.contains(joint) && !denies(text, joint)) {
        joints.add(joint);
      }
    }
    return joints;
  }

  /** The ways in which a thing is said: "knee" and "knees", "bloating" and "bloated". */
  private static String forms(String item) {
    var word = item.toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (word) {
      case "foot" -> "(?:foot|feet)";
      case "bloating" -> "bloat\\w*";
      case "constipation" -> "constipat\\w*";
      case "diarrhea" -> "(?:diarrh\\w*|loose)";
      case "nausea" -> "(?:nausea|nauseous|sick)";
      case "cramps" -> "cramp\\w*";
      case "reflux" -> "(?:reflux|heartburn)";
      case "processed" -> "(?:processed|junk)(?: food)?";
      default -> Pattern.quote(word) + "(?:s|es)?";
    };
  }
}
