package coach.limber.knowledge.checkin;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The foods of {@code foods.tsv} and what each counts as. */
final class Foods {
  private static final String FILE = "foods.tsv";
  private static final Set<String> KINDS =
      Set.of("gluten", "dairy", "processed", "fermented", "omega3", "fiber", "bone_broth");

  private final Map<String, Food> byName;
  private final Phrases phrases;

  /** What a food counts as; {@code ambiguous} if its word means other things too. */
  record Food(List<String> kinds, boolean ambiguous) {
    Food {
      kinds = List.copyOf(kinds);
    }
  }

  private Foods(Map<String, Food> byName) {
    this.byName = byName;
    var names = new HashMap<String, List<String>>();
    byName.keySet().forEach(name -> names.put(name, List.of(name)));
    this.phrases = Phrases.of(names);
  }

  /**
   * @throws ContentException naming every mistake in the file
   */
  static Foods load() {
    var problems = new ArrayList<ContentProblem>();
    var foods = new HashMap<String, Food>();
    var lines = Resources.text(FILE).lines().toList();
    var before = "";
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      var cells = line.split("\t", -1);
      if (cells[0].compareTo(before) < 0) {
        problems.add(
            new ContentProblem(
                FILE, i + 1, cells[0] + " is out of order", "sort the lines by food"));
      }
      before = cells[0];
      if (foods.put(cells[0], food(cells, i + 1, problems)) != null) {
        problems.add(
            new ContentProblem(FILE, i + 1, cells[0] + " stands twice", "keep one of the lines"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new Foods(foods);
  }

  private static Food food(String[] cells, int line, List<ContentProblem> problems) {
    var kinds =
        Stream.of(cells)
            .skip(1)
            .limit(2)
            .flatMap(cell -> Stream.of(cell.split(",")))
            .filter(kind -> !kind.isBlank())
            .toList();
    kinds.stream()
        .filter(kind -> !KINDS.contains(kind))
        .forEach(
            kind ->
                problems.add(
                    new ContentProblem(FILE, line, "unknown kind " + kind, "use one of " + KINDS)));
    return new Food(kinds, cells.length > 3 && cells[3].contains("ambiguous"));
  }

  List<Phrases.Found> in(Tokens tokens) {
    return phrases.in(tokens);
  }

  Set<String> names() {
    return byName.keySet();
  }

  /** Every word of every name. */
  Set<String> words() {
    return phrases.words();
  }

  /** "eggs", where there is an egg: more than one of it. */
  boolean isOfSeveral(String word) {
    return word.endsWith("s") && byName.containsKey(word.substring(0, word.length() - 1));
  }

  Food food(String name) {
    return byName.getOrDefault(name, new Food(List.of(), false));
  }
}
