package coach.limber.bot.checkin;

import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much an answer to a question would teach about a person now:
 *
 * <pre>
 *   waited · (scarce + varied + linked)
 * </pre>
 *
 * <ul>
 *   <li>waited: check-ins since it was last asked or answered, this one included
 *   <li>scarce: 1 / (1 + answers in the last {@value #DAYS} days); "same as usual" counts half,
 *       here and below
 *   <li>varied: the entropy of those answers over that of an even spread, so that an answer that is
 *       always the same is worth little; half an answer for each choice is added, so that few
 *       answers are still uncertain
 *   <li>linked: the share of the differences in pain that goes with the answers (eta squared),
 *       times n / (n + 7) for n days with both, so that a pattern on few days counts little
 * </ul>
 *
 * The last three lie between 0 and 1.
 *
 * @param waited check-ins since it was last asked or answered, this one included; all there were if
 *     it never was
 * @param days those of the last {@value #DAYS} on which it was answered, the latest first
 */
record Lesson(Question question, int waited, List<Map<String, Entry>> days) {
  static final int DAYS = 28;
  private static final double FEW_DAYS = 7;

  double worth() {
    var answers = answers();
    return answers.isEmpty()
        ? waited * (1 + varied(answers))
        : waited * (scarce(answers) + varied(answers) + linked(answers));
  }

  /** One day's answer: its kind, how much it counts, and that day's pain. */
  private record Answer(Entry.Said kind, double weight, Optional<Double> pain) {}

  private List<Answer> answers() {
    var answers = new ArrayList<Answer>();
    for (var day : days) {
      CheckIn.answer(question, day)
          .ifPresent(
              entry ->
                  answers.add(
                      new Answer(
                          kind(entry), entry.origin() == Entry.Origin.USUAL ? 0.5 : 1, pain(day))));
    }
    return answers;
  }

  /** Numbers count as the choice that is nearest. */
  private Entry.Said kind(Entry entry) {
    return entry.said() instanceof Entry.Said.Given(Value.Amount(double amount))
        ? new Entry.Said.Given(new Value.Amount(nearest(entry.field(), amount)))
        : entry.said();
  }

  private double nearest(String field, double amount) {
    var nearest = Math.rint(amount);
    var distance = Double.MAX_VALUE;
    for (var choice : question.choices()) {
      if (choice.sets().get(field) instanceof Value.Amount(double offered)
          && Math.abs(offered - amount) < distance) {
        distance = Math.abs(offered - amount);
        nearest = offered;
      }
    }
    return nearest;
  }

  private static Optional<Double> pain(Map<String, Entry> day) {
    var entry = day.get(Measure.PAIN.id());
    return entry != null && entry.said() instanceof Entry.Said.Given(Value.Amount(double amount))
        ? Optional.of(amount)
        : Optional.empty();
  }

  private static double scarce(List<Answer> answers) {
    return 1 / (1 + weight(answers));
  }

  private double varied(List<Answer> answers) {
    var counts = new LinkedHashMap<Entry.Said, Double>();
    answers.forEach(answer -> counts.merge(answer.kind(), answer.weight(), Double::sum));
    var kinds = Math.max(Math.max(2, question.choices().size()), counts.size());
    var total = kinds * 0.5;
    for (var count : counts.values()) {
      total += count;
    }
    var entropy = (kinds - counts.size()) * surprise(0.5 / total);
    for (var count : counts.values()) {
      entropy += surprise((count + 0.5) / total);
    }
    return entropy / Math.log(kinds);
  }

  private static double surprise(double share) {
    return -share * Math.log(share);
  }

  private static double linked(List<Answer> answers) {
    var both = answers.stream().filter(answer -> answer.pain().isPresent()).toList();
    var all = squares(both);
    if (all == 0) {
      return 0;
    }
    var groups = new LinkedHashMap<Entry.Said, List<Answer>>();
    both.forEach(
        answer -> groups.computeIfAbsent(answer.kind(), _ -> new ArrayList<>()).add(answer));
    var within = groups.values().stream().mapToDouble(Lesson::squares).sum();
    var count = weight(both);
    return (1 - within / all) * count / (count + FEW_DAYS);
  }

  private static double weight(List<Answer> answers) {
    return answers.stream().mapToDouble(Answer::weight).sum();
  }

  /** Of the distances of pain from its mean. */
  private static double squares(List<Answer> answers) {
    var sum = answers.stream().mapToDouble(answer -> answer.weight() * pain(answer)).sum();
    var mean = sum / weight(answers);
    return answers.stream()
        .mapToDouble(answer -> answer.weight() * Math.pow(pain(answer) - mean, 2))
        .sum();
  }

  private static double pain(Answer answer) {
    return answer.pain().orElseThrow();
  }
}
