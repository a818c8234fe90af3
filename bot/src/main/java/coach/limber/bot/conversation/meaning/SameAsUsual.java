package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Same as usual", in so many words, perhaps of all but what is told besides. */
public final class SameAsUsual {
  private static final String USUAL =
      "(?:(?:the )?same (?:as|like) (?:usual|always|normal|ever)|(?:the |my |just the"
          + " )?usual|(?:the )?same old(?:,? same old|,? (?:thing|story))?|as"
          + " (?:usual|always|ever))";
  private static final WholeForm ALL =
      WholeForm.of(
          "(?:(?:it's|it was|it is|it|all|still|just|about|pretty much|much|everything|everything's"
              + "|today|was|is|yeah|yes|yep|ok|oh|well|make it)[, ]+){0,4}"
              + USUAL
              + "(?:[, ]+(?:today|really|again|thanks|thank you|please|pls|for me|then|stuff|i"
              + " (?:think|guess|suppose)|mate)){0,3}[.! ]*");
  private static final String REST =
      "(?:the )?(?:rest|everything else|all else|others?|otherwise|other than that|apart from"
          + " that)";
  private static final Pattern REST_AS_USUAL =
      Pattern.compile(
          "(?<told>.{1,60}?)[,;. ]+(?:and |but )?"
              + REST
              + "[, ]*(?:is |was |are |'s |were )?(?:all |much |about |just )?(?:(?:the )?same|"
              + USUAL
              + ")[.! ]*");
  private static final Pattern USUAL_BUT =
      Pattern.compile(
          USUAL
              + "[,;]? (?:but(?: with| for)?|except(?: for| that)?|apart from|only|though)"
              + " (?<told>.{1,60})");

  /** All of it says that the open question has the answer that it had before. */
  private static final Phrasing AS_BEFORE =
      Phrasing.of(
          "(?:(?:still|about|just|exactly|pretty much|much|it's|all) ){0,2}(?:the )?(?:same(?:"
              + " (?:again|here|ones?|places?|thing|old|still|too))?(?: (?:as|like)"
              + " (?:yesterday|before|last time|last|the last time|the other day|then))?|like"
              + " (?:yesterday|last time)|ditto|no (?:changes?|difference)|nothing(?:'s| has| is)?"
              + " (?:changed|different|new)|unchanged|as"
              + " (?:yesterday|before|last time))(?: really| again| today)?[.! ]*",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 40;

  private SameAsUsual() {}

  public static boolean said(String text) {
    return text.length() <= LONGEST && ALL.fits(SmallLetters.of(text));
  }

  /** What is told besides of somebody whose rest is as usual: "pain 6, rest as usual". */
  public static Optional<String> besides(String text) {
    var plain = SmallLetters.of(text);
    return Stream.of(REST_AS_USUAL, USUAL_BUT)
        .map(form -> form.matcher(plain))
        .filter(Matcher::matches)
        .map(said -> said.group("told"))
        .findFirst();
  }

  public static boolean isAsBefore(String text) {
    return text.length() <= LONGEST && AS_BEFORE.matcher(text.strip()).matches();
  }
}
