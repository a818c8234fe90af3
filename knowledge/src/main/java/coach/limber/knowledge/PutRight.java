package coach.limber.knowledge;

import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of the question before it put right: "*tired", "walking i mean, not running", "the other
 * way round, the bad". A number puts no question right, nor does what names a word that was not in
 * it: "yoga, not pilates" after a question of stress is about something else.
 */
final class PutRight {
  private static final String LEAD =
      "^(?:(?:oops|whoops|no|nope|nah|sorry|soz|wait|ah|argh|damn|lol|haha|typo|autocorrect"
          + "|correction|wrong word|hang on|oh|er+m*|actually|hm+|ugh|doh|my bad|bad typing"
          + "|not what i (?:said|asked|meant))\\b[\\s,.!?:;*-]*){0,9}";
  private static final String ONE_MORE = "(?:the |a |an |some |my )?";
  private static final String MEANT =
      ONE_MORE
          + "(?<meant>(?!(?:i|it|that|this|to|so|you|we|not|what|how|why|when|if|is|are|do|does)\\b)\\p{L}[\\p{L}'-]{0,19}(?:"
          + " \\p{L}[\\p{L}'-]{0,19}){0,3}?)";
  private static final String WRONG =
      ONE_MORE + "(?<wrong>\\p{L}[\\p{L}'-]{0,19}(?: \\p{L}[\\p{L}'-]{0,19}){0,2}?)";
  private static final String NOT = "[\\s,.!-]+(?:and )?(?:not|rather than|instead of) ";
  private static final String TAIL =
      "(?:[\\s,.!(-]+(?:sorry|soz|oops|typo|auto"
          + " ?correct\\w*|lol|haha|doh|obviously|please|pls|silly me|wrong word|my"
          + " (?:bad|mistake|fault)|(?:i )?(?:always |keep |just |get )?(?:mix|muddl|confus)\\w*(?:"
          + " \\w+){0,2} up|(?:damn|stupid|bloody|fat) \\w+)){0,3}\\W*$";

  private static final Pattern STARRED = Pattern.compile(LEAD + "\\W{0,3}\\*+\\s*" + MEANT + TAIL);
  private static final Pattern STARRED_AFTER = Pattern.compile(LEAD + MEANT + "\\*+" + TAIL);
  private static final Pattern I_MEANT =
      Pattern.compile(
          LEAD
              + "(?:(?:i|that was|it was) )?(?:meant|mean|was meaning|should (?:be|say|have been)"
              + "|i said|i asked about)(?: to (?:say|ask|type|write|put))?[\\s:,]+"
              + MEANT
              + "(?:"
              + NOT
              + WRONG
              + ")?"
              + TAIL);
  private static final Pattern MEANT_I =
      Pattern.compile(
          LEAD
              + MEANT
              + "[\\s,]+(?:i (?:mean|meant|said)|(?:is|was) what i (?:meant|mean|said)|rather)(?:"
              + NOT
              + WRONG
              + ")?"
              + TAIL);
  private static final Pattern THIS_NOT_THAT = Pattern.compile(LEAD + MEANT + NOT + WRONG + TAIL);
  private static final Pattern NOT_THAT_BUT_THIS =
      Pattern.compile(
          LEAD + "not " + WRONG + "[\\s,.!;:-]+(?:but |i mean(?:t)? |what about )?" + MEANT + TAIL);

  /** "Besides food i mean": the question was meant without that. Of a list it is left out. */
  private static final Pattern BUT_FOR =
      Pattern.compile(
          LEAD
              + "(?:i (?:mean|meant) )?(?<but>(?:besides|apart from|aside from|other"
              + " than|not counting|except(?: for)?|beyond|not just) \\p{L}[\\p{L}' -]{2,30}?)"
              + "(?<mean>[\\s,]+(?:i mean(?:t)?|obviously|of course|clearly|i know that|that"
              + " i know))?"
              + TAIL);

  private static final Pattern ROUND =
      Pattern.compile(
          "\\b(?:(?:other|wrong|opposite) way (?:a?round|about)|vice versa|back to"
              + " front|backwards|the reverse|the opposite)\\b[\\s,.!:-]*(?:(?:sorry|soz|lol|i"
              + " mean(?:t)?)[\\s,.!:-]*){0,2}"
              + ONE_MORE
              + "(?<meant>\\p{L}[\\p{L}'-]{0,19}(?: \\p{L}[\\p{L}'-]{0,19}){0,2}?)(?: i"
              + " mean(?:t)?)?"
              + TAIL);

  /** Words that may stand in each other's place, and turn a question round. */
  private static final Map<String, List<String>> OPPOSITES =
      Map.ofEntries(
          Map.entry("bad", List.of("good", "friendly", "healthy", "helpful")),
          Map.entry("harmful", List.of("good", "friendly", "healthy", "helpful")),
          Map.entry("good", List.of("bad", "harmful", "nasty")),
          Map.entry("friendly", List.of("bad", "harmful", "nasty")),
          Map.entry("helpful", List.of("harmful", "bad")),
          Map.entry("healthy", List.of("unhealthy", "damaged", "leaky", "bad")),
          Map.entry("unhealthy", List.of("healthy", "good")),
          Map.entry("damaged", List.of("healthy", "good")),
          Map.entry("balanced", List.of("unbalanced")),
          Map.entry("unbalanced", List.of("balanced")),
          Map.entry("worse", List.of("better")),
          Map.entry("better", List.of("worse")),
          Map.entry("less", List.of("more")),
          Map.entry("more", List.of("less")));

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*");
  private static final Pattern AT_THE_END = Pattern.compile("\\W+$");
  private static final Pattern TWICE = Pattern.compile("\\b(\\p{L}+) \\1\\b");

  private final Things things;

  PutRight(Things things) {
    this.things = things;
  }

  /**
   * @param wrong the word that was wrong, empty if the text does not say
   * @param sure whether it has the form of a slip put right whatever was asked
   */
  private record Slip(String meant, String wrong, boolean sure) {}

  /** What is said to be meant instead of a slip, whatever was asked: "*tired", "i meant tired". */
  static Optional<String> meant(String text) {
    return slip(SmallLetters.of(text)).filter(Slip::sure).map(Slip::meant);
  }

  /** The question before a text with the word in its place, if the text puts that right. */
  Optional<String> question(String text, List<Turn> before) {
    if (text.length() > Leaning.LONGEST || before.isEmpty()) {
      return Optional.empty();
    }
    var plain = SmallLetters.of(text);
    var round = ROUND.matcher(plain);
    if (round.find()) {
      return asked(before).flatMap(asked -> turned(asked, round.group("meant")));
    }
    var but = BUT_FOR.matcher(plain);
    if (but.find()
        && before.getLast().sentences().size() == 1
        && (but.group("mean") != null || plain.contains("i mean"))) {
      return asked(before)
          .map(asked -> AT_THE_END.matcher(asked).replaceFirst("") + " " + but.group("but"));
    }
    return slip(plain).flatMap(slip -> asked(before).flatMap(asked -> mended(asked, slip)));
  }

  /** The last question, which may have been put right before. */
  private Optional<String> asked(List<Turn> turns) {
    var last = turns.getLast();
    return question(last.text(), turns.subList(0, turns.size() - 1))
        .or(() -> Optional.of(SmallLetters.of(last.text())).filter(_ -> isQuestion(last)));
  }

  /** Words for a search are one, too: "leaky gut". */
  private static boolean isQuestion(Turn turn) {
    return QuestionForm.asks(turn.text())
        || (!turn.sentences().isEmpty() && !Turn.tells(turn.text()));
  }

  private static Optional<Slip> slip(String plain) {
    return Stream.of(STARRED, STARRED_AFTER, I_MEANT, MEANT_I, THIS_NOT_THAT, NOT_THAT_BUT_THIS)
        .flatMap(form -> in(plain, form).stream())
        .findFirst();
  }

  private static Optional<Slip> in(String plain, Pattern form) {
    var found = form.matcher(plain);
    if (!found.find()) {
      return Optional.empty();
    }
    var wrong = form.namedGroups().containsKey("wrong") ? found.group("wrong") : null;
    return Optional.of(
        new Slip(
            found.group("meant"),
            wrong == null ? "" : wrong,
            form != THIS_NOT_THAT && form != NOT_THAT_BUT_THIS));
  }

  private Optional<String> mended(String asked, Slip slip) {
    if (!slip.wrong().isEmpty()) {
      return with(asked, slip.wrong(), slip.meant());
    }
    return misspelt(asked, slip.meant())
        .or(() -> things.like(slip.meant(), asked))
        .flatMap(word -> with(asked, word, slip.meant()))
        .or(() -> turned(asked, slip.meant()));
  }

  private static Optional<String> turned(String asked, String meant) {
    return words(meant)
        .flatMap(
            side ->
                OPPOSITES.getOrDefault(side, List.of()).stream()
                    .flatMap(other -> with(asked, other, side).stream()))
        .findFirst();
  }

  /** The word of the question that is spelled nearly like what was meant. */
  private static Optional<String> misspelt(String asked, String meant) {
    return words(asked).filter(word -> Spelling.isNear(word, meant)).findFirst();
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  /** "Vitamin d, not c" names the vitamin twice. */
  private static Optional<String> with(String asked, String wrong, String meant) {
    var place = Pattern.compile("\\b" + Pattern.quote(wrong) + "\\b").matcher(asked);
    return place.find()
        ? Optional.of(
            TWICE.matcher(place.replaceFirst(Matcher.quoteReplacement(meant))).replaceAll("$1"))
        : Optional.empty();
  }
}
