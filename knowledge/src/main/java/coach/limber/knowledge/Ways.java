package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Aim;
import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in the article each aim leads from what was just shown. */
final class Ways {
  private static final String FILE = "topics.yaml";
  private static final double LIKELY = 0.5;

  private final KnowledgeBase knowledge;
  private final List<Sides> sides;
  private final Map<String, List<String>> leads;
  private final List<String> uncaused;
  private final List<String> unnamed;
  private final Map<String, List<String>> counted;

  private Ways(
      KnowledgeBase knowledge,
      List<Sides> sides,
      Map<String, List<String>> leads,
      List<String> uncaused,
      List<String> unnamed,
      Map<String, List<String>> counted) {
    this.knowledge = knowledge;
    this.sides = List.copyOf(sides);
    this.leads = Map.copyOf(leads);
    this.uncaused = List.copyOf(uncaused);
    this.unnamed = List.copyOf(unnamed);
    this.counted = Map.copyOf(counted);
  }

  /** The two sides of a thing, and what speaks of it without taking either. */
  private record Sides(List<String> good, List<String> bad, List<String> neither) {
    boolean has(String id) {
      return good.contains(id) || bad.contains(id) || neither.contains(id);
    }

    Stream<String> across(List<String> shown) {
      return Stream.concat(
          shown.stream().anyMatch(good::contains) ? bad.stream() : Stream.of(),
          shown.stream().anyMatch(bad::contains) ? good.stream() : Stream.of());
    }
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  static Ways load(KnowledgeBase knowledge) {
    var problems = new ArrayList<ContentProblem>();
    var whole = Outline.of(FILE, Resources.text(FILE), problems);
    var sides = new ArrayList<Sides>();
    var leads = new HashMap<String, List<String>>();
    for (var entry :
        whole.flatMap(file -> file.find("sides")).map(Outline::entries).orElse(List.of())) {
      var parts = entry.value().text().split("/", 3);
      if (parts.length < 3) {
        entry.value().problem("has not three parts", "write good / bad / neither");
        continue;
      }
      sides.add(
          new Sides(
              ids(parts[0], entry.value(), knowledge.article()),
              ids(parts[1], entry.value(), knowledge.article()),
              ids(parts[2], entry.value(), knowledge.article())));
    }
    for (var entry :
        whole.flatMap(file -> file.find("leads")).map(Outline::entries).orElse(List.of())) {
      leads.put(entry.name(), ids(entry.value().text(), entry.value(), knowledge.article()));
    }
    var uncaused =
        whole
            .flatMap(file -> file.find("uncaused"))
            .map(at -> ids(at.text(), at, knowledge.article()))
            .orElse(List.of());
    var unnamed =
        whole
            .flatMap(file -> file.find("unnamed"))
            .map(at -> ids(at.text(), at, knowledge.article()))
            .orElse(List.of());
    var counted = new HashMap<String, List<String>>();
    whole.flatMap(file -> file.find("counted")).map(Outline::entries).orElse(List.of()).stream()
        .forEach(
            entry ->
                counted.put(
                    entry.name(), ids(entry.value().text(), entry.value(), knowledge.article())));
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new Ways(knowledge, sides, leads, uncaused, unnamed, counted);
  }

  private static List<String> ids(String words, Outline at, Article article) {
    var ids = Arrays.stream(words.strip().split(" ")).filter(id -> !id.isBlank()).toList();
    ids.stream()
        .filter(id -> article.sentence(id).isEmpty())
        .forEach(id -> at.problem(id + " is no sentence", "use an id of article.md"));
    return ids;
  }

  /** Ids of the sentences that an aim leads to. */
  Set<String> from(List<String> shown, Aim aim) {
    return switch (aim) {
      case ON ->
          shown.stream()
              .flatMap(id -> leads.getOrDefault(id, next(id)).stream())
              .collect(Collectors.toSet());
      case GOOD -> about(shown).flatMap(one -> one.good().stream()).collect(Collectors.toSet());
      case BAD -> about(shown).flatMap(one -> one.bad().stream()).collect(Collectors.toSet());
      case OTHER -> sides.stream().flatMap(one -> one.across(shown)).collect(Collectors.toSet());
      case DO -> toDo(shown);
      case MORE -> besides(shown);
      case WHICH, AGAIN -> Set.copyOf(shown);
      case BEYOND, THING, ELSE -> Set.of();
    };
  }

  /**
   * Where the article comes to the joints from what was shown, if that speaks of none: along what
   * explains it, as far as need be.
   */
  List<String> toTheJoints(List<String> shown) {
    var seen = new HashSet<String>();
    var here = List.copyOf(shown);
    while (seen.addAll(here)) {
      var found = here.stream().filter(this::namesJoints).toList();
      if (!found.isEmpty()) {
        return Collections.disjoint(found, shown)
            ? found.stream().flatMap(this::withWhatItPointsTo).distinct().toList()
            : List.of();
      }
      here = List.copyOf(from(here, Aim.ON));
    }
    return List.of();
  }

  /** "This triggers …" says nothing without the sentence before it. */
  private Stream<String> withWhatItPointsTo(String id) {
    var sentences = knowledge.article(id).sentences();
    var at = sentences.stream().map(Sentence::id).toList().indexOf(id);
    return at > 0 && sentences.get(at).text().startsWith("this ")
        ? Stream.of(sentences.get(at - 1).id(), id)
        : Stream.of(id);
  }

  private boolean namesJoints(String id) {
    return knowledge.sentences(List.of(id)).stream().anyMatch(one -> one.text().contains("joint"));
  }

  /** Whether a text is rather after the side that was not shown. */
  boolean turns(List<String> shown, Likely aim) {
    return Stream.of(Aim.OTHER, Aim.GOOD, Aim.BAD)
                .filter(side -> Collections.disjoint(from(shown, side), shown))
                .mapToDouble(aim::of)
                .sum()
            > LIKELY
        && !from(shown, Aim.OTHER).isEmpty();
  }

  /** Whether the article names all that was shown without saying what brings it about. */
  boolean areUncaused(List<String> shown) {
    return !shown.isEmpty() && uncaused.containsAll(shown);
  }

  /** Whether the article names no kinds of all that was shown. */
  boolean areUnnamed(List<String> shown) {
    return !shown.isEmpty() && unnamed.containsAll(shown);
  }

  /** Where the number of what was shown is given, if not there. */
  List<String> counted(List<String> shown) {
    return shown.stream().flatMap(id -> counted.getOrDefault(id, List.of()).stream()).toList();
  }

  /** Whether what was shown has another side that is not as it should be. */
  boolean isWell(List<String> shown) {
    var bad = from(shown, Aim.BAD);
    return !bad.isEmpty() && Collections.disjoint(bad, shown);
  }

  /** Whether what was shown has another side that is as it should be. */
  boolean isIll(List<String> shown) {
    var good = from(shown, Aim.GOOD);
    return !good.isEmpty() && Collections.disjoint(good, shown);
  }

  /** In an article without leads, what is said next. */
  private List<String> next(String id) {
    return knowledge.isAdded(id)
        ? knowledge.article(id).sentences().stream()
            .dropWhile(sentence -> !sentence.id().equals(id))
            .skip(1)
            .limit(1)
            .map(Sentence::id)
            .toList()
        : List.of();
  }

  private Stream<Sides> about(List<String> shown) {
    return sides.stream().filter(one -> shown.stream().anyMatch(one::has));
  }

  /** What of the good side is a thing to do; else all that the article tells one to do. */
  private Set<String> toDo(List<String> shown) {
    var all = knowledge.article().lists().getLast().stream().map(Sentence::id).toList();
    var good = from(shown, Aim.GOOD).stream().filter(all::contains).collect(Collectors.toSet());
    return good.isEmpty() ? Set.copyOf(all) : good;
  }

  /** What is left of the lists that were shown in part; else what was shown. */
  private Set<String> besides(List<String> shown) {
    var left = new HashSet<String>();
    for (var list : knowledge.article().lists()) {
      var ids = list.stream().map(Sentence::id).toList();
      if (ids.stream().anyMatch(shown::contains)) {
        left.addAll(ids);
      }
    }
    left.removeAll(shown);
    return left.isEmpty() ? Set.copyOf(shown) : left;
  }
}
