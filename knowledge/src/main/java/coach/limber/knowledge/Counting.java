package coach.limber.knowledge;

import java.util.regex.Pattern;

/** Asks for the number in what was shown. */
final class Counting {
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:and |so |ok |by |roughly |about ){0,9}(?:how"
              + " (?:many|much|big|large)|(?:(?:what|which|give me|gimme|tell me|say)(?:'?s|"
              + " is)?(?: in)?(?: the| a)? |the )?(?:percent\\w*|per"
              + " cent|%|share|number|figure|fraction|proportion|portion|chunk|part))(?!\\w)[^,;]{0,30}");

  /** "Thousands? millions?": a number is guessed at. */
  private static final Pattern GUESSES =
      Pattern.compile(
          "(?:(?:and|or|so|like|is it|is that|was that|was it|are we talking|about|as"
              + " in|sorry|a|an|what)\\W+)*(?:(?:dozens|hundreds?|thousands?|millions?|billions?|trillions?|half|a"
              + " third|a quarter|most|zillions)\\W*(?:(?:or|of them|of"
              + " it|a|an|more|even)\\W*)*)+");

  private static final Pattern INSISTS =
      Pattern.compile(
          "^(?:(?:just|ok(?:ay)?|but|come on|please|pls|even|only|roughly|well|ah|oh|go on|not"
              + " even)[\\s,.!]+){0,4}(?:give me |tell me |say |i(?:'ll| will) take"
              + " )?(?:a|an|any|some|one) (?:(?:rough|round|ball ?park|approximate|average|vague"
              + "|wild|single|kind of|sort of) ){1,2}(?:number|figure|guess|idea|estimate|amount)"
              + "(?:[\\s,.!]+(?:come on|please|pls|then|will do|would do|is"
              + " (?:fine|ok|enough)|at least|that'?s all)){0,2}\\W*$");

  private Counting() {}

  /** "Just a rough number, come on". */
  static boolean insists(String text) {
    return text.length() <= Leaning.LONGEST && INSISTS.matcher(Leaning.plain(text)).find();
  }

  /** "How many?", "thousands? millions?": it names nothing else. */
  static boolean asks(String text) {
    if (text.length() > Leaning.LONGEST) {
      return false;
    }
    var plain = Leaning.plain(text);
    return GUESSES.matcher(plain).matches()
        || (Leaning.wholly(text) && COUNTS.matcher(plain).matches());
  }
}
