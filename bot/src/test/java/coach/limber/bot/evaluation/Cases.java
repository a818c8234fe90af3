package coach.limber.bot.evaluation;

import coach.limber.bot.rehearsal.Reaction;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.safety.Concern;
import coach.limber.knowledge.safety.Tier;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Labels and reactions made up for the tests of the scores. */
final class Cases {
  private Cases() {}

  static Case answered(String label, String reply, String... sentences) {
    var shown =
        Arrays.stream(sentences).map(id -> new Sentence(id, id, "section", 1, false)).toList();
    return of(label, new Understood.Question(new Answer.Grounded(shown, List.of())), reply);
  }

  static Case declined(String label, String reply) {
    return of(
        label, new Understood.Question(new Answer.NotCovered(Answer.Kind.NEAR, List.of())), reply);
  }

  static Case alarmed(String label, Tier tier) {
    var concern = new Concern("rf01", tier, "advice", List.of());
    return of(label, new Understood.Danger(concern, new Understood.SmallTalk("ok")), "advice");
  }

  static Case told(String label, Map<Measure, Value> values) {
    return of(label, new Understood.Told(new Report(values)), "noted");
  }

  static Case asked(String label, Intent intent, Slot... slots) {
    return of(label, new Understood.Wish(new Request(intent, List.of(slots))), "done");
  }

  static Case of(String label, Understood understood, String reply) {
    try {
      var json = new ObjectMapper().readTree(label.replace('\'', '"'));
      return new Case(json, new Reaction(understood, reply));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of a figure when these cases are scored. */
  static double figure(LabelledSet set, String id, Case... cases) {
    return set.score(List.of(cases)).figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
