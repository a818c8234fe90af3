package coach.limber.knowledge;

import coach.limber.knowledge.answer.ContentWords;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** How the words of a text lean on what was said before it. */
final class Leaning {
  private static final int LONGEST = 90;
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:and|so|but|or|then|why|how come|how so|such as|like|what about|how about|what"
              + " else|anything else|ok(?:ay)?|hm+|oh|no|really|which|what kinds?|what sort|for"
              + " example|e\\.?g|meaning|does (?:it|that|this)|do (?:they|those|these)|is"
              + " (?:it|that|this)|are (?:they|those|these)|can (?:it|that|they)|same for)\\b"
              + "|\\b(?:it|that|this|they|them|those|these|one|ones|both|the"
              + " (?:first|second|third|last|other)|instead|else|more|too|either|same|there)\\b"
              + "|^(?:\\W*[\\w']+\\W*){1,3}$");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?\\s*$|\\b(?:why|how|what|which|such|like|then|else|more|example|does|do|is|are|if"
              + "|about|and|meaning|any|others?)\\b");
  private static final Pattern OF_YOU = Pattern.compile("\\b(?:you|u|your|ur|me|my|i)\\b");
  private static final Pattern NEXT =
      Pattern.compile(
          "^(?:(?:and|so|ok(?:ay)?|right|then|hm+|but)[\\s,]+)*(?:and|then|then what|what then|so"
              + " what|what (?:comes|happens|follows|goes on)(?: (?:next|then|after|afterwards"
              + "|from there))?|next|what(?:'s| is) next|and (?:after that|from there))\\W*$");
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:the other way|other way (?:a?round)|opposite|otherwise|the reverse|if (?:it|they)"
              + " (?:isn'?t|aren'?t|doesn'?t|don'?t)|if not|goes wrong|(?:what|how) do you"
              + " (?:say|think|reckon|see it)|your (?:own )?(?:view|take|opinion))\\b");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\b(?:instead|besides|apart from|other than|alternatives?|the"
              + " (?:bad|good|wrong|other|nasty|nice|healthy|unhealthy) (?:ones?|lot))\\b");
  private static final Pattern ITEM =
      Pattern.compile(
          "\\bthe (first|second|third|fourth|last|final)(?:"
              + " (?:one|point|sign|tip|thing|item|bit|part)\\b|\\W*$)|\\b(?:number|no\\.?)"
              + " ?([1-4])\\b");

  /** Words that name no subject: "what kinds?", "does it help?", "tell me more". */
  private static final Set<String> FAINT =
      ContentWords.of(
          "kind kinds sort type happens happen mean means meaning else one ones thing matter"
              + " matters help helps work works more next way example reason come such tell explain"
              + " exactly actually instead same many much often know tho though ya yea call called"
              + " name named names bother count other others another rest relevant connected"
              + " related part go on");

  private Leaning() {}

  /** Whether a text may lean on what came before. */
  static boolean may(String text) {
    return text.length() <= LONGEST && LEANS.matcher(plain(text)).find();
  }

  /** Whether a text asks something and names no subject: without what came before it is empty. */
  static boolean wholly(String text) {
    var plain = plain(text);
    return may(text)
        && FAINT.containsAll(ContentWords.of(plain))
        && ASKS.matcher(plain).find()
        && (!OF_YOU.matcher(plain).find() || plain.contains("for me") || plain.contains("tell me"));
  }

  /** Whether it asks at all: "and cheese?" does, "nice one" does not. */
  static boolean asks(String text) {
    return ASKS.matcher(plain(text)).find();
  }

  /** "And then?": what comes next. */
  static boolean toNext(String text) {
    return NEXT.matcher(plain(text)).find();
  }

  /** "And if it goes the other way?": the other side of it. */
  static boolean toOtherSide(String text) {
    return OTHERWISE.matcher(plain(text)).find();
  }

  /** "What instead?": anything but what was shown. */
  static boolean away(String text) {
    return INSTEAD.matcher(plain(text)).find();
  }

  /** The place in a list that a text names, from 0; "the last one" is the largest number. */
  static OptionalInt item(String text) {
    var found = ITEM.matcher(plain(text));
    if (!found.find()) {
      return OptionalInt.empty();
    }
    if (found.group(2) != null) {
      return OptionalInt.of(Integer.parseInt(found.group(2)) - 1);
    }
    return OptionalInt.of(
        switch (found.group(1)) {
          case "first" -> 0;
          case "second" -> 1;
          case "third" -> 2;
          case "fourth" -> 3;
          default -> Integer.MAX_VALUE;
        });
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }
}
