package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or two that mean something only because of the question: "none", "fine", "yes", "20". */
final class Bare {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:(?:no|nope|nah|none),? )?(?:no|none|nope|nothing|nothing much|not any|not at all|(?:i"
              + " )?(?:(?:had|ate|have) )?none of (?:them|those|these|it|that|the above)|nothing"
              + " (?:like|of) (?:that|those|these|it|them|the (?:sort|kind))|(?:i )?(?:didn't|did"
              + " not|didnt|haven't|havent)(?: (?:have|eat|had|touch|eaten))? any(?: of"
              + " (?:them|those|these|that|it))?|not that i (?:know of|noticed|remember|recall)|not"
              + " a thing|avoided (?:them|all|it)(?: all)?|nah|0|zero|nil|neither)(?:,? (?:at"
              + " all|today|tonight|now|so far|yet|thankfully|luckily|fortunately|whatsoever|this"
              + " (?:morning|evening)|thank (?:god|goodness|heavens|the lord)|touch wood|for"
              + " once)){0,3}[.! ]*");

  /** As good as none, where it is asked what was eaten. */
  private static final WholeForm NOT_REALLY =
      WholeForm.of(
          "(?:(?:no|nope|nah|hm+|well),? )?(?:not really|(?:i )?(?:don'?t|do not) (?:think|believe)"
              + " so|not (?:that i'?m aware(?: of)?|as far as i know))(?:,?"
              + " (?:no|today|really|actually)){0,2}[.! ]*");

  /** "No gluten or dairy": of three kinds asked after, two are denied and nothing else is said. */
  private static final WholeForm NO_KINDS =
      WholeForm.of(
          "(?:no|none|without|neither|avoided|skipped|(?:i )?(?:didn't|did not|haven't|have not)"
              + " (?:eat|have|had|eaten) any)(?: (?:any|the|of|gluten|wheat|dairy|milk|lactose"
              + "|processed|junk|foods?|stuff|and|or|nor|no|today|at all)){3,}[.! ]*");

  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("\\b(?:gluten|wheat)\\b"),
          Pattern.compile("\\b(?:dairy|milk|lactose)\\b"),
          Pattern.compile("\\b(?:processed|junk)\\b"));
  private static final WholeForm YES =
      WholeForm.of("(?:yes|yep|yeah|yup|done|did it|✅|✓|👍|of course|sure did)[.! ]*");
  private static final WholeForm FINE =
      WholeForm.of(
          "(?:(?:all|perfectly|quite|very|really|pretty|absolutely|just|completely)"
              + " )?(?:fine|ok|okay|good|great|all good|normal|happy|calm|quiet|well|alright|all"
              + " right|not (?:too |so )?bad|regular|settled|behaving(?: itself)?|perfect|lovely"
              + "|(?:no|not any|without any) (?:problems?|probs|trouble|issues?|worries|complaints?"
              + "|symptoms?|drama)|nothing (?:bad|wrong|unusual|to (?:report|complain about))|can't"
              + " complain|cant complain|👍|👌)[.! ]*");
  private static final WholeForm BAD =
      WholeForm.of(
          "(?:(?:a (?:bit|little)|bit|slightly|quite|very|really|pretty) )?(?:bad|not (?:so |too"
              + " |very )?(?:good|great|well)|not the best|off|upset|rough|awful|terrible|so-so|so"
              + " so|meh|iffy|dodgy|grumbly|gurgly|rumbly|unsettled|uneasy|👎)[.! ]*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:about|around|like|maybe|~) ?){0,3}(\\d{1,4}(?:[.,]\\d)?)(?:ish)?(?:"
              + " ?(?:-|–|to|or) ?(\\d{1,4}(?:[.,]\\d)?))?[.! ]*");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:(?:about|around|like|maybe|roughly|only|just|for|~|say|probably)"
              + " ?){0,3}(?:(?<from>\\d{1,3}(?:\\.5)?)(?: ?(?:-|–|to|or) ?(?<to>\\d{1,3}))?"
              + " ?(?<unit>m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)|(?<hours>(?:half an?|(?:a )?quarter"
              + " of an|an|one|a good) hour)(?<half> and a half)?)(?: (?:or so|today|this"
              + " morning|ish|maybe|about)|ish|-ish){0,2}[.! ]*");
  private static final WholeForm SLEPT_WELL =
      WholeForm.of("(?:well|very well|good|great|fine|like a log|👍)[.! ]*");
  private static final WholeForm SLEPT_SO_SO =
      WholeForm.of("(?:ok|okay|so-so|so so|alright|all right|meh|not bad)[.! ]*");
  private static final WholeForm SLEPT_BADLY =
      WholeForm.of("(?:badly|bad|poorly|not (?:well|good|great|much)|awful|👎)[.! ]*");
  private static final WholeForm NOT_CLEAR =
      WholeForm.of("(?:no|nope|nah|not really|not at all)[.! ]*");
  private static final WholeForm LITTLE =
      WholeForm.of(
          "(?:(?:very |quite |pretty )?(?:low|little)|a little|hardly(?: any)?|not"
              + " (?:much|really|very|too)|barely|fine)[.! ]*");
  private static final WholeForm SOME =
      WholeForm.of(
          "(?:medium|some|so-so|so so|a bit|middling|moderate|average|kind of|quite)[.! ]*");
  private static final WholeForm MUCH =
      WholeForm.of(
          "(?:(?:very |really |so |quite |pretty )?(?:high|bad)|a lot|lots|loads|very|extremely"
              + "|really|too much|yes very)[.! ]*");

  /** What the words say of this measure, if they are an answer to a question about it. */
  Optional<Map<Measure, Value>> answer(String text, Measure asked) {
    var words = text.strip().toLowerCase(Locale.ROOT);
    var plain = Hedges.counted(Hedges.without(words));
    return exactly(words, asked)
        .or(() -> plain.equals(words) ? Optional.empty() : exactly(plain, asked));
  }

  private Optional<Map<Measure, Value>> exactly(String words, Measure asked) {
    return switch (asked) {
      case GUT_OK, GUT -> gut(words);
      case TRIGGERS, FOODS ->
          deniesKinds(words)
              ? Optional.of(Map.of(Measure.TRIGGERS, new Value.Items(List.of())))
              : none(words, Measure.TRIGGERS);
      case SUPPORTS -> none(words, asked);
      case JOINTS -> matches(NONE, words, asked);
      case HABITS_DONE -> habit(words);
      case STIFFNESS_MINUTES, MOVEMENT_MINUTES, MOVEMENT ->
          minutes(words, asked == Measure.MOVEMENT ? Measure.MOVEMENT_MINUTES : asked);
      case SLEEP_HOURS, SLEEP_QUALITY -> sleep(words);
      case STRESS -> level(words).map(level -> Map.of(asked, level));
      case FATIGUE -> number(words).or(() -> level(words)).map(value -> Map.of(asked, value));
      // "Is your head clear?" is answered yes or no the other way round.
      case BRAIN_FOG -> clear(words);
      case PAIN -> Optional.empty();
    };
  }

  private static Optional<Map<Measure, Value>> none(String words, Measure asked) {
    return NOT_REALLY.fits(words)
        ? Optional.of(Map.of(asked, new Value.Items(List.of())))
        : matches(NONE, words, asked);
  }

  private static boolean deniesKinds(String words) {
    var plain = SPACES.matcher(words.replace(',', ' ')).replaceAll(" ");
    return NO_KINDS.fits(plain)
        && KINDS.stream().filter(kind -> kind.matcher(plain).find()).count() >= 2;
  }

  private static Optional<Map<Measure, Value>> minutes(String words, Measure asked) {
    if (NONE.matcher(words).matches()) {
      return Optional.of(Map.of(asked, new Value.Amount(0)));
    }
    var length = LENGTH.matcher(words);
    return length.matches()
        ? Optional.of(Map.of(asked, new Value.Amount(minutes(length))))
        : number(words).map(minutes -> Map.of(asked, whole(minutes)));
  }

  private static Value whole(Value minutes) {
    return minutes instanceof Value.Amount(var amount)
        ? new Value.Amount(Math.floor(amount + 0.5))
        : minutes;
  }

  /** "20 min", "10 to 20 minutes", "half an hour or so", "an hour and a half". */
  private static double minutes(Matcher length) {
    var hours = length.group("hours");
    if (hours != null) {
      return 60 * (hours.startsWith("half") ? 0.5 : hours.startsWith("quarter") ? 0.25 : 1)
          + (length.group("half") == null ? 0 : 30);
    }
    var from = Double.parseDouble(length.group("from"));
    var to = length.group("to") == null ? from : Double.parseDouble(length.group("to"));
    return Math.floor((from + to) / 2 * (length.group("unit").startsWith("h") ? 60 : 1) + 0.5);
  }

  private static Optional<Map<Measure, Value>> sleep(String words) {
    if (number(words).isPresent()) {
      return number(words).map(hours -> Map.of(Measure.SLEEP_HOURS, hours));
    }
    var quality =
        SLEPT_WELL.fits(words)
            ? "good"
            : SLEPT_SO_SO.fits(words) ? "ok" : SLEPT_BADLY.fits(words) ? "poor" : "";
    return quality.isEmpty()
        ? Optional.empty()
        : Optional.of(Map.of(Measure.SLEEP_QUALITY, new Value.Level(quality)));
  }

  private static Optional<Map<Measure, Value>> clear(String words) {
    if (YES.fits(words) || FINE.fits(words)) {
      return Optional.of(Map.of(Measure.BRAIN_FOG, new Value.Truth(false)));
    }
    return NOT_CLEAR.fits(words)
        ? Optional.of(Map.of(Measure.BRAIN_FOG, new Value.Truth(true)))
        : Optional.empty();
  }

  private static Optional<Value> level(String words) {
    if (NONE.matcher(words).matches() || LITTLE.fits(words)) {
      return Optional.of(new Value.Level("low"));
    }
    if (SOME.fits(words)) {
      return Optional.of(new Value.Level("medium"));
    }
    if (MUCH.fits(words)) {
      return Optional.of(new Value.Level("high"));
    }
    return number(words)
        .map(value -> ((Value.Amount) value).amount())
        .filter(number -> number <= 10)
        .map(number -> new Value.Level(number < 3.5 ? "low" : number < 6.5 ? "medium" : "high"));
  }

  private static Optional<Value> number(String words) {
    var number = NUMBER.matcher(words);
    if (!number.matches()) {
      return Optional.empty();
    }
    var from = Double.parseDouble(number.group(1).replace(',', '.'));
    return Optional.of(
        new Value.Amount(
            number.group(2) == null
                ? from
                : (from + Double.parseDouble(number.group(2).replace(',', '.'))) / 2));
  }

  private static Optional<Map<Measure, Value>> gut(String words) {
    if (FINE.fits(words) || NONE.matcher(words).matches()) {
      return Optional.of(Map.of(Measure.GUT_OK, new Value.Truth(true)));
    }
    return BAD.fits(words)
        ? Optional.of(Map.of(Measure.GUT_OK, new Value.Truth(false)))
        : Optional.empty();
  }

  private static Optional<Map<Measure, Value>> habit(String words) {
    return YES.fits(words)
        ? Optional.of(Map.of(Measure.HABITS_DONE, new Value.Items(List.of("all"))))
        : matches(NONE, words, Measure.HABITS_DONE);
  }

  private static Optional<Map<Measure, Value>> matches(Pattern none, String words, Measure asked) {
    return none.matcher(words).matches()
        ? Optional.of(Map.of(asked, new Value.Items(List.of())))
        : Optional.empty();
  }
}
