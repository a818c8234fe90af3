package coach.limber.bot.checkin;

/**
 * Something that a person wants to track besides what we ask: "knee swelling 0-3".
 *
 * @param name in their words, lower case; also its name in the journal
 */
public record OwnMeasure(String name, Scale scale) {
  private static final String FIELD = "own/";

  public OwnMeasure {
    if (!name.matches("[\\p{L}\\p{N} _.-]{1,40}")) {
      throw new IllegalArgumentException("a measure has a short plain name, found '" + name + "'");
    }
  }

  /** The journal's field for it. */
  public String field() {
    return FIELD + name;
  }

  /** Whether a field of the journal belongs to a measure of somebody's own. */
  public static boolean owns(String field) {
    return field.startsWith(FIELD);
  }

  /** The name of the measure that a field belongs to. */
  static String name(String field) {
    return field.substring(FIELD.length());
  }
}
