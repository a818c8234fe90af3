package coach.limber.bot.insight;

import coach.limber.bot.diary.Diary;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may go together with pain, as the article names it. Pain is looked at on the day after;
 * after a short night on the day itself, as a night is told with the day that follows it.
 */
public enum Exposure {
  GLUTEN(Measure.TRIGGERS, "gluten", 1),
  DAIRY(Measure.TRIGGERS, "dairy", 1),
  PROCESSED(Measure.TRIGGERS, "processed", 1),
  FERMENTED(Measure.SUPPORTS, "fermented", 1),
  OMEGA3(Measure.SUPPORTS, "omega3", 1),
  FIBRE(Measure.SUPPORTS, "fiber", 1),
  HIGH_STRESS(Measure.STRESS, "high", 1),
  MOVEMENT(Measure.MOVEMENT_MINUTES, "", 1),
  SHORT_NIGHT(Measure.SLEEP_HOURS, "", 0);

  private static final double SHORT_HOURS = 6.5;
  private static final double SOME_MINUTES = 10;

  private final Measure measure;
  private final String item;
  private final int lag;

  Exposure(Measure measure, String item, int lag) {
    this.measure = measure;
    this.item = item;
    this.lag = lag;
  }

  /** Days from it to the pain that is looked at. */
  public int lag() {
    return lag;
  }

  /** Whether it was so on this day; empty if that was not said. */
  Optional<Boolean> on(Diary diary, LocalDate day) {
    return diary
        .value(day, measure.id())
        .flatMap(this::in)
        .or(
            () ->
                measure == Measure.SUPPORTS && saidWhatWasEaten(diary, day)
                    ? Optional.of(false)
                    : Optional.empty());
  }

  private Optional<Boolean> in(Value value) {
    return switch (value) {
      case Value.Items(var items) -> Optional.of(items.contains(item));
      case Value.Level(String word) -> Optional.of(word.equals(item));
      case Value.Amount(double amount) ->
          switch (measure) {
            case SLEEP_HOURS -> Optional.of(amount < SHORT_HOURS);
            case MOVEMENT_MINUTES -> Optional.of(amount >= SOME_MINUTES);
            default -> Optional.empty();
          };
      case Value.Truth _ -> Optional.empty();
    };
  }

  private static boolean saidWhatWasEaten(Diary diary, LocalDate day) {
    return Stream.of(Measure.TRIGGERS, Measure.FOODS)
        .anyMatch(eaten -> diary.value(day, eaten.id()).isPresent());
  }
}
