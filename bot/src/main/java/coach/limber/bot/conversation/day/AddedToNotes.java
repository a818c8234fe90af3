package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something to add to what was noted just now, which takes nothing away: "add bloated", "not only
 * knees, hips too", "change the pain to 4 and add elbows".
 */
public final class AddedToNotes {
  private static final Pattern ADD =
      Pattern.compile(
          "(?:(?:oh|and|also|please|pls|can you|could you|ok|sorry|wait|yes)[, ]+){0,3}add(?: also|"
              + " in| on)?"
              + " (?![^.]{0,60}\\b(?:yesterday|habit|plan|measure|question|every|daily|each|after|before|at|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\\b)(?<what>(?:(?:the|my|some|an?|both)"
              + " )?[\\p{L}-]{3,20}(?:(?: and|,)? [\\p{L}-]{2,20}){0,3}?)(?: (?:to (?:that|it|my"
              + " notes|the notes|today|the list)|as well|too|also|please|pls)){0,3}[.! ]*");
  private static final Pattern TO_TODAY = Pattern.compile("\\bto today\\b");
  private static final Pattern NOT_ONLY =
      Pattern.compile(
          "(?:(?:oh|and|no|sorry|it's|its|it was)[, ]+){0,2}not (?:only|just) (?:the |my )?"
              + "[\\p{L} ]{3,25}[,;]? (?:but |also |it's |and ){0,3}(?<what>(?:the |my )?[\\p{L}"
              + " ]{3,30}?)(?: (?:as well|too|also|hurts?|aches?)){0,3}[.! ]*");
  private static final Pattern CHANGE_AND_ADD =
      Pattern.compile(
          "(?:(?:please|pls|can you|could you|ok|sorry)[, ]+){0,2}(?:change|set|make|put) (?:the"
              + " |my )?(?:pain|it|that|number|score) (?:to |at |an?"
              + " ){0,2}(?<pain>10|\\d)(?:/10)?(?:,| and|, and) add (?<what>[\\p{L}, ]{3,40}?)(?:"
              + " (?:as well|too|please)){0,2}[.! ]*");

  private static final WholeForm FOOD =
      WholeForm.of(
          "(?!(?:show|see|draw|plot|chart|graph|my|which|when|stop|track|what|how|is|are|can|do|does|no|not|why|any|more|less|about|sweet|nuts|honey|crackers)\\b)(?:some"
              + " |an? )?[\\p{L}-]{3,20}(?: [\\p{L}-]{2,20}){0,2}[.! ]*");

  /** What is added without a number of its own, and is no habit. */
  private static final Set<Measure> THINGS =
      Set.of(
          Measure.JOINTS,
          Measure.GUT,
          Measure.GUT_OK,
          Measure.FOODS,
          Measure.TRIGGERS,
          Measure.SUPPORTS);

  private final CheckIns checkIns;
  private final Reading reading;
  private final Mending mending;

  public AddedToNotes(CheckIns checkIns, Reading reading) {
    this.checkIns = checkIns;
    this.reading = reading;
    this.mending = new Mending(new Amending(reading));
  }

  public Optional<Move> said(Settled here, String text, Scene scene) {
    if (Mending.lastNoted(scene).filter(scene::isJustAfter).isEmpty()) {
      return Optional.empty();
    }
    var plain = SmallLetters.of(text);
    var changes = CHANGE_AND_ADD.matcher(plain);
    if (changes.matches()) {
      return changed(here, Double.parseDouble(changes.group("pain")), changes.group("what"), scene);
    }
    for (var form : List.of(ADD, NOT_ONLY)) {
      var adds = form.matcher(plain);
      if (adds.matches()) {
        return things(adds.group("what"))
            .map(
                report ->
                    checkIns.told(here, dayOf(here, plain, scene), report, Origin.TYPED, scene));
      }
    }
    return Optional.empty();
  }

  /** "Add coffee to today" is of today, whatever day's questions are open. */
  private LocalDate dayOf(Settled here, String plain, Scene scene) {
    return TO_TODAY.matcher(plain).find()
        ? here.profile().dayAt(scene.at())
        : checkIns.dayOf(here, scene);
  }

  /** A food and no more, right after the day was told: "pizza". */
  public Optional<Move> food(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    var asked = !here.turns().isEmpty() && !here.turns().getLast().sentences().isEmpty();
    return !asked
            && FOOD.fits(plain)
            && !Withdrawing.takesOutAFood(text, here.profile().dayAt(scene.at()), scene)
            && Mending.lastNoted(scene)
                .filter(scene::isJustAfter)
                .filter(at -> isOfToday(here, at, scene))
                .isPresent()
        ? Optional.of(reading.told("had " + plain))
            .filter(report -> report.value(Measure.FOODS).isPresent())
            .filter(report -> report.only(THINGS).equals(report))
            .map(report -> checkIns.told(here, report, Origin.TYPED, scene))
        : Optional.empty();
  }

  private static boolean isOfToday(Settled here, Instant at, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return scene.noted(at).stream().allMatch(entry -> entry.day().equals(today));
  }

  private Optional<Move> changed(Settled here, double pain, String what, Scene scene) {
    var day = checkIns.dayOf(here, scene);
    return things(what)
        .map(
            report -> {
              var entries = new ArrayList<Entry>(Noting.entries(report, day, Origin.TYPED, scene));
              entries.addAll(
                  Noting.given(
                      Map.of(Measure.PAIN.id(), new Value.Amount(pain)),
                      day,
                      Origin.CORRECTED,
                      scene));
              var move = mending.changed(here, day, entries, scene);
              return move.saying(checkIns.again(here, scene.with(entries)));
            });
  }

  /** Joints, signs of the gut or foods, and nothing else. */
  private Optional<Report> things(String what) {
    var joints = Amendment.joints("my " + what);
    if (!joints.isEmpty()) {
      return Optional.of(new Report(Map.of(Measure.JOINTS, new Value.Items(joints))));
    }
    return List.of(what, "had " + what).stream()
        .map(reading::told)
        .filter(report -> !report.isEmpty() && report.only(THINGS).equals(report))
        .findFirst();
  }
}
