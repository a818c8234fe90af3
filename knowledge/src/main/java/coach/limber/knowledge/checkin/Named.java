package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A number of which the text says outright what it is: "5 is pain", "7, no, that's my sleep". */
final class Named {
  /** In tokens. */
  private static final int LONGEST = 6;

  private static final String[] IS = {"is", "was", "'s", "=", "are", "were"};
  private static final String[] MY = {"the", "my", "for", "of", "a"};
  private static final String[] TAKEN_BACK = {
    "no",
    "nope",
    "sorry",
    "wait",
    "oops",
    "actually",
    ",",
    ".",
    "-",
    "—",
    "…",
    "i",
    "mean",
    "hang",
    "hold",
    "on",
    "doh",
    "ugh",
    "lol"
  };
  private static final String[] SCORE = {"score", "level", "number", "rating", "figure", "one"};

  /** What is said of a day or a joint; a noun measures. */
  private static final String[] ADJECTIVES = {
    "stiff",
    "stiffer",
    "rigid",
    "rusty",
    "creaky",
    "sore",
    "achy",
    "painful",
    "tired",
    "tense",
    "anxious",
    "stressed",
    "stressful",
    "exhausted",
    "asleep",
    "rested",
    "knackered",
    "shattered",
    "energetic",
    "foggy"
  };

  private Named() {}

  /** The topic, if it is named behind the number. */
  static Optional<Topic> behind(Scan scan, Quantity quantity, List<Mention> mentions) {
    var tokens = scan.tokens();
    if (tokens.is(quantity.to(), IS)) {
      return mention(scan, tokens.past(quantity.to() + 1, MY), mentions);
    }
    int i = tokens.past(quantity.to(), TAKEN_BACK);
    var points = i > quantity.to() && tokens.is(i, "that", "thats", "those", "it");
    int is = tokens.is(i, "thats") ? i + 1 : tokens.past(i + 1, IS);
    return points && is > i + (tokens.is(i, "thats") ? 0 : 1)
        ? mention(scan, tokens.past(is, MY), mentions)
        : Optional.empty();
  }

  /** Whether what it is stands right before: "pain is 3", "my stress: 4". */
  static boolean before(Tokens tokens, Quantity quantity, List<Mention> mentions) {
    int i = quantity.from();
    while (tokens.is(i - 1, IS)
        || tokens.is(i - 1, ":", "at", "a", "about", "now", "score", "level")) {
      i--;
    }
    int end = i;
    return Assignment.between(mentions, end - LONGEST, end).stream()
        .anyMatch(mention -> mention.firm() && mention.to() == end);
  }

  private static Optional<Topic> mention(Scan scan, int from, List<Mention> mentions) {
    return Assignment.between(mentions, from, from + 1).stream()
        .filter(Mention::firm)
        .filter(mention -> mention.topic() != Topic.NOTHING)
        .filter(hasNoOther(scan))
        .map(Mention::topic)
        .findFirst();
  }

  /** "5 is stiff for an hour", "it's pain 6": what follows is what the mention is about. */
  private static Predicate<Mention> hasNoOther(Scan scan) {
    var tokens = scan.tokens();
    return mention -> {
      int next = tokens.is(mention.to(), SCORE) ? mention.to() + 1 : mention.to();
      var ends = next >= tokens.size() || !tokens.at(next).isWord();
      return tokens.is(mention.from(), ADJECTIVES)
          ? ends && !scan.isQuantity(next)
          : !scan.isQuantity(next) || namesAnother(scan, next);
    };
  }

  private static boolean namesAnother(Scan scan, int number) {
    int i = number;
    while (scan.isQuantity(i)) {
      i++;
    }
    return scan.tokens().is(i, IS);
  }
}
