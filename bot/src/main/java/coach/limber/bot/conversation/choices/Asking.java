package coach.limber.bot.conversation.choices;

import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Rows;
import coach.limber.bot.conversation.dialogue.Slug;
import coach.limber.bot.conversation.meaning.Nth;
import coach.limber.bot.conversation.meaning.PartOfDay;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.wording.CoachWords;
import coach.limber.bot.conversation.wording.DayAndTime;
import coach.limber.bot.conversation.wording.HabitWords;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.OfTheQuestions;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.ClockTime;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.HowMuch;
import coach.limber.knowledge.language.IfThen;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Place;
import coach.limber.knowledge.language.Places;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.QuietWish;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Times;
import coach.limber.knowledge.language.TimesADay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the questions of {@link Ask} are put, and how a text or a tap answers them. */
public final class Asking {
  /** "UK I guess". */
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?i)(?:[,. ]+(?:i guess|i suppose|i think|probably|mostly|at the moment|right now|for"
              + " now|please|thanks|mate|lol)){1,2}[.! ]*$");

  /** "Evening, no morning", "half past nine. No, ten": the last one counts. */
  private static final Phrasing AFTER_ALL =
      Phrasing.of(
          "(?<not>.{1,40}?)[,.;:!? -]{1,4}(?:(?:no wait|wait no|nah|nope|no|or rather|i mean|i"
              + " meant|sorry|make that|actually)[,.]?"
              + " ){1,2}(?<but>(?![^,.;]{0,30}s\\b)[^,.;]{1,30})[.! ]*");

  /** "In the night, at the 10", "to the 9 of the night": an hour as other tongues have it. */
  private static final Pattern THE_HOUR =
      Pattern.compile(
          "(?i)\\b(?:at|to|by) the (?<hour>\\d{1,2})(?!\\d|st|nd|rd|th|[:.]\\d)(?: (?:of|in) (?=the"
              + " (?:night|evening|morning|afternoon)))?");

  /** "8p", "at 7:30a". */
  private static final Pattern HALF_A_LETTER =
      Pattern.compile("(?i)(?:at )?(?<hour>\\d{1,2}(?:[:.]\\d\\d)?) ?(?<half>[ap])[.! ]*");

  private static final Pattern BREAK = Pattern.compile("[.!?;,\\n]+\\s*");

  private static final Pattern MORNING =
      Pattern.compile("\\b(?:mornings?|mornin|a\\.?m|early|first|former|breakfast)\\b");
  private static final Pattern EVENING =
      Pattern.compile(
          "\\b(?:evenings?|p\\.?m|nights?|late|later|second|latter|dinner|afternoon)\\b");

  private static final Pattern NOT_THIS_HALF =
      Pattern.compile(
          "(?:(?:oh|well|god|please|um+|just|definitely|certainly|but|ok)[, ]+){0,3}(?:not|no|never"
              + "|don'?t|nope)\\b[^?]{0,40}");

  /** "Am or pm?" asks back. */
  private static final Pattern OR = Pattern.compile("\\bor\\b");

  /** What else is said in the same breath: "9pm please, and … as a habit". */
  private static final Pattern AS_HABIT =
      Pattern.compile(
          "(?i)^(?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m)?(?: please)?,? (?:and|with) |,?"
              + " (?:as|for) (?:(?:a|my|the) )?habit(?: please)?[.!]*$");

  private static final Pattern MERE_WORDS =
      Pattern.compile(
          "(?i)(?:yes|yeah|yep|ok(?:ay)?|k|sure|good|great|fine|cool|nice|hm+|um+|lol|ugh+|arg?h+|meh|sigh|bah|pff+|wow|omg|haha|thanks?|(?:(?:no|oh|sorry|wait|but)[,"
              + " ]+){0,3}(?:(?:that|this|it)(?:'?s| is| was) )?(?:wrong|not right|incorrect|not"
              + " what i (?:said|meant|wanted)|nonsense|a mistake))[.! ]*");
  private static final Pattern THE_ONE =
      Pattern.compile(
          "(?i)(?:(?:ok|yes|maybe|let'?s (?:do|try|go for)|i'?ll (?:take|do|try|have|go for)|give"
              + " me|i (?:like|pick|choose)|try)[, ]+){0,2}(?:the (?<name>[\\p{L}]{3,12})(?:"
              + " (?:one|thing|habit|bit))?)(?: (?:please|pls|then|sounds good)){0,2}[.! ]*");
  private static final Pattern NO_HABIT_AT_ALL =
      Pattern.compile(
          "(?i)(?:(?:actually|sorry|no|ok|well|oh)[, ]+){0,2}(?:(?:i )?(?:don'?t|do not)"
              + " (?:want|need|like)(?: to (?:have|do))?(?: a| an| any| another| one)?(?: new|"
              + " daily)? ?(?:habits?)?|no habits?|without(?: a)? habit)(?: (?:at all|any"
              + " ?more|now|yet|after all|really|thanks)){0,2}[.! ]*");

  /** Before this hour nobody has a habit, if nothing else says so. */
  private static final LocalTime EARLY = LocalTime.of(6, 30);

  private static final int LONGEST_WISH = 80;
  private static final List<String> CLOCKS =
      List.of(
          "Europe/London",
          "Europe/Berlin",
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Los_Angeles",
          "Asia/Kolkata",
          "Australia/Sydney");
  private static final List<String> PAIRS = List.of("08:00,20:00", "09:00,21:00", "12:30,19:00");
  private static final List<String> TIMES = List.of("08:00", "12:30", "18:00", "20:00", "21:30");

  private final Coaching coaching;
  private final Places places;

  public Asking(Coaching coaching, Places places) {
    this.coaching = coaching;
    this.places = places;
  }

  // How they are put

  public Outbound consent() {
    return new Outbound.Question("meet", MeetingWords.WHO_I_AM, consentRows());
  }

  private static List<List<Choice>> consentRows() {
    return List.of(
        List.of(new Choice(MeetingWords.AGREE, "meet/agree")),
        List.of(
            new Choice(MeetingWords.DECLINE, "meet/decline"),
            new Choice(MeetingWords.TOO_YOUNG, "meet/young")));
  }

  /** A few places with the time there: whoever lives by the same clock taps theirs. */
  public Outbound where(Instant at) {
    var choices =
        CLOCKS.stream()
            .map(ZoneId::of)
            .map(zone -> new Choice(MeetingWords.clockOf(zone, at), "zone/" + zone.getId()))
            .toList();
    return new Outbound.Question("zone", MeetingWords.WHERE, Rows.of(2, choices));
  }

  public Outbound isThisZone(ZoneId zone, Instant at) {
    var yes = new Choice(MeetingWords.YES, "zone/" + zone.getId());
    var no = new Choice(MeetingWords.NO, "zone/other");
    return new Outbound.Question(
        "zone", MeetingWords.isThisYourZone(zone, at), List.of(List.of(yes, no)));
  }

  public Outbound whichPlace(List<ZoneId> zones, List<String> names) {
    var rows = new ArrayList<List<Choice>>();
    for (int i = 0; i < Math.min(6, zones.size()); i++) {
      rows.add(List.of(new Choice(names.get(i), "zone/" + zones.get(i).getId())));
    }
    return new Outbound.Question("zone", MeetingWords.WHICH_PLACE, rows);
  }

  /** Of several the one that is among ours, else the first. */
  public ZoneId likeliest(List<ZoneId> zones) {
    return zones.stream()
        .filter(zone -> CLOCKS.contains(zone.getId()))
        .findFirst()
        .orElseGet(zones::getFirst);
  }

  public Outbound when() {
    return new Outbound.Question("time", MeetingWords.WHEN, times(TIMES));
  }

  public Outbound morningOrEvening(Ask.WhichHalf half) {
    return new Outbound.Question(
        "time",
        MeetingWords.MORNING_OR_EVENING,
        times(List.of(DayAndTime.time(half.morning()), DayAndTime.time(half.evening()))));
  }

  /** Instead of the present time one of these. */
  public Outbound whenInstead(String words, Collection<LocalTime> times) {
    return new Outbound.Question(
        "time", words, times(times.stream().map(DayAndTime::time).toList()));
  }

  /** Times of ours that suit, and some that are named besides. */
  public static List<LocalTime> fitting(Collection<LocalTime> others, Predicate<LocalTime> suits) {
    return Stream.concat(TIMES.stream().map(LocalTime::parse), others.stream())
        .filter(suits)
        .distinct()
        .sorted()
        .toList();
  }

  Outbound twice() {
    var choices =
        PAIRS.stream().map(pair -> new Choice(TimeTalkWords.both(pair), "twice/" + pair)).toList();
    return new Outbound.Question("time", TimeTalkWords.TWICE, Rows.of(1, choices));
  }

  public Outbound whichHabit() {
    var rows = new ArrayList<List<Choice>>();
    for (var habit : coaching.habits()) {
      rows.add(List.of(new Choice(habit.label(), "habit/" + habit.id())));
    }
    rows.add(
        List.of(
            new Choice(PlanWords.OWN_HABIT, "habit/own"),
            new Choice(PlanWords.NO_HABIT, "habit/none")));
    return new Outbound.Question("habit", PlanWords.WHICH_HABIT, rows);
  }

  public Outbound whichCue(String step) {
    var choices =
        coaching.cues().stream().map(cue -> new Choice(cue.label(), "cue/" + cue.id())).toList();
    return new Outbound.Question("cue", PlanWords.whichCue(step), Rows.of(2, choices));
  }

  /** The tiny steps of the article's habit, where it is one; any words will do, too. */
  Outbound whichStep(String habit, String step) {
    var rows = new ArrayList<List<Choice>>();
    for (var known : coaching.habitOf(habit, step).stream().toList()) {
      for (int i = 0; i < known.steps().size(); i++) {
        var label = known.steps().get(i);
        rows.add(List.of(new Choice(CoachWords.label(label), "step/" + known.id() + "/" + i)));
      }
    }
    return rows.isEmpty()
        ? new Outbound.Text(PlanWords.WHICH_STEP)
        : new Outbound.Question("step", PlanWords.WHICH_STEP, rows);
  }

  private static List<List<Choice>> times(List<String> times) {
    return Rows.of(3, times.stream().map(time -> new Choice(time, "time/" + time)).toList());
  }

  /** The moment matters to a zone's question: it tells the person's time now. */
  public Outbound question(Ask ask, Instant at) {
    return switch (ask) {
      case Ask.Consent() -> consent();
      case Ask.Where() -> where(at);
      case Ask.IsThisZone(var zone) -> isThisZone(zone, at);
      case Ask.When() -> when();
      case Ask.WhichHalf half -> morningOrEvening(half);
      case Ask.Twice() -> twice();
      case Ask.WhichHabit() -> whichHabit();
      case Ask.WhichCue(_, var step) -> whichCue(step);
      case Ask.WhichStep(var habit, var step) -> whichStep(habit, step);
    };
  }

  /** The same question once more, after something else came in between. */
  public Outbound reminder(Ask ask, Instant at) {
    return ask instanceof Ask.Consent
        ? new Outbound.Question("meet", MeetingWords.AGREE_OR_NOT, consentRows())
        : question(ask, at);
  }

  // How they are answered

  public Told read(Ask ask, String text, Instant at) {
    if (Interruption.takesAnyWords(ask)
        && (Passing.isVague(text) || OfTheQuestions.wantsItAgain(text))) {
      return new Told.Nothing();
    }
    return switch (ask) {
      case Ask.Consent() -> Consent.of(text);
      case Ask.Where() -> place(text, at);
      case Ask.IsThisZone(var zone) -> isThisZone(zone, text, at);
      case Ask.When() -> time(text);
      case Ask.WhichHalf half -> half(half, text);
      case Ask.Twice() -> twice(text);
      case Ask.WhichHabit() -> habit(text);
      case Ask.WhichCue(_, _) -> cue(text);
      case Ask.WhichStep _ -> step(text);
    };
  }

  /** "I'm 44", where it is asked besides whether that is all right, or where they are. */
  public static boolean saysOnlyAge(Ask ask, String text) {
    return (ask instanceof Ask.Consent && Consent.isAgeAlone(text))
        || (ask instanceof Ask.Where && Consent.isAge(text));
  }

  /** Whether a text answers this question, where not any words do. */
  public boolean isPlainAnswer(Ask ask, String text, Instant at) {
    return !Interruption.takesAnyWords(ask) && !(read(ask, text, at) instanceof Told.Nothing);
  }

  /** What a tap says, whichever of these questions it belongs to. */
  public Told tapped(String choice) {
    var slash = choice.indexOf('/');
    var value = choice.substring(slash + 1);
    return switch (choice.substring(0, slash + 1)) {
      case "meet/" -> consentTapped(value);
      case "zone/" -> value.equals("other") ? new Told.OtherZone() : zone(value);
      case "time/" -> new Told.Time(Hours.at(LocalTime.parse(value)));
      case "twice/" -> both(value);
      case "habit/" -> habitTapped(value);
      case "cue/" -> cueTapped(value);
      case "step/" -> stepTapped(value);
      default -> new Told.Nothing();
    };
  }

  /** Whether a tap answers this question and not an older one. */
  public boolean answers(Ask ask, Told told) {
    return switch (told) {
      case Told.Agreed(), Told.Declined(), Told.TooYoung() -> ask instanceof Ask.Consent;
      case Told.Zone _, Told.PerhapsZone _, Told.SeveralPlaces _, Told.OtherZone() ->
          ask instanceof Ask.Where || ask instanceof Ask.IsThisZone;
      case Told.Time _, Told.MorningOrEvening _ ->
          ask instanceof Ask.When || ask instanceof Ask.WhichHalf || ask instanceof Ask.Twice;
      case Told.Habit _, Told.OwnHabit(), Told.NoHabit(), Told.WholePlan _ ->
          ask instanceof Ask.WhichHabit;
      case Told.Cue _ -> ask instanceof Ask.WhichCue;
      case Told.TinyStep _ -> ask instanceof Ask.WhichStep;
      case Told.Nothing() -> false;
    };
  }

  private static Told consentTapped(String value) {
    return switch (value) {
      case "agree" -> new Told.Agreed();
      case "decline" -> new Told.Declined();
      case "young" -> new Told.TooYoung();
      default -> new Told.Nothing();
    };
  }

  private static Told zone(String id) {
    try {
      return new Told.Zone(ZoneId.of(id));
    } catch (DateTimeException _) {
      return new Told.Nothing();
    }
  }

  private Told isThisZone(ZoneId zone, String text, Instant at) {
    return switch (YesNo.of(text)) {
      case YES -> new Told.Zone(zone);
      case NO -> {
        var other = place(text, at);
        yield other instanceof Told.Nothing ? new Told.OtherZone() : other;
      }
      case NEITHER -> place(text, at);
    };
  }

  /** The place that a text names; of one that tells a time besides, its first words may do so. */
  private Place find(String text) {
    var whole = places.find(HEDGE.matcher(text).replaceFirst(""));
    return whole instanceof Place.Unknown() && Hours.in(text).namesTimes()
        ? places.find(BREAK.split(text, 2)[0])
        : whole;
  }

  /** Where someone is, by name or by what their clock says. */
  private Told place(String text, Instant at) {
    return switch (find(text)) {
      case Place.Found(var zone, _) -> new Told.PerhapsZone(zone);
      case Place.Ambiguous(var zones, var names) -> new Told.SeveralPlaces(zones, names);
      case Place.Unknown() ->
          switch (Times.in(text)) {
            case ClockTime.Found(var time) -> byClock(time, at);
            case ClockTime.Ambiguous(var morning, _) -> byClock(morning, at);
            case ClockTime.None() -> new Told.Nothing();
          };
    };
  }

  private Told byClock(LocalTime time, Instant at) {
    var zones = places.byLocalTime(time, at);
    return switch (zones.size()) {
      case 0 -> new Told.Nothing();
      case 1 -> new Told.PerhapsZone(zones.getFirst());
      default -> new Told.SeveralPlaces(zones, zones.stream().map(DayAndTime::zoneName).toList());
    };
  }

  /** Whether a text names a place of which there are several, or a zone of one of several. */
  public boolean isAmbiguous(String text) {
    return places.find(text) instanceof Place.Ambiguous;
  }

  /** Whether a text names a place, rather than a time. */
  public boolean namesPlace(String text) {
    return find(text) instanceof Place.Found;
  }

  /** Whether a place's name says when rather than where, if somebody was asked for a time. */
  public boolean isAWordForATime(String word) {
    return places.isAWordForATime(word);
  }

  /** Times, and days if they are said; of one time alone it must be known which half of the day. */
  public Told time(String text) {
    var half = HALF_A_LETTER.matcher(text.strip());
    if (half.matches()) {
      return time(half.group("hour") + half.group("half") + "m");
    }
    if (QuietWish.in(text).isPresent()) {
      return new Told.Nothing();
    }
    var numbered = THE_HOUR.matcher(text);
    if (numbered.find()) {
      return time(numbered.replaceFirst("at ${hour} "));
    }
    var after = AFTER_ALL.matcher(SmallLetters.of(text));
    if (after.matches() && !(time(after.group("not")) instanceof Told.Nothing)) {
      var told = time(after.group("but"));
      if (!(told instanceof Told.Nothing)) {
        return told;
      }
    }
    var hours = Hours.in(text);
    var between = PartOfDay.between(text);
    if (between.isPresent()) {
      return Times.in(between.get()) instanceof ClockTime.Ambiguous(var morning, var evening)
          ? new Told.MorningOrEvening(morning, evening)
          : new Told.Time(Hours.in(between.get()));
    }
    var pair = hours.namesDays() ? List.<LocalTime>of() : TimesADay.pair(text);
    if (!pair.isEmpty()) {
      return new Told.Time(Hours.at(pair.getFirst(), pair.getLast()));
    }
    var parts = hours.namesTimes() ? List.<LocalTime>of() : PartOfDay.pair(text);
    if (!parts.isEmpty()) {
      return new Told.Time(Hours.at(parts.getFirst(), parts.getLast()));
    }
    if (!hours.namesTimes()) {
      return hours.namesDays()
          ? new Told.Time(hours)
          : PartOfDay.answered(text)
              .<Told>map(time -> new Told.Time(Hours.at(time)))
              .orElseGet(Told.Nothing::new);
    }
    return hours.isOneTime()
            && Times.in(text) instanceof ClockTime.Ambiguous(var morning, var evening)
        ? half(morning, evening)
        : new Told.Time(hours);
  }

  /** "12:30" is soon after noon: whoever is asked at midnight says so. */
  private static Told half(LocalTime morning, LocalTime evening) {
    return morning.getHour() == 0
        ? new Told.Time(Hours.at(evening))
        : new Told.MorningOrEvening(morning, evening);
  }

  /** Two times of day, or one after all. */
  private Told twice(String text) {
    var pair = TimesADay.pair(text);
    if (!pair.isEmpty()) {
      return new Told.Time(Hours.at(pair.getFirst(), pair.getLast()));
    }
    return TimesADay.in(text).filter(TimesADay.Twice.class::isInstance).isPresent()
        ? both(PAIRS.getFirst())
        : time(text);
  }

  /**
   * Whether a text says on which days or how often, where a place or a time of day is asked for.
   */
  public boolean isOfDaysAlone(Ask ask, String text) {
    return !Interruption.takesAnyWords(ask)
        && !(ask instanceof Ask.Consent)
        && !Hours.in(text).namesTimes()
        && PartOfDay.in(text).isEmpty()
        && (Hours.in(text).namesDays() || HowMuch.in(text).isPresent());
  }

  /** Whether two times are asked for and said. */
  public boolean answersTwice(Ask ask, String text) {
    return ask instanceof Ask.Twice && twice(text) instanceof Told.Time;
  }

  private static Told both(String value) {
    var times = value.split(",", 2);
    return new Told.Time(Hours.at(LocalTime.parse(times[0]), LocalTime.parse(times[1])));
  }

  /** The half of the day, or another time altogether. */
  private Told half(Ask.WhichHalf half, String text) {
    var words = text.toLowerCase(Locale.ROOT);
    if (Hours.in(text).namesTimes()) {
      return time(text);
    }
    if (isOtherHalf(words)) {
      return new Told.Time(
          Hours.at(MORNING.matcher(words).find() ? half.evening() : half.morning()));
    }
    var morning = MORNING.matcher(words).find();
    var evening = EVENING.matcher(words).find();
    if (morning && evening && OR.matcher(words).find()) {
      return new Told.Nothing();
    }
    if (morning) {
      return new Told.Time(Hours.at(half.morning()));
    }
    return evening ? new Told.Time(Hours.at(half.evening())) : new Told.Nothing();
  }

  /** "Not in the morning" leaves the evening, where one of the two is asked for. */
  public boolean namesOtherHalf(Ask ask, String text) {
    return ask instanceof Ask.WhichHalf && isOtherHalf(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isOtherHalf(String words) {
    return NOT_THIS_HALF.matcher(words).matches()
        && MORNING.matcher(words).find() != EVENING.matcher(words).find();
  }

  private Told habitTapped(String value) {
    return switch (value) {
      case "own" -> new Told.OwnHabit();
      case "none" -> new Told.NoHabit();
      default ->
          coaching
              .habit(value)
              .<Told>map(habit -> new Told.Habit(habit.id(), habit.step()))
              .orElseGet(Told.Nothing::new);
    };
  }

  /** A habit in the person's words, perhaps with its moment; "none", "no thanks" is none. */
  private Told habit(String text) {
    var words = firstOf(AS_HABIT.matcher(text.strip()).replaceAll(""));
    if (!isWish(words)) {
      return new Told.Nothing();
    }
    if (words.equalsIgnoreCase(PlanWords.OWN_HABIT) || HabitWords.isOfTheirOwn(words)) {
      return new Told.OwnHabit();
    }
    var nth = Nth.in(words, coaching.habits().size());
    if (nth.isPresent()) {
      return habitTapped(coaching.habits().get(nth.getAsInt()).id());
    }
    var known =
        coaching.habits().stream()
            .filter(one -> one.label().equalsIgnoreCase(words) || isTheOne(words, one.label()))
            .findFirst();
    if (known.isPresent()) {
      return new Told.Habit(known.get().id(), known.get().step());
    }
    var whole = IfThen.answer(words);
    if (whole.isPresent()) {
      return whole(whole.get());
    }
    var name = HabitWords.named(words);
    return isNone(name) || HabitWords.isNoName(name) || (isNone(words) && name.equals(words))
        ? new Told.NoHabit()
        : new Told.Habit(Slug.of(name), name);
  }

  /** Of a long answer what is said first: the rest tells why, or of somebody else. */
  private static String firstOf(String words) {
    if (words.length() <= LONGEST_WISH) {
      return words;
    }
    var first = BREAK.split(words, 2)[0].strip();
    return first.length() > 3 && first.length() <= LONGEST_WISH ? first : words;
  }

  /** "The walk one", "i'll take the yoga": one of those that are offered, by a word of its name. */
  private static boolean isTheOne(String words, String label) {
    var said = THE_ONE.matcher(words.strip());
    return said.matches()
        && Arrays.asList(label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .contains(said.group("name").toLowerCase(Locale.ROOT));
  }

  private static boolean isNone(String words) {
    return Passing.isOfThisOne(words)
        || Interruption.leaves(words)
        || HabitWords.refuses(words)
        || NO_HABIT_AT_ALL.matcher(words).matches()
        || words
            .toLowerCase(Locale.ROOT)
            .matches(
                "(?:no|nope|nah|naw|nay|non|nein|nee)(?:[,.! ]+(?:none|nothing|never|thanks?|thank"
                    + " you|ta|cheers|danke|merci|gracias|grazie|(?:new )?habits?|need|not|i|for"
                    + " now|please|way|chance)\\b.*|[,.! ]*)|(?:none|nothing|never|skip|not now|not"
                    + " yet|later|maybe later|another time|some other time|never ?mind)\\b.*");
  }

  /** Words for something to do, or for a moment: no question, no mere yes, and no signs alone. */
  private static boolean isWish(String words) {
    return words.length() <= LONGEST_WISH
        && words.chars().anyMatch(Character::isLetterOrDigit)
        && !QuestionForm.asks(words)
        && !MERE_WORDS.matcher(words).matches();
  }

  private Told cueTapped(String value) {
    return coaching
        .cue(value)
        .<Told>map(cue -> new Told.Cue(cue.label(), cue.at()))
        .orElseGet(Told.Nothing::new);
  }

  /** Habit and moment in one sentence. */
  public Told.WholePlan whole(IfThen plan) {
    return new Told.WholePlan(Slug.of(plan.step()), plan.step(), plan.cue(), timeOf(plan.cue()));
  }

  private static Told step(String text) {
    var words = text.strip();
    if (!isWish(words)) {
      return new Told.Nothing();
    }
    return isNone(words) ? new Told.NoHabit() : new Told.TinyStep(words);
  }

  /** {@code step/walk/1}. */
  private Told stepTapped(String value) {
    return coaching.habits().stream()
        .filter(habit -> value.startsWith(habit.id() + "/"))
        .flatMap(
            habit ->
                IntStream.range(0, habit.steps().size())
                    .filter(i -> value.equals(habit.id() + "/" + i))
                    .mapToObj(habit.steps()::get))
        .<Told>map(Told.TinyStep::new)
        .findFirst()
        .orElseGet(Told.Nothing::new);
  }

  /** A moment in the person's words; its time is that of the moment it names, or a clock time. */
  private Told cue(String text) {
    var words = firstOf(text.strip());
    if (!isWish(words)) {
      return new Told.Nothing();
    }
    if (isNone(words)) {
      return new Told.NoHabit();
    }
    var nth = Nth.in(words, coaching.cues().size());
    if (nth.isPresent()) {
      return cueTapped(coaching.cues().get(nth.getAsInt()).id());
    }
    var moment = HabitWords.moment(words);
    return new Told.Cue(moment, timeOf(moment));
  }

  public LocalTime timeOf(String cue) {
    return switch (Times.in(cue)) {
      case ClockTime.Found(var time) -> time;
      case ClockTime.Ambiguous(var morning, var evening) ->
          morning.isBefore(EARLY) && coaching.momentOf(cue).equals(coaching.momentOf(""))
              ? evening
              : morning;
      case ClockTime.None() -> coaching.momentOf(cue);
    };
  }
}
