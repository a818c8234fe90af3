package coach.limber.bot.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import coach.limber.bot.conversation.dialogue.Choice;
import com.google.gson.Gson;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text and its buttons as Block Kit, within its limits. */
final class Layout {
  /** Characters of markup in a section: 3000 are allowed. */
  private static final int SECTION = 2900;

  /** Sections in a message: about 13,200 characters over all of its blocks are taken. */
  private static final int SECTIONS = 4;

  private static final int BUTTONS_IN_A_ROW = 25;
  private static final int ROWS = 40;
  private static final Gson GSON =
      GsonFactory.createSnakeCase().newBuilder().disableHtmlEscaping().create();

  private Layout() {}

  /** One message, or several where the text is too long for one; the buttons under the last. */
  static List<List<LayoutBlock>> messages(String text, List<List<Choice>> rows) {
    var sections = Parts.of(text, SECTION).stream().map(Layout::section).toList();
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a message needs words, found none");
    }
    var messages = new ArrayList<List<LayoutBlock>>();
    for (int i = 0; i < sections.size(); i += SECTIONS) {
      messages.add(new ArrayList<>(sections.subList(i, Math.min(sections.size(), i + SECTIONS))));
    }
    rows.stream().limit(ROWS).flatMap(Layout::row).forEach(messages.getLast()::add);
    return messages;
  }

  static LayoutBlock section(String text) {
    return Blocks.section(section -> section.text(text(text)));
  }

  /** Markup shows quotations; without one, marks such as {@code *} are to stay as they are. */
  static TextObject text(String text) {
    var quoted = text.startsWith("> ") || text.contains("\n> ");
    return !quoted && text.matches("(?s).*[*_~`].*")
        ? PlainTextObject.builder().text(text).emoji(false).build()
        : MarkdownTextObject.builder().text(markup(text)).verbatim(true).build();
  }

  private static String markup(String text) {
    return text.lines()
        .map(
            line ->
                line.startsWith("> ")
                    ? "> " + Markup.escaped(line.substring(2))
                    : Markup.escaped(line))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<LayoutBlock> row(List<Choice> choices) {
    var blocks = new ArrayList<LayoutBlock>();
    for (int i = 0; i < choices.size(); i += BUTTONS_IN_A_ROW) {
      var some = choices.subList(i, Math.min(choices.size(), i + BUTTONS_IN_A_ROW));
      blocks.add(actions(some.stream().map(Layout::choice).toList()));
    }
    return blocks.stream();
  }

  private static BlockElement choice(Choice choice) {
    return choice(choice.label(), choice.id());
  }

  static BlockElement choice(String label, String id) {
    return button(button -> button.text(plainText(label)).actionId(id).value(id));
  }

  static String json(Object blocks) {
    return GSON.toJson(blocks);
  }
}
