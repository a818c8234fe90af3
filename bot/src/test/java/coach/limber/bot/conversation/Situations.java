package coach.limber.bot.conversation;

import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.diary.Pictures;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Diaries of many kinds, each with the picture that is asked for. */
public final class Situations {
  private static final LocalDate MONDAY = Pages.MONDAY;
  private static final Plan WALK =
      new Plan("walk", "a ten-minute walk", "after lunch", LocalTime.of(13, 0), Plan.NEVER);
  private static final Plan SCREENS =
      new Plan(
          "screens",
          "put my phone away in the kitchen drawer an hour before I go up to bed 🌙",
          "after the news",
          LocalTime.of(21, 0),
          Plan.NEVER);

  private Situations() {}

  public static Outbound.Picture named(String name) {
    return Objects.requireNonNull(all().get(name), name);
  }

  public static Map<String, Outbound.Picture> all() {
    var pictures = new TreeMap<String, Outbound.Picture>();
    pictures.put("week", of(week().diary(), 7, List.of(WALK)));
    pictures.put("month", of(month(31, 7), 31, List.of(WALK)));
    pictures.put(
        "week-of-one-answer", of(new Pages().pain(MONDAY.plusDays(2), 4).diary(), 7, List.of()));
    pictures.put(
        "week-with-little",
        of(
            new Pages().pain(MONDAY, 3).ate(MONDAY, "gluten").pain(MONDAY.plusDays(5), 6).diary(),
            7,
            List.of(WALK)));
    pictures.put("week-of-zeros", of(every(0).diary(), 7, List.of()));
    pictures.put("week-of-tens", of(every(10).diary(), 7, List.of()));
    pictures.put(
        "week-with-long-habits",
        of(week().did(MONDAY.plusDays(3), "screens", "walk").diary(), 7, List.of(SCREENS, WALK)));
    pictures.put("four-weeks-with-little", of(month(9, 3), 28, List.of()));
    pictures.put("year", of(month(365, 11), 365, List.of(WALK)));
    pictures.put("quarter", of(month(90, 5), 90, List.of(WALK)));
    pictures.put("sleep", of(List.of("sleep"), month(31, 7), 31));
    pictures.put("stress-and-sleep", of(List.of("stress", "sleep"), month(31, 7), 31));
    pictures.put("foods", of(List.of("foods"), month(31, 7), 31));
    pictures.put("habits-of-a-week", of(List.of("habits"), week().diary(), 7));
    return pictures;
  }

  private static Outbound.Picture of(Diary diary, int days, List<Plan> plans) {
    return (Outbound.Picture)
        Pictures.overview(new Stretch(diary, last(days), days), plans).orElseThrow();
  }

  private static Outbound.Picture of(List<String> metrics, Diary diary, int days) {
    return (Outbound.Picture)
        Pictures.of(metrics, new Stretch(diary, last(days), days), List.of(WALK)).orElseThrow();
  }

  private static LocalDate last(int days) {
    return days == 7 ? MONDAY.plusDays(6) : LocalDate.of(2026, 3, 31);
  }

  static Pages week() {
    return new Pages()
        .pain(MONDAY, 4)
        .ate(MONDAY)
        .slept(MONDAY, 7)
        .did(MONDAY, "walk")
        .pain(MONDAY.plusDays(2), 5)
        .ate(MONDAY.plusDays(2), "gluten", "dairy")
        .slept(MONDAY.plusDays(2), 6.5)
        .did(MONDAY.plusDays(2))
        .pain(MONDAY.plusDays(3), 2)
        .corrected(MONDAY.plusDays(3), 8)
        .flare(MONDAY.plusDays(3))
        .ate(MONDAY.plusDays(3), "gluten", "processed")
        .slept(MONDAY.plusDays(3), 4)
        .pain(MONDAY.plusDays(4), 5)
        .ate(MONDAY.plusDays(4))
        .did(MONDAY.plusDays(4), "walk")
        .usualPain(MONDAY.plusDays(6), 4)
        .ate(MONDAY.plusDays(6), "dairy")
        .slept(MONDAY.plusDays(6), 8)
        .did(MONDAY.plusDays(6), "walk");
  }

  private static Pages every(double pain) {
    var pages = new Pages();
    MONDAY.datesUntil(MONDAY.plusDays(7)).forEach(day -> pages.pain(day, pain));
    return pages;
  }

  /** As many days up to the end of March, about one in six without an answer. */
  static Diary month(int days, int seed) {
    var random = new Random(seed);
    var pages = new Pages();
    var level = 4.0;
    for (int i = days; i > 0; i--) {
      var day = LocalDate.of(2026, 4, 1).minusDays(i);
      level = Math.clamp(level + random.nextGaussian() * 0.8, 2, 6);
      var flare = random.nextInt(12) == 0;
      if (random.nextInt(6) == 0) {
        continue;
      }
      pages.pain(day, (double) Math.round(Math.min(10, flare ? level + 4 : level)));
      if (flare) {
        pages.flare(day);
      }
      pages.ate(
          day,
          List.of("gluten", "dairy", "processed").stream()
              .filter(_ -> random.nextInt(3) == 0)
              .toArray(String[]::new));
      if (random.nextInt(4) > 0) {
        pages.slept(day, Math.round(13 + random.nextGaussian() * 2) / 2.0);
      }
      pages.put(
          day,
          Measure.STRESS,
          new Value.Level(List.of("low", "medium", "high").get(random.nextInt(3))),
          Origin.TAPPED);
      pages.did(day, random.nextBoolean() ? new String[] {"walk"} : new String[0]);
    }
    return pages.diary();
  }
}
