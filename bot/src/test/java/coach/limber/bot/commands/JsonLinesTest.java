package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.rehearsal.Desks;
import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.knowledge.Understood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-03-28T12:00:00Z"));

  private final JsonLines lines =
      new JsonLines(new Rehearsal(Desks.reading((text, _) -> understood(text)), NOON));

  private static Understood understood(String text) {
    if (text.equals("trap")) {
      throw new IllegalStateException("fell into the trap");
    }
    return new Understood.SmallTalk("joke");
  }

  private List<String> answer(String... typed) throws IOException {
    var out = new StringWriter();
    lines.answer(
        new BufferedReader(new StringReader(String.join("\n", typed))), new PrintWriter(out));
    return out.toString().lines().toList();
  }

  @Test
  void everyLineIsAnsweredInOrder() throws IOException {
    var answers =
        answer(
            "{\"id\": \"a\", \"text\": \"x\"}", "", "{\"id\": \"b\", \"turns\": [\"x\", \"y\"]}");
    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst()).startsWith("{\"id\":\"a\",\"route\":\"smalltalk\"");
    assertThat(answers.getLast()).startsWith("{\"id\":\"b\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no json                              | not JSON",
        "{\"id\": \"a\"                       | not JSON",
        "[1, 2]                               | expected an object",
        "{\"id\": \"a\"}                      | expected \\\"text\\\" or \\\"turns\\\"",
        "{\"id\": \"a\", \"turns\": []}       | expected \\\"text\\\" or \\\"turns\\\"",
        "{\"id\": \"a\", \"turns\": [1]}      | turns holds texts",
        "{\"text\": \"x\", \"context\": \"?\"} | context is checkin or left out",
      })
  void aLineThatCannotBeReadGetsAnErrorInItsPlace(String typed, String error) throws IOException {
    var answers = answer(typed, "{\"id\": \"b\", \"text\": \"x\"}");
    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst()).contains("\"error\":\"" + error);
    assertThat(answers.getLast()).startsWith("{\"id\":\"b\",\"route\"");
  }

  @Test
  void theIdIsGivenBackAsItCame() throws IOException {
    assertThat(answer("{\"id\": 7, \"text\": \"x\"}").getFirst()).startsWith("{\"id\":7,");
    assertThat(answer("{\"text\": \"x\"}").getFirst()).startsWith("{\"id\":null,");
  }

  @Test
  void aMistakeOfOursOnOneLineStopsNoOther() throws IOException {
    var answers = answer("{\"id\": 1, \"text\": \"trap\"}", "{\"id\": 2, \"text\": \"x\"}");
    assertThat(answers.getFirst()).startsWith("{\"id\":1,\"error\":").contains("the trap");
    assertThat(answers.getLast()).startsWith("{\"id\":2,\"route\"");
  }

  @Test
  void eachAnswerIsThereBeforeTheNextLineIsTyped() throws Exception {
    var typed = new PipedWriter();
    var shown = new PipedReader();
    var in = new BufferedReader(new PipedReader(typed));
    var out = new PrintWriter(new PipedWriter(shown));
    var running = Thread.ofVirtual().start(() -> run(in, out));
    var answers = new BufferedReader(shown);
    for (var id : List.of("a", "b")) {
      typed.write("{\"id\": \"" + id + "\", \"text\": \"x\"}\n");
      typed.flush();
      assertThat(answers.readLine()).startsWith("{\"id\":\"" + id + "\"");
    }
    typed.close();
    running.join();
  }

  private void run(BufferedReader in, PrintWriter out) {
    try {
      lines.answer(in, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
