package coach.limber.knowledge.language;

/** The days of the week and the months by name, for the forms of what people say. */
public final class CalendarWords {
  /** What stands before "day". */
  static final String STEMS = "mon|tues|wednes|thurs|fri|satur|sun";

  public static final String WEEKDAY = "(?:" + STEMS + ")day";

  /** The same where the day may be cut short: "thu", "thurs", "thursday". */
  public static final String SHORT_STEMS = "mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun";

  /** The three letters that tell one day from another, and what may follow them. */
  static final String DAYS = "mon|tue|wed|thu|fri|sat|sun";

  static final String REST_OF_A_DAY = "(?:day|sday|s|nesday|nes|rsday|rs|r|urday)?";

  public static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  /** Whole or cut short. */
  public static final String ANY_MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  /** The three letters that tell one month from another. */
  static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

  private CalendarWords() {}
}
