package coach.limber.bot.conversation.meaning;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.util.List;

/** What a part of a text tells by itself: as an answer to what one ate, if it is nothing else. */
public final class Reports {
  private final Reading reading;

  public Reports(Reading reading) {
    this.reading = new AnswerFirst(reading);
  }

  /** "A beer" tells what they drank. */
  public Understood understood(String words) {
    return reading.read(words, new Context(true, List.of(Measure.FOODS), List.of()));
  }

  public Report in(String words) {
    return understood(words) instanceof Understood.Told(var report) ? report : Report.nothing();
  }

  public boolean areOfFoods(String words) {
    var report = in(words);
    return !report.isEmpty() && report.only(Measure.EATEN).equals(report);
  }
}
