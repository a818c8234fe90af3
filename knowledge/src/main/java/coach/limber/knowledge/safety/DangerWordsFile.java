package coach.limber.knowledge.safety;

import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads {@code danger-words.yaml} and says everything that is wrong in it. */
final class DangerWordsFile {
  private final Map<String, Tier> flags = new LinkedHashMap<>();
  private final Map<String, List<String>> spelled = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Dose> doses = new ArrayList<>();
  private final Set<String> byNumber = new HashSet<>();
  private final Map<String, List<String>> cards = new LinkedHashMap<>();
  private final Set<String> alarming = new HashSet<>();
  private final List<Rule> rules = new ArrayList<>();

  private DangerWordsFile(List<Flag> flags) {
    flags.forEach(flag -> this.flags.put(flag.id(), flag.tier()));
  }

  static DangerWords read(
      String file, String text, List<Flag> flags, List<ContentProblem> problems) {
    var reading = new DangerWordsFile(flags);
    Outline.of(file, text, problems).ifPresent(reading::readAll);
    return new DangerWords(
        reading.spelled,
        reading.lists,
        new Measures(reading.measures),
        new Doses(reading.doses),
        reading.cards,
        reading.alarming,
        reading.rules);
  }

  private void readAll(Outline whole) {
    whole.text("reviewed");
    for (var entry : entries(whole, "spelled")) {
      spelled.put(entry.name(), List.of(entry.value().text().split(" ")));
    }
    for (var entry : entries(whole, "lists")) {
      lists.put(entry.name(), phrases(entry.value()));
    }
    readNumbers(whole);
    entries(whole, "cards").forEach(this::readCard);
    for (var name : items(whole, "alarming")) {
      mustBeAList(name, name.text());
      alarming.add(name.text());
    }
    items(whole, "rules").forEach(this::readRules);
    if (lists.isEmpty() || rules.isEmpty()) {
      whole.problem("has no lists or no rules", "put them back under lists: and rules:");
    }
  }

  private void readNumbers(Outline whole) {
    for (var entry : entries(whole, "measures")) {
      for (var item : entry.value().items()) {
        Measure.of(entry.name(), item.text())
            .ifPresentOrElse(
                measures::add,
                () -> item.problem("is no measure", "write it as: temperature 38 to 43"));
      }
    }
    for (var entry : entries(whole, "doses")) {
      for (var item : entry.value().items()) {
        Dose.of(entry.name(), item.text())
            .ifPresentOrElse(
                doses::add,
                () -> item.problem("is no dose", "write it as: more than 8 paracetamol"));
      }
    }
    measures.forEach(measure -> byNumber.add(measure.list()));
    doses.forEach(dose -> byNumber.add(dose.list()));
  }

  private static List<String> phrases(Outline list) {
    var phrases = new ArrayList<String>();
    for (var item : list.items()) {
      var phrase = item.text();
      if (!phrase.equals(phrase.toLowerCase(Locale.ROOT)) || phrase.matches(".*['’,].*|.*  .*")) {
        item.problem(
            "\"" + phrase + "\" is not as messages are read",
            "write it in lower case, without apostrophes and commas");
      }
      if (phrase.startsWith("_") || phrase.endsWith(" _")) {
        item.problem("\"" + phrase + "\" begins or ends with a gap", "leave the gap out");
      }
      phrases.add(phrase);
    }
    return phrases;
  }

  private void readCard(Outline.Entry card) {
    mustBeAFlag(card.value(), card.name());
    card.value().items().forEach(list -> mustBeAList(list, list.text()));
    cards.put(card.name(), card.value().items().stream().map(Outline::text).toList());
  }

  private boolean mustBeAFlag(Outline place, String flag) {
    var known = flags.containsKey(flag);
    if (!known) {
      place.problem("there is no flag " + flag, "use an id of red-flags.yaml");
    }
    return known;
  }

  private void readRules(Outline group) {
    var flag = group.text("flag");
    if (!mustBeAFlag(group, flag)) {
      return;
    }
    var own = Objects.requireNonNull(flags.get(flag));
    var tier = group.find("tier").flatMap(DangerWordsFile::tier).orElse(own);
    var trust = group.find("trust").flatMap(DangerWordsFile::trust).orElse(Rule.Trust.LIKELY);
    var always = group.find("always").map(Outline::text).orElse("").equals("true");
    for (var when : items(group, "when")) {
      var rule = Rule.of(flag, tier, always, trust, when.text());
      rule.parts().forEach(part -> mustBeAList(when, part.list()));
      rule.without().forEach(list -> mustBeAList(when, list));
      rules.add(rule);
    }
  }

  private void mustBeAList(Outline place, String name) {
    if (!lists.containsKey(name) && !byNumber.contains(name)) {
      place.problem("there is no list " + name, "add it under lists:, or mend the name");
    }
  }

  private static Optional<Tier> tier(Outline place) {
    for (var tier : Tier.values()) {
      if (tier.name().toLowerCase(Locale.ROOT).equals(place.text())) {
        return Optional.of(tier);
      }
    }
    place.problem("unknown tier " + place.text(), "use doctor, urgent, emergency or crisis");
    return Optional.empty();
  }

  private static Optional<Rule.Trust> trust(Outline place) {
    for (var trust : Rule.Trust.values()) {
      if (trust.name().toLowerCase(Locale.ROOT).equals(place.text())) {
        return Optional.of(trust);
      }
    }
    place.problem("unknown trust " + place.text(), "use sure, likely or hint");
    return Optional.empty();
  }

  private static List<Outline.Entry> entries(Outline whole, String name) {
    return whole.find(name).map(Outline::entries).orElse(List.of());
  }

  private static List<Outline> items(Outline whole, String name) {
    return whole.find(name).map(Outline::items).orElse(List.of());
  }
}
