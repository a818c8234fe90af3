package coach.limber.knowledge.language;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what somebody wants changed in what they answered: "I typed 7 for pain, it should be 4".
 */
final class Correction {
  private static final List<Map.Entry<Measure, Pattern>> FIELDS =
      List.of(
          field(Measure.STIFFNESS_MINUTES, "stiff\\w*"),
          field(Measure.BRAIN_FOG, "(?:brain ?)?fog(?:gy|giness)?"),
          field(Measure.SLEEP_QUALITY, "sleep quality|quality of (?:my )?sleep"),
          field(Measure.SLEEP_HOURS, "sleep|slept|sleeping|kip"),
          field(Measure.STRESS, "stress(?:ed)?"),
          field(Measure.FATIGUE, "fatigued?|tired(?:ness)?|exhaust\\w+|energy"),
          field(
              Measure.MOVEMENT_MINUTES,
              "movement|mov(?:ed|ing)|exercised?|activity|walk(?:ed|ing)?|yoga|swim\\w*|workout|cycl\\w+|stretch\\w*"),
          field(Measure.PAIN, "pains?|painful|aches?|aching|sore(?:ness)?|hurts?|hurting"),
          field(Measure.JOINTS, "joints?"),
          field(
              Measure.GUT, "gut|tummy|stomach|belly|bloat\\w*|constipat\\w*|diarrh\\w*|gas|nausea"),
          field(Measure.FOODS, "foods?|meals?"));

  private static final Pattern JOINTS = Pattern.compile("\\b(" + JointWords.WITH_BACK + ")\\b");
  private static final Pattern GUT =
      Pattern.compile("\\b(bloat|constipat|diarrh|gas|cramp|nause|reflux|heartburn)\\w*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w./:])(?<!\\b(?:last|that|this|the(?:"
              + " \\w{1,12})?|previous|another|which|first|wrong|other)"
              + " (?=one))(?<number>\\d{1,3}(?:[.,]\\d)?|"
              + SpokenNumber.WORD
              + ")(?<half> and (?:a )?half| 1/2)?(?![\\d:])(?!\\w)(?! (?:of|one)\\b)");
  private static final Pattern TIME_UNIT =
      Pattern.compile("\\b(?:hours?|hrs?|h|minutes?|mins?|quarter)\\b|\\dh\\b|\\dm(?:in)?\\b");
  private static final Pattern LEVEL =
      Pattern.compile("\\b(low(?:er)?|medium|moderate|middle|high(?:er)?)\\b");
  private static final Pattern QUALITY =
      Pattern.compile(
          "\\b(poor(?:ly)?|bad(?:ly)?|terribl[ey]|awful|rubbish|ok|okay|fine|alright|so-so|decent"
              + "|good|well|great)\\b");
  private static final Pattern YES_OR_NO =
      Pattern.compile("\\b(yes|yeah|true|some|a bit|no|none|false|without)\\b");
  private static final Pattern NO_JOINT =
      Pattern.compile(
          "\\b(?:go|take|put|get|step|come|going) (?:\\w+ ){0,3}back\\b|\\bfat[ -]?fingers?\\b");
  private static final Pattern NONE = Pattern.compile("\\b(none|nothing|no (?:pain|stiffness))\\b");

  /** What stands after these is what was answered before. */
  private static final Pattern OLD =
      Pattern.compile(
          "(?:\\bnot|\\bfrom|\\binstead of|\\brather than|\\bscratch(?: the)?|\\bdown as|\\bthan"
              + "|\\b(?:i|you|it)(?:'d|'ve| had| have| just| accidentally| only| already)*"
              + " (?:put|said|says|typed|wrote|logged|entered|recorded|pressed|tapped|hit|chose"
              + "|picked|selected|gave|told you|got|have)(?: down| in| it)?"
              + "(?: (?:my|the|that|as|for|pain|stiffness|stress|fatigue|sleep|was|is|i|slept))*)"
              + "(?: an?)? $");

  /** What stands behind these is how it really was, and what stands before them is not. */
  private static final Pattern REALLY =
      Pattern.compile(
          ".*(?:\\b(?:but|though|although) (?:the|my) \\w+"
              + " (?:says?|shows?|showed|counted|reckons?)|\\b(?:but|actually|though|although|when)\\b,?"
              + " (?:\\w+ )?(?:it|that|the real \\w+|i)?"
              + " ?(?:was|were|is|'s|meant|had|did|should)?|\\b(?:should(?:'ve|"
              + " have)?|(?:meant|supposed) to|ought to)"
              + " (?:be|been|say|said|read)|\\b(?:it|that)(?: was|'s| is) (?:really|actually|more"
              + " like|closer to|nearer|only|just|in fact)|[,;.] ?(?:it|that)"
              + " (?:was|is)|\\b(?:down|up|back|over) to|\\bmore like)\\b ",
          Pattern.DOTALL);

  /** "The phone heard ten, I said two": what a machine misheard is what was answered. */
  private static final Pattern MISHEARD =
      Pattern.compile(
          ".*\\b(?:mis)?heard\\b.*\\bi (?:\\w+ )?(?:said|meant)\\b(?<meant>.*)", Pattern.DOTALL);

  /** Where another measure may begin: "pain to 4 and sleep to 6", "pain 4 sleep 6". */
  private static final Pattern NEXT =
      Pattern.compile(
          "[,;.] (?:and |but )?| (?:and|but|plus|also|&) |(?<=\\d) (?="
              + FIELDS.stream()
                  .map(field -> field.getValue().pattern())
                  .collect(Collectors.joining("|"))
              + ")");

  private static final Set<Measure> SCORES =
      EnumSet.of(Measure.PAIN, Measure.STRESS, Measure.FATIGUE);
  private static final Pattern ENDS_WITH_A_SCORE =
      Pattern.compile(
          ".{0,40}\\b(?:pain|stress|fatigue|tiredness)(?: levels?| scores?)?", Pattern.DOTALL);

  private Correction() {}

  /** The field and the new value, as far as the text gives them; of several each with its own. */
  static List<Slot> in(String text) {
    var plain = Plain.of(text);
    var several = several(plain);
    var eachItsOwn =
        several.size() > 1
            || (several.size() == 1
                && field(plain).filter(measure -> !several.containsKey(measure)).isPresent());
    return eachItsOwn
        ? several.entrySet().stream()
            .<Slot>mapMulti(
                (it, slots) -> {
                  slots.accept(new Slot.Field(it.getKey()));
                  slots.accept(new Slot.NewValue(it.getValue()));
                })
            .toList()
        : one(plain);
  }

  /**
   * What each part of a text says of a measure of its own, or more of the one before; "pain and
   * stress to 4" says it of both.
   */
  private static Map<Measure, Value> several(String plain) {
    var values = new EnumMap<Measure, Value>(Measure.class);
    var last = Optional.<Measure>empty();
    var open = new ArrayList<Measure>();
    for (var part : NEXT.split(plain)) {
      var field = field(part);
      last = field.isPresent() ? field : last;
      var value = last.flatMap(measure -> value(measure, part));
      if (value.isEmpty()) {
        field.filter(_ -> ENDS_WITH_A_SCORE.matcher(part).matches()).ifPresent(open::add);
        continue;
      }
      values.put(last.orElseThrow(), value.get());
      if (field.filter(SCORES::contains).isPresent()) {
        open.forEach(measure -> value(measure, part).ifPresent(it -> values.put(measure, it)));
      }
      open.clear();
    }
    return values;
  }

  private static List<Slot> one(String plain) {
    var slots = new ArrayList<Slot>();
    var field = field(plain);
    var meant = meant(plain);
    var value = field.flatMap(measure -> value(measure, meant));
    if (field.isPresent() && field.get() == Measure.SLEEP_HOURS && value.isEmpty()) {
      value = value(Measure.SLEEP_QUALITY, meant);
      field = value.isPresent() ? Optional.of(Measure.SLEEP_QUALITY) : field;
    }
    field.ifPresent(measure -> slots.add(new Slot.Field(measure)));
    if (field.isEmpty()) {
      value = number(meant).map(Value.Amount::new);
    }
    value.ifPresent(it -> slots.add(new Slot.NewValue(it)));
    return slots;
  }

  private static String meant(String plain) {
    var misheard = MISHEARD.matcher(plain);
    return misheard.matches() ? misheard.group("meant") : plain;
  }

  private static Optional<Measure> field(String plain) {
    return FIELDS.stream()
        .filter(field -> field.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .or(
            () ->
                JOINTS.matcher(withJointsOnly(plain)).find()
                    ? Optional.of(Measure.JOINTS)
                    : Optional.empty());
  }

  private static Optional<Value> value(Measure measure, String plain) {
    return switch (measure) {
      case PAIN -> number(plain).or(() -> none(plain)).map(Value.Amount::new);
      case STIFFNESS_MINUTES, MOVEMENT_MINUTES ->
          minutes(plain).or(() -> none(plain)).map(Value.Amount::new);
      case SLEEP_HOURS -> number(plain).map(Value.Amount::new);
      case FATIGUE -> fatigue(plain);
      case STRESS ->
          last(LEVEL, plain).map(Correction::level).or(() -> number(plain).map(Correction::stress));
      case SLEEP_QUALITY -> last(QUALITY, plain).map(Correction::quality);
      case BRAIN_FOG ->
          last(YES_OR_NO, plain)
              .map(word -> new Value.Truth(!word.matches("no|none|false|without")));
      case JOINTS ->
          last(JOINTS, withJointsOnly(plain)).map(word -> new Value.Items(List.of(joint(word))));
      case GUT -> last(GUT, plain).map(word -> new Value.Items(List.of(gut(word))));
      case GUT_OK, FOODS, TRIGGERS, SUPPORTS, MOVEMENT, HABITS_DONE -> Optional.empty();
    };
  }

  private static Optional<Value> fatigue(String plain) {
    var energy = plain.contains("energy") && !plain.contains("fatigue");
    return last(LEVEL, plain)
        .map(Correction::level)
        .map(level -> energy ? opposite(level) : level)
        .or(() -> number(plain).map(number -> new Value.Amount(energy ? 10 - number : number)));
  }

  private static Value level(String word) {
    return new Value.Level(
        word.startsWith("low") ? "low" : word.startsWith("high") ? "high" : "medium");
  }

  private static Value opposite(Value level) {
    return level.equals(new Value.Level("low"))
        ? new Value.Level("high")
        : level.equals(new Value.Level("high")) ? new Value.Level("low") : level;
  }

  private static Value stress(double number) {
    return new Value.Level(number < 3.5 ? "low" : number < 6.5 ? "medium" : "high");
  }

  private static Value quality(String word) {
    return new Value.Level(
        switch (word) {
          case "ok", "okay", "fine", "alright", "so-so", "decent" -> "ok";
          case "good", "well", "great" -> "good";
          default -> "poor";
        });
  }

  private static String joint(String word) {
    return switch (word) {
      case "feet", "foot" -> "foot";
      case "knuckle", "knuckles" -> "finger";
      default -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    };
  }

  private static String gut(String stem) {
    return switch (stem) {
      case "bloat" -> "bloating";
      case "constipat" -> "constipation";
      case "diarrh" -> "diarrhea";
      case "cramp" -> "cramps";
      case "nause" -> "nausea";
      case "heartburn", "reflux" -> "reflux";
      default -> stem;
    };
  }

  private static String withJointsOnly(String plain) {
    return NO_JOINT.matcher(plain).replaceAll(" ");
  }

  private static Optional<Double> none(String plain) {
    return NONE.matcher(plain).find() ? Optional.of(0.0) : Optional.empty();
  }

  /** Of the numbers that are no old answer the last. */
  private static Optional<Double> number(String plain) {
    var matcher = NUMBER.matcher(plain);
    var last = Optional.<Double>empty();
    while (matcher.find()) {
      if (!isOld(plain, matcher.start())) {
        var digits = matcher.group("number");
        var whole =
            Character.isDigit(digits.charAt(0))
                ? Double.parseDouble(digits.replace(',', '.'))
                : SpokenNumber.of(digits);
        last = Optional.of(matcher.group("half") == null ? whole : whole + 0.5);
      }
    }
    return last;
  }

  /** "Half an hour" and "an hour" are no plain numbers; of two lengths the corrected one counts. */
  private static Optional<Double> minutes(String plain) {
    var really = REALLY.matcher(plain);
    if (really.lookingAt()) {
      var corrected = lengthOrNumber(plain.substring(really.end()));
      if (corrected.isPresent()) {
        return corrected;
      }
    }
    return lengthOrNumber(plain);
  }

  private static Optional<Double> lengthOrNumber(String plain) {
    if (!TIME_UNIT.matcher(plain).find()) {
      return number(plain);
    }
    return Durations.in(plain)
        .filter(Duration.class::isInstance)
        .map(amount -> (double) ((Duration) amount).toMinutes())
        .or(() -> number(plain));
  }

  private static Optional<String> last(Pattern pattern, String plain) {
    var matcher = pattern.matcher(plain);
    var last = Optional.<String>empty();
    while (matcher.find()) {
      if (!isOld(plain, matcher.start())) {
        last = Optional.of(matcher.group(1));
      }
    }
    return last;
  }

  private static boolean isOld(String plain, int start) {
    return OLD.matcher(plain.substring(Math.max(0, start - 48), start)).find();
  }

  private static Map.Entry<Measure, Pattern> field(Measure measure, String words) {
    return entry(measure, Pattern.compile("\\b(?:" + words + ")\\b"));
  }
}
