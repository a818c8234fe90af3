package coach.limber.bot.commands;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.insight.Chart;
import coach.limber.bot.rehearsal.Keyboard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A talk in the terminal. Buttons are numbered and their number is typed; where the labels are
 * numbers themselves, as on a scale from 0 to 10, the label is typed.
 */
final class Chat {
  private final Keyboard keyboard;
  private final BufferedReader in;
  private final PrintWriter out;
  private List<Choice> choices = List.of();

  Chat(Keyboard keyboard, BufferedReader in, PrintWriter out) {
    this.keyboard = keyboard;
    this.in = in;
    this.out = out;
  }

  /** Goes on until {@code exit} or the end of what is typed. */
  void run() throws IOException {
    for (var line = prompt(); line != null && !line.strip().equals("exit"); line = prompt()) {
      if (!line.isBlank()) {
        show(keyboard.listen());
        show(answer(line.strip()));
      }
    }
  }

  private String prompt() throws IOException {
    out.print("> ");
    out.flush();
    return in.readLine();
  }

  private List<Outbound> answer(String line) {
    return chosen(line)
        .map(choice -> keyboard.tap(choice.id()))
        .orElseGet(() -> keyboard.say(line));
  }

  private Optional<Choice> chosen(String line) {
    var labelled =
        choices.stream().filter(choice -> choice.label().equalsIgnoreCase(line)).findFirst();
    return labelled.or(() -> numbered(choices) ? at(line) : Optional.empty());
  }

  private Optional<Choice> at(String line) {
    return IntStream.rangeClosed(1, choices.size())
        .filter(number -> line.equals(String.valueOf(number)))
        .mapToObj(number -> choices.get(number - 1))
        .findFirst();
  }

  private static boolean numbered(List<Choice> choices) {
    return choices.stream().noneMatch(choice -> choice.label().matches("\\d+"));
  }

  private void show(List<Outbound> messages) {
    messages.forEach(this::show);
  }

  private void show(Outbound message) {
    switch (message) {
      case Outbound.Text(String text) -> out.println(text);
      case Outbound.Question(String _, String text, List<List<Choice>> rows) -> show(text, rows);
      case Outbound.Edit(String _, String text, List<List<Choice>> rows) -> show(text, rows);
      case Outbound.Picture(String caption, String alt, Chart _) ->
          out.println(caption + "\n[picture: " + alt + "]");
      case Outbound.Document(String caption, String name, String _, byte[] content) ->
          out.println(caption + "\n[" + name + ", " + content.length + " bytes]");
    }
    out.println();
  }

  private void show(String text, List<List<Choice>> rows) {
    choices = rows.stream().flatMap(List::stream).toList();
    out.println(text);
    if (!choices.isEmpty()) {
      out.println(
          numbered(choices)
              ? IntStream.range(0, choices.size())
                  .mapToObj(i -> "  " + (i + 1) + ") " + choices.get(i).label())
                  .collect(Collectors.joining("\n"))
              : choices.stream()
                  .map(choice -> "[" + choice.label() + "]")
                  .collect(Collectors.joining(" ", "  ", "")));
    }
  }
}
