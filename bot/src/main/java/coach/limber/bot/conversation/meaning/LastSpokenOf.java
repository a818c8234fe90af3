package coach.limber.bot.conversation.meaning;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which of several measures a short correction is about: the one that was noted last, and of those
 * in one message the one that its words named last.
 *
 * @param words the message that told them, as far as it is remembered
 */
public record LastSpokenOf(LocalDate day, Diary diary, String words) {
  private static final Map<Measure, Pattern> NAMES =
      Map.of(
          Measure.PAIN, Pattern.compile("\\b(?:pain\\w*|hurt\\w*|ach(?:e|es|ing|y)|sore\\w*)"),
          Measure.SLEEP_HOURS, Pattern.compile("\\b(?:sle(?:ep|pt)\\w*|kip)\\b"),
          Measure.SLEEP_QUALITY, Pattern.compile("\\b(?:sle(?:ep|pt)\\w*|kip)\\b"),
          Measure.STIFFNESS_MINUTES, Pattern.compile("\\bstiff\\w*"),
          Measure.FATIGUE, Pattern.compile("\\b(?:fatigue\\w*|tired\\w*|energy|exhaust\\w*)"),
          Measure.STRESS, Pattern.compile("\\b(?:stress\\w*|anxi\\w*|tense)"),
          Measure.MOVEMENT_MINUTES,
              Pattern.compile(
                  "\\b(?:walk\\w*|mov\\w+|exercis\\w*|yoga|swim\\w*|swam|cycl\\w+|gym|run(?:ning)?\\b|ran\\b|jog\\w*|pilates|danc\\w+|stretch\\w*|garden\\w*|bik(?:e|ed|ing)\\b|tai"
                      + " chi|physio|hik\\w+|strength|weights|workout)"));

  /** The one spoken of last first; those that cannot be told apart stay in their order. */
  public List<Measure> sorted(List<Measure> measures) {
    return measures.stream()
        .sorted(Comparator.comparing(this::saidAt).thenComparingInt(this::named).reversed())
        .toList();
  }

  /** Whether both were told in one message. */
  public boolean together(Measure one, Measure other) {
    return saidAt(one).equals(saidAt(other));
  }

  private Instant saidAt(Measure measure) {
    return diary.entry(day, measure.id()).map(Entry::saidAt).orElse(Instant.EPOCH);
  }

  private int named(Measure measure) {
    var pattern = NAMES.get(measure);
    return pattern == null
        ? -1
        : pattern
            .matcher(SmallLetters.of(words))
            .results()
            .mapToInt(it -> it.start())
            .max()
            .orElse(-1);
  }
}
