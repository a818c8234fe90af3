package coach.limber.bot.conversation.meaning;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.QuestionForm;
import java.util.List;
import java.util.Optional;

/**
 * Reading in a check-in, where what is put as no question is an answer first: "pizza" after "what
 * is gluten?".
 */
public record AnswerFirst(Reading reading) implements Reading {
  /** In characters: an answer in so few words that it is taken for something else. */
  private static final int SHORT = 40;

  private static final String EATEN = "ate ";

  @Override
  public Understood read(String text, Context context) {
    var understood = reading.read(text, context);
    return context.checkInOpen()
            && text.length() <= SHORT
            && understood instanceof Understood.Question
            && !QuestionForm.asks(text)
        ? answer(text, context.asked()).orElse(understood)
        : understood;
  }

  private Optional<Understood> answer(String text, List<Measure> asked) {
    return told(text, asked)
        .or(() -> asked.contains(Measure.FOODS) ? told(EATEN + text, asked) : Optional.empty());
  }

  /** What it says by itself, whatever was shown before. */
  private Optional<Understood> told(String text, List<Measure> asked) {
    var understood = reading.read(text, new Context(true, asked, List.of()));
    return understood instanceof Understood.Told(var report) && !report.isEmpty()
        ? Optional.of(understood)
        : Optional.empty();
  }
}
