package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrieveEvalTest {
  @TempDir private Path folder;

  @Test
  void everyWayOfSearchingGetsALineOfTheTable() throws IOException {
    write(
        "corpus.jsonl",
        """
        {"_id": "a", "title": "Bees", "text": "A beehive is kept dry and out of the wind."}
        {"_id": "b", "title": "", "text": "Sourdough rises slowly because its yeast is wild."}
        {"_id": "c", "text": "A canoe is steered from the back seat."}
        """);
    write(
        "queries.jsonl",
        """
        {"_id": "1", "text": "why does sourdough rise slowly"}
        {"_id": "2", "text": "who steers a canoe"}
        {"_id": "3", "text": "nobody judged this one"}
        """);
    Files.createDirectory(folder.resolve("qrels"));
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\n1\tb\t1\n2\tc\t1\n2\ta\t0\n");
    var shell = new Shell();
    assertThat(shell.run("", "retrieve-eval", folder.toString())).as(shell.err()).isZero();
    assertThat(shell.out())
        .contains("3 passages, 2 questions", "built in", "MB in memory")
        .containsPattern("BM25 +1\\.0000 +1\\.0000 +\\d+\\.\\d\\d")
        .containsPattern("embedding +1\\.0000 +1\\.0000 ")
        .containsPattern("rank fusion +1\\.0000 +1\\.0000 ")
        .containsPattern("ours +1\\.0000 +1\\.0000 ");
  }

  @Test
  void everyMistakeIsShownWithItsFileItsLineAndWhatToDo() throws IOException {
    write("corpus.jsonl", "{\"_id\": \"a\", \"text\": \"One.\"}\nnot json\n{\"_id\": \"a\"}\n");
    var shell = new Shell();
    assertThat(shell.run("", "retrieve-eval", folder.toString())).isNotZero();
    assertThat(shell.err())
        .contains(
            "corpus.jsonl:2: is not JSON",
            "corpus.jsonl:3: has no _id or no text (write",
            "queries.jsonl:0: is not there or cannot be read (give a folder with corpus.jsonl");
  }

  @Test
  void judgementsOfWhatIsNotThereAreShown() throws IOException {
    write("corpus.jsonl", "{\"_id\": \"a\", \"text\": \"One.\"}\n");
    write("queries.jsonl", "{\"_id\": \"1\", \"text\": \"What?\"}\n");
    write("qrels.tsv", "query-id\tcorpus-id\tscore\n1\tb\t1\n7\ta\t1\n1 a 1\n");
    var shell = new Shell();
    assertThat(shell.run("", "retrieve-eval", folder.toString())).isNotZero();
    assertThat(shell.err())
        .contains(
            "qrels.tsv:2: names the unknown passage b",
            "qrels.tsv:3: judges the unknown question 7",
            "qrels.tsv:4: is no judgement (write query-id, corpus-id, score, with tabs)");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
