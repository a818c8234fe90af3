package coach.limber.bot.conversation.meaning;

import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Stem;
import coach.limber.knowledge.language.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the plans some words name. */
public final class NamedPlan {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL =
      WordSet.of(
          """
          the my a an some of to and for on in minutes min
          """);

  private NamedPlan() {}

  /** The plan whose words these are: each of them must be among the plan's. */
  public static Optional<Plan> in(String name, List<Plan> plans) {
    var words = words(name);
    return plans.stream()
        .filter(plan -> !words.isEmpty() && isOf(words, words(plan.habit() + " " + plan.step())))
        .findFirst();
  }

  private static boolean isOf(List<String> words, List<String> plan) {
    return words.stream().allMatch(word -> plan.stream().anyMatch(one -> isOf(word, one)));
  }

  /** "Veg" names the vegetables, "stretches" the stretching. */
  private static boolean isOf(String word, String one) {
    return one.startsWith(word) || (one.startsWith(Stem.of(word)) && Stem.isShared(word, one));
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }
}
