package coach.limber.knowledge.safety;

import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code red-flags.yaml} and says everything that is wrong in it. */
final class FlagFile {
  private final List<ContentProblem> problems;
  private final List<Flag> flags = new ArrayList<>();
  private final HashSet<String> seen = new HashSet<>();

  private FlagFile(List<ContentProblem> problems) {
    this.problems = problems;
  }

  /** The flags that ship with the program. */
  static List<Flag> ours(List<ContentProblem> problems) {
    return read("red-flags.yaml", Resources.text("red-flags.yaml"), problems);
  }

  static List<Flag> read(String file, String text, List<ContentProblem> problems) {
    return read(file, text, Set.of(), problems);
  }

  /** {@code taken} are ids of other flags, which may not be given again. */
  static List<Flag> read(
      String file, String text, Set<String> taken, List<ContentProblem> problems) {
    var reading = new FlagFile(problems);
    taken.forEach(id -> reading.seen.add("id " + id));
    Outline.of(file, text, problems).ifPresent(reading::readAll);
    return List.copyOf(reading.flags);
  }

  private void readAll(Outline whole) {
    whole.text("reviewed");
    whole.find("flags").map(Outline::items).orElse(List.of()).forEach(this::readOne);
    if (flags.isEmpty() && problems.isEmpty()) {
      whole.problem("has no flags", "list them under flags:");
    }
  }

  private void readOne(Outline place) {
    var before = problems.size();
    var id = place.text("id");
    var name = place.text("name");
    var tier = tier(place);
    var advice = place.text("advice");
    var sayings = place.texts("people_say");
    if (sayings.isEmpty()) {
      place.problem(id + " has no people_say", "add at least one way that people put it");
    }
    for (var saying : sayings) {
      if (!seen.add(saying)) {
        place.problem("says \"" + saying + "\" a second time", "leave it in one place only");
      }
    }
    if (!seen.add("id " + id)) {
      place.problem("has the id " + id + " of another flag", "give it an id of its own");
    }
    if (tier.compareTo(Tier.EMERGENCY) >= 0 && !advice.contains("emergency")) {
      place.problem(
          "advice of " + id + " names no emergency help", "say to call the emergency number");
    }
    var sources = sources(place);
    if (problems.size() == before) {
      flags.add(new Flag(id, name, tier, sayings, advice, sources));
    }
  }

  private static Tier tier(Outline place) {
    var word = place.text("tier");
    for (var tier : Tier.values()) {
      if (tier.name().toLowerCase(Locale.ROOT).equals(word)) {
        return tier;
      }
    }
    place.problem("has the unknown tier " + word, "use doctor, urgent, emergency or crisis");
    return Tier.DOCTOR;
  }

  private static List<String> sources(Outline place) {
    var sources = new ArrayList<String>();
    for (var source : place.find("sources").map(Outline::items).orElse(List.of())) {
      var address = source.text("url");
      if (!address.matches("https?://\\S+")) {
        source.problem("\"" + address + "\" is no web address", "give the page, with https://");
      }
      sources.add(source.text("body") + ": " + address);
    }
    return sources;
  }
}
