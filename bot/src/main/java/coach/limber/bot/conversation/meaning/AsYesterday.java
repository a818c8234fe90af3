package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Pain and gut same as yesterday but slept only 4 hours": what is as it was, and what is not.
 *
 * @param fields as the person calls them
 * @param rest what is told besides, {@code ""} if nothing is
 */
public record AsYesterday(List<String> fields, String rest) {
  private static final String FIELD = "(?:my |the )?" + FieldNames.ANY;
  private static final String FIELDS =
      "(?<fields>" + FIELD + "(?:(?:,| and|, and| &) " + FIELD + "){0,5})";
  private static final String SAME =
      "(?:(?:is|are|was|were|both|all|still|about|just|much|pretty|exactly|roughly) ){0,3}(?:the"
          + " )?same (?:as|like) yesterday(?:'s)?(?: again| really)?";
  private static final Pattern BETWEEN_FIELDS = Pattern.compile(",? and |, | & ");
  private static final Pattern WHOSE = Pattern.compile("^(?:my|the) ");

  /** Of all that was noted: "same but slept 3h", "same as yesterday, only no bread". */
  private static final WholeForm ALL =
      WholeForm.of(
          "(?:(?:so|ok|and|oh|well|today|hi|it's|it was|all|everything|everything's|is|was|pretty"
              + " much|much|about|just|exactly|the)[,:]? ){0,5}same(?: again)?(?: (?:as|like)"
              + " (?:yesterday|the day before))?(?: again| really)?[,;.]? (?:but|only|just|except"
              + "|though|apart from)(?: that| for| with)? (?<rest>[^?]{2,100})[.! ]*");

  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:so|ok|and|oh|well|today|hi)[,:]? ){0,3}"
              + FIELDS
              + "[:,]? "
              + SAME
              + "(?:(?:[,;.]? (?:but|and|only|just|except|though|apart from)|[,;.])"
              + " (?:that )?(?<rest>[^?]{2,100}))?[.! ]*");

  public AsYesterday {
    fields = List.copyOf(fields);
  }

  /** What is told besides by somebody for whom all else is as it was. */
  public static Optional<String> besides(String small) {
    return ALL.in(small).map(said -> said.group("rest"));
  }

  public static Optional<AsYesterday> in(String small) {
    return FORM.in(small)
        .map(
            said ->
                new AsYesterday(
                    BETWEEN_FIELDS
                        .splitAsStream(said.group("fields"))
                        .map(field -> WHOSE.matcher(field).replaceFirst(""))
                        .toList(),
                    said.group("rest") == null ? "" : said.group("rest")));
  }
}
