package coach.limber.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.ContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
  @TempDir private Path folder;

  @Test
  void aFolderThatIsNotThereHasNoArticles() {
    assertThat(Library.in(folder.resolve("nowhere")).isEmpty()).isTrue();
  }

  @Test
  void sentencesAreNumberedUnderTheNameOfTheirArticle() throws IOException {
    write("sleep.md", "# Sleep\n\nRest is good. So is the dark.\n");
    write("sleep.questions.tsv", "is rest good\ts01\nis the dark good\tsleep:s02\n");
    var library = Library.in(folder);
    var article = library.articles().getFirst();
    assertThat(article.article().sentences())
        .extracting(Sentence::id)
        .containsExactly("sleep:s01", "sleep:s02");
    assertThat(article.questions())
        .extracting(question -> question.sentences().getFirst())
        .containsExactly("sleep:s01", "sleep:s02");
    assertThat(library.of("sleep:s02")).contains(article);
    assertThat(library.of("s02")).isEmpty();
  }

  @Test
  void everyMistakeIsShownWithItsFileItsLineAndWhatToDo() throws IOException {
    write("Sleep Well.md", "# Sleep\n\nRest is good.\n");
    write("bare.md", "No title here.\n");
    write("pacing.md", "# Pacing\n\nRest before you are tired.\n");
    write("pacing.claims.yaml", "reviewed: no\nclaims:\n  - id: c1\n    says: Never rest.\n");
    write("pacing.questions.tsv", "when do I rest\ts01\nwhat is rest\ts09\nno tab here\n");
    write("pacing.red-flags.yaml", "reviewed: no\nflags:\n  - id: rf01\n    tier: soon\n");
    write("pasing.questions.tsv", "what is rest\ts01\n");
    write("notes.txt", "something else\n");
    assertThatThrownBy(() -> Library.in(folder))
        .isInstanceOf(ContentException.class)
        .message()
        .contains(
            "Sleep Well.md:0: \"Sleep Well\" cannot be the name of an article (use up to",
            "bare.md:1: stands above the title (begin with # and a title)",
            "pacing.claims.yaml:3: \"Never rest.\" does not stand in the article",
            "pacing.questions.tsv:2: \"s09\" is no sentence (use ids of pacing.md",
            "pacing.questions.tsv:3: has 1 columns",
            "pacing.red-flags.yaml:3: has the unknown tier soon",
            "pacing.red-flags.yaml:3: has the id rf01 of another flag",
            "pasing.questions.tsv:0: stands beside no pasing.md",
            "notes.txt:0: is no file of an article");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "- \u0000", "- \t- x"})
  void whatIsNoYamlIsShownWithWhatToDo(String text) throws IOException {
    write("sleep.md", "# Sleep\n\nRest is good.\n");
    write("sleep.claims.yaml", text);
    assertThatThrownBy(() -> Library.in(folder))
        .isInstanceOf(ContentException.class)
        .hasMessageContaining("sleep.claims.yaml:")
        .hasMessageContaining("is not YAML");
  }

  @Test
  void piecesInPiecesWithoutEndAreNoYaml() throws IOException {
    write("sleep.md", "# Sleep\n\nRest is good.\n");
    write("sleep.claims.yaml", "[".repeat(1000));
    write("sleep.red-flags.yaml", "a: &a [x]\nb: [" + "*a,".repeat(100) + "]\n");
    assertThatThrownBy(() -> Library.in(folder))
        .isInstanceOf(ContentException.class)
        .message()
        .contains("sleep.claims.yaml:0: is not YAML", "sleep.red-flags.yaml:0: is not YAML");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
