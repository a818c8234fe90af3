package coach.limber.bot.conversation.settled;

import coach.limber.bot.checkin.Changes;
import coach.limber.bot.checkin.HowOften;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.day.Mending;
import coach.limber.bot.conversation.day.Messages;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.diary.Charting;
import coach.limber.bot.conversation.diary.Pictures;
import coach.limber.bot.conversation.wording.DataWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.ProgressWords;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.bot.conversation.wording.WeekWords;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Export;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the journal holds: shown, mended, handed over. */
public final class Records {
  private static final int WEEK = 7;
  private static final int MONTH = 28;

  Move progress(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var week = new Stretch(scene.diary(), today, WEEK).sinceMet();
    var month = new Stretch(scene.diary(), today, MONTH).sinceMet();
    if (month.answered() == 0) {
      return Move.to(here, new Outbound.Text(NotedWords.NOTHING_YET));
    }
    var lines = new ArrayList<String>();
    lines.add(ProgressWords.answered(week, month));
    lines.add(ProgressWords.pain(week, month));
    ProgressWords.compared(month).ifPresent(lines::add);
    for (Plan plan : here.profile().habits().plans()) {
      lines.add(PlanWords.habit(plan, week));
    }
    var shown = Charting.usual(today, scene).sinceMet();
    var picture = Pictures.overview(shown, here.profile().habits().plans());
    return Move.to(
            picture.isPresent() ? Charting.shown(here, shown, List.of()) : here,
            new Outbound.Text(String.join("\n", lines)))
        .saying(picture.stream().toList());
  }

  /** Reads back what is noted of a day. */
  public Move day(Settled here, LocalDate day, Scene scene) {
    var noted = scene.diary().day(day);
    var line =
        Stream.of(ReadBack.of(noted), ReadBack.notApplying(noted))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(ReadBack.BETWEEN));
    return Move.to(
        here,
        new Outbound.Text(
            line.isEmpty() ? NotedWords.nothingNoted(day) : NotedWords.of(day, line)));
  }

  /** Shows the day's answers and asks which of them is wrong. */
  Move edit(Settled here, String text, Scene scene) {
    var day = dayToMend(here, text, scene);
    var line = ReadBack.of(scene.diary().day(day));
    return line.isEmpty()
        ? Move.to(here, new Outbound.Text(NotedWords.NOTHING_TO_MEND))
        : Move.to(
            here.with(new Focus.AskedWhatToMend(day)),
            new Outbound.Text(NotedWords.whatToMend(day, line)));
  }

  /** Writes corrected values; the rest of the day stays. */
  public Move mend(Settled here, LocalDate day, Report report, Scene scene) {
    var entries = Noting.entries(report, day, Origin.CORRECTED, scene);
    var line = Changes.line(scene.diary().day(day), scene.diary().with(entries).day(day));
    if (line.isEmpty()) {
      var already = Mending.already(here, day, entries, scene);
      return Move.to(here.with(new Focus.Idle()), new Outbound.Text(already));
    }
    var words =
        day.equals(here.profile().dayAt(scene.at()))
            ? NotedWords.changed(line)
            : NotedWords.changedOn(day, line);
    return Move.to(
            here.with(new Focus.Idle()),
            new Outbound.Question(
                Messages.notedKey(scene.at()), words, List.of(List.of(Messages.undo(scene.at())))))
        .writing(entries);
  }

  private static LocalDate dayToMend(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var yesterday = today.minusDays(1);
    if (Wishes.aboutYesterday(text)) {
      return yesterday;
    }
    var todayIsEmpty = ReadBack.of(scene.diary().day(today)).isEmpty();
    var yesterdayIsNot = !ReadBack.of(scene.diary().day(yesterday)).isEmpty();
    return todayIsEmpty && yesterdayIsNot ? yesterday : today;
  }

  Move export(Settled here, Request request, Scene scene) {
    var format = request.slot(Slot.Format.class).map(Slot.Format::format).orElse("");
    var files = new ArrayList<Outbound>();
    if (!format.equals("csv")) {
      files.add(file("limber.json", "application/json", json(here, scene.diary())));
    }
    if (!format.equals("json")) {
      files.add(file("limber.csv", "text/csv", Export.csv(scene.diary())));
    }
    return Move.to(here, new Outbound.Text(DataWords.HERE_IS_YOUR_DATA)).saying(files);
  }

  private static String json(Settled here, Diary diary) {
    var profile = here.profile();
    var settings = new ArrayList<String>();
    settings.add("zone " + profile.zone());
    settings.add("check-in " + TimeWords.of(profile.timetable()));
    settings.add("nudges " + profile.habits().nudging().name().toLowerCase(Locale.ROOT));
    settings.add("pause " + words(profile.pause()));
    settings.add(
        "learning from nudges " + profile.habits().agreement().name().toLowerCase(Locale.ROOT));
    profile.habits().unwanted().forEach(words -> settings.add("nudge not wanted: " + words));
    settings.add("questions at most " + profile.questions().most());
    settings.add("asked " + words(profile.questions().howOften()));
    profile.questions().own().forEach(own -> settings.add("tracks " + own.name()));
    settings.add("weekly message " + WeekWords.setting(profile.weekly()));
    profile.habits().plans().forEach(plan -> settings.add("habit: " + plan.words()));
    here.turns().forEach(turn -> settings.add("question: " + turn.text()));
    return Export.json(diary, settings);
  }

  private static String words(HowOften howOften) {
    return switch (howOften) {
      case HowOften.AsItHelps() -> "as often as it helps";
      case HowOften.EveryDays(var days) -> "every " + days + " days";
      case HowOften.PerWeek(var times) -> times + " times a week";
    };
  }

  private static String words(Pause pause) {
    return switch (pause) {
      case Pause.None() -> "none";
      case Pause.Until(var day) -> "until " + day;
      case Pause.Days(var from, var until) -> "from " + from + " until " + until;
      case Pause.Each(var days) ->
          "on " + days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
      case Pause.From(var day) -> "from " + day + " until told otherwise";
      case Pause.UntilTold() -> "until told otherwise";
    };
  }

  private static Outbound file(String name, String type, String content) {
    return new Outbound.Document("", name, type, content.getBytes(StandardCharsets.UTF_8));
  }
}
