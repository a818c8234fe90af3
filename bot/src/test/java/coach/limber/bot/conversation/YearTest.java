package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.checkin.HowOften;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Flares;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Places;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Value;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A year of many people: whatever they do, and however often the program is down, what comes
 * unasked keeps its bounds. Ten thousand live by
 *
 * <pre>
 * mvn -pl bot -am test -Dtest=YearTest -Dsurefire.failIfNoSpecifiedTests=false -Dlimber.people=10000
 * </pre>
 */
class YearTest {
  private static final int PEOPLE = Integer.getInteger("limber.people", 300);
  private static final int MOST_A_DAY = 4;
  private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
  private static final Instant END = START.plus(Duration.ofDays(365));
  private static final Person SOMEBODY = new Person("telegram", "4711");
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Rome"),
          ZoneId.of("Europe/London"),
          ZoneId.of("America/New_York"),
          ZoneId.of("America/Sao_Paulo"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Africa/Cairo"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Auckland"));

  private static final Coaching COACHING = Coaching.load();
  private static final Conversation CONVERSATION =
      new Conversation(new Desk(YearTest::read, KnowledgeBase.load(), COACHING, Places.load()));

  private static final String DEED = "did my walk";

  /** Pauses and deeds in plain words, and "4" for a day on which all is said. */
  private static Understood read(String text, Context context) {
    if (text.equals(DEED)) {
      return new Understood.Told(
          new Report(
              Map.of(
                  Measure.HABITS_DONE, new Value.Items(List.of("walk")),
                  Measure.MOVEMENT, new Value.Items(List.of("walking")))));
    }
    return text.startsWith("pause")
        ? new Understood.Wish(new Request(Intent.PAUSE))
        : new Understood.Told(
            new Report(
                Map.of(
                    Measure.PAIN, new Value.Amount(Double.parseDouble(text)),
                    Measure.JOINTS, new Value.Items(List.of("knee")),
                    Measure.GUT_OK, new Value.Truth(true),
                    Measure.GUT, new Value.Items(List.of()),
                    Measure.TRIGGERS, new Value.Items(List.of()))));
  }

  /**
   * One person, as often as not of those who answer, with or without a habit, asked every day or on
   * those of the working week.
   */
  private static final class Somebody {
    private final Random random;
    private final double answers;
    private final boolean everyDay;
    private final Set<DayOfWeek> days;
    private final LocalTime time;
    private final int usualPain;
    private final boolean writes;
    private final Map<LocalDate, Map<String, Integer>> counts = new HashMap<>();
    private Memory memory = Memory.none();
    private long events;
    private Instant wakeAt = Step.NEVER;
    private Instant acts = Step.NEVER;
    private String act = "";
    private LocalDate done = LocalDate.EPOCH;
    private LocalDate prompted = LocalDate.EPOCH;
    private LocalDate quietUntil = LocalDate.EPOCH;
    private LocalDate offered = LocalDate.EPOCH;
    private LocalDate nudged = LocalDate.EPOCH;
    private LocalDate summedUp = LocalDate.EPOCH;
    private Instant downUntil = Instant.EPOCH;

    Somebody(int number) {
      random = new Random(20_260_101L + number);
      answers = random.nextDouble();
      everyDay = number % 4 == 0;
      var zone = ZONES.get(number % ZONES.size());
      days =
          number % 4 == 1
              ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
              : EnumSet.allOf(DayOfWeek.class);
      time = LocalTime.of(random.nextInt(24), random.nextInt(60));
      usualPain = 1 + random.nextInt(4);
      writes = random.nextInt(4) == 0;
      var week = days.stream().collect(Collectors.toMap(day -> day, _ -> List.of(time)));
      var times =
          new Timetable(week, true, new Timetable.Trip.None(), new Timetable.OtherHour.None());
      meet(
          number % 2 == 0
              ? new Dialogue.Cueing(zone, times, "walk", "a walk")
              : new Dialogue.Choosing(zone, times));
    }

    /** The last step of the first meeting. */
    private void meet(Dialogue here) {
      var cue = COACHING.cues().get(random.nextInt(COACHING.cues().size()));
      var choice = here instanceof Dialogue.Cueing ? "cue/" + cue.id() : "habit/none";
      memory = new Memory(here, Diary.empty());
      happen(new Inbound.Tapped(SOMEBODY, "meet", START, choice));
      if (everyDay) {
        var settled = (Dialogue.Settled) memory.dialogue();
        var questions = settled.profile().questions().howOften(new HowOften.EveryDays(1));
        memory = new Memory(settled.with(settled.profile().with(questions)), memory.diary());
      }
    }

    /** How many messages came unasked. */
    long live() {
      var messages = 0L;
      while (true) {
        var clock = wakeAt.isBefore(acts);
        var now = up(clock ? wakeAt : acts);
        if (!now.isBefore(END)) {
          return messages;
        }
        if (clock) {
          for (var reply :
              happen(new Inbound.TimeCame(SOMEBODY, "wake/" + events++, now, wakeAt)).replies()) {
            check(reply, now);
            messages++;
          }
        } else {
          doAct(now);
        }
      }
    }

    /** When we get to it: now and then we are down, for long or not so long. */
    private Instant up(Instant due) {
      if (random.nextInt(40) == 0) {
        var hours = random.nextInt(5) == 0 ? 14 : 4;
        downUntil = due.plus(Duration.ofMinutes(random.nextInt(hours * 60)));
        // A day whose time lies in a long downtime, or in one over midnight, is not asked at all.
        prompted = LocalDate.EPOCH;
      }
      return due.isBefore(downUntil) ? downUntil : due;
    }

    private Step happen(Inbound event) {
      var step = CONVERSATION.next(memory, event);
      memory = new Memory(step.next(), memory.diary().with(step.entries()));
      wakeAt = step.wakeAt();
      for (var entry : step.entries()) {
        done = entry.field().equals(Measure.HABITS_DONE.id()) ? entry.day() : done;
      }
      return step;
    }

    private void doAct(Instant now) {
      acts = Step.NEVER;
      offered = LocalDate.EPOCH;
      if (act.startsWith("nudge/")) {
        happen(new Inbound.Tapped(SOMEBODY, "tap/" + events++, now, act));
        return;
      }
      if (act.equals(DEED)) {
        happen(new Inbound.Said(SOMEBODY, "said/" + events++, now, DEED));
        return;
      }
      if (random.nextInt(60) == 0) {
        var days = 1 + random.nextInt(9);
        happen(new Inbound.Said(SOMEBODY, "said/" + events++, now, "pause for " + days + " days"));
        quietUntil = today(now).plusDays(days);
        prompted = LocalDate.EPOCH;
        return;
      }
      var pain = random.nextInt(12) == 0 ? 9 : usualPain + random.nextInt(4);
      happen(told("said/" + events++, now, "" + pain));
    }

    /** One in four writes it, the others send the page. */
    private Inbound told(String id, Instant now, String pain) {
      var page =
          Map.of(
              "pain", List.of(pain),
              "joints", List.of("knee"),
              "gut", List.of("fine"),
              "food", List.of("none"));
      return writes
          ? new Inbound.Said(SOMEBODY, id, now, pain)
          : new Inbound.Filled(SOMEBODY, id, now, today(now), page, "");
    }

    private LocalDate today(Instant now) {
      return ((Dialogue.Settled) memory.dialogue()).profile().dayAt(now);
    }

    private void check(Outbound reply, Instant now) {
      var zone = ((Dialogue.Settled) memory.dialogue()).profile().zone();
      var day = today(now);
      var kind = kind(reply);
      counts.keySet().removeIf(day.minusDays(2)::isAfter);
      var today = counts.computeIfAbsent(day, _ -> new HashMap<>());
      assertThat(today.merge(kind, 1, Integer::sum)).as("%s on %s", kind, day).isEqualTo(1);
      var all = today.merge("all", kind.equals("picture") ? 0 : 1, Integer::sum);
      assertThat(all).as("%s: %s", day, today).isLessThanOrEqualTo(MOST_A_DAY);
      assertThat(day).as("in a pause").isAfterOrEqualTo(quietUntil);
      if (kind.equals("nudge")) {
        assertThat(now.atZone(zone).getHour()).as("quiet hours").isBetween(8, 20);
        assertThat(done).as("done already").isNotEqualTo(day);
        assertThat(Flares.isOn(memory.diary(), day)).as("in a flare").isFalse();
        assertThat(Flares.isOn(memory.diary(), day.minusDays(1))).as("after a flare").isFalse();
        assertThat(offered).as("a pause was offered and nothing said since").isNotEqualTo(day);
        nudged = day;
      }
      if (reply instanceof Outbound.Question(var key, _, _) && key.equals("quiet")) {
        assertThat(nudged).as("nudged on the day of an offer").isNotEqualTo(day);
        offered = day;
      }
      if (kind.equals("prompt")) {
        assertThat(days).contains(day.getDayOfWeek());
        var due = day.atTime(time).atZone(zone).toInstant();
        assertThat(now).isBetween(due, due.plus(Prompt.TIMELY));
        if (everyDay && !prompted.equals(LocalDate.EPOCH)) {
          assertThat(day).as("one prompt a day").isEqualTo(prompted.plusDays(1));
        }
        prompted = day;
      }
      if (kind.equals("week")) {
        // Late on a Sunday it may wait for the check-in until Monday has begun.
        assertThat(day).as("one week's message a week").isAfter(summedUp.plusDays(5));
        summedUp = day;
      }
      if (reply instanceof Outbound.Question question) {
        react(question, kind, now);
      }
    }

    /** The check-in in its three forms is one prompt; a look back at a plan is none. */
    private static String kind(Outbound reply) {
      if (reply instanceof Outbound.Picture) {
        return "picture";
      }
      assertThat(reply).isInstanceOf(Outbound.Question.class);
      return switch (((Outbound.Question) reply).key().split("/", 2)[0]) {
        case "nudge" -> "nudge";
        case "week" -> "week";
        case "reminder" -> "reminder";
        case "checkin", "how", "quiet" -> "prompt";
        default -> "other";
      };
    }

    private void react(Outbound.Question question, String kind, Instant now) {
      if (random.nextDouble() < answers) {
        acts = now.plus(Duration.ofMinutes(1 + random.nextInt(240)));
        act = kind.equals("nudge") ? question.rows().getFirst().getFirst().id() : "told";
      } else if (random.nextInt(6) == 0) {
        acts = now.plus(Duration.ofMinutes(1 + random.nextInt(1_440)));
        act = DEED;
      }
    }
  }

  @Test
  void whateverPeopleDoForAYearWhatComesUnaskedKeepsItsBounds() {
    var messages = new LongAdder();

    IntStream.range(0, PEOPLE)
        .parallel()
        .forEach(number -> messages.add(new Somebody(number).live()));

    assertThat(messages.sum()).isGreaterThan(PEOPLE * 100L);
  }
}
