package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the days before a check-in tell of its questions: gone through once for all of them, and no
 * further back than it takes.
 *
 * @param waited by a question's id the check-ins since it was last asked or answered, this one
 *     included; all there were if it never was
 * @param latest the lines of each of the last {@link Lesson#DAYS} days
 */
record Before(Map<String, Integer> waited, List<Map<String, Entry>> latest) {
  private static final int OUT_OF_SIGHT = 180;

  static Before of(List<Question> questions, LocalDate day, Diary diary) {
    var waited = new HashMap<String, Integer>();
    var latest = new ArrayList<Map<String, Entry>>(Lesson.DAYS);
    var waiting = new ArrayList<>(questions);
    var checkIns = 1;
    for (var lines : diary.before(day, OUT_OF_SIGHT)) {
      if (latest.size() < Lesson.DAYS) {
        latest.add(lines);
      } else if (waiting.isEmpty()) {
        break;
      }
      var asked = Asked.on(lines);
      for (int i = waiting.size() - 1; i >= 0; i--) {
        var question = waiting.get(i);
        if (CheckIn.answer(question, lines).isPresent()
            || asked.filter(ids -> ids.contains(question.id())).isPresent()) {
          waited.put(question.id(), checkIns);
          waiting.remove(i);
        }
      }
      checkIns += asked.isPresent() ? 1 : 0;
    }
    for (var question : waiting) {
      waited.put(question.id(), checkIns);
    }
    return new Before(waited, latest);
  }

  Lesson lesson(Question question) {
    return new Lesson(question, waited.getOrDefault(question.id(), 1), latest);
  }
}
