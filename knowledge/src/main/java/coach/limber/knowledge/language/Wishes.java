package coach.limber.knowledge.language;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.MeaningAndWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a text asks of the coach, if anything; {@code WishesTest} trains the layer from the content.
 *
 * @param layer its rows are the requests in their order, and nothing asked
 */
record Wishes(MeaningAndWords layer) {
  static final String FILE = "wishes.layer";

  /** How many rows there are. */
  static final int ROWS = Intent.values().length + 1;

  /** The row of a text that asks for nothing. */
  static final int NOTHING = ROWS - 1;

  private static final List<Intent> INTENTS = List.of(Intent.values());

  static Wishes load() {
    return new Wishes(MeaningAndWords.parse(Resources.text(FILE)));
  }

  /** How likely each request is; what is missing to 1 is how likely none is. */
  Map<Intent, Double> of(String text, float[] encoded) {
    var likely = layer.likely(Plain.of(text), encoded);
    var wishes = new EnumMap<Intent, Double>(Intent.class);
    INTENTS.forEach(intent -> wishes.put(intent, likely[row(intent)]));
    return wishes;
  }

  /** How likely it is that anything is asked. */
  double asked(String text, float[] encoded) {
    return 1 - layer.likely(Plain.of(text), encoded)[NOTHING];
  }

  static int row(Intent intent) {
    return INTENTS.indexOf(intent);
  }
}
