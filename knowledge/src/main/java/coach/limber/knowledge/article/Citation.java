package coach.limber.knowledge.article;

import java.util.regex.Pattern;

/**
 * A source that a claim's evidence note rests on.
 *
 * @param year four digits, or {@code n.d.} where the source gives no date
 * @param type the kind of study, such as {@code human cohort}
 * @param address DOI, PMID or official address, for the reader to look it up
 * @param finding what the source says, in a sentence
 */
public record Citation(
    String authors, String year, String title, String type, String address, String finding) {
  /** "Irwin MR", "Boer AC, van Meurs JBJ": people, by surname and initials. */
  private static final Pattern PEOPLE =
      Pattern.compile("^(?<first>.+?) \\p{Lu}{1,3}(?:,.*| et al\\.)?$");

  private static final Pattern ON_BEHALF_OF = Pattern.compile(",.*\\((?<body>[^)]+)\\)$");

  /** In one line: what kind of study, whose, of when, and where to look it up. */
  public String brief() {
    var when = year.matches("\\d{4}") ? " " + year : "";
    return type + ", " + who() + when + ". " + address.split(";", 2)[0];
  }

  private String who() {
    var body = ON_BEHALF_OF.matcher(authors);
    if (body.find()) {
      return body.group("body");
    }
    var people = PEOPLE.matcher(authors);
    if (!people.matches()) {
      return authors;
    }
    var several = authors.contains(",") || authors.endsWith("et al.");
    return several ? people.group("first") + " et al." : people.group("first");
  }
}
