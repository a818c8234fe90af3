package coach.limber.bot.slack;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import coach.limber.knowledge.coaching.CheckInQuestion;
import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The check-in on one page: a modal whose questions may all be left out. */
final class Form {
  static final String ID = "form";

  /** The choice that opens it. */
  static final String OPEN = "form/open";

  static final String NOTE = "note";
  private static final int MOST_BOXES = 10;
  private static final int MOST_OPTIONS = 100;
  private static final int LONGEST_NOTE = 2000;

  private Form() {}

  static View of(List<CheckInQuestion> questions, LocalDate day) {
    var blocks = new ArrayList<LayoutBlock>();
    questions.forEach(
        question -> blocks.add(block(question.id(), question.ask(), answer(question))));
    blocks.add(
        block(
            NOTE,
            Words.NOTE,
            plainTextInput(
                element -> element.actionId(ID).multiline(true).maxLength(LONGEST_NOTE))));
    return view(
        view ->
            view.type("modal")
                .callbackId(ID)
                .privateMetadata(day.toString())
                .title(viewTitle(title -> title.type("plain_text").text(Words.FORM_TITLE)))
                .submit(viewSubmit(submit -> submit.type("plain_text").text(Words.FORM_SUBMIT)))
                .close(viewClose(close -> close.type("plain_text").text(Words.FORM_CLOSE)))
                .blocks(blocks));
  }

  private static LayoutBlock block(String id, String label, BlockElement element) {
    return input(
        input -> input.blockId(id).label(plainText(label)).element(element).optional(true));
  }

  private static BlockElement answer(CheckInQuestion question) {
    var options = question.choices().stream().limit(MOST_OPTIONS).map(Form::choice).toList();
    if (!question.several()) {
      return staticSelect(
          element -> element.actionId(ID).placeholder(plainText(Words.PICK_ONE)).options(options));
    }
    return options.size() <= MOST_BOXES
        ? checkboxes(element -> element.actionId(ID).options(options))
        : multiStaticSelect(
            element ->
                element.actionId(ID).placeholder(plainText(Words.PICK_SOME)).options(options));
  }

  private static OptionObject choice(CheckInQuestion.Option choice) {
    return option(plainText(choice.label()), choice.id());
  }

  /** Nothing if it is not one of ours. */
  static Optional<FilledForm> read(JsonNode view) {
    try {
      var day = LocalDate.parse(view.path("private_metadata").asText(""));
      var chosen = new LinkedHashMap<String, List<String>>();
      var note = "";
      for (var block : view.path("state").path("values").properties()) {
        for (var answer : block.getValue()) {
          if (block.getKey().equals(NOTE)) {
            note = answer.path("value").asText("").strip();
          } else if (!choices(answer).isEmpty()) {
            chosen.put(block.getKey(), choices(answer));
          }
        }
      }
      return Optional.of(new FilledForm(day, chosen, note));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static List<String> choices(JsonNode answer) {
    var choices = new ArrayList<String>();
    var one = answer.path("selected_option").path("value").asText("");
    if (!one.isEmpty()) {
      choices.add(one);
    }
    answer.path("selected_options").forEach(option -> choices.add(option.path("value").asText()));
    return choices;
  }
}
