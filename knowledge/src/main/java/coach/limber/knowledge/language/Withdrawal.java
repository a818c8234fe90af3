package coach.limber.knowledge.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A short text that takes things back by their names: "I never said pizza", "scrap the pizza", "no
 * hip", "swap knee for elbow". Whether such things are noted is for the caller to say.
 *
 * @param things as the person calls them, small letters, without articles
 * @param instead what takes their place, none where nothing does
 * @param outright whether it can mean nothing else: a mere "no pizza" may also tell of a meal
 * @param ofYesterday whether the things are said to have been of the day before
 */
public record Withdrawal(
    List<String> things, List<String> instead, boolean outright, boolean ofYesterday) {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 4;
  private static final int MOST_IN_ALL = 14;
  private static final int MOST_JOINS = 4;
  private static final Pattern JOIN = Pattern.compile("\\b(?:and|or|nor|not|for|to|by)\\b|[,&]");

  private static final String LEAD =
      "(?:(?:no|nope|nah|sorry|wait|oops|hey|hang on|hold on|but|and|oh|actually|please|pls|can"
          + " you|could you|er+|um+|ok|okay|well|hm+|look|excuse me|correction|i mean|you"
          + " can|now)[,.!:]? +){0,4}?";

  private static final String THINGS =
      "(?<things>[\\p{L}][\\p{L} '-]*?(?:(?:,| or| nor| and| &|,? and) [\\p{L} '-]+?){0,3})";
  private static final String INSTEAD =
      "(?<instead>[\\p{L}][\\p{L} '-]*?(?:(?:,| and| &) [\\p{L} '-]+?){0,2})";

  private static final String YESTERDAY =
      "(?<yesterday>[,;.]? ?(?:that|it|this|they|those|which)?(?: was|'s| is| were)? ?"
          + "(?:(?:all|actually|really|in fact) ){0,2}(?:from )?yesterday)?";

  private static final String TAIL =
      YESTERDAY
          + "(?:[,.]? (?:please|pls|thanks|thank you|again|today|at all|either|though|tho|in the"
          + " end|after all|from (?:the |my |today'?s? |that"
          + " )?(?:notes?|list|day|diary|today|record)|from"
          + " it|ok|okay|sorry|actually|off|out|away|then|in (?:it|there|my notes|the"
          + " notes))|(?:[,;.] ?| )(?:(?:that|it|this|they|those)(?:'s| is| was| were)?|is|was)"
          + " (?:wrong|a mistake|not (?:right|true|correct|me|mine)|someone else(?:'s)?|(?:for )?my"
          + " [\\w']{2,12}(?: [\\w']{2,12})?))*[.!]*$";

  private static final String SAID =
      "(?:say|said|sayed|mention(?:ed)?|tell you|told you|tell|told|write|wrote|written|type|typed"
          + "|put|note|noted|enter|entered|mean|meant|talk about|talked about|spoke of|speak of)";

  /** That it was said, or that it should stand, is denied outright. */
  private static final List<WholeForm> OUTRIGHT =
      List.of(
          form(
              "i (?:never|didn'?t|did not|have not|haven'?t|not|no|don'?t)(?: even| actually|"
                  + " ever)? "
                  + SAID
                  + "(?: (?:anything|something|a word) about| you| to you| about| i (?:had|ate)| it"
                  + " was| down)* "
                  + THINGS),
          form("(?:who|when did i|where did i) (?:said|say) " + THINGS),
          form(
              "(?:remove|delete|scrap|scratch|drop|cross (?:out|off)|cut|lose|erase|ignore|cancel"
                  + "|get rid of|strike(?: out| off)?|undo|clear|forget(?: about)?|take"
                  + " (?:out|off|away|back)|leave out|rub out) "
                  + THINGS),
          form("(?:take|leave|cross|cut) " + THINGS + " (?:out|off|away|back)"),
          form(
              "there (?:was|were|is|wasn'?t|weren'?t) (?:no|never|any|not)(?: any)? (?!.{2,40}[,.;]"
                  + " ?(?:it was|that was|but|i had|i ate) )"
                  + THINGS),
          form(
              THINGS
                  + " (?:is|was|are|were) (?:wrong|a mistake|not"
                  + " (?:right|true|correct|mine|today)|an error)"),
          form(
              "(?:the |my |that )?(?!(?:no|nope|wait|sorry|actually|oops|and|but|it|that|this)\\b)"
                  + THINGS
                  + "(?= (?:was|were|is|are) (?:all |from |actually |really |in fact"
                  + " ){0,2}yesterday)"));

  private static final List<WholeForm> BY_THE_WAY =
      List.of(
          form(
              "i (?:never|didn'?t|did not|have not|haven'?t|not)(?: actually| even)?"
                  + " (?:have|had|eat|ate|eaten|drink|drank|drunk|do|did|done|go for|touch)(?:"
                  + " any)? "
                  + THINGS),
          form(
              "(?:no|not|without|minus|zero)(?: any)? (?!(?:i (?:mean|meant|said)|pain"
                  + " (?:in|at|with))\\b)"
                  + THINGS),
          form("i (?:never|didn'?t|did not|haven'?t)(?: actually| even)? " + THINGS));

  private static final List<WholeForm> SWAPS =
      List.of(
          form(
              "(?:swap|switch|exchange|replace|change) "
                  + THINGS
                  + " (?:for|with|to|into|by) "
                  + INSTEAD),
          form(
              "(?:(?:it(?:'s| was| is)?|make (?:it|that)|put|write|note|i"
                  + " (?:said|meant?)|that'?s|was|should be|use) )?"
                  + INSTEAD
                  + ",? (?:instead of|rather than|in place of|and not|not) "
                  + THINGS),
          form(
              "(?:it(?:'s| was| is)? )?(?:not|no) "
                  + THINGS
                  + "[,;]? (?:but|just|only|it'?s|it was|rather|i (?:said|meant?)) "
                  + INSTEAD),
          form(
              "i (?:didn'?t|did not|never|haven'?t)(?: actually| even)?"
                  + " (?:have|had|eat|ate|eaten|drink|drank|do|did|say|said|mean|use|used)(?: any)?"
                  + " "
                  + THINGS
                  + "[,.;]?(?: but| no| instead)? (?:i (?:had|ate|drank|did|meant|said|used)|it"
                  + " was) "
                  + INSTEAD),
          form(
              "(?:it|that|this) (?:wasn'?t|was not|isn'?t) "
                  + THINGS
                  + "[,.;]?(?: but| no)? (?:it was|it'?s|that was|i (?:had|ate|meant)) "
                  + INSTEAD),
          form(
              "(?:remove|delete|scrap|scratch|drop|forget|cancel|lose|take out|not|no) "
                  + THINGS
                  + "(?: yesterday)?[,.;]?(?: no| sorry| actually)? (?:it|that) was(?: really|"
                  + " actually)? "
                  + INSTEAD),
          form(
              "there (?:was|were|is|wasn'?t|weren'?t|isn'?t) (?:no|never|any|not)(?: any)? "
                  + THINGS
                  + "(?: yesterday)?[,.;]?(?: but| no)? (?:it was|that was|but|i had|i ate|only) "
                  + INSTEAD),
          form("not " + THINGS + "[,.;] " + INSTEAD),
          form("(?:no|not) " + THINGS + ",? (?:sorry|wait|rather|actually|i mean),? " + INSTEAD));

  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:(?:the|my|a|an|any|that|this|some|of|in|about|both|left|right|had|was|it|oh|no|nope"
              + "|wait|sorry|oops|ah) ){1,9}|(?:"
              + " (?:bit|part|thing|one|entry|word|please|lol|haha|x)){1,3}$");

  /** "No sugar for a week": how somebody lives, and no entry. */
  private static final Phrasing LASTING =
      Phrasing.of(
          "\\b(?:for|in|since|over)(?: (?:the|an?|about|nearly|almost|over|last|past|whole|few"
              + "|couple|of|\\d{1,3}|two|three|four|five|six|ten)){1,4}"
              + " (?:days?|weeks?|months?|years?|fortnight)\\b");

  /** "Cheese on toast, oh and a salad, no the salad was yesterday": the first of it is told. */
  private static final Pattern BETWEEN_THINGS =
      Pattern.compile(",? (?:or|nor|and|&) (?:no |the |my )?|,? no |, ");

  /** "And not the crisps" puts nothing in their place. */
  private static final Pattern JOINS_ONLY = Pattern.compile("and|but|so|ok|oh|well");

  /** "No food today just coffee": what there was. */
  private static final Pattern JUST = Pattern.compile(" (?:just|only) ");

  private static final Phrasing GOES_ON = Phrasing.of("\\b(?:oh|ah|wait)(?: and)?$");

  /**
   * One thing taken back, and what was so in its place or besides: "no pizza, pasta", "scrap the
   * crisps, had nuts". Of "no pizza, pasta or beer" there was none.
   *
   * @param rest may tell of the day; that is for the caller to find out
   */
  public record AndMore(Withdrawal taken, String rest) {}

  private static final Pattern AND_MORE =
      Pattern.compile(
          "(?<taken>[^,.;!?]{4,60}?)(?:[,.;!]+ (?:but |and )?| but )(?!(?:no|not|nor|or)\\b|(?:i )?"
              + "(?:mean|sorry|wait|actually|please|thanks|pls)\\b)(?<rest>[^?]{3,90})");

  /** A list with one comma more may go on with what was not there. */
  private static final Pattern EATEN =
      Pattern.compile("[^,]+|.*\\b(?:and|had|ate|just|only|instead|\\d{1,2})\\b.*");

  private static final Phrasing NONE_OF_ALL = Phrasing.of("\\b(?:or|nor|neither|either)\\b");

  public Withdrawal {
    things = List.copyOf(things);
    instead = List.copyOf(instead);
  }

  private static WholeForm form(String regex) {
    return WholeForm.of(LEAD + regex + TAIL);
  }

  public static Optional<Withdrawal> in(String text) {
    var plain = Plain.of(text).strip();
    if (plain.length() > LONGEST
        || plain.split(" ", MOST_IN_ALL + 2).length > MOST_IN_ALL
        || plain.endsWith("?")
        || LASTING.matcher(plain).find()
        || isALongList(plain)) {
      return Optional.empty();
    }
    return first(OUTRIGHT, plain, true)
        .or(() -> first(SWAPS, plain, true))
        .or(() -> first(BY_THE_WAY, plain, false));
  }

  public static Optional<AndMore> andMore(String text) {
    var said = AND_MORE.matcher(Plain.of(text).strip());
    if (!said.matches()
        || NONE_OF_ALL.matcher(said.group("rest")).find()
        || !EATEN.matcher(said.group("rest")).matches()) {
      return Optional.empty();
    }
    return in(said.group("taken"))
        .filter(taken -> taken.things().size() == 1 && taken.instead().isEmpty())
        .filter(taken -> !taken.ofYesterday())
        .map(taken -> new AndMore(taken, said.group("rest")));
  }

  /** What names more than a few things takes none back, and every "and" doubles the work. */
  private static boolean isALongList(String plain) {
    return JOIN.matcher(plain).results().limit(MOST_JOINS + 1L).count() > MOST_JOINS;
  }

  private static Optional<Withdrawal> first(List<WholeForm> forms, String plain, boolean outright) {
    return forms.stream()
        .flatMap(form -> form.in(plain).stream())
        .map(form -> of(form, outright))
        .filter(Withdrawal::isShort)
        .filter(taken -> !forms.equals(SWAPS) || !taken.instead().isEmpty())
        .findFirst();
  }

  private static Withdrawal of(MatchResult form, boolean outright) {
    var swaps = form.namedGroups().containsKey("instead");
    return new Withdrawal(
        names(form.group("things")),
        swaps ? names(form.group("instead")) : List.of(),
        outright,
        form.group("yesterday") != null);
  }

  private boolean isShort() {
    return !things.isEmpty()
        && instead.stream().noneMatch(thing -> thing.endsWith(" but"))
        && things.stream().noneMatch(thing -> JUST.matcher(thing).find())
        && things.stream().noneMatch(thing -> thing.contains(" it was "))
        && things.stream().noneMatch(thing -> GOES_ON.matcher(thing).find())
        && things.stream().allMatch(thing -> thing.split(" ").length <= MOST_WORDS);
  }

  private static List<String> names(String words) {
    return BETWEEN_THINGS
        .splitAsStream(words)
        .map(name -> ARTICLE.matcher(name.strip()).replaceAll("").strip())
        .filter(name -> !name.isEmpty() && !JOINS_ONLY.matcher(name).matches())
        .toList();
  }
}
