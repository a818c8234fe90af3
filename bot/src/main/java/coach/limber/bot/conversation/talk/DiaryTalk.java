package coach.limber.bot.conversation.talk;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.diary.DiaryPictures;
import coach.limber.bot.conversation.diary.DiaryWords;
import coach.limber.bot.conversation.diary.Findings;
import coach.limber.bot.conversation.diary.PatternWords;
import coach.limber.bot.conversation.diary.Subject;
import coach.limber.bot.conversation.diary.Subjects;
import coach.limber.bot.conversation.diary.Together;
import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.conversation.settled.Records;
import coach.limber.bot.conversation.wording.ChartWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.diary.Flares;
import coach.limber.bot.insight.Stretch;
import coach.limber.bot.insight.Tally;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.DaysBack;
import coach.limber.knowledge.language.DiaryQuestion;
import coach.limber.knowledge.language.DiaryQuestion.Kind;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What somebody asks of their own diary. It is answered from what they told, with numbers of days,
 * and nothing of it is noted.
 */
public final class DiaryTalk {
  private static final int FORTNIGHT = 14;
  private static final int LONGEST = 3660;

  /** In a word or two, and no word for the diary itself. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?!(?:.* )?(?:progress|answers?|data|diary|history|days?|weeks?|months?|everything|all"
              + "|results?|it|me|that|this|and)\\b)[\\p{L}-]{3,20}(?: [\\p{L}-]{3,20})?");

  private static final WholeForm OF_THE_GUT = WholeForm.of("gut.*|symptoms?");
  private static final Set<String> OF_FOODS = Set.of("food", "foods", "eat", "have", "drink");
  private static final Pattern TO_TRACK =
      Pattern.compile("moods?|anxiety|weight|headaches?|migraines?|skin|appetite|swelling|libido");
  private static final Pattern OF_AVERAGE =
      Pattern.compile("(?i)\\b(?:average|avg|mean|typical|usual|sle[ep]\\w*)\\b");
  private static final Pattern OF_NIGHTS =
      Pattern.compile("(?i)\\b(?:nights?|sle(?:ep|pt)\\w*)\\b");

  private static final Pattern OF_THE_ARTICLE =
      Pattern.compile(
          "foods?|diet|eating|meals?|nutrition|exercis(?:e|ing)|movement|moving|activity");

  /** What is so for everybody is asked of the article. */
  private static final Pattern OF_ONESELF = Pattern.compile("(?i)\\b(?:my|i|i['’]?m|mine)\\b");

  private static final Pattern MY_HABIT =
      Pattern.compile("(?:do |did |done )?(?:it|that|this|habits?|(?:my |the )habits?)");

  private final Subjects subjects;
  private final CheckIns checkIns;
  private final Records records;

  public DiaryTalk(Reading reading, CheckIns checkIns, Records records) {
    this.subjects = new Subjects(reading);
    this.checkIns = checkIns;
    this.records = records;
  }

  /** Nothing if the text asks nothing of the diary. */
  public Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var began = DiaryPictures.began(scene);
    return DiaryQuestion.in(text, today, began.orElse(today)).stream()
        .map(asked -> new Asking(here, asked, text, understood, scene))
        .flatMap(asked -> (began.isEmpty() ? beforeAnyDay(asked) : answer(asked)).stream())
        .findFirst()
        .or(() -> unknown(here, text, understood))
        .map(move -> pending(here, move, scene));
  }

  private Move pending(Settled here, Move move, Scene scene) {
    return move.next().equals(here) ? move.saying(checkIns.pending(here, scene)) : move;
  }

  /** Where nothing is noted the article may have an answer. */
  private Optional<Move> beforeAnyDay(Asking it) {
    var covered =
        (it.asked().kind() == Kind.WHAT_GOES_WITH || it.asked().kind() == Kind.TOGETHER)
            && it.understood().isAnswered();
    if (it.asked().kind() == Kind.FILL_IN) {
      return fillIn(it);
    }
    if (it.asked().kind() == Kind.SHOWN) {
      return shownTopic(it)
          .map(_ -> ChartWords.nothingYet(List.of()))
          .flatMap(it::say)
          .or(() -> untracked(it));
    }
    return covered
            || (it.asked().kind() == Kind.TOGETHER && goTogether(it).isEmpty())
            || it.understood() instanceof Understood.Wish
            || (!it.asked().about().isEmpty() && about(it).isEmpty())
        ? Optional.empty()
        : it.say(
            it.asked().kind() == Kind.PICTURE
                ? ChartWords.nothingYet(List.of())
                : NotedWords.NOTHING_YET);
  }

  /** What asks after one's past tells nothing, even where we cannot look it up. */
  private static Optional<Move> unknown(Settled here, String text, Understood understood) {
    return understood instanceof Understood.Told && DiaryQuestion.asksAfterMyPast(text)
        ? Optional.of(Move.to(here, new Outbound.Text(DiaryWords.CANNOT_LOOK_UP)))
        : Optional.empty();
  }

  /** A question with what it takes to answer it. */
  private record Asking(
      Settled here, DiaryQuestion asked, String text, Understood understood, Scene scene) {
    LocalDate today() {
      return here.profile().dayAt(scene.at());
    }

    LocalDate began() {
      return DiaryPictures.began(scene).orElse(today());
    }

    Stretch everything() {
      return stretch(began(), today());
    }

    Stretch stretch(LocalDate first, LocalDate last) {
      var stretch = Stretch.between(scene.diary(), first, last);
      return stretch.days() > LONGEST ? new Stretch(scene.diary(), last, LONGEST) : stretch;
    }

    /** The days that it names, not before the first of the diary. */
    Optional<Stretch> named() {
      return asked.days().stream().findFirst().map(this::of);
    }

    Stretch of(DaysBack days) {
      var first = days.first().isBefore(began()) ? began() : days.first();
      return first.isAfter(days.last())
          ? stretch(days.last(), days.last())
          : stretch(first, days.last());
    }

    Optional<Move> say(String words) {
      return Optional.of(Move.to(here, new Outbound.Text(words)));
    }
  }

  private Optional<Move> answer(Asking it) {
    return switch (it.asked().kind()) {
      case HOW_MANY_DAYS ->
          about(it)
              .flatMap(what -> it.say(DiaryWords.count(what, it.named().orElse(it.everything()))))
              .or(
                  () ->
                      MY_HABIT.matcher(it.asked().about()).matches()
                          ? it.say(DiaryWords.NO_HABIT)
                          : Optional.empty());
      case LAST_TIME -> about(it).flatMap(what -> lastTime(it, what));
      case LENGTH_OF_FLARE -> flare(it);
      case THE_DAY -> day(it);
      case HARDEST_DAY -> extreme(it, true);
      case EASIEST_DAY -> extreme(it, false);
      case COMPARED -> topic(it).flatMap(what -> compared(it, what));
      case HOW_IT_WAS -> topic(it).flatMap(what -> howItWas(it, what)).or(() -> untracked(it));
      case BY_WEEKDAY -> byWeekday(it);
      case NAMED_MOST -> most(it);
      case WHAT_GOES_WITH -> goesWith(it);
      case TOGETHER -> together(it);
      case SHOWN ->
          shownTopic(it)
              .flatMap(_ -> DiaryPictures.of(it.here(), it.asked(), subjects, it.scene()))
              .or(() -> untracked(it));
      case WHY_BLANK -> whyBlank(it);
      case PICTURE ->
          DiaryPictures.of(it.here(), it.asked(), subjects, it.scene()).or(() -> undrawn(it));
      case WHAT_IS_KEPT -> kept(it);
      case FILL_IN -> fillIn(it);
    };
  }

  private Optional<Subject> about(Asking it) {
    if (it.asked().about().isEmpty()) {
      return Optional.empty();
    }
    var plans = it.here().profile().habits().plans();
    if (MY_HABIT.matcher(it.asked().about()).matches() && !plans.isEmpty()) {
      var plan = plans.getFirst();
      return Optional.of(new Subject(plan.step(), "", List.of(Subject.habit(plan.habit()))));
    }
    return subjects.named(it.here(), it.asked().about(), it.scene());
  }

  /** Where no topic is named it is the pain. */
  private Optional<Subject> topic(Asking it) {
    var about = it.asked().about();
    return about.isEmpty()
        ? Optional.of(OF_NIGHTS.matcher(it.text()).find() ? sleep(it) : Subject.pain())
        : subjects.topic(it.here(), about).or(() -> about(it).filter(_ -> about.indexOf(' ') < 0));
  }

  private Subject sleep(Asking it) {
    return subjects.topic(it.here(), "sleep").orElseThrow();
  }

  /** "How's my mood" is asked of us, who keep it only if they like. */
  private static Optional<Move> untracked(Asking it) {
    var about = it.asked().about();
    return TO_TRACK.matcher(about).matches()
        ? it.say(SettingWords.askedOnceTracked(about))
        : Optional.empty();
  }

  /** A chart of something that nobody has told of. */
  private static Optional<Move> undrawn(Asking it) {
    var about = it.asked().about();
    return it.understood() instanceof Understood.Wish(var request)
            && request.intent() == Intent.SHOW_CHART
            && request.slots().isEmpty()
            && UNKNOWN.matcher(about).matches()
        ? it.say(DiaryWords.undrawn(about))
        : Optional.empty();
  }

  private static Optional<Move> lastTime(Asking it, Subject what) {
    if (what.equals(Subject.flares())) {
      return flare(it);
    }
    var all = it.named().orElse(it.everything());
    var days = what.days(all);
    return it.say(
        days.isEmpty()
            ? DiaryWords.never(what, what.told(all).size())
            : DiaryWords.lastTime(what, days.getLast(), it.today()));
  }

  private static Optional<Move> flare(Asking it) {
    var diary = it.scene().diary();
    var days = it.everything().dates().stream().filter(day -> Flares.isOn(diary, day)).toList();
    if (days.isEmpty()) {
      return it.say(DiaryWords.NO_FLARES);
    }
    var last = days.getLast();
    var first = last;
    while (days.contains(first.minusDays(1))) {
      first = first.minusDays(1);
    }
    return it.say(DiaryWords.flare(first, last));
  }

  /** What is noted of the day, and that what was asked after is not, if it is not. */
  private Optional<Move> day(Asking it) {
    var day = it.asked().days().getFirst().last();
    var line = ReadBack.of(it.scene().diary().day(day));
    return about(it)
        .filter(_ -> !line.isEmpty())
        .filter(what -> what.on(it.scene().diary(), day).isEmpty())
        .map(what -> Move.to(it.here(), new Outbound.Text(DiaryWords.notOf(day, what, line))))
        .or(() -> Optional.of(records.day(it.here(), day, it.scene())));
  }

  private Optional<Move> extreme(Asking it, boolean hardest) {
    var nights = OF_NIGHTS.matcher(it.text()).find();
    var measure = nights ? Measure.SLEEP_HOURS : Measure.PAIN;
    var stretch = it.named().orElse(it.everything());
    var readings =
        stretch.readings(measure).stream()
            .filter(reading -> reading.value() instanceof Value.Amount)
            .toList();
    if (readings.isEmpty()) {
      return it.say(DiaryWords.nothingOf(nights ? sleep(it) : Subject.pain(), stretch));
    }
    var highest = hardest != nights;
    var numbers =
        readings.stream()
            .mapToDouble(reading -> ((Value.Amount) reading.value()).amount())
            .summaryStatistics();
    var sought = new Value.Amount(highest ? numbers.getMax() : numbers.getMin());
    var days =
        readings.stream()
            .filter(reading -> reading.value().equals(sought))
            .map(reading -> reading.day())
            .toList();
    return it.say(
        DiaryWords.extreme(
            hardest,
            nights ? "night" : "day",
            days,
            ReadBack.of(it.scene().diary().day(days.getLast())),
            readings.size()));
  }

  /** The earlier days first; where only some are named, all since then are the later ones. */
  private static Optional<Move> compared(Asking it, Subject what) {
    var days = it.asked().days();
    var before = days.stream().filter(named -> named.last().isBefore(it.began())).findFirst();
    if (before.isPresent()) {
      return it.say(DiaryWords.nothingBefore(before.get(), it.began()));
    }
    var one = it.of(days.getFirst());
    var other =
        days.size() > 1
            ? it.of(days.get(1))
            : days.getFirst().last().isBefore(it.today())
                ? it.stretch(days.getFirst().last().plusDays(1), it.today())
                : one.before();
    return it.say(
        one.last().isAfter(other.last())
            ? DiaryWords.compared(what, other, one)
            : DiaryWords.compared(what, one, other));
  }

  /** Of named days as they were; else the last two weeks beside those before. */
  private static Optional<Move> howItWas(Asking it, Subject what) {
    if (it.asked().days().stream().anyMatch(days -> days.last().isBefore(it.began()))) {
      return it.say(DiaryWords.nothingFromThen(it.began()));
    }
    var named = it.named();
    if (named.isPresent()
        && it.asked().about().isEmpty()
        && !OF_AVERAGE.matcher(it.text()).find()) {
      return it.say(DiaryWords.all(named.get(), Findings.of(named.get(), it.here().profile())));
    }
    if (named.isPresent()) {
      return it.say(DiaryWords.summary(what, named.get()));
    }
    var later = new Stretch(it.scene().diary(), it.today(), FORTNIGHT);
    var earlier = later.before().sinceMet();
    return it.say(
        it.began().isBefore(later.first())
            ? DiaryWords.compared(what, earlier, later)
            : DiaryWords.summary(what, later.sinceMet())
                + "\nTo compare it with before is too early: your first day was "
                + ShortDates.day(it.began())
                + ".");
  }

  private Optional<Move> byWeekday(Asking it) {
    var what = OF_NIGHTS.matcher(it.text()).find() ? sleep(it) : Subject.pain();
    var weekdays = it.asked().weekdays();
    if (weekdays.isEmpty()) {
      return Optional.empty();
    }
    var stretch = it.named().orElse(it.everything());
    return it.say(
        DiaryWords.byWeekday(
            what,
            weekdays,
            stretch,
            only(stretch, day -> weekdays.contains(day.getDayOfWeek())),
            only(stretch, day -> !weekdays.contains(day.getDayOfWeek()))));
  }

  /** The same days with the lines of some of them alone. */
  private static Stretch only(Stretch stretch, Predicate<LocalDate> days) {
    var lines =
        stretch.dates().stream()
            .filter(days)
            .flatMap(day -> stretch.diary().day(day).values().stream())
            .toList();
    return new Stretch(new coach.limber.bot.diary.Diary(lines), stretch.last(), stretch.days());
  }

  private static Optional<Move> most(Asking it) {
    var stretch = it.named().orElse(it.everything());
    var about = it.asked().about();
    var measures =
        OF_THE_GUT.fits(about)
            ? List.of(Measure.GUT)
            : OF_FOODS.contains(about)
                ? List.of(Measure.FOODS, Measure.TRIGGERS)
                : List.of(Measure.JOINTS);
    return measures.stream()
        .map(measure -> Tally.of(stretch, measure).counts())
        .filter(counts -> !counts.isEmpty())
        .findFirst()
        .map(counts -> it.say(DiaryWords.most(stretch, counts)))
        .orElseGet(() -> it.say(ChartWords.nothingYet(List.of("joints"))));
  }

  /** Their own pattern; of something that is not looked at the article or nobody may know. */
  private Optional<Move> goesWith(Asking it) {
    var about = it.asked().about();
    return about.isEmpty()
        ? Optional.of(PatternWords.show(it.here(), it.scene()))
        : goesWith(it, about);
  }

  private Optional<Move> goesWith(Asking it, String about) {
    var named = subjects.measured(it.here(), about, it.scene());
    return named
        .flatMap(PatternWords::exposure)
        .or(() -> subjects.kind(about).flatMap(PatternWords::exposure))
        .map(exposure -> PatternWords.show(it.here(), exposure, it.scene()))
        .or(() -> named.filter(Subject::isFood).flatMap(food -> alone(it, food)));
  }

  /** "Show me swelling": of foods and of what one may do, the article is asked. */
  private Optional<Subject> shownTopic(Asking it) {
    // "Show me bloating" tells of none.
    return subjects
        .topic(it.here(), it.asked().about())
        .or(() -> about(it).filter(what -> isTold(what, it)))
        .filter(_ -> !OF_THE_ARTICLE.matcher(it.asked().about()).matches());
  }

  private static boolean isTold(Subject what, Asking it) {
    return it.understood() instanceof Understood.Told
        || ((what.isFood() || what.isMoving()) && !what.days(it.everything()).isEmpty());
  }

  private record Both(Subject what, Subject with) {}

  private Optional<Both> goTogether(Asking it) {
    return measured(it, it.asked().about())
        .flatMap(
            what ->
                measured(it, it.asked().with())
                    .filter(with -> !with.name().equals(what.name()))
                    .filter(
                        with ->
                            OF_ONESELF.matcher(it.text()).find()
                                || what.isTheirOwn()
                                || with.isTheirOwn())
                    .map(with -> new Both(what, with)))
        .filter(both -> !both.what().isFood() || both.with().name().equals(Subject.pain().name()));
  }

  /** A word that was never eaten may be anything. */
  private Optional<Subject> measured(Asking it, String words) {
    return subjects
        .measured(it.here(), words, it.scene())
        .filter(what -> !what.isFood() || !what.days(it.everything()).isEmpty());
  }

  /** Where the pain is one of them, it is the pattern that is looked for anyway. */
  private Optional<Move> together(Asking it) {
    return goTogether(it)
        .flatMap(
            both ->
                besidePain(it, both)
                    .flatMap(other -> goesWith(it, other))
                    .or(() -> it.say(Together.words(both.what(), both.with(), it.everything()))));
  }

  private static Optional<String> besidePain(Asking it, Both both) {
    var pain = Subject.pain().name();
    return both.what().name().equals(pain)
        ? Optional.of(it.asked().with())
        : both.with().name().equals(pain) ? Optional.of(it.asked().about()) : Optional.empty();
  }

  /** The picture is of the pain: a day may have all but that. */
  private Optional<Move> whyBlank(Asking it) {
    var day = it.asked().days().getFirst().last();
    var line = ReadBack.of(it.scene().diary().day(day));
    return line.isEmpty() || it.scene().diary().value(day, Measure.PAIN.id()).isPresent()
        ? Optional.of(records.day(it.here(), day, it.scene()))
        : it.say(DiaryWords.withoutPain(day, line));
  }

  /** One food by itself is not compared with anything. */
  private static Optional<Move> alone(Asking it, Subject food) {
    var days = food.days(it.everything()).size();
    return days == 0 ? Optional.empty() : it.say(DiaryWords.alone(food, days));
  }

  private Optional<Move> kept(Asking it) {
    var named = it.asked().days().stream().filter(DaysBack::isOneDay).toList();
    if (named.size() == 1) {
      return Optional.of(records.day(it.here(), named.getFirst().last(), it.scene()));
    }
    var diary = it.scene().diary();
    var spoken =
        it.everything().dates().stream()
            .filter(day -> !ReadBack.of(diary.day(day)).isEmpty())
            .toList();
    if (spoken.size() == 1) {
      return Optional.of(records.day(it.here(), spoken.getFirst(), it.scene()));
    }
    return spoken.isEmpty()
        ? it.say(NotedWords.NOTHING_YET)
        : it.say(
            DiaryWords.kept(
                spoken.size(),
                spoken.getFirst(),
                spoken.getLast(),
                ReadBack.of(diary.day(spoken.getLast()))));
  }

  private Optional<Move> fillIn(Asking it) {
    return it.asked().days().stream()
        .findFirst()
        .map(DaysBack::last)
        .filter(named -> !named.isBefore(it.today().minusDays(1)))
        .map(named -> checkIns.open(it.here(), named, it.scene()))
        .or(() -> it.say(DiaryWords.TOO_LONG_AGO));
  }
}
