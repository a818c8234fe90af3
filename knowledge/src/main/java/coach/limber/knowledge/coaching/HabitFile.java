package coach.limber.knowledge.coaching;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.language.ReadingEase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the habits of {@code habits.yaml} and their nudges, and says what is wrong in them. */
final class HabitFile {
  private static final int FEWEST_NUDGES = 8;
  private static final int LONGEST_NUDGE = 160;
  private static final int LONGEST_LABEL = 30;
  private static final int FEWEST_STEPS = 2;
  private static final int MOST_STEPS = 3;

  /** Short texts vary: a single one may be a little harder than the average of all must be. */
  private static final double HARDEST_NUDGE = 60;

  private final Article article;
  private final Ids ids = new Ids();
  private final Set<String> seen = new HashSet<>();

  HabitFile(Article article) {
    this.article = article;
  }

  List<Habit> habits(Outline whole) {
    return entries(whole, "habits").stream().map(this::habit).toList();
  }

  /** The nudges for habits that are nobody's but the person's own. */
  List<Invitation> own(Outline whole) {
    var list = entries(whole, "own");
    enough(whole, "own", list);
    return list.stream().map(place -> invitation(place, "")).toList();
  }

  private static List<Outline> entries(Outline whole, String name) {
    var list = whole.find(name);
    if (list.isEmpty()) {
      whole.problem("has no " + name, "list them under " + name + ":");
    }
    return list.map(Outline::items).orElse(List.of());
  }

  private Habit habit(Outline place) {
    var id = ids.of(place, "habit");
    var label = place.text("label");
    if (label.length() > LONGEST_LABEL) {
      place.problem(
          "label \"" + label + "\" is too long for a button",
          "use at most " + LONGEST_LABEL + " characters");
    }
    var steps = place.texts("steps");
    if (steps.size() < FEWEST_STEPS || steps.size() > MOST_STEPS) {
      place.problem(id + " has " + steps.size() + " steps", "give it two or three tiny ones");
    }
    if (place.texts("said").isEmpty()) {
      place.problem(id + " is recognised by no words", "list some under said:");
    }
    var nudges = place.find("nudges").map(Outline::items).orElse(List.of());
    enough(place, id, nudges);
    return new Habit(
        id,
        label,
        sentence(place),
        place.texts("said"),
        steps,
        nudges.stream().map(nudge -> invitation(nudge, sentence(nudge))).toList());
  }

  private static void enough(Outline place, String whose, List<Outline> nudges) {
    if (nudges.size() < FEWEST_NUDGES) {
      place.problem(
          whose + " has " + nudges.size() + " nudges",
          "write at least " + FEWEST_NUDGES + ": each rests before it comes again");
    }
  }

  private String sentence(Outline place) {
    var id = place.text("sentence");
    if (!id.isEmpty() && article.sentence(id).isEmpty()) {
      place.problem("rests on " + id + ", which the article has not", "use an id such as s24");
    }
    return id;
  }

  private Invitation invitation(Outline place, String sentence) {
    var id = ids.of(place, "nudge");
    var words = place.text("says");
    if (words.length() > LONGEST_NUDGE) {
      place.problem(id + " has " + words.length() + " characters", "use at most " + LONGEST_NUDGE);
    }
    if (!seen.add("words " + words.toLowerCase(Locale.ROOT))) {
      place.problem(id + " says what another nudge says", "say it in other words");
    }
    ease(words)
        .filter(ease -> ease < HARDEST_NUDGE)
        .ifPresent(
            ease ->
                place.problem(
                    id + " is hard to read (Flesch " + Math.round(ease) + ")",
                    "use shorter words and sentences, to reach " + (int) HARDEST_NUDGE));
    return new Invitation(id, words, sentence);
  }

  private static Optional<Double> ease(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(ReadingEase.of(words));
  }
}
