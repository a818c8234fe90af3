package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which people say a time of day, the surest first. */
enum ClockForm {
  /** "Noon". */
  NAMED("\\b(?:12 )?(?<named>noon|mid-?day|midnight)(?:-?ish)?\\b") {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var hour = matcher.group("named").equals("midnight") ? 0 : 12;
      return Optional.of(spoken(matcher, hour, 0, PartOfDay.UNSAID, true));
    }
  },
  /** "Quarter to nine", "20 past 6". */
  OFFSET(
      "(?<!from )"
          + Parts.ALONE
          + "(?<minutes>quarter|half|[1-9](?= ?min)|5|10|20|25|[1-5]\\d(?= ?min)|five|ten"
          + "|twenty(?:[ -]five)?)(?: ?min(?:ute)?s?)? (?<side>past|after|to|till|til|before|of) "
          + Parts.HOUR
          + Parts.NOT_COUNTED
          + Parts.PART) {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var minutes = Parts.minutes(matcher);
      var hour = SpokenNumber.of(matcher.group("hour"));
      var past = matcher.group("side").equals("past") || matcher.group("side").equals("after");
      return Optional.of(
          past
              ? spoken(matcher, hour, minutes, Parts.part(matcher), false)
              : spoken(matcher, (hour + 23) % 24, 60 - minutes, Parts.part(matcher), false));
    }
  },
  /** "Half seven", which is half past. */
  HALF("\\bhalf[ -]?" + Parts.HOUR + Parts.NOT_COUNTED + Parts.PART) {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var hour = SpokenNumber.of(matcher.group("hour"));
      return Optional.of(spoken(matcher, hour, 30, Parts.part(matcher), false));
    }
  },
  /** "7:15", "7.15", "18h30", "7 15 pm". */
  DIGITS(
      Parts.ALONE
          + "(?<hour>[01]?\\d|2[0-4])(?:(?<sign> ?[:.h] ?)| (?=[0-5]\\d ?[ap]\\.? ?m\\b))"
          + "(?<minutes>[0-5]\\d)(?![\\d:%/]|[.,]\\d| ?(?:km|kg|hours?|hrs?)\\b)(?: ?(?:h|uhr)\\b)?"
          + Parts.PART) {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var lasting =
          Objects.toString(matcher.group("sign"), "").contains("h") && Parts.lasts(before);
      return lasting
          ? Optional.empty()
          : Optional.of(written(matcher, Integer.parseInt(matcher.group("minutes"))));
    }
  },
  /** "630 pm". */
  THREE_DIGITS(
      Parts.ALONE + "(?<hour>[1-9])(?<minutes>[0-5]\\d)(?= ?[ap]\\.? ?m\\b)" + Parts.PART) {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      return Optional.of(written(matcher, Integer.parseInt(matcher.group("minutes"))));
    }
  },
  /** "0730", and with a word before it or "hours" behind it "1930". */
  FOUR_DIGITS(
      Parts.ALONE
          + "(?<hour>[01]\\d|2[0-3])(?<minutes>[0-5]\\d)\\b(?![ -]?k?steps)"
          + "(?<hours> ?(?:hours|hrs|h)\\b)?"
          + Parts.PART) {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var sure =
          matcher.group("hour").startsWith("0")
              || matcher.group("hours") != null
              || matcher.group("part") != null
              || Parts.AT.matcher(before).find()
              || before.isEmpty();
      return sure
          ? Optional.of(written(matcher, Integer.parseInt(matcher.group("minutes"))))
          : Optional.empty();
    }
  },
  /** "19h", "18 Uhr", "twenty-one hundred". */
  WHOLE(
      Parts.ALONE
          + "(?<hour>1\\d|2[0-4]|0?\\d|"
          + SpokenNumber.WORD
          + ")(?: ?h| ?uhr|[ -]hundred(?: hours)?)\\b(?! ?\\d)") {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var hour = SpokenNumber.of(matcher.group("hour"));
      var clock =
          hour < 25 && !Parts.lasts(before) && (hour > 12 || Parts.AT.matcher(before).find());
      return clock
          ? Optional.of(spoken(matcher, hour % 24, 0, PartOfDay.UNSAID, true))
          : Optional.empty();
    }
  },
  /** "Ten thirty". */
  WORDS(
      Parts.ALONE
          + Parts.HOUR
          + "[ -](?<minutes>oh?[ -]five|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[ -]five)?)\\b"
          + "(?![ -]?(?:one|two|three|four|six|seven|eight|nine)\\b)"
          + Parts.NOT_COUNTED
          + Parts.PART) {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var hour = SpokenNumber.of(matcher.group("hour"));
      return Optional.of(spoken(matcher, hour, Parts.minutes(matcher), Parts.part(matcher), false));
    }
  },
  /** "8pm", "eight in the evening", "6 o'clock"; or a lone "8". */
  HOUR(Parts.ALONE + Parts.HOUR + Parts.NOT_COUNTED + Parts.PART) {
    @Override
    Optional<SpokenTime> read(Matcher matcher, String before) {
      var spoken = written(matcher, 0);
      var lone = matcher.group("part") == null && matcher.group("oclock") == null;
      return Optional.of(
          new SpokenTime(
              spoken.start(), spoken.end(), spoken.hour(), 0, spoken.part(), spoken.exact(), lone));
    }
  };

  private final Pattern pattern;

  ClockForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  abstract Optional<SpokenTime> read(Matcher matcher, String before);

  /** Every time that is said, in no order; none overlaps another. */
  static List<SpokenTime> all(String plain) {
    var found = new ArrayList<SpokenTime>();
    for (var form : values()) {
      var matcher = form.pattern.matcher(plain);
      while (matcher.find()) {
        if (found.stream().noneMatch(other -> other.overlaps(matcher.start(), matcher.end()))) {
          form.read(matcher, Parts.before(plain, matcher.start()))
              .filter(time -> time.hour() <= 24)
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static SpokenTime spoken(
      Matcher matcher, int hour, int minute, PartOfDay part, boolean exact) {
    return new SpokenTime(matcher.start(), matcher.end(), hour, minute, part, exact, false);
  }

  /** A leading zero says that the hour counts to 24. */
  private static SpokenTime written(Matcher matcher, int minute) {
    var hour = matcher.group("hour");
    return spoken(
        matcher, SpokenNumber.of(hour), minute, Parts.part(matcher), hour.startsWith("0"));
  }

  /** What the forms are made of. */
  private static final class Parts {
    static final String HOUR = "(?<hour>\\d{1,2}|" + SpokenNumber.WORD + ")";
    static final String ALONE = "(?<![\\d.,:/+$#-])\\b";

    /** What may follow at once: o'clock, a half of the day. */
    static final String PART =
        "(?:ish)?(?<oclock> ?o'? ?clock)?(?:ish)?(?:,? ?(?<part>[ap]\\. ?m\\b\\.?|[ap] ?m\\b|(?:in"
            + " the (?:mornin[g']?|afternoon|evenin[g']?|night)|at (?:night|lunch)|(?:this |every"
            + " |each |of an? |of the )?(?:mornings?|mornin|afternoons?|evenings?)|(?:to)?nights?)"
            + "\\b))?";

    /** A number that goes on like this counts something else. */
    static final String NOT_COUNTED =
        "(?![\\d/%°]| \\d{3}\\b|[.,:]\\d|-\\d|["
            + " -]?(?:m|min|h|d|w|x|k|hours?|hrs?|mins?|minutes?|secs?|seconds?|days?|weeks?|months?|years?|times?|km|kg|k?steps|people|of(?!"
            + " an? (?:morning|afternoon|evening|night))|more|questions?"
            + "|tips?|nudges?|messages?|st|nd|rd|th|out)\\b|(?!ish|am\\b|pm\\b|o'?clock)[a-z])";

    static final Pattern AT =
        Pattern.compile(
            "\\b(?:at|to|till?|until|by|around|about|from|say|for|time|after|before"
                + "|(?:ask|text|ping|prompt|remind|message|bug) (?:me|us)) $");

    /** "In 1h30", "snooze 2h": so long, and not at that time. */
    private static final Pattern LASTING =
        Pattern.compile(
            "\\b(?:in|for|snooze|another|wait|delay|pause|last|past|next|every) (?:an? )?$");

    static boolean lasts(String before) {
      return LASTING.matcher(before).find();
    }

    /** The few words in front of a place: more would cost time in a long text. */
    static String before(String plain, int place) {
      return plain.substring(Math.max(0, place - 48), place);
    }

    static PartOfDay part(Matcher matcher) {
      var part = matcher.group("part");
      return part == null ? PartOfDay.UNSAID : PartOfDay.of(part);
    }

    static int minutes(Matcher matcher) {
      var minutes = matcher.group("minutes");
      return switch (minutes) {
        case "quarter" -> 15;
        case "half" -> 30;
        default -> SpokenNumber.of(minutes.startsWith("o") ? "five" : minutes);
      };
    }
  }
}
