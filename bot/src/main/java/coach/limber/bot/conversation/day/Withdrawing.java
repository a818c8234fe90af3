package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things noted that somebody takes back or swaps by their names: "I never said pizza", "no hip",
 * "elbow instead of knee". What changed is said back, with Undo; if nothing such is noted, that is
 * said.
 */
public final class Withdrawing {
  private static final Phrasing NOT_YESTERDAY =
      Phrasing.of(
          "(?<what>.{0,20}\\b(?:didn'?t|did"
              + " not|never|no|not)\\b.{1,50}?)(?<!\\b(?:was|from|were|is)) yesterday[.! ]*");

  private static final Phrasing OUT_OF_YESTERDAY =
      Phrasing.of(
          "(?<what>.{0,25}\\b(?:remove|delete|take (?:out|off|away)|drop|scratch) .{2,50}?)"
              + " (?:from|of|for) yesterday(?:'?s)?(?: (?:notes?|list|diary|check-?in|food))?[.!"
              + " ]*");

  /** "No bread all week": of more than a day's notes. */
  private static final Phrasing FOR_LONGER =
      Phrasing.of(
          "\\b(?:for (?:one|this|the next)(?: (?:whole|few|couple of))?"
              + " ?(?:days?|weeks?|months?|fortnight|year)|(?:all|this whole|the whole)"
              + " (?:week|month)|since (?:last )?"
              + CalendarWords.WEEKDAY
              + "|since"
              + " (?:january|new year))\\b");

  private final Amending amending;
  private final Mending mending;
  private final Reading reading;
  private final Reports reports;

  public Withdrawing(Amending amending, Mending mending, Reading reading) {
    this.amending = amending;
    this.mending = mending;
    this.reading = reading;
    this.reports = new Reports(reading);
  }

  /** Whether it plainly takes out a food that is noted: "scrap the crisps" names none to add. */
  static boolean takesOutAFood(String text, LocalDate day, Scene scene) {
    return Withdrawal.in(text).filter(Withdrawal::outright).stream()
        .flatMap(taken -> taken.things().stream())
        .anyMatch(
            thing ->
                Noting.items(scene.diary(), day, Measure.FOODS).stream()
                    .anyMatch(food -> Amendment.names(thing, food)));
  }

  public Optional<Move> said(Settled here, String text, Scene scene) {
    var more =
        Withdrawal.andMore(text).filter(said -> isOfTheDay(said.taken()) && tellsMore(said.rest()));
    return more.isPresent()
        ? more.flatMap(said -> andMore(here, said, scene))
        : alone(here, text, scene);
  }

  /** "No pizza, pasta": the one is taken out, the other noted; where it never was, only that. */
  private Optional<Move> andMore(Settled here, Withdrawal.AndMore said, Scene scene) {
    for (var day : Mending.days(here, said.rest(), scene)) {
      var taken = amending.without(said.taken(), day, scene);
      if (!taken.isEmpty()) {
        var entries = new ArrayList<>(taken);
        entries.addAll(
            Noting.entries(reports.in(said.rest()), day, Origin.TYPED, scene.with(taken)));
        return Optional.of(mending.changed(here, day, entries, scene));
      }
    }
    return Optional.empty();
  }

  /** A mere kind of food goes on with what was left out: "no gluten, dairy". */
  private boolean tellsMore(String rest) {
    return reports.in(rest).values().keySet().stream()
        .anyMatch(measure -> measure != Measure.TRIGGERS && measure != Measure.SUPPORTS);
  }

  private Optional<Move> alone(Settled here, String text, Scene scene) {
    var withdrawal = Withdrawal.in(text);
    if (withdrawal.isEmpty() || PlanTalk.of(text, here.profile().habits().plans()).isPresent()) {
      return Optional.empty();
    }
    if (FOR_LONGER.matcher(SmallLetters.of(text)).find() && isOfTheDay(withdrawal.get())) {
      return Optional.of(Move.to(here, new Outbound.Text(NotedWords.NOT_WHAT_WAS_LEFT_OUT)));
    }
    var today = here.profile().dayAt(scene.at());
    var days = withdrawal.get().ofYesterday() ? List.of(today) : Mending.days(here, text, scene);
    for (var day : days) {
      var entries = amending.without(withdrawal.get(), day, scene);
      if (!entries.isEmpty()) {
        var moved = withdrawal.get().ofYesterday() ? eaten(withdrawal.get(), today, scene) : none();
        return Optional.of(mending.changed(here, day, entries, moved, scene));
      }
    }
    var maybeAnAnswer =
        !withdrawal.get().outright() && !(here.focus() instanceof Dialogue.Focus.Idle);
    return !maybeAnAnswer && isOfTheDay(withdrawal.get())
        ? Optional.of(
            Move.to(
                here,
                new Outbound.Text(
                    NotedWords.notAmongTheNotes(String.join(" or ", withdrawal.get().things())))))
        : Optional.empty();
  }

  /** "I didn't have pizza yesterday" where it is noted for that day. */
  public Optional<Move> ofYesterday(Settled here, String text, Scene scene) {
    var yesterday = here.profile().dayAt(scene.at()).minusDays(1);
    var plain = SmallLetters.of(text);
    var out = OUT_OF_YESTERDAY.matcher(plain);
    var said = out.matches() ? out : NOT_YESTERDAY.matcher(plain);
    if (!said.matches()) {
      return Optional.empty();
    }
    return Withdrawal.in(said.group("what"))
        .filter(this::isOfTheDay)
        .map(
            withdrawal -> {
              var entries = amending.without(withdrawal, yesterday, scene);
              return entries.isEmpty()
                  ? Move.to(
                      here,
                      new Outbound.Text(
                          NotedWords.notNotedOn(
                              yesterday, String.join(" or ", withdrawal.things()))))
                  : mending.changed(here, yesterday, entries, scene);
            });
  }

  private static List<Entry> none() {
    return List.of();
  }

  /** What was of yesterday is noted there. */
  private List<Entry> eaten(Withdrawal withdrawal, LocalDate today, Scene scene) {
    var report = food(String.join(", ", withdrawal.things()));
    return report.isEmpty()
        ? List.of()
        : new ArrayList<>(Noting.entries(report, today.minusDays(1), Origin.TYPED, scene));
  }

  private Report food(String words) {
    return reading.read("ate " + words, new Context(true, List.of(Measure.FOODS), List.of()))
                instanceof Understood.Told(var report)
            && report.value(Measure.FOODS).isPresent()
        ? report
        : Report.nothing();
  }

  /** Whether these could have been noted at all: foods, or joints. */
  private boolean isOfTheDay(Withdrawal withdrawal) {
    return Stream.concat(withdrawal.things().stream(), withdrawal.instead().stream())
        .allMatch(thing -> !Amendment.joints("my " + thing).isEmpty() || !food(thing).isEmpty());
  }
}
