package coach.limber.bot.rehearsal;

import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** The bare words of an answer, until the conversation speaks them. */
final class Words {
  private Words() {}

  static String of(Understood understood) {
    return switch (understood) {
      case Understood.Danger danger -> danger.concern().advice();
      case Understood.Question(Answer.Grounded grounded) -> quoted(grounded.sentences());
      case Understood.Question(Answer.NotCovered(Answer.Kind kind, List<Sentence> _)) ->
          kind == Answer.Kind.MEDICAL
              ? "The article does not cover that. Please ask a doctor or pharmacist."
              : "The article does not cover that.";
      case Understood.Question(Answer.Unclear _) -> "Which of the two do you mean?";
      case Understood.Doubt _,
          Understood.Wish _,
          Understood.Told _,
          Understood.SmallTalk _,
          Understood.Foreign _ ->
          "";
    };
  }

  private static String quoted(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> "> " + sentence.text() + "\n" + sentence.section())
        .collect(Collectors.joining("\n"));
  }
}
