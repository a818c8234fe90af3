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
