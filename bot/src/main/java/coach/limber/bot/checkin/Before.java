package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days before a check-in: gone through once for all its questions, of which no two have a field
 * in common, and no further back than it takes.
 */
final class Before {
  private static final int OUT_OF_SIGHT = 180;

  private final Map<String, Past> byId = new HashMap<>();
  private final Map<String, Past> byField = new HashMap<>();
  private int checkIns = 1;
  private int daysAgo;
  private int waiting;

  /** What is known so far of one question. */
  private static final class Past {
    private final List<Map<String, Entry>> answered = new ArrayList<>();
    private int answeredAgo;

    /** Zero as long as it was neither asked nor answered. */
    private int waited;
  }

  Before(List<Question> questions, LocalDate day, Diary diary) {
    for (var question : questions) {
      var past = new Past();
      byId.put(question.id(), past);
      question.fields().forEach(field -> byField.put(field, past));
    }
    waiting = questions.size();
    for (var lines : diary.before(day, OUT_OF_SIGHT)) {
      daysAgo++;
      if (waiting == 0 && (daysAgo > Lesson.DAYS || byId.isEmpty())) {
        break;
      }
      goThrough(lines);
    }
  }

  private void goThrough(Map<String, Entry> lines) {
    for (var line : lines.values()) {
      var past = byField.get(line.field());
      if (past != null && CheckIn.holds(line)) {
        over(past);
        if (daysAgo <= Lesson.DAYS && past.answeredAgo < daysAgo) {
          past.answeredAgo = daysAgo;
          past.answered.add(lines);
        }
      }
    }
    var asked = Asked.on(lines);
    for (var id : asked.orElse(List.of())) {
      var past = byId.get(id);
      if (past != null) {
        over(past);
      }
    }
    checkIns += asked.isPresent() ? 1 : 0;
  }

  /** The question was asked or answered: it has waited since. */
  private void over(Past past) {
    if (past.waited == 0) {
      past.waited = checkIns;
      waiting--;
    }
  }

  Lesson lesson(Question question) {
    var past = byId.getOrDefault(question.id(), new Past());
    return new Lesson(question, past.waited == 0 ? checkIns : past.waited, past.answered);
  }
}
