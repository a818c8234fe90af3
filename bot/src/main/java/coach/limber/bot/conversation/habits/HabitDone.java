package coach.limber.bot.conversation.habits;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.HabitQuestion;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.meaning.NamedPlan;
import coach.limber.bot.conversation.meaning.NudgeReply;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Stem;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import coach.limber.knowledge.language.WordSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** That a habit is done, in words: "did it", "stretched!", "hands 5, did the stretches". */
public final class HabitDone {
  private static final String WHEN =
      "(?:,? (?:today|again|now|just now|already|earlier|this (?:morning|afternoon|evening)|too|at"
          + " (?:lunch|breakfast|dinner)|after (?:breakfast|lunch|dinner|work)|before"
          + " (?:breakfast|lunch|dinner|work|you (?:asked|wrote))|thanks|actually|twice|as"
          + " well)){0,3}[.! ]*";
  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:yes|yep|yeah|yup|ok|just|all|and|well|finally|already|i'?ve|i|have|no|oh|ha)[,"
              + " ]+){0,4}(?:did (?:it|that|this|them|my (?:habit|thing|plan))|done(?:"
              + " (?:it|that|this|them|my (?:habit|thing|plan)))?|(?:habit|plan|nudge) done|got"
              + " (?:it|that) done|managed (?:it|that)|ticked|already (?:did|done))"
              + WHEN
              + "|[✅☑✔]+");

  private static final WholeForm NO_HABIT_DONE =
      WholeForm.of(
          "(?:(?:yes|yep|yeah|yup|ok|just|i'?ve|i|well)[, ]+){0,3}(?:did (?:it|my"
              + " (?:habit|plan))|done (?:it|my (?:habit|plan))|(?:habit|plan) done)(?:"
              + " (?:today|again|already)){0,2}[.! ]*");

  private static final Pattern BREAK =
      Pattern.compile(
          "\\s*[,;.!:\\n]+\\s*|\\s+(?:and|but|so|then|plus|(?<!\\b(?:done|finished)"
              + " )with)\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("\\s*[,;.!\\n]+\\s*|\\s+and\\s+");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:i|i've|ive|i'm|im|i am|all|i"
              + " have|we|have|also|just|only|already|finally|and|yes|yep|even|today|so) ){0,4}");
  private static final Phrasing DEED =
      Phrasing.of(
          "(?:(?:did|done|managed|finished|completed|got in|fit in|fitted in|kept up|remembered"
              + "|(?:back|home) from)(?: (?:to do|all|both|with))?(?: (?:the|my|some|a few|a bit"
              + " of|a|those|these|today's)){0,2}|(?:had|ate|took|drank|read|went for|went on|was"
              + " on) (?:my|the|today's)) (?<what>[\\p{L}\\d '-]{3,40}?)(?: (?:done|in))?"
              + WHEN);
  private static final Pattern TIME_AT_END = Pattern.compile("^(?<rest>.*?)" + WHEN + "$");

  /** Not done, or not today, or asked. */
  private static final Phrasing NOT_SO =
      Phrasing.of(
          "\\b(?:not|never|no|nearly|almost|should|would|could|wish|if|forgot|yesterday|tomorrow|will|going"
              + " to|last|half|instead|without|did i|did you|was|were)\\b|n't\\b");

  private static final WholeForm YESTERDAY =
      WholeForm.of(
          "(?:(?:yes|yep|yeah|no|but|well|oh|actually)[, ]+){0,3}(?:i )?(?:did|managed|had done|was"
              + " able to do) (?:it|that|this|them|my (?:habit|thing|plan)) yesterday(?:"
              + " (?:though|instead|already|too|as well))?[.! ]*");

  /** "Did my yoga yesterday too". */
  private static final Phrasing DEED_OF_YESTERDAY =
      Phrasing.of(
          "(?<deed>.{5,60}?),? yesterday(?: (?:though|instead|already|too|as well))?[.! ]*");

  /** "Did the walk but not the yoga". */
  private static final Phrasing BUT_NOT =
      Phrasing.of(
          "(?<did>.{3,50}?)[, ]+(?:but )?(?:not|didn'?t do|skipped|missed|forgot|no)(?:"
              + " (?:the|my|any|to do))? (?<not>[\\p{L}' -]{3,25}?)(?: (?:today|yet|though))?[.!"
              + " ]*");

  private static final WholeForm PARTLY =
      WholeForm.of(
          "(?:(?:yes|yeah|well|i|only|just|did|done|managed|about)[, ]+){0,4}(?:half(?: of"
              + " (?:it|that))?|(?:some|most|part|a bit|a little) of (?:it|that)|partly|nearly"
              + " all(?: of it)?)(?: (?:today|of it|done))?[.! ]*");

  /** "Did most of my walk". */
  private static final Phrasing PART_OF =
      Phrasing.of(
          "(?:(?:yes|yeah|well|i|only|just|at least|but|sorry)[, ]+){0,4}(?:did|done|managed|got"
              + " in|fitted in) (?:about |only |just )?(?:half(?: of)?|some of|part of|most of|a"
              + " bit of|a little of|a quarter of) (?:the |my |a |an )(?<what>[\\p{L}'"
              + " -]{3,25}?)(?: (?:today|though|only))?[.! ]*");

  /** "Walked 20 min" says so of no part. */
  private static final Phrasing SMALLER =
      Phrasing.of(
          "\\b(?:only|just|managed|half|some|few|couple|bit|little|at least|got in|[1-5]"
              + "|one|two|three|four|five)\\b");

  private static final WholeForm ALL =
      WholeForm.of(
          "(?:(?:yes|yep|yeah|i|i'?ve|just|and|ok|have)[, ]+){0,4}(?:(?:did|done|managed|finished)"
              + " (?:both|all of (?:it|them)|them (?:all|both)|all (?:three|my habits)|both of"
              + " them|my habits)|(?:both|all of them|all my habits) done)"
              + WHEN);

  private static final WholeForm NOT_FOR_LONG =
      WholeForm.of(
          "(?:(?:sorry|oh|well|but|and|no|i'm afraid|honestly)[, ]+){0,3}i (?:haven'?t|have"
              + " not|didn'?t|did not)(?: really| even)?"
              + " (?:do(?:ne)?|managed?|kept|keep|stuck|stick) (?:it|that|to it|my"
              + " (?:habits?|plan)|the habit|it up|(?:a single|any) one)(?: once| at all){0,2}"
              + " (?:all|this|the whole|for a|in a|for days|for weeks)(?:"
              + " ?(?:week|month|days|weeks|while|ages))?[.! ]*");
  private static final Phrasing DID =
      Phrasing.of("(?:(?:i|we|i've|also|just|yes|and)[, ]+){0,3}(?:did|done)\\b");

  /** A part that carries on from "did my walk": "stretching", "the squats". */
  private static final WholeForm BARE =
      WholeForm.of("(?:(?:the|my|some) )?[\\p{L}'-]{3,20}(?: [\\p{L}'-]{3,20})?(?<!ed)");

  private static final Phrasing AS_SAID =
      Phrasing.of(
          " (?:(?:like|as|just like|exactly as) (?:we|you|i) (?:said|agreed|planned|talked"
              + " about)|as (?:agreed|planned|promised|usual))\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> PAST = Set.of("went", "ran", "swam", "rode");

  /** "Did it" may answer these by itself. */
  private static final Set<Measure> OF_DEEDS =
      EnumSet.of(Measure.MOVEMENT, Measure.MOVEMENT_MINUTES);

  private static final Set<String> SMALL =
      WordSet.of(
          """
          one two three four five six ten fifteen twenty thirty the my a an some of for in on
          minutes minute min mins more little bit few slow gentle to and with at
          """);

  private HabitDone() {}

  /**
   * "Did it" of somebody who has one habit and is asked nothing, or a deed that is no other
   * measure: it is ticked for today.
   */
  public static Optional<Move> said(
      Settled here, String text, Understood understood, CheckIns checkIns, Scene scene) {
    var plans = here.profile().habits().plans();
    if (plans.isEmpty()
        && here.focus() instanceof Focus.Idle
        && NO_HABIT_DONE.fits(SmallLetters.of(text))) {
      return Optional.of(Move.to(here, new Outbound.Text(PlanWords.NO_HABIT_TO_TICK)));
    }
    if (!plans.isEmpty() && Turns.areHabitsShown(here) && isSaid(SmallLetters.of(text))) {
      var today = here.profile().dayAt(scene.at());
      return Optional.of(
          plans.size() == 1
              ? checkIns.told(here, today, done(plans, today, scene), Origin.TYPED, scene)
              : Move.to(here, new Outbound.Text(PlanWords.whichIsDone(plans))));
    }
    var meanwhile = meanwhile(here, text, checkIns, scene);
    if (meanwhile.isPresent()) {
      return meanwhile;
    }
    var told = understood instanceof Understood.Told(var report) && !report.isEmpty();
    var one =
        here.focus() instanceof Focus.Idle && plans.size() == 1 && isSaid(SmallLetters.of(text));
    var done =
        one || (!told && tellsOnlyOf(plans, text))
            ? plans.stream().filter(plan -> one || tellsOf(plan, text)).map(Plan::habit).toList()
            : List.<String>of();
    return done.isEmpty()
        ? Optional.empty()
        : Optional.of(checkIns.told(here, HabitQuestion.done(done), Origin.TYPED, scene));
  }

  /** "Did it" and the like, of yesterday, by half, or while a check-in is open. */
  private static Optional<Move> meanwhile(
      Settled here, String text, CheckIns checkIns, Scene scene) {
    var plain = SmallLetters.of(text);
    var plans = here.profile().habits().plans();
    var lately = LatestNudge.lately(here, scene).map(LatestNudge::plan);
    var only = plans.size() == 1 ? Optional.of(plans.getFirst()) : Optional.<Plan>empty();
    if (!plans.isEmpty() && NOT_FOR_LONG.fits(plain)) {
      return Optional.of(checkIns.answered(here, PlanWords.STARTING_AGAIN, scene));
    }
    var meant = lately.or(() -> only);
    if (meant.isPresent() && YESTERDAY.fits(plain)) {
      var before = here.profile().dayAt(scene.at()).minusDays(1);
      return Optional.of(
          checkIns.told(here, before, done(meant.get(), before, scene), Origin.TYPED, scene));
    }
    var earlier = DEED_OF_YESTERDAY.matcher(plain);
    if (earlier.matches() && tellsOnlyOf(plans, earlier.group("deed"))) {
      var before = here.profile().dayAt(scene.at()).minusDays(1);
      return ticked(here, before, earlier.group("deed"), checkIns, scene);
    }
    var open = here.focus() instanceof Focus.CheckingIn;
    var today = checkIns.dayOf(here, scene);
    var butNot = BUT_NOT.matcher(plain);
    if (butNot.matches()
        && tellsOnlyOf(plans, butNot.group("did"))
        && NamedPlan.in(butNot.group("not"), plans).isPresent()) {
      return ticked(here, today, butNot.group("did"), checkIns, scene);
    }
    var half = partly(plain, plans, lately, meant);
    if (half.isPresent()) {
      return Optional.of(
          checkIns
              .told(here, today, done(half.get(), today, scene), Origin.TYPED, scene)
              .after(List.of(new Outbound.Text(PlanWords.HALF_COUNTS))));
    }
    if (plans.size() > 1 && ALL.fits(plain)) {
      return Optional.of(
          checkIns.told(here, today, done(plans, today, scene), Origin.TYPED, scene));
    }
    return open
            && meant.isPresent()
            && isSaid(plain)
            && !Passing.isOfAll(text)
            && checkIns.asked(here, scene).stream().noneMatch(OF_DEEDS::contains)
        ? Optional.of(
            checkIns.told(here, today, done(meant.get(), today, scene), Origin.TYPED, scene))
        : Optional.empty();
  }

  /** The plan of which a part was done: the one that is named, else the one there is talk of. */
  private static Optional<Plan> partly(
      String plain, List<Plan> plans, Optional<Plan> lately, Optional<Plan> meant) {
    var named = PART_OF.matcher(plain);
    if (named.matches()) {
      return NamedPlan.in(named.group("what"), plans);
    }
    return PARTLY.fits(plain)
        ? meant
        : lately.filter(
            _ ->
                SMALLER.matcher(plain).find()
                    && NudgeReply.of(plain).filter(NudgeReply.IN_PART::equals).isPresent());
  }

  private static Optional<Move> ticked(
      Settled here, LocalDate day, String deed, CheckIns checkIns, Scene scene) {
    var plans =
        here.profile().habits().plans().stream().filter(plan -> tellsOf(plan, deed)).toList();
    return Optional.of(checkIns.told(here, day, done(plans, day, scene), Origin.TYPED, scene));
  }

  /** This plan beside what else was done that day. */
  public static Report done(Plan plan, LocalDate day, Scene scene) {
    return done(List.of(plan), day, scene);
  }

  /** These plans beside what else was done that day. */
  private static Report done(List<Plan> plans, LocalDate day, Scene scene) {
    var before = Noting.items(scene.diary(), day, Measure.HABITS_DONE);
    return HabitQuestion.done(
        Stream.concat(before.stream(), plans.stream().map(Plan::habit)).distinct().toList());
  }

  public static boolean isSaid(String plain) {
    return FORM.fits(plain)
        || NudgeReply.of(plain).filter(NudgeReply.DONE_EARLIER::equals).isPresent();
  }

  /** A report with the plans that the same text says are done. */
  public static Report besides(String text, Report report, List<Plan> plans) {
    var before =
        report.value(Measure.HABITS_DONE).orElse(new Value.Items(List.of()))
                instanceof Value.Items(var items)
            ? items
            : List.<String>of();
    var more =
        plans.stream()
            .filter(plan -> tellsOf(plan, text) || (plans.size() == 1 && beginsWithDone(text)))
            .map(Plan::habit)
            .filter(habit -> before.stream().noneMatch(item -> DoneHabits.same(item, habit)))
            .toList();
    return more.isEmpty()
        ? report
        : with(report, Stream.concat(before.stream(), more.stream()).distinct().toList());
  }

  /** "Done, pain 4 knees" of somebody who has one habit. */
  private static boolean beginsWithDone(String text) {
    var parts = List.of(SENTENCE_END.split(SmallLetters.of(text)));
    return parts.size() > 1
        && isSaid(parts.getFirst())
        && !parts.getFirst().startsWith("all")
        && !text.contains("?");
  }

  private static Report with(Report report, List<String> done) {
    var values = new HashMap<>(report.values());
    values.put(Measure.HABITS_DONE, new Value.Items(done));
    return new Report(values);
  }

  /** Whether one part of a text says that this plan was done, in words of the plan. */
  static boolean tellsOf(Plan plan, String text) {
    return parts(text).anyMatch(part -> isOf(plan, part));
  }

  /** Whether every part says so of one of these. */
  private static boolean tellsOnlyOf(List<Plan> plans, String text) {
    var parts = parts(text).toList();
    return !parts.isEmpty()
        && parts.stream().allMatch(part -> plans.stream().anyMatch(plan -> isOf(plan, part)));
  }

  private static Stream<String> parts(String text) {
    if (text.contains("?")) {
      return Stream.empty();
    }
    var parts = BREAK.splitAsStream(SmallLetters.of(text)).filter(part -> !part.isBlank()).toList();
    var did = !parts.isEmpty() && DID.matcher(parts.getFirst()).lookingAt();
    return parts.stream().map(part -> did && BARE.fits(part) ? "did " + part : part);
  }

  private static boolean isOf(Plan plan, String words) {
    if (NOT_SO.matcher(words).find()) {
      return false;
    }
    var part = AS_SAID.matcher(LEAD.matcher(words).replaceFirst("")).replaceFirst("");
    var deed = DEED.matcher(part);
    if (deed.matches()) {
      var named = words(deed.group("what"));
      return !named.isEmpty()
          && named.stream().allMatch(word -> plan(plan).anyMatch(one -> Stem.isShared(word, one)));
    }
    var without = TIME_AT_END.matcher(part);
    var said = words(without.matches() ? without.group("rest") : part);
    if (said.size() > 1 && PAST.contains(said.getFirst())) {
      return said.stream()
          .skip(1)
          .allMatch(word -> plan(plan).anyMatch(one -> Stem.isShared(word, one)));
    }
    return !said.isEmpty()
        && said.getFirst().endsWith("ed")
        && said.stream().allMatch(word -> plan(plan).anyMatch(one -> Stem.isShared(word, one)));
  }

  private static Stream<String> plan(Plan plan) {
    return words(plan.step()).stream();
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text))
        .filter(word -> word.length() > 2 && !SMALL.contains(word))
        .toList();
  }
}
