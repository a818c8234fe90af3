package coach.limber.knowledge.article;

import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the claims of an article and says everything that is wrong in their file. */
public final class Claims {
  private final Article article;
  private final Map<String, Citation> sources = new HashMap<>();
  private final HashSet<String> seen = new HashSet<>();

  private Claims(Article article) {
    this.article = article;
  }

  /** The claims in the order of the file. */
  public static List<Claim> of(
      Article article, String file, String yaml, List<ContentProblem> problems) {
    return Outline.of(file, yaml, problems)
        .map(whole -> new Claims(article).read(whole))
        .orElse(List.of());
  }

  private List<Claim> read(Outline whole) {
    whole.text("reviewed");
    for (var source : whole.find("sources").map(Outline::entries).orElse(List.of())) {
      sources.put(source.name(), source(source.value()));
    }
    return whole.find("claims").map(Outline::items).orElse(List.of()).stream()
        .map(this::claim)
        .toList();
  }

  private static Citation source(Outline place) {
    var year = place.text("year");
    if (!year.matches("\\d{4}|n\\.d\\.")) {
      place.problem("\"" + year + "\" is no year", "write four digits, or n.d.");
    }
    return new Citation(
        place.text("authors"),
        year,
        place.text("title"),
        place.text("type"),
        place.text("address"),
        place.text("says"));
  }

  private Claim claim(Outline place) {
    var id = place.text("id");
    if (!seen.add(id)) {
      place.problem("has the id " + id + " of another claim", "give it an id of its own");
    }
    var says = place.text("says");
    var sentence =
        article.sentences().stream()
            .filter(candidate -> candidate.text().contains(says))
            .findFirst()
            .map(Sentence::id)
            .orElseGet(
                () -> {
                  place.problem(
                      "\"" + says + "\" does not stand in the article", "copy its exact words");
                  return "";
                });
    return new Claim(
        id, sentence, place.text("restated"), grade(place), place.text("note"), cited(place));
  }

  private static Grade grade(Outline place) {
    var words = place.text("grade");
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.words().equals(words))
        .findFirst()
        .orElseGet(
            () -> {
              place.problem(
                  "has the unknown grade " + words,
                  "use strong, moderate, limited, contested or no direct evidence");
              return Grade.NO_DIRECT_EVIDENCE;
            });
  }

  private List<Citation> cited(Outline place) {
    return place.texts("sources").stream()
        .filter(
            key -> {
              if (!sources.containsKey(key)) {
                place.problem("cites the unknown source " + key, "add it under sources:");
              }
              return sources.containsKey(key);
            })
        .map(key -> Objects.requireNonNull(sources.get(key)))
        .toList();
  }
}
