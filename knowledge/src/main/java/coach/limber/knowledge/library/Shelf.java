package coach.limber.knowledge.library;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.article.Claim;
import coach.limber.knowledge.article.Claims;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.library.AddedArticle.Question;
import coach.limber.knowledge.safety.AddedFlags;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the files of a folder and says everything that is wrong in them. */
final class Shelf {
  private static final String ARTICLE = ".md";
  private static final String CLAIMS = ".claims.yaml";
  private static final String QUESTIONS = ".questions.tsv";
  private static final String FLAGS = ".red-flags.yaml";
  private static final List<String> BESIDE = List.of(CLAIMS, QUESTIONS, FLAGS);

  /** It is written into ids, which buttons and stored conversations carry. */
  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

  private static final int LONGEST_NAME = 24;

  private final Path folder;
  private final List<ContentProblem> problems = new ArrayList<>();
  private final AddedFlags.Reading flags = AddedFlags.reading(problems);

  Shelf(Path folder) {
    this.folder = folder;
  }

  List<ContentProblem> problems() {
    return List.copyOf(problems);
  }

  Library read() {
    var files = files();
    var names =
        files.stream().filter(file -> file.endsWith(ARTICLE)).map(file -> cut(file, ARTICLE));
    var articles = names.filter(this::isName).map(name -> article(name, files)).toList();
    files.forEach(file -> place(file, files));
    return new Library(articles, flags.all());
  }

  private List<String> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var inside = Files.list(folder)) {
      return inside
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException _) {
      problems.add(
          new ContentProblem(
              folder.toString(), 0, "cannot be listed", "let this program read the folder"));
      return List.of();
    }
  }

  private boolean isName(String name) {
    if (name.matches(NAME) && name.length() <= LONGEST_NAME) {
      return true;
    }
    problem(
        name + ARTICLE,
        "\"" + name + "\" cannot be the name of an article",
        "use up to "
            + LONGEST_NAME
            + " small letters, digits and dashes, such as sleep-and-joints.md");
    return false;
  }

  /** A file that belongs to nothing is a slip of its name, which nobody would notice. */
  private void place(String file, List<String> files) {
    if (file.endsWith(ARTICLE)) {
      return;
    }
    var article =
        BESIDE.stream().filter(file::endsWith).map(end -> cut(file, end) + ARTICLE).findFirst();
    if (article.isEmpty()) {
      problem(
          file,
          "is no file of an article",
          "name it <article>.md, .claims.yaml, .questions.tsv or .red-flags.yaml, or move it away");
    } else if (!files.contains(article.get())) {
      problem(file, "stands beside no " + article.get(), "write the article, or mend the name");
    }
  }

  private AddedArticle article(String name, List<String> files) {
    var article = Article.of(name, shown(name + ARTICLE), text(name + ARTICLE), problems);
    if (article.title().isEmpty() && !article.sentences().isEmpty()) {
      problem(name + ARTICLE, "has no title", "begin with # and a title");
    }
    var claims = Optional.<List<Claim>>empty();
    if (files.contains(name + CLAIMS)) {
      claims = Optional.of(Claims.of(article, shown(name + CLAIMS), text(name + CLAIMS), problems));
    }
    if (files.contains(name + FLAGS)) {
      flags.add(shown(name + FLAGS), text(name + FLAGS));
    }
    var questions =
        files.contains(name + QUESTIONS)
            ? questions(article, name + QUESTIONS)
            : List.<Question>of();
    return new AddedArticle(article, claims, questions);
  }

  private List<Question> questions(Article article, String file) {
    var rows = Rows.of(shown(file), text(file), 2, problems);
    var seen = new HashSet<String>();
    var questions = new ArrayList<Question>();
    for (var row : rows.all()) {
      var ids = new ArrayList<String>();
      for (var id : row.column(1).strip().split("\\s+")) {
        var whole = id.contains(":") ? id : article.name() + ":" + id;
        if (article.sentence(whole).isEmpty()) {
          rows.problem(
              row,
              "\"" + id + "\" is no sentence",
              "use ids of " + article.name() + ARTICLE + ", s01 for its first sentence");
        }
        ids.add(whole);
      }
      if (row.column(0).isBlank()) {
        rows.problem(row, "has no question", "write how people ask, a tab, the ids");
      }
      if (!seen.add(row.column(0).strip().toLowerCase(Locale.ROOT))) {
        rows.problem(row, "\"" + row.column(0) + "\" stands here twice", "keep one of them");
      }
      questions.add(new Question(row.column(0).strip(), ids));
    }
    return questions;
  }

  private String text(String file) {
    try {
      var bytes = Files.readAllBytes(folder.resolve(file));
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      problem(file, "is not written in UTF-8", "save it again as UTF-8");
      return "";
    } catch (IOException e) {
      problem(file, "cannot be read", "let this program read it: " + e.getMessage());
      return "";
    }
  }

  private void problem(String file, String problem, String mend) {
    problems.add(new ContentProblem(shown(file), 0, problem, mend));
  }

  private String shown(String file) {
    return folder.resolve(file).toString();
  }

  private static String cut(String file, String end) {
    return file.substring(0, file.length() - end.length());
  }
}
