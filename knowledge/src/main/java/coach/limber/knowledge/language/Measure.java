package coach.limber.knowledge.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a check-in can hold, one value a day each. The ids are those of the content, the journal and
 * the evaluation sets.
 */
public enum Measure {
  /** 0 to 10. */
  PAIN,
  /** Morning stiffness in minutes. */
  STIFFNESS_MINUTES,
  /** Canonical singular names, or {@code all}. */
  JOINTS,
  /** Gut symptoms: bloating, constipation, diarrhea, gas, cramps, nausea, reflux, stomach_pain. */
  GUT,
  GUT_OK,
  /** 0 to 10, or low, medium, high. */
  FATIGUE,
  BRAIN_FOG,
  /** low, medium or high. */
  STRESS,
  SLEEP_HOURS,
  /** poor, ok or good. */
  SLEEP_QUALITY,
  /** As named by the person, lower case. */
  FOODS,
  /** gluten, dairy, processed. */
  TRIGGERS,
  /** fermented, omega3, fiber, bone_broth. */
  SUPPORTS,
  MOVEMENT,
  MOVEMENT_MINUTES,
  HABITS_DONE;

  /** Those that hold several things, in their order. */
  public static final List<Measure> LISTS =
      List.of(JOINTS, GUT, FOODS, TRIGGERS, SUPPORTS, MOVEMENT, HABITS_DONE);

  /** What somebody ate or did, and no level of how they are. */
  public static final Set<Measure> EATEN_OR_DONE =
      Set.of(FOODS, TRIGGERS, SUPPORTS, MOVEMENT, MOVEMENT_MINUTES, HABITS_DONE);

  /** What somebody ate, and what it counts as. */
  public static final Set<Measure> EATEN =
      Collections.unmodifiableSet(EnumSet.of(FOODS, TRIGGERS, SUPPORTS));

  private static final List<Set<Measure>> TOGETHER =
      List.of(
          Set.of(GUT, GUT_OK),
          EATEN,
          Set.of(SLEEP_HOURS, SLEEP_QUALITY),
          Set.of(MOVEMENT, MOVEMENT_MINUTES));

  private static final Set<String> IDS =
      Arrays.stream(values()).map(Measure::id).collect(Collectors.toUnmodifiableSet());

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The id in files: {@code stiffness_minutes}. */
  public String id() {
    return id;
  }

  /** Those of all. */
  public static Set<String> ids() {
    return IDS;
  }

  /** This one, with those that tell the same thing in another way: how long a night, how good. */
  public Set<Measure> together() {
    return TOGETHER.stream()
        .filter(group -> group.contains(this))
        .findFirst()
        .orElseGet(() -> Set.of(this));
  }

  /** The measure with this id. */
  public static Measure of(String id) {
    return Arrays.stream(values())
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no measure is called " + id));
  }
}
