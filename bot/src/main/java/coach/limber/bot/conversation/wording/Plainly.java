package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said instead where a platform refuses a message for good: the same in plain words, with
 * nothing left that a platform could stumble over.
 */
public final class Plainly {
  private static final String QUOTE = "> ";

  private Plainly() {}

  /** A text without buttons, quotation, picture or file. */
  public static Outbound.Text say(Outbound refused) {
    return new Outbound.Text(
        switch (refused) {
          case Outbound.Text(var text) -> inOtherWords(text);
          case Outbound.Question(_, var text, var rows) -> withChoices(text, rows);
          case Outbound.Edit(_, var text, var rows) -> withChoices(text, rows);
          case Outbound.Picture(var caption, var alt, _) ->
              caption.isEmpty() ? alt : caption + "\n" + alt;
          case Outbound.Document(_, var name, _, _) -> CoachWords.fileNotTaken(name);
        });
  }

  private static String inOtherWords(String text) {
    var plain = unquoted(text);
    return plain.equals(text) ? CoachWords.NOT_TAKEN : plain;
  }

  private static String withChoices(String text, List<List<Choice>> rows) {
    return Stream.concat(Stream.of(unquoted(text)), rows.stream().map(Plainly::line))
        .collect(Collectors.joining("\n"));
  }

  private static String line(List<Choice> row) {
    return row.stream().map(Choice::label).collect(Collectors.joining(" · ", "· ", ""));
  }

  private static String unquoted(String text) {
    return text.lines()
        .map(line -> line.startsWith(QUOTE) ? "“" + line.substring(QUOTE.length()) + "”" : line)
        .collect(Collectors.joining("\n"));
  }
}
