package coach.limber.bot.conversation;

import coach.limber.knowledge.coaching.CheckInQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The check-in on one page, for platforms that have pages. */
public final class LongForm {
  private LongForm() {}

  /**
   * The taps that stand for what was chosen on a page: the first choice answers the question, each
   * further one is switched on, and then the next question comes.
   *
   * @param chosen ids of the question's choices; unknown ones are left out
   */
  public static List<String> taps(LocalDate day, CheckInQuestion question, List<String> chosen) {
    var known = chosen.stream().filter(id -> question.choice(id).isPresent()).distinct().toList();
    var taps = new ArrayList<String>();
    for (var id : question.several() ? known : known.stream().limit(1).toList()) {
      taps.add(Tap.id(day, question.id(), taps.isEmpty() ? id : Tap.switching(id)));
    }
    if (taps.size() > 1) {
      taps.add(Tap.id(day, question.id(), Tap.NEXT));
    }
    return taps;
  }
}
