package coach.limber.bot.conversation.meaning;

import coach.limber.bot.checkin.Question;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every choice of a question at once, typed: "everywhere", "all of them". */
public final class AllOfThem {
  private static final String ALL = "all";
  private static final String NONE = "none";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?:yes|yeah|well|um+|er+|nearly|pretty much|basically|literally|just),? ){0,2}(?:all"
              + "(?: three| four| of (?:them|these|those|it|the above))?|everything|everywhere"
              + "|every (?:one|joint|single one)(?: of them)?|all (?:my )?joints|the (?:whole )?lot"
              + "|the whole body|(?:my )?whole body|head to toe)(?:"
              + " (?:today|really|tbh|lol|sadly|hurts?|aches?)){0,2}");

  private AllOfThem() {}

  /** What is noted then: the choice that says so, else all choices but that of none. */
  public static Optional<Map<String, Value>> of(Question question, String words) {
    if (!question.several() || !WORDS.matcher(words).matches()) {
      return Optional.empty();
    }
    var all = question.choice(ALL).map(Question.Option::sets);
    return all.isPresent() || question.choice(NONE).isEmpty() ? all : Optional.of(union(question));
  }

  private static Map<String, Value> union(Question question) {
    var union = new LinkedHashMap<String, Value>();
    for (var choice : question.choices()) {
      choice.sets().forEach((field, value) -> union.merge(field, value, AllOfThem::together));
    }
    return union;
  }

  private static Value together(Value one, Value other) {
    if (!(one instanceof Value.Items(var first) && other instanceof Value.Items(var next))) {
      return other;
    }
    var both = new ArrayList<>(first);
    next.stream().filter(item -> !first.contains(item)).forEach(both::add);
    return new Value.Items(both);
  }
}
