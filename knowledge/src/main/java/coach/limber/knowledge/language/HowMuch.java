package coach.limber.knowledge.language;

import java.util.Optional;

/**
 * How much a person wants to be asked: "only twice a week", "ask me everything", "just two
 * questions". What speaks of nudges, times of day or days of the week is none of it.
 */
public sealed interface HowMuch {
  /** At most so many questions. */
  record Most(int questions) implements HowMuch {}

  record Everything() implements HowMuch {}

  record Fewer() implements HowMuch {}

  record More() implements HowMuch {}

  record PerWeek(int times) implements HowMuch {}

  /** More often than so far. */
  record Oftener() implements HowMuch {}

  record Rarer() implements HowMuch {}

  record EveryDays(int days) implements HowMuch {}

  /** As often as helps, again. */
  record AsItHelps() implements HowMuch {}

  /** The wish that a text is; nothing if it says anything else besides. */
  static Optional<HowMuch> in(String text) {
    return Wishes.in(text);
  }

  /** How such wishes are put. */
  final class Wishes {
    private static final int LONGEST = 80;
    private static final int MOST_QUESTIONS = 20;
    private static final int MONTH = 30;
    private static final int FORTNIGHT = 14;
    private static final String NUMBER =
        "(?<number>\\d{1,2}|" + SpokenNumber.WORD + "|an?|a single)";
    private static final String ASK =
        "(?:(?:check (?:in )?(?:with|on)|question|message|write) me|(?:just |only )?ask(?:"
            + " me)?|check[ -]?ins?|i (?:want|'d"
            + " like|would like|only want)(?: to (?:check in|be asked))?|check in|let's do|do"
            + " (?:it|this)|make it)";
    private static final String ONLY = "(?:only|just|at most|max(?:imum)?|no more than|up to)";
    private static final String THINGS = "(?:questions?|taps?|things?)";
    private static final String OPENING =
        "^(?:(?:no|ok|okay|please|pls|can you|could you|would you|can we|could"
            + " we|hey|hi|hm+|actually|limber|from now on|let's|then|so|and|i'd (?:like|prefer)|i"
            + " (?:want|prefer))[,.!]? ){0,9}";
    private static final String ENOUGH =
        "(?:(?:is|are|would be|will be|'s) (?:more than )?(?:enough|plenty|fine|ok(?:ay)?|good|all"
            + " i (?:want|need))(?: for me)?|(?:will|would|'ll) do(?: me| for me)?|suits me|works"
            + " for me)";
    private static final String CLOSING =
        "(?:,? (?:please|pls|thanks|thank you|from now on|again|for now|ok|"
            + ENOUGH
            + "|instead|at most|max|tops|a day|each day|every day|per day|each time)){0,9}[.!]*$";
    private static final String TOO_MANY =
        "(?:(?:that's|that is|it's|there are|you ask(?: me)?|these are) )?(?:way |far |much )?too"
            + " many";

    private static final Phrasing EVERYTHING =
        form(
            "(?:ask (?:me )?(?:about )?(?:everything|it all|all(?: of it| questions| the questions|"
                + " your questions)?)(?: (?:you(?:'ve| have)?(?: got)?|you can|you like|there"
                + " is))?|(?:all|every) (?:the |of the )?questions?|everything, every day)");
    private static final Phrasing FEWER =
        form(
            "(?:ask (?:me )?(?:fewer|less)(?: "
                + THINGS
                + ")?|(?:fewer|less|not so many) "
                + THINGS
                + "|"
                + TOO_MANY
                + " "
                + THINGS
                + "|half (?:as many|of the|the|your) "
                + THINGS
                + "|shorter check-?ins?|make it shorter|a shorter check-?in|keep it shorter?)");
    private static final Phrasing MORE =
        form("(?:ask (?:me )?more(?: " + THINGS + ")?|more " + THINGS + "|longer check-?ins?)");
    private static final Phrasing MOST =
        form(
            "(?:"
                + ASK
                + " )?(?:"
                + ONLY
                + " )?(?:me )?(?:"
                + ONLY
                + " )?"
                + NUMBER
                + "(?: or fewer)? "
                + THINGS);
    private static final Phrasing AT_MOST =
        form(
            "(?:"
                + TOO_MANY
                + "(?: "
                + THINGS
                + ")?[,.;:]? (?:so )?(?:"
                + ONLY
                + " )?|(?=.{0,40} (?:a|per|each|every) (?:day|time|check-?in)\\b)(?:at"
                + " most|max(?:imum)?|no more than|up to) )"
                + NUMBER
                + "(?: "
                + THINGS
                + ")?(?: per (?:time|check-?in)| (?:a|every) (?:time|check-?in))?");
    private static final Phrasing OFTENER =
        form(
            "(?:(?:ask|check in(?: with)?|check on|message|question)(?: me)? )?(?:more"
                + " (?:often|frequently)|oftener)");
    private static final Phrasing RARER =
        form(
            "(?:(?:(?:ask|check in(?: with)?|check on|message|question)(?: me)? )?(?:less"
                + " (?:often|frequently)|not (?:so|that|as) often|not every ?day)|(?:that's|that"
                + " is|it's|you (?:ask|write|message|check in)(?: me)?) (?:way |far |much )?too"
                + " (?:often|frequently)|(?:every ?day|daily|each day|once a day)(?:"
                + " (?:check-?ins?|questions?))? (?:is|are|feels) (?:a bit |just |way |far |really"
                + " )?(?:too (?:much|often|frequent|many)|a lot)(?: for me)?)");
    private static final Phrasing AS_IT_HELPS =
        form(
            "(?:ask (?:me )?)?(?:as often as (?:it helps|you like|you want|needed)|whenever it"
                + " helps|you decide(?: how often)?|the usual (?:way|rhythm|pace))");
    private static final Phrasing EVERY_DAY =
        form("(?:" + ASK + " )?(?:(?:back to )?(?:every ?day|daily|each day)|once a day)");
    private static final Phrasing EVERY_OTHER =
        form(
            "(?:"
                + ASK
                + " )?(?:"
                + ONLY
                + " )?(?:every (?:other|second|2nd) day|alternate days|every"
                + " (?<nth>third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th) day|every"
                + " (?<number>\\d{1,2}|"
                + SpokenNumber.WORD
                + ") days)");
    private static final Phrasing PER_MONTH =
        form(
            "(?:"
                + ASK
                + " )?(?:"
                + ONLY
                + " )?(?:(?<month>monthly|every month|(?:once|one|1x)(?: check-?in)?"
                + " (?:a|per|each|every) month)|(?:twice|two times|2x) (?:a|per|each)"
                + " month|fortnightly|every (?:other week|two weeks|2 weeks|second"
                + " week|fortnight)|once (?:a|every|per) fortnight)(?: only)?");
    private static final Phrasing PER_WEEK =
        form(
            "(?:"
                + ASK
                + " )?(?:"
                + ONLY
                + " )?(?:(?<weekly>weekly|every week)|(?<number>once|twice|thrice|\\d{1,2}|"
                + SpokenNumber.WORD
                + "|a couple of)(?: times| days|x| check-?ins?)?,? ?(?:a|per|each|every|in"
                + " a|/) ?week)(?: only)?");
    private static final Phrasing NOT_OURS =
        Phrasing.of("\\b(?:nudges?|tips?|hints?|reminders?|summar\\w*|chart|habit|walk|pause)\\b");

    private Wishes() {}

    static Optional<HowMuch> in(String text) {
      var plain = Plain.of(text);
      if (plain.length() > LONGEST || !Plain.hasWords(plain) || NOT_OURS.matcher(plain).find()) {
        return Optional.empty();
      }
      if (EVERYTHING.matcher(plain).matches()) {
        return Optional.of(new Everything());
      }
      if (FEWER.matcher(plain).matches()) {
        return Optional.of(new Fewer());
      }
      if (MORE.matcher(plain).matches()) {
        return Optional.of(new More());
      }
      if (AS_IT_HELPS.matcher(plain).matches()) {
        return Optional.of(new AsItHelps());
      }
      if (OFTENER.matcher(plain).matches()) {
        return Optional.of(new Oftener());
      }
      if (RARER.matcher(plain).matches()) {
        return Optional.of(new Rarer());
      }
      return often(plain).or(() -> most(plain, MOST)).or(() -> most(plain, AT_MOST));
    }

    private static Optional<HowMuch> often(String plain) {
      if (EVERY_DAY.matcher(plain).matches()) {
        return Optional.of(new EveryDays(1));
      }
      var other = EVERY_OTHER.matcher(plain);
      if (other.matches()) {
        var days =
            other.group("nth") != null
                ? nth(other.group("nth"))
                : other.group("number") == null ? 2 : SpokenNumber.of(other.group("number"));
        return days < 1 || days > 31 ? Optional.empty() : Optional.of(new EveryDays(days));
      }
      var month = PER_MONTH.matcher(plain);
      if (month.matches()) {
        return Optional.of(new EveryDays(month.group("month") != null ? MONTH : FORTNIGHT));
      }
      var week = PER_WEEK.matcher(plain);
      if (!week.matches()) {
        return Optional.empty();
      }
      var times = week.group("weekly") != null ? 1 : times(week.group("number"));
      return times < 1 || times > 7 ? Optional.empty() : Optional.of(new PerWeek(times));
    }

    private static int nth(String said) {
      return switch (said) {
        case "third", "3rd" -> 3;
        case "fourth", "4th" -> 4;
        case "fifth", "5th" -> 5;
        case "sixth", "6th" -> 6;
        default -> 7;
      };
    }

    private static int times(String said) {
      return switch (said) {
        case "once" -> 1;
        case "twice", "a couple of" -> 2;
        case "thrice" -> 3;
        default -> SpokenNumber.of(said);
      };
    }

    private static Optional<HowMuch> most(String plain, Phrasing form) {
      var most = form.matcher(plain);
      if (!most.matches()) {
        return Optional.empty();
      }
      var number = most.group("number");
      var questions = number.startsWith("a") ? 1 : SpokenNumber.of(number);
      return questions < 1 || questions > MOST_QUESTIONS
          ? Optional.empty()
          : Optional.of(new Most(questions));
    }

    private static Phrasing form(String words) {
      return Phrasing.of(OPENING + words + CLOSING);
    }
  }
}
