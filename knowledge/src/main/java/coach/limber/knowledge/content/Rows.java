package coach.limber.knowledge.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A content file of columns divided by tabs; a line that begins with # is a comment. */
public final class Rows {
  private final String file;
  private final List<Row> rows;
  private final List<ContentProblem> problems;

  private Rows(String file, List<Row> rows, List<ContentProblem> problems) {
    this.file = file;
    this.rows = rows;
    this.problems = problems;
  }

  /** One line of the file. */
  public record Row(int line, List<String> columns) {
    public Row {
      columns = List.copyOf(columns);
    }

    public String column(int index) {
      return columns.get(index);
    }
  }

  /** Reads a file; lines that have not this many columns are noted as problems and left out. */
  public static Rows of(String file, String text, int columns, List<ContentProblem> problems) {
    var rows = new ArrayList<Row>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var row = new Row(number, List.of(line.split("\t", -1)));
      if (row.columns().size() == columns) {
        rows.add(row);
      } else {
        problems.add(
            new ContentProblem(
                file,
                number,
                "has " + row.columns().size() + " columns",
                "write " + columns + ", divided by tabs"));
      }
    }
    return new Rows(file, rows, problems);
  }

  /**
   * A file that ships with the program, of two columns sorted by the first, in its order.
   *
   * @throws ContentException naming every mistake in it
   */
  public static Map<String, String> pairs(String file) {
    var problems = new ArrayList<ContentProblem>();
    var rows = of(file, Resources.text(file), 2, problems);
    rows.sortedBy(row -> row.column(0));
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    var pairs = new LinkedHashMap<String, String>();
    rows.all().forEach(row -> pairs.put(row.column(0), row.column(1)));
    return pairs;
  }

  public List<Row> all() {
    return rows;
  }

  /** Notes something wrong in a line. */
  public void problem(Row row, String problem, String mend) {
    problems.add(new ContentProblem(file, row.line(), problem, mend));
  }

  /** Notes every line that is out of order. */
  public void sortedBy(Function<Row, String> key) {
    var last = "";
    for (var row : rows) {
      var here = key.apply(row);
      if (here.compareTo(last) < 0) {
        problem(row, "\"" + here + "\" comes after \"" + last + "\"", "keep the lines sorted");
      }
      last = here;
    }
  }
}
