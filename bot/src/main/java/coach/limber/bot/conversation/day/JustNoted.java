package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.PainNow;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.NudgeAgain;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Afterthought;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.JointNumber;
import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is said of what was noted moments ago: taken back, added to, narrowed down. */
public final class JustNoted {
  private static final int MOST_PAIN = 10;

  /** In letters: longer words tell of more than a joint. */
  private static final int LONGEST_JOINT = 20;

  private static final WholeForm ALL_OVER =
      WholeForm.of(
          "(?:(?:well|really|it'?s|just|pretty much|yeah|yes)[, ]+){0,2}(?:all over|everywhere|all"
              + " (?:of them|my joints|the joints)|every joint)(?: really| today| again)?[.! ]*");

  private static final WholeForm HOW_BAD =
      WholeForm.of(
          "(?:(?:it|that|this|all|feels?|feeling|is|was|it's|its|that's|pretty|really|quite|very|so"
              + "|just|still|actually|too|yeah|ugh|well)[,"
              + " ]+){0,5}(?:bad|awful|terrible|rough|horrible|rubbish|grim|dreadful|nasty"
              + "|horrendous|little|mild|not"
              + " (?:too )?(?:good|great))(?:"
              + " (?:actually|really|today|tho|though|tbh|now|day|again)){0,3}[.! ]*");

  /** In words: a food that is added by itself. */
  private static final WholeForm ONE_FOOD =
      WholeForm.of("(?:some |an? |my |the )?[\\p{L}-]{3,20}(?: [\\p{L}-]{2,20})?");

  private static final String LEAD =
      "(?:(?:for|about|around|maybe|only|just|like|roughly|it was|it lasted|lasted|say|i'?d"
          + " say)[, ]+){0,3}";
  private static final Pattern LEADS = Pattern.compile("^" + LEAD);
  private static final WholeForm LENGTH =
      WholeForm.of(
          LEAD
              + "(?:\\d{1,3}|an?|half an|[a-z]{3,8}(?:[ -][a-z]{3,5})?)"
              + " ?(?:minutes?|mins?|min|hours?|hrs?|hr|h)(?: (?:or so|maybe|today|this"
              + " morning|i'?d say|i think)){0,2}[.! ]*");

  static final String JOINT = "(?:my |the |both |left |right ){0,2}(?:" + JointWords.NAMED + ")";
  static final String JOINTS = JOINT + "(?:(?:,| and|, and| &) " + JOINT + "){0,3}";
  private static final WholeForm PAINLESS =
      WholeForm.of(
          "(?:(?:and|but|so|oh|also|well)[, ]+){0,3}(?:(?:no|zero|not any) (?:pain|aches?|soreness)"
              + " (?:in|at|with) (?<in>"
              + JOINTS
              + ")|(?<fine>"
              + JOINTS
              + ") (?:(?:is|are|feels?|was|were|all|quite|both|just)"
              + " ){0,3}(?:fine|ok|okay|good|great|all right|alright|pain ?free|no pain|not"
              + " sore|painless))(?: (?:today|now|tho|though|again|at all|really)){0,2}[.! ]*");

  private static final WholeForm BUT_NOT =
      WholeForm.of(
          "(?:(?:it'?s|in|just|mainly|mostly|today)[, ]+){0,2}"
              + JOINT
              + "(?:(?:,| and|, and| &) "
              + JOINT
              + "){0,4},? but (?:not|no)(?: in)? "
              + JOINT
              + "(?: (?:today|this time|though)){0,2}[.! ]*");

  private static final WholeForm ACTUALLY_NOT =
      WholeForm.of(
          "(?:(?:oh|wait|sorry|hm+|well)[,.!]? ){0,3}(?:actually,? (?:no|not)|(?:no|not),?"
              + " actually)[.! ]*");

  private static final WholeForm NOT_TO_BE_NOTED =
      WholeForm.of(
          "(?:(?:no|oh|wait|sorry|please|pls|hey)[,.!]? ){0,3}(?:don'?t|do not|no need to)"
              + " (?:note|log|save|record|keep|write|count|enter) (?:that|it|this)(?: one|"
              + " down)?(?: (?:please|pls|then)){0,2}[.! ]*|(?:(?:no|oh|wait|sorry)[,.!]?"
              + " ){1,3}(?:don'?t|do not)(?: (?:please|pls|actually)){0,2}[.! ]*");

  private final CheckIns checkIns;
  private final Mending mending;
  private final Reports reports;
  private final OtherDays otherDays;

  public JustNoted(CheckIns checkIns, Mending mending, Reports reports, OtherDays otherDays) {
    this.checkIns = checkIns;
    this.mending = mending;
    this.reports = reports;
    this.otherDays = otherDays;
  }

  /** When something was noted moments ago. */
  static Optional<Instant> at(Scene scene) {
    return Mending.lastNoted(scene).filter(scene::isJustAfter);
  }

  /** Whether something was, and all of it is like this. */
  static boolean isAll(Predicate<Entry> like, Scene scene) {
    return at(scene).filter(at -> scene.noted(at).stream().allMatch(like)).isPresent();
  }

  private static boolean isEatenOrDone(Entry entry) {
    return entry.origin() == Origin.COACH
        || entry.field().startsWith("habit/")
        || entry.field().equals(NudgeAgain.REPLY)
        || Measure.EATEN_OR_DONE.stream().anyMatch(measure -> measure.id().equals(entry.field()));
  }

  // Taken back

  /** "Undo", or "no i didn't" after a habit, a meal or a walk that was noted by mistake. */
  public Optional<Move> takenBack(Heard heard) {
    var scene = heard.scene();
    if (!Amendment.takesBack(heard.text())
        && !((Amendment.deniesDeed(heard.text()) || ACTUALLY_NOT.fits(heard.small()))
            && isAll(JustNoted::isEatenOrDone, scene))
        && !(NOT_TO_BE_NOTED.fits(heard.small()) && at(scene).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        Mending.lastNoted(scene)
            .map(at -> undone(heard, at))
            .map(move -> Mending.below(move, scene.at()))
            .orElseGet(() -> heard.answered(NotedWords.NOTHING_TO_UNDO)));
  }

  private Move undone(Heard heard, Instant at) {
    var noted = heard.scene().noted(at);
    var isOfOneDay = noted.stream().map(Entry::day).distinct().count() == 1;
    return saying(
        isOfOneDay ? Noting.line(noted) : "",
        checkIns.undo(heard.here(), Messages.UNDO + at.toEpochMilli(), heard.scene()));
  }

  /** Where nothing is left of the day, what was taken back is said. */
  private static Move saying(String line, Move move) {
    return line.isEmpty()
        ? move
        : move.inOther(
            move.replies().stream()
                .map(
                    reply ->
                        reply instanceof Outbound.Edit(var key, var text, var rows)
                                && text.equals(NotedWords.takenBack(""))
                            ? new Outbound.Edit(key, NotedWords.tookBack(line), rows)
                            : reply)
                .toList());
  }

  // Added to

  /** "It's gone up to 8 now" where a pain was told today. */
  public Optional<Move> painNow(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var now = PainNow.in(heard.text());
    return now.isPresent() && heard.scene().diary().value(day, Measure.PAIN.id()).isPresent()
        ? Optional.of(told(heard, OtherDays.pain(now.getAsDouble()), Origin.TYPED))
        : Optional.empty();
  }

  /** "Bad", where a number says how bad: what it would be read as stands for less. */
  public Optional<Move> painInWords(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    return heard.isIdle()
            && HOW_BAD.fits(heard.small())
            && heard.scene().diary().value(day, Measure.PAIN.id()).orElse(null)
                instanceof Value.Amount(var pain)
        ? Optional.of(heard.answered(CheckInWords.painStays(pain)))
        : Optional.empty();
  }

  /** "Forgot: also had a beer": what was told besides, where the whole is taken for no report. */
  public Optional<Move> afterthought(Heard heard) {
    return heard.tells()
        ? Optional.empty()
        : Afterthought.in(heard.text())
            .filter(rest -> !isAnotherWish(heard, rest) && !QuestionForm.asks(rest))
            .flatMap(rest -> besides(heard, rest));
  }

  private Optional<Move> besides(Heard heard, String rest) {
    var besides = new Heard(heard.here(), rest, reports.understood(rest), heard.scene());
    return otherDays.named(besides).or(() -> oneMore(heard, besides));
  }

  private Optional<Move> oneMore(Heard heard, Heard besides) {
    return besides.understood() instanceof Understood.Told(var report) && !report.isEmpty()
        ? Optional.of(
            told(
                heard,
                OneMore.of(heard.text() + " too", report, heard.here(), heard.scene()),
                Origin.TYPED))
        : Optional.empty();
  }

  private boolean isAnotherWish(Heard heard, String rest) {
    return heard.understood() instanceof Understood.Wish(var request)
        && request.intent() != Intent.EDIT_LAST_ANSWER
        && !isAJoint(rest)
        && !isAFoodJustNow(rest, heard.scene());
  }

  /** "Add my elbow" wants no habit. */
  private static boolean isAJoint(String words) {
    return words.length() < LONGEST_JOINT && !Amendment.joints("my " + words).isEmpty();
  }

  /** Nor does "add cheese" of somebody who has just told what they ate. */
  private boolean isAFoodJustNow(String words, Scene scene) {
    return ONE_FOOD.fits(words)
        && reports.areOfFoods("had " + words)
        && at(scene)
            .filter(at -> scene.noted(at).stream().anyMatch(JustNoted::isEatenOrDone))
            .isPresent();
  }

  /** "About twenty minutes" right after something stiff was told is for how long it was. */
  public Optional<Move> stiffFor(Heard heard) {
    var turns = heard.here().turns();
    return heard.isIdle()
            && LENGTH.fits(heard.small())
            && at(heard.scene()).isPresent()
            && !turns.isEmpty()
            && turns.getLast().text().toLowerCase(Locale.ROOT).contains("stiff")
        ? Optional.of(reports.in("stiff for " + LEADS.matcher(heard.small()).replaceFirst("")))
            .map(report -> report.only(Set.of(Measure.STIFFNESS_MINUTES)))
            .filter(report -> !report.isEmpty())
            .map(report -> told(heard, report, Origin.TYPED))
        : Optional.empty();
  }

  // Which joints

  /** "No pain in my knees", "knees fine" of somebody whose hands hurt: the day's number stays. */
  public Optional<Move> painless(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var hurting = Noting.items(heard.scene().diary(), day, Measure.JOINTS);
    return PAINLESS
        .in(heard.small())
        .map(said -> said.group("in") != null ? said.group("in") : said.group("fine"))
        .filter(
            joints ->
                !hurting.isEmpty()
                    && !hurting.contains("all")
                    && Collections.disjoint(hurting, Amendment.joints(joints)))
        .flatMap(_ -> pain(heard.scene(), day))
        .map(
            pain ->
                checkIns.answered(heard.here(), CheckInWords.painElsewhere(pain), heard.scene()));
  }

  private static Optional<Double> pain(Scene scene, LocalDate day) {
    return scene.diary().value(day, Measure.PAIN.id()).orElse(null)
                instanceof Value.Amount(var pain)
            && pain > 0
        ? Optional.of(pain)
        : Optional.empty();
  }

  /** "Fingers and wrists but not the thumb" tells of the first, and takes nothing back. */
  public Optional<Move> allBut(Heard heard) {
    return BUT_NOT.fits(heard.small())
            && Noting.items(
                    heard.scene().diary(),
                    checkIns.dayOf(heard.here(), heard.scene()),
                    Measure.JOINTS)
                .stream()
                .noneMatch(joint -> Amendment.denies(heard.text(), joint))
        ? Optional.of(
            told(
                heard,
                new Report(Map.of(Measure.JOINTS, new Value.Items(Amendment.joints(heard.text())))),
                Origin.TYPED))
        : Optional.empty();
  }

  /** "All over" right after the joints or the pain were noted is of all of them. */
  public Optional<Move> allOver(Heard heard) {
    return heard.isIdle()
            && ALL_OVER.fits(heard.small())
            && at(heard.scene()).isPresent()
            && (isNoted(Measure.PAIN, heard) || isNoted(Measure.JOINTS, heard))
        ? Optional.of(
            told(
                heard,
                new Report(Map.of(Measure.JOINTS, new Value.Items(List.of("all")))),
                Origin.CORRECTED))
        : Optional.empty();
  }

  private boolean isNoted(Measure measure, Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    return heard.scene().diary().value(day, measure.id()).isPresent();
  }

  /** "Today 3, knee only" where several joints were noted: the others are out. */
  public Optional<Move> onlyThese(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var before = Noting.items(heard.scene().diary(), day, Measure.JOINTS);
    var named = Amendment.joints(heard.text());
    if (!Amendment.namesAllJoints(heard.text())
        || named.isEmpty()
        || before.isEmpty()
        || AboutDay.told(heard.text(), day).isPresent()
        || before.equals(named)) {
      return Optional.empty();
    }
    var told =
        heard.understood() instanceof Understood.Told(var report)
            ? report.without(Measure.JOINTS)
            : Report.nothing();
    var entries = new ArrayList<>(Noting.entries(told, day, Origin.TYPED, heard.scene()));
    entries.addAll(
        Noting.given(
            Map.of(Measure.JOINTS.id(), new Value.Items(named)),
            day,
            Origin.CORRECTED,
            heard.scene()));
    return Optional.of(mending.changed(heard.here(), day, entries, heard.scene()));
  }

  /** "Knee was 5" where several joints are noted: of them all we keep the highest number. */
  public Optional<Move> jointsNumber(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var noted = Noting.items(heard.scene().diary(), day, Measure.JOINTS);
    return heard.scene().diary().value(day, Measure.PAIN.id()).orElse(null)
            instanceof Value.Amount(var pain)
        ? JointNumber.in(heard.text())
            .filter(said -> noted.contains(said.joint()) && said.number() <= MOST_PAIN)
            .map(
                said ->
                    said.number() > pain || noted.size() == 1
                        ? mending.changed(heard, day, OtherDays.pain(said.number()))
                        : heard.answered(NotedWords.highestStays(pain, said.number())))
        : Optional.empty();
  }

  private Move told(Heard heard, Report report, Origin origin) {
    return checkIns.told(heard.here(), report, origin, heard.scene());
  }
}
