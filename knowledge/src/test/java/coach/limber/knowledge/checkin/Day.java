package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What is read from a text, as one line: {@code pain=4 joints=[knee]}. */
final class Day {
  private static final CheckInReader READER = CheckInReader.load();

  private Day() {}

  static String of(String text) {
    var report = READER.read(text);
    return Arrays.stream(Measure.values())
        .flatMap(measure -> report.value(measure).map(value -> line(measure, value)).stream())
        .collect(Collectors.joining(" "));
  }

  static Report report(String text) {
    return READER.read(text);
  }

  private static String line(Measure measure, Value value) {
    return measure.id()
        + "="
        + switch (value) {
          case Value.Amount(var amount) ->
              amount == Math.rint(amount) ? String.valueOf((int) amount) : String.valueOf(amount);
          case Value.Level(var word) -> word;
          case Value.Truth(var truth) -> String.valueOf(truth);
          case Value.Items(var items) -> "[" + String.join(", ", items) + "]";
        };
  }
}
