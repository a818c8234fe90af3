package coach.limber.knowledge.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wish to track something of one's own, or to track it no longer: "track knee swelling 0-3", "add
 * a measure: headache yes/no", "stop tracking knee swelling".
 */
public sealed interface Tracking {
  /** A whole number, ends included; the name is in small letters. */
  record Numbers(String name, int lowest, int highest) implements Tracking {}

  record YesOrNo(String name) implements Tracking {}

  /** What kind of answer is wanted is not said. */
  record Anyhow(String name) implements Tracking {}

  record No(String name) implements Tracking {}

  static Optional<Tracking> in(String text) {
    return Wishes.in(text);
  }

  /** How such wishes are put. */
  final class Wishes {
    private static final String OPENING =
        "^(?:(?:please|pls|can you|could you|can i|could i|can we|i(?: also)? want to|i'?d(?:"
            + " also)? like to|i would(?: also)? like to|let's|let"
            + " me|hey|hi|ok|okay|also|now|and|plus)[,.!]? ){0,9}";
    private static final String NAME = "(?<name>[\\p{L}][\\p{L}\\p{N} _'-]{1,38}?)";
    private static final String SCALE =
        "(?:[ ,:(]+(?:from |on a scale of |scale |between |as )?(?:(?<low>\\d{1,2})"
            + " ?(?:-|to|\\.\\.|and) ?(?<high>\\d{1,3})|(?<yes>yes ?(?:/|or|-) ?no|y/n))\\)?)?";
    private static final String STEP =
        "(?:\\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine|ten)";

    /** A range that nobody gives as an answer: "0 to 3", "from 1 to 5", "out of ten". */
    private static final String RANGE =
        "[ ,:(]+(?:rated |scored |marked |measured )?(?:(?:(?:on (?:an? )?)?(?:scale )?(?:of"
            + " )?(?:from |between )?)?(?<low>0|1|zero|one) ?(?:-|to|up to|through|\\.\\.|and)"
            + " ?(?<high>"
            + STEP
            + ")|out of (?:a )?(?<top>"
            + STEP
            + ")|(?<yes>yes ?(?:/|or|-) ?no|y/n))\\)?";

    private static final String FILLER =
        "(?:,? (?:please|pls|thanks|thank you|any ?more|too|as well|also|instead|for me|every"
            + " ?day|daily|each day|again|then|now|from now on|from (?:today|tomorrow)|next"
            + " time|more often|sometimes|now and then|if you can|if"
            + " possible|though|tho|today|tonight|tomorrow)){0,9}";
    private static final String CLOSING = FILLER + "[.!]*$";
    private static final Pattern AT_THE_END = Pattern.compile("(?<=\\w)" + FILLER + "$");
    private static final Phrasing BEGIN =
        Phrasing.of(
            OPENING
                + "(?:(?:start )?track(?:ing)?:?|(?:add|new|track) (?:a |my |an )?(?:own |custom"
                + " |new ){0,9}(?:measure|question|metric)(?: (?:for|about|called|on))?:?|(?:start"
                + " )?(?:ask(?:ing)? me|(?<=you )ask) about|start tracking:?) (?:my |the |an? )?"
                + NAME
                + SCALE
                + CLOSING);

    /**
     * Without "me" only what comes every day is a question of ours: "ask about sleep every day".
     */
    private static final Phrasing ASK =
        Phrasing.of(
            OPENING
                + "ask(?:ing)? about (?:my |the )?"
                + NAME
                + ",? (?:every ?day|daily|each day|every"
                + " (?:morning|evening|night|time|check-?in)|as well|too|from now on)"
                + CLOSING);

    private static final Phrasing WATCH =
        Phrasing.of(
            OPENING
                + "(?:keep (?:an eye|tabs|watch|track) (?:on|of|over)|watch|monitor|log|note(?:"
                + " down)?) (?:my |the )(?<name>(?:[\\p{L}]{2,12} ){0,2}(?:head"
                + " ?aches?|migraines?|swelling|rash(?:es)?|cramps?|moods?|anxiety|weight|temperature|numbness|tingling|dizz(?:iness|y"
                + " spells)|nausea|appetite|skin|eczema|psoriasis|reflux|heartburn|itch(?:ing|iness)?|blood"
                + " (?:pressure|sugar)|heart ?rate|pulse|periods?|hot"
                + " flushes|clicking|cracking|flares?|symptoms?|spasms?|weakness|grip(?:"
                + " strength)?))(?:,? (?:(?:rated |marked |scored )?out of (?:ten|10)|from"
                + " (?:0|zero|1|one) to (?:10|ten)))?"
                + CLOSING);

    /** What is to be asked of somebody, if its range is told with it. */
    private static final Phrasing RANGED =
        Phrasing.of(
            "^(?:(?:please|pls|can|could|would|will|you|u|i|i'd|we|want|wanna|like|love|to|need|let's|let|me|hey|hi|ok|okay|also|now|and|plus|start|keep|help|please|maybe|it'd"
                + " be good to)[,.!]? ){0,9}(?:track(?:ing)?|track"
                + " of|log(?:ging)?|record(?:ing)?|follow(?:ing)?|monitor(?:ing)?|watch(?:ing)?|measur(?:e|ing)|rat(?:e|ing)|scor(?:e|ing)|ask(?:ing)?(?:"
                + " me)?(?: about| for| how)?|add(?:ing)?|note(?: down)?|notice|include|have)(?:"
                + " (?:an?|my|the|own|new|custom|extra|measure|question|metric|for|called|about|of|how"
                + " much|how bad)){0,4} (?<name>[\\p{L}][\\p{L} _'-]{1,38}?)"
                + RANGE
                + CLOSING);

    /** Said after another: "and itching 0-10". */
    private static final Phrasing AND =
        Phrasing.of(
            "^(?:(?:and|also|plus|then|oh and|ok and)[, ]+){1,2}(?:(?:my|the|another|one|for|how"
                + " much) ){0,2}(?<name>(?!(?:[\\p{L}]+ )?(?:pain|sleep|stress|energy|fatigue"
                + "|stiffness|gut|movement|"
                + JointWords.WITH_BACK
                + ")\\b(?! (?:swelling|clicking|strength|itch)))[\\p{L}][\\p{L} _'-]{1,38}?)"
                + RANGE
                + CLOSING);

    private static final Phrasing END =
        Phrasing.of(
            OPENING
                + "(?:(?:stop|quit|no longer|don't|no more|i (?:don't|do not|no longer) want(?:"
                + " you)? to|i'm done) (?:track(?:ing)?|ask(?:ing)?(?: me)?"
                + " (?:about|for))|untrack|(?:remove|delete|drop) (?:the |my )?(?:own |custom"
                + " )?(?:measure|metric|question)(?: (?:for|about|called))?:?) (?:my |the |an? )?"
                + NAME
                + CLOSING);

    /** What these name is on record already, or is no measure. */
    private static final WholeForm NO_NAME =
        WholeForm.of(
            "(?:me|it|this|that|everything|all|things?|stuff|habits?|my"
                + " habits?|progress|data|questions?|today|tomorrow|later|you|anything)");

    /** "How many coffees i drink". */
    private static final Phrasing HOW_MANY =
        Phrasing.of(
            "how (?:many|much|often)(?: of)? (?<thing>[\\p{L} -]{2,30}?)(?: (?:i|we) (?:\\p{L}+"
                + " )?(?:drink|eat|have|take|do|get|smoke|use|had|need))?");

    /** "How my mood is", "how anxious i feel". */
    private static final Phrasing HOW =
        Phrasing.of(
            "(?:how )?(?:my |the )?(?<thing>[\\p{L} -]{3,30}?)(?: (?:i am|i'm|i feel|i'm"
                + " feeling|is|are|was|it is|feels?|gets?|goes|been)){1,3}");

    private static final List<String> STEPS =
        List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern QUOTES = Pattern.compile("[\"“”]");

    private Wishes() {}

    static Optional<Tracking> in(String text) {
      var plain = Plain.of(QUOTES.matcher(text).replaceAll(""));
      if (!Plain.hasWords(plain)) {
        return Optional.empty();
      }
      var end = END.matcher(plain);
      if (end.matches()) {
        return name(end.group("name")).map(No::new);
      }
      var ranged = ranged(plain);
      if (ranged.isPresent()) {
        return ranged;
      }
      var watch = WATCH.matcher(plain);
      if (watch.matches()) {
        return name(watch.group("name")).map(Anyhow::new);
      }
      var begin = BEGIN.matcher(plain);
      if (!begin.matches()) {
        var ask = ASK.matcher(plain);
        return ask.matches() ? name(ask.group("name")).map(Anyhow::new) : Optional.empty();
      }
      var name = name(begin.group("name"));
      if (begin.group("yes") != null) {
        return name.map(YesOrNo::new);
      }
      return begin.group("low") == null
          ? name.map(Anyhow::new)
          : name.map(
              it ->
                  new Numbers(
                      it,
                      Integer.parseInt(begin.group("low")),
                      Integer.parseInt(begin.group("high"))));
    }

    private static Optional<Tracking> ranged(String plain) {
      for (var form : List.of(RANGED, AND)) {
        var said = form.matcher(plain);
        if (said.matches()) {
          var name = name(said.group("name"));
          return said.group("yes") != null
              ? name.map(YesOrNo::new)
              : name.map(
                  it ->
                      said.group("top") == null
                          ? new Numbers(it, step(said.group("low")), step(said.group("high")))
                          : new Numbers(it, 0, step(said.group("top"))));
        }
      }
      return Optional.empty();
    }

    private static int step(String words) {
      var named = STEPS.indexOf(words);
      return named < 0 ? Integer.parseInt(words) : named;
    }

    private static Optional<String> name(String words) {
      var named = words.strip();
      for (var form : List.of(HOW_MANY, HOW)) {
        var thing = form.matcher(named);
        named = thing.matches() ? thing.group("thing") : named;
      }
      var name = AT_THE_END.matcher(named.replace("'", "").strip()).replaceFirst("");
      return NO_NAME.fits(name) ? Optional.empty() : Optional.of(name);
    }
  }
}
