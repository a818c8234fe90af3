package coach.limber.bot.diary;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** On which days a habit was done, whether it was said by its id or in the person's own words. */
public final class DoneHabits {
  /** What two words must begin with alike to be of one stem: stretches, stretching. */
  private static final int STEM = 4;

  /** Of longer words the last letter may differ. */
  private static final int LONG = 5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL =
      Set.of("some", "with", "after", "before", "minute", "minutes", "more", "little", "gentle");

  private DoneHabits() {}

  public static boolean include(Diary diary, LocalDate day, String habit) {
    return include(diary.day(day), habit);
  }

  /** The same of a day's lines. */
  public static boolean include(Map<String, Entry> day, String habit) {
    var entry = day.get(Measure.HABITS_DONE.id());
    if (entry == null || !(entry.said() instanceof Entry.Said.Given(Value.Items(var items)))) {
      return false;
    }
    for (var item : items) {
      if (same(item, habit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "stretching" is said of "stretch", "walked" of "walk", "my stretches" of "stretch my hands".
   */
  public static boolean same(String item, String habit) {
    return item.equals(habit)
        || item.equals("all")
        || item.contains(habit)
        || habit.contains(item)
        || words(item).stream()
            .anyMatch(word -> words(habit).stream().anyMatch(other -> akin(word, other)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text))
        .filter(word -> word.length() >= STEM && !SMALL.contains(word))
        .toList();
  }

  /** Not by their stems: "meditate" is said of "meditation". */
  private static boolean akin(String word, String other) {
    var shorter = Math.min(word.length(), other.length());
    return word.regionMatches(0, other, 0, shorter > LONG ? shorter - 1 : shorter);
  }
}
