package coach.limber.bot.collection;

import coach.limber.bot.collection.JudgedCollection.Question;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.retrieval.Passage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a folder of the common layout and says everything that is wrong in it. */
final class CommonLayout {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file of another kind would otherwise fill the screen. */
  private static final int MOST_PROBLEMS = 20;

  private final Path folder;
  private final List<ContentProblem> problems = new ArrayList<>();

  CommonLayout(Path folder) {
    this.folder = folder;
  }

  JudgedCollection read() {
    var corpus = folder.resolve("corpus.jsonl");
    var queries = folder.resolve("queries.jsonl");
    var passages =
        objects(corpus).stream()
            .map(one -> new Passage(one.id(), one.title(), one.text()))
            .toList();
    var asked = objects(queries).stream().map(one -> new Question(one.id(), one.text())).toList();
    stop();
    var known = new HashSet<String>();
    passages.forEach(passage -> known.add(passage.id()));
    var questions = new HashSet<String>();
    asked.forEach(question -> questions.add(question.id()));
    var judgements = judgements(known, questions);
    var judged = asked.stream().filter(one -> judgements.containsKey(one.id())).toList();
    if (judged.isEmpty()) {
      problem(queries, 0, "has no question that is judged", "give its ids to the judgements");
    }
    stop();
    return new JudgedCollection(passages, judged, judgements);
  }

  private record Item(String id, String title, String text) {}

  private List<Item> objects(Path file) {
    var items = new ArrayList<Item>();
    var seen = new HashSet<String>();
    var lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        item(file, i + 1, lines.get(i), seen, items);
      }
    }
    if (items.isEmpty() && problems.isEmpty()) {
      problem(file, 0, "is empty", "write an object a line: {\"_id\": …, \"text\": …}");
    }
    return items;
  }

  private void item(Path file, int line, String text, Set<String> seen, List<Item> items) {
    JsonNode json;
    try {
      json = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      problem(file, line, "is not JSON: " + e.getOriginalMessage(), "write one object a line");
      return;
    }
    var id = json.path("_id").asText("");
    if (id.isEmpty() || !json.path("text").isTextual()) {
      problem(file, line, "has no _id or no text", "write {\"_id\": \"7\", \"text\": \"…\"}");
    } else if (!seen.add(id)) {
      problem(file, line, "has the _id " + id + " a second time", "give each its own");
    } else {
      items.add(new Item(id, json.path("title").asText(""), json.path("text").asText()));
    }
  }

  private Map<String, Map<String, Double>> judgements(Set<String> passages, Set<String> questions) {
    var file =
        Stream.of("qrels/test.tsv", "qrels.tsv")
            .map(folder::resolve)
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(folder.resolve("qrels.tsv"));
    var judgements = new LinkedHashMap<String, Map<String, Double>>();
    var lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      var columns = lines.get(i).split("\t", -1);
      // The first line names the columns, as a rule.
      if (lines.get(i).isBlank() || (i == 0 && !isNumber(columns[columns.length - 1]))) {
        continue;
      }
      if (columns.length != 3 || !isNumber(columns[2])) {
        problem(file, i + 1, "is no judgement", "write query-id, corpus-id, score, with tabs");
      } else if (!questions.contains(columns[0])) {
        problem(file, i + 1, "judges the unknown question " + columns[0], "use queries.jsonl's");
      } else if (Double.parseDouble(columns[2]) > 0) {
        if (!passages.contains(columns[1])) {
          problem(file, i + 1, "names the unknown passage " + columns[1], "use corpus.jsonl's");
        }
        judgements
            .computeIfAbsent(columns[0], _ -> new LinkedHashMap<>())
            .put(columns[1], Double.parseDouble(columns[2]));
      }
    }
    return judgements;
  }

  private static boolean isNumber(String text) {
    return text.strip().matches("-?\\d+(\\.\\d+)?");
  }

  private List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException _) {
      problem(file, 0, "is not written in UTF-8", "save it again as UTF-8");
    } catch (IOException _) {
      problem(
          file,
          0,
          "is not there or cannot be read",
          "give a folder with corpus.jsonl, queries.jsonl and qrels/test.tsv or qrels.tsv");
    }
    return List.of();
  }

  private void problem(Path file, int line, String problem, String mend) {
    problems.add(new ContentProblem(file.toString(), line, problem, mend));
  }

  private void stop() {
    if (!problems.isEmpty()) {
      throw new ContentException(problems.stream().limit(MOST_PROBLEMS).toList());
    }
  }
}
