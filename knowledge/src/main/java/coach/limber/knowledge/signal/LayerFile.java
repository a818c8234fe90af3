package coach.limber.knowledge.signal;

import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** What a trained layer is kept in: lines of a name, a tab and a value. */
public record LayerFile(Map<String, String> values) {
  public LayerFile {
    values = Map.copyOf(values);
  }

  public static LayerFile of(String text) {
    return new LayerFile(
        text.lines()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1])));
  }

  /**
   * The value of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no line \"" + name + "\": train the layer anew");
    }
    return value;
  }

  public double number(String name) {
    return Double.parseDouble(text(name));
  }

  /** What was written in base 64. */
  public byte[] bytes(String name) {
    return Base64.getDecoder().decode(text(name));
  }
}
