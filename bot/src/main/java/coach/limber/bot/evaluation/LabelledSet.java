package coach.limber.bot.evaluation;

import java.util.List;

/** A file of labelled lines, and the rules by which it is scored. */
interface LabelledSet {

  String file();

  /** Whether its lines are said while a check-in is open. */
  default boolean inCheckIn() {
    return false;
  }

  Score score(List<Case> cases);
}
