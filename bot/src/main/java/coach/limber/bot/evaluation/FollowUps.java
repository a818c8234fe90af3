package coach.limber.bot.evaluation;

import java.util.List;

/** Conversations of two or three turns; the last one leans on what came before. */
final class FollowUps implements LabelledSet {
  @Override
  public String file() {
    return "followups.jsonl";
  }

  @Override
  public Score score(List<Case> cases) {
    return new Score(
        List.of(Figure.share("followups.right", cases, FollowUps::right, new Goal.AtLeast(0.92))),
        cases.stream().filter(one -> !right(one)).map(FollowUps::miss).toList());
  }

  private static boolean right(Case one) {
    return one.text("expect").equals("decline")
        ? one.reaction().route().equals("decline")
        : one.hit();
  }

  private static Miss miss(Case one) {
    return one.miss(one.text("expect") + " " + String.join(" ", one.right()), one.outcome());
  }
}
