package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The days before a check-in, the latest first, as far back as its questions look: each is looked
 * up once for all of them.
 */
record Before(List<Map<String, Entry>> days) {
  private static final int OUT_OF_SIGHT = 180;

  static Before of(LocalDate day, Diary diary) {
    return new Before(diary.before(day, OUT_OF_SIGHT));
  }

  List<Map<String, Entry>> latest(int howMany) {
    return days.subList(0, howMany);
  }
}
