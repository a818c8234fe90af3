package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.AsYesterday;
import coach.limber.bot.conversation.meaning.FieldNames;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.DayByDay;
import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.PartOfYesterday;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.ThanYesterday;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import coach.limber.knowledge.language.YesterdaysNumber;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is told of yesterday, by itself or beside today, and of a day that is too long ago. */
public final class OtherDays {
  private static final int MOST_PAIN = 10;
  private static final WholeForm NUMBER_TODAY =
      WholeForm.of(
          "(?:today |now )?(?:it'?s |is |was |an? ){0,4}\\d{1,2}(?:/10)?(?: today| now)?[.! ]*");

  private static final WholeForm SCORE =
      WholeForm.of(
          "(?:pain |it |i'?d say |say )?(?:(?:was|is|been|were)"
              + " )?(?:(?:an?|about|around|more like|more|like|only|closer to|at|maybe) ){0,3}"
              + "(?:\\d{1,2}(?:[.,]\\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten)(?:"
              + " ?/ ?10| out of 10)?[.! ]*");

  /** "5 and cheese", "pain 4 with a salad": a number, and what was eaten. */
  private static final WholeForm NUMBER_AND_FOOD =
      WholeForm.of(
          "(?:(?:today|now)[:,]? )?(?:pain )?(?:it'?s |is |was |an?"
              + " ){0,4}(?<number>\\d{1,2})(?:/10)?(?: today| now)?,? (?:and|with|plus) (?:i had"
              + " |we had |had )?(?<food>[\\p{L}][\\p{L}, '-]{2,60})[.! ]*");

  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?:^|[,.;] ?|\\band )(?:the )?day before(?: that)?\\b[^,.;]{0,30}");
  private static final Pattern GOES_ON =
      Pattern.compile("(?:oh,? |ah,? )?(?:and|also|plus|oh also)[, ]");
  private static final WholeForm ADDS =
      WholeForm.of("(?:oh,? )?(?:and|also|plus)(?: also)?,? (?:please )?add (?<rest>.{3,80})");
  private static final WholeForm WHERE =
      WholeForm.of(
          "(?:(?:and|oh|so|yes|yeah)[,"
              + " ]+){0,2}(?:it|that|this|they|mostly|mainly|in|my|the|both|just|only|left|right)\\b(?:[,"
              + " ]?(?:was|'s|is|were|in|my|the|both|mostly|mainly|just|only|left|right|and|&|"
              + JointWords.NAMED
              + ")(?: |(?=[.!]|$)))[\\p{L} &]{0,40}[.! ]*");
  private static final Pattern OF_TODAY =
      Pattern.compile("\\b(?:today|now|this (?:morning|evening|afternoon)|tonight)\\b");

  private final CheckIns checkIns;
  private final Mending mending;
  private final Reports reports;
  private final ScaleTalk scaleTalk;

  public OtherDays(CheckIns checkIns, Mending mending, Reports reports, ScaleTalk scaleTalk) {
    this.checkIns = checkIns;
    this.mending = mending;
    this.reports = reports;
    this.scaleTalk = scaleTalk;
  }

  /** "One less than yesterday" counts from what is noted there; "down from 5" notes it there. */
  public Optional<Move> thanYesterday(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var before =
        heard.scene().diary().value(day.minusDays(1), Measure.PAIN.id()).orElse(null)
                instanceof Value.Amount(var amount)
            ? OptionalDouble.of(amount)
            : OptionalDouble.empty();
    return ThanYesterday.in(heard.text())
        .map(
            said ->
                switch (said) {
                  case ThanYesterday.By(int points) -> than(heard, points, before);
                  case ThanYesterday.From(int old, var rest) -> {
                    var told = told(heard, day, reports.in(rest));
                    yield before.isPresent()
                        ? told
                        : alsoNoted(told, heard, pain(old), day.minusDays(1));
                  }
                });
  }

  private Move than(Heard heard, int points, OptionalDouble before) {
    var now = before.orElse(Double.NaN) + points;
    return now >= 0 && now <= MOST_PAIN
        ? told(heard, checkIns.dayOf(heard.here(), heard.scene()), pain(now))
        : checkIns.answered(heard.here(), NotedWords.WHICH_NUMBER_TODAY, heard.scene());
  }

  /** A number for each of two days goes to its own; what is too long ago is said to be so. */
  public Optional<Move> dayByDay(Heard heard) {
    return DayByDay.in(heard.text(), heard.today()).map(days -> dayByDay(heard, days));
  }

  private Move dayByDay(Heard heard, DayByDay days) {
    var today = heard.today();
    var yesterday = today.minusDays(1);
    var move = Move.to(heard.here());
    if (days.numbers().keySet().stream().anyMatch(yesterday::isAfter)) {
      move = move.saying(new Outbound.Text(NotedWords.TOO_LONG_AGO));
    }
    if (!days.numbers().containsKey(today)) {
      return days.numbers().containsKey(yesterday)
          ? ofDay(heard, yesterday, days.of(yesterday)).after(move)
          : move;
    }
    var now = told(heard, today, days.of(today));
    if (days.numbers().containsKey(yesterday)) {
      now = withYesterday(heard, now, days.of(yesterday), yesterday);
    }
    return now.after(move);
  }

  /** What is open is asked once, below both days. */
  private Move withYesterday(Heard heard, Move now, Report report, LocalDate yesterday) {
    return isNew(report, yesterday, heard.scene())
        ? alsoNoted(now, heard, report, yesterday)
        : now.after(ofDay(heard, yesterday, report));
  }

  /** Noted for this day, or put right where it was noted otherwise. */
  private Move ofDay(Heard heard, LocalDate day, Report report) {
    return isNew(report, day, heard.scene())
        ? told(heard, day, report)
        : mending.changed(heard, day, report);
  }

  private static boolean isNew(Report report, LocalDate day, Scene scene) {
    return report.values().keySet().stream()
        .allMatch(measure -> scene.diary().value(day, measure.id()).isEmpty());
  }

  /** Yesterday's number put right, or asked for. */
  public Optional<Move> yesterdaysNumber(Heard heard) {
    var yesterday = heard.today().minusDays(1);
    return YesterdaysNumber.in(heard.text())
        .filter(_ -> isNoted(yesterday, heard.scene()))
        .filter(said -> said.number().orElse(0) <= MOST_PAIN)
        .map(
            said ->
                said.number().isPresent()
                    ? mending.changed(heard, yesterday, pain(said.number().getAsInt()))
                    : heard
                        .from(new Dialogue.Focus.AskedWhatToMend(yesterday))
                        .answered(NotedWords.WHICH_NUMBER_YESTERDAY));
  }

  /** "Make yesterday a 4", where nothing was noted yet. */
  public Optional<Move> givenToYesterday(Heard heard) {
    var yesterday = heard.today().minusDays(1);
    return YesterdaysNumber.in(heard.text())
        .filter(said -> said.given() && !isNoted(yesterday, heard.scene()))
        .filter(said -> said.number().orElseThrow() <= MOST_PAIN)
        .map(said -> told(heard, yesterday, pain(said.number().orElseThrow())));
  }

  private static boolean isNoted(LocalDate day, Scene scene) {
    return scene.diary().value(day, Measure.PAIN.id()).isPresent();
  }

  /** "Add peas to yesterday" wants no habit. */
  public Optional<Move> added(Heard heard) {
    var yesterday = heard.today().minusDays(1);
    return AboutDay.addedToYesterday(heard.text(), heard.today())
        .map(AboutDay::rest)
        .or(() -> addedBesides(heard, yesterday))
        .map(reports::in)
        .filter(report -> !report.isEmpty())
        .map(report -> told(heard, yesterday, report));
  }

  /** "And add stiffness 20 minutes" right after something was noted for yesterday. */
  private static Optional<String> addedBesides(Heard heard, LocalDate yesterday) {
    return ADDS.in(heard.small())
        .filter(_ -> heard.isIdle() && !OF_TODAY.matcher(heard.small()).find())
        .filter(_ -> JustNoted.isAll(entry -> entry.day().equals(yesterday), heard.scene()))
        .map(said -> said.group("rest"));
  }

  /** What somebody ate or did the day before goes there, and the rest to the day they speak of. */
  public Optional<Move> partOfYesterday(Heard heard) {
    return heard.understood() instanceof Understood.Told
        ? PartOfYesterday.in(heard.text(), reports::areOfFoods)
            .flatMap(parts -> partOfYesterday(heard, parts))
        : Optional.empty();
  }

  private Optional<Move> partOfYesterday(Heard heard, PartOfYesterday parts) {
    var ofYesterday = apart(parts.yesterday());
    var besides = apart(DAY_BEFORE.matcher(parts.rest()).replaceAll(""));
    // Who tells the pain of yesterday by that name speaks of today besides, whatever is open.
    var day = isScore(ofYesterday) ? heard.today() : checkIns.dayOf(heard.here(), heard.scene());
    var told =
        parts.namesToday()
            ? reports.in(ofYesterday)
            : scored(ofYesterday, day.minusDays(1), heard.scene());
    var whole = parts.namesToday() || parts.whole() || isScore(ofYesterday);
    var before = whole ? told : told.only(Measure.EATEN_OR_DONE);
    var rest = reports.in(beside(told, besides));
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return scoredAlready(heard, ofYesterday, day.minusDays(1))
          .map(move -> told(heard, day, rest).after(move));
    }
    return Optional.of(alsoNoted(told(heard, day, rest), heard, before, day.minusDays(1)));
  }

  /** A score of a day that has one is none of today: it stays, or is put right there. */
  private Optional<Move> scoredAlready(Heard heard, String words, LocalDate yesterday) {
    if (!isScore(words) || !isNoted(yesterday, heard.scene())) {
      return Optional.empty();
    }
    var report = ofPain(words);
    var same =
        report
            .value(Measure.PAIN)
            .equals(heard.scene().diary().value(yesterday, Measure.PAIN.id()));
    return Optional.of(same ? Move.to(heard.here()) : mending.changed(heard, yesterday, report));
  }

  /** The pain and the food of one breath, as two parts. */
  private String apart(String words) {
    return NUMBER_AND_FOOD
        .in(words)
        .filter(said -> reports.areOfFoods(said.group("food")))
        .map(said -> "pain " + said.group("number") + ", had " + said.group("food"))
        .orElse(words);
  }

  /** A score of yesterday, unless there is one already. */
  private Report scored(String words, LocalDate yesterday, Scene scene) {
    var score = isScore(words);
    return score && isNoted(yesterday, scene)
        ? Report.nothing()
        : score ? ofPain(words) : reports.in(words);
  }

  /** A score is of the pain, said or not. */
  private Report ofPain(String score) {
    return reports.in(score.startsWith("pain") ? score : "pain " + score);
  }

  /** "Pain 4", "4, knees": a number and where it hurt. */
  private boolean isScore(String words) {
    var parts = words.split(", ", 2);
    return SCORE.fits(parts[0])
        && (parts.length == 1
            || reports.in(parts[1]).values().keySet().equals(Set.of(Measure.JOINTS)));
  }

  /** "Pain was 5 yesterday and 3 today": the second number is of the same kind. */
  private static String beside(Report told, String rest) {
    return told.value(Measure.PAIN).isPresent() && NUMBER_TODAY.fits(rest) ? "pain " + rest : rest;
  }

  /** "A week ago i was a 9": a number of a day that cannot be noted any more. */
  public Optional<Move> longAgo(Heard heard) {
    return AboutDay.ofLongAgo(heard.text(), heard.today())
        .filter(about -> about.day().isBefore(heard.today().minusDays(1)))
        .map(_ -> heard.answered(NotedWords.TOO_LONG_AGO));
  }

  /** What is told of a day that is named, if it is not too long ago. */
  public Optional<Move> named(Heard heard) {
    if (heard.tells() && AboutDay.isOfLongAgo(heard.text(), heard.today())) {
      return Optional.of(heard.answered(NotedWords.TOO_LONG_AGO));
    }
    var about = AboutDay.told(heard.text(), heard.today());
    return about.isEmpty() || heard.wishes()
        ? Optional.empty()
        : Optional.of(reports.in(about.get().rest()))
            .filter(report -> !report.isEmpty())
            .map(report -> toldOf(heard, about.get(), report));
  }

  /** "Pain 5. actually make that yesterday": nothing of it is of today. */
  public Optional<Move> saidAfterwards(Heard heard) {
    return AboutDay.saidAfterwards(heard.text(), heard.today())
        .flatMap(
            about ->
                Optional.of(
                        SCORE.fits(about.rest()) ? ofPain(about.rest()) : reports.in(about.rest()))
                    .filter(report -> !report.isEmpty())
                    .map(report -> toldOf(heard, about, report)));
  }

  private Move toldOf(Heard heard, AboutDay about, Report report) {
    return about.day().isBefore(heard.today().minusDays(1))
        ? heard.answered(NotedWords.TOO_LONG_AGO)
        : scaleTalk
            .scaled(heard.inOther(about.rest()), report, about.day())
            .orElseGet(() -> told(heard, about.day(), report));
  }

  /** "Pain and gut same as yesterday but slept only 4 hours": noted there is noted here. */
  public Optional<Move> asYesterdayBut(Heard heard) {
    return AsYesterday.in(heard.small())
        .flatMap(said -> asYesterday(heard, said))
        .or(() -> AsYesterday.besides(heard.small()).flatMap(rest -> allBut(heard, rest)));
  }

  /** "Same but slept 3h": all that was noted the day before, but for what is told. */
  private Optional<Move> allBut(Heard heard, String rest) {
    var told = reports.in(rest);
    var values = new EnumMap<Measure, Value>(Measure.class);
    for (var measure : Measure.values()) {
      if (checkIns.isAsked(heard.here().profile(), measure.id())
          && measure.together().stream().noneMatch(one -> told.value(one).isPresent())) {
        heard
            .scene()
            .diary()
            .value(heard.today().minusDays(1), measure.id())
            .ifPresent(value -> values.put(measure, value));
      }
    }
    if (told.isEmpty() || values.isEmpty()) {
      return Optional.empty();
    }
    values.putAll(told.values());
    return Optional.of(told(heard, heard.today(), new Report(values)));
  }

  private Optional<Move> asYesterday(Heard heard, AsYesterday said) {
    var values = new EnumMap<Measure, Value>(Measure.class);
    said.fields().stream()
        .flatMap(field -> FieldNames.measures(field).stream())
        .forEach(
            measure ->
                heard
                    .scene()
                    .diary()
                    .value(heard.today().minusDays(1), measure.id())
                    .ifPresent(value -> values.put(measure, value)));
    if (values.isEmpty() && said.rest().isEmpty()) {
      return Optional.of(heard.answered(NotedWords.notToldYesterday(said.fields())));
    }
    if (!said.rest().isEmpty()) {
      reports.in(said.rest()).values().forEach(values::putIfAbsent);
    }
    return Optional.of(told(heard, heard.today(), new Report(values)));
  }

  /** "It was the knees" says where it hurt, and blames nothing. */
  public static boolean tellsWhere(String small) {
    return WHERE.fits(small) && !Amendment.joints(small).isEmpty();
  }

  /** "It was my elbow" right after the pain of a day was noted: the day stays. */
  private Optional<Move> joints(Heard heard) {
    if (!heard.isIdle() || !WHERE.fits(heard.small())) {
      return Optional.empty();
    }
    var joints = Amendment.joints(heard.text());
    return Stream.of(heard.today(), heard.today().minusDays(1))
        .filter(day -> isNoted(day, heard.scene()) && !joints.isEmpty())
        .filter(day -> JustNoted.isAll(entry -> entry.day().equals(day), heard.scene()))
        .map(day -> told(heard, day, new Report(Map.of(Measure.JOINTS, new Value.Items(joints)))))
        .findFirst();
  }

  /** "And gut was ok" right after something was noted for yesterday is of yesterday. */
  public Optional<Move> goesOn(Heard heard) {
    var yesterday = heard.today().minusDays(1);
    var where = joints(heard);
    if (where.isPresent()) {
      return where;
    }
    return heard.understood() instanceof Understood.Told(var report)
            && !report.isEmpty()
            && heard.isIdle()
            && GOES_ON.matcher(heard.small()).lookingAt()
            && !OF_TODAY.matcher(heard.small()).find()
            && JustNoted.isAll(entry -> entry.day().equals(yesterday), heard.scene())
        ? Optional.of(told(heard, yesterday, report))
        : Optional.empty();
  }

  private Move told(Heard heard, LocalDate day, Report report) {
    return checkIns.told(heard.here(), day, report, Origin.TYPED, heard.scene());
  }

  private static Move alsoNoted(Move told, Heard heard, Report report, LocalDate day) {
    return Messages.alsoNoted(
        told, day, Noting.entries(report, day, Origin.TYPED, heard.scene()), heard.scene());
  }

  public static Report pain(double amount) {
    return new Report(Map.of(Measure.PAIN, new Value.Amount(amount)));
  }
}
