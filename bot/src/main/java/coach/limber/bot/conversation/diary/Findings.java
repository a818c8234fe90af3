package coach.limber.bot.conversation.diary;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.diary.DoctorPage.Finding;
import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.diary.Flares;
import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Reading;
import coach.limber.bot.insight.Stretch;
import coach.limber.bot.insight.Tally;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of a page for the doctor; each says of how many days it is. */
public final class Findings {
  private static final int MOST_NAMED = 6;

  private final Stretch stretch;
  private final List<Finding> found = new ArrayList<>();

  private Findings(Stretch stretch) {
    this.stretch = stretch;
  }

  public static List<Finding> of(Stretch stretch, Profile profile) {
    var findings = new Findings(stretch);
    findings.days();
    findings.amounts("Pain, 0 to 10", Measure.PAIN, "");
    findings.flares();
    findings.named("Joints named", Measure.JOINTS);
    findings.amounts("Morning stiffness", Measure.STIFFNESS_MINUTES, " min");
    findings.named("Gut trouble", Measure.GUT);
    findings.amounts("Sleep", Measure.SLEEP_HOURS, " h");
    findings.levels("Sleep was", Measure.SLEEP_QUALITY);
    findings.levels("Stress", Measure.STRESS);
    findings.levels("Tiredness", Measure.FATIGUE);
    findings.foggy();
    findings.named("Ate", Measure.TRIGGERS);
    findings.amounts("Moved", Measure.MOVEMENT_MINUTES, " min");
    profile
        .habits()
        .plans()
        .forEach(
            plan ->
                findings.add(
                    "Habit", plan.words() + ": " + ShortDates.days(stretch.done(plan.habit()))));
    return List.copyOf(findings.found);
  }

  private void add(String of, String words) {
    found.add(new Finding(of, words));
  }

  private void days() {
    var told = stretch.days() - stretch.silent().size() - stretch.away().size();
    var away = stretch.away().isEmpty() ? "" : ", away on " + stretch.away().size();
    add("Days answered", told + " of " + stretch.days() + away);
  }

  /** Average, lowest and highest of the days that were answered. */
  private void amounts(String of, Measure measure, String unit) {
    var readings =
        stretch.readings(measure).stream()
            .filter(reading -> reading.value() instanceof Value.Amount)
            .toList();
    if (readings.isEmpty()) {
      return;
    }
    if (readings.size() == 1) {
      var only = readings.getFirst();
      add(
          of,
          Amounts.words(amount(only))
              + unit
              + " (on "
              + ShortDates.date(only.day())
              + "); "
              + ShortDates.days(1));
      return;
    }
    var low = readings.stream().min(Comparator.comparingDouble(Findings::amount)).orElseThrow();
    var high = readings.stream().max(Comparator.comparingDouble(Findings::amount)).orElseThrow();
    add(
        of,
        "average "
            + Amounts.words(stretch.average(measure).orElseThrow())
            + unit
            + ", from "
            + Amounts.words(amount(low))
            + " to "
            + Amounts.words(amount(high))
            + unit
            + " (highest on "
            + ShortDates.date(high.day())
            + "); "
            + ShortDates.days(readings.size()));
  }

  private static double amount(Reading reading) {
    return reading.value() instanceof Value.Amount(double amount) ? amount : Double.NaN;
  }

  private void flares() {
    var flares = stretch.dates().stream().filter(day -> Flares.isOn(stretch.diary(), day)).toList();
    if (!flares.isEmpty()) {
      add(
          "Well above their usual",
          flares.stream().map(ShortDates::date).collect(Collectors.joining(", ")));
    }
  }

  private void named(String of, Measure measure) {
    var tally = Tally.of(stretch, measure);
    if (tally.counts().isEmpty()) {
      return;
    }
    add(
        of,
        tally.counts().stream()
            .limit(MOST_NAMED)
            .map(
                named -> ReadBack.word(named.getKey()) + " on " + ShortDates.days(named.getValue()))
            .collect(Collectors.joining(", ")));
  }

  private void levels(String of, Measure measure) {
    var words =
        List.of("poor", "ok", "good", "low", "medium", "high").stream()
            .map(level -> level(measure, level))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(", "));
    if (!words.isEmpty()) {
      add(of, words);
    }
  }

  private String level(Measure measure, String level) {
    var days =
        stretch.readings(measure).stream()
            .filter(reading -> reading.value().equals(new Value.Level(level)))
            .count();
    return days == 0 ? "" : level + " on " + ShortDates.days((int) days);
  }

  private void foggy() {
    var days =
        stretch.readings(Measure.BRAIN_FOG).stream()
            .filter(reading -> reading.value().equals(new Value.Truth(true)))
            .count();
    if (days > 0) {
      add("Brain fog", ShortDates.days((int) days));
    }
  }
}
