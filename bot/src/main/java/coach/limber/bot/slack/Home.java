package coach.limber.bot.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;

import coach.limber.bot.conversation.Overview;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import java.util.ArrayList;
import java.util.List;

/**
 * The app's home: today, the week, settings, pause, privacy. Its buttons say what a person could
 * say, so nothing is decided here.
 */
final class Home {
  /** A choice that stands for words: {@code say//pause 3 days}. */
  static final String SAY = "say/";

  private Home() {}

  /** Which picture of the week stands in it, if any does, the home itself remembers for us. */
  static View of(Overview overview, WeekPicture picture) {
    var blocks =
        switch (overview) {
          case Overview.Unmet() -> stranger();
          case Overview.Met met -> known(met, picture);
        };
    return Views.view(view -> view.type("home").privateMetadata(picture.metadata()).blocks(blocks));
  }

  private static List<LayoutBlock> stranger() {
    return List.of(
        title(Words.HOME_HELLO),
        Layout.section(Words.HOME_WHO),
        actions(List.of(Layout.choice(Words.SAY_HELLO, SAY + "hello"))));
  }

  private static List<LayoutBlock> known(Overview.Met met, WeekPicture picture) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(title(Words.TODAY));
    blocks.add(Layout.section(met.today()));
    if (met.open()) {
      blocks.add(
          actions(
              List.of(
                  Layout.choice(Words.CHECK_IN, SAY + "/checkin"),
                  Layout.choice(Words.ON_ONE_PAGE, Form.OPEN))));
    }
    blocks.add(title(Words.WEEK));
    blocks.add(Layout.section(met.week()));
    if (picture.isThere()) {
      blocks.add(picture.block());
    }
    blocks.add(
        actions(
            List.of(
                Layout.choice(Words.SHOW_WEEK, SAY + "my week"),
                Layout.choice(Words.HABITS, SAY + "/habits"))));
    blocks.add(title(Words.SETTINGS));
    blocks.add(settings(met));
    blocks.add(
        actions(
            met.paused()
                ? List.of(Layout.choice(Words.RESUME, SAY + "/resume"))
                : List.of(
                    Layout.choice(Words.PAUSE_3_DAYS, SAY + "/pause 3 days"),
                    Layout.choice(Words.PAUSE_A_WEEK, SAY + "/pause 7 days"))));
    blocks.add(divider());
    blocks.add(title(Words.PRIVACY));
    blocks.add(Layout.section(Words.WHO_CAN_READ));
    blocks.add(
        actions(
            List.of(
                Layout.choice(Words.WHAT_IS_KEPT, SAY + "/privacy"),
                Layout.choice(Words.EXPORT, SAY + "/export"),
                Layout.choice(Words.DELETE, SAY + "/delete"))));
    return blocks;
  }

  /** What is changed rarely hides behind three dots. */
  private static LayoutBlock settings(Overview.Met met) {
    var rare =
        List.of(
            rare(Words.CHANGE_TIME, "/time"),
            rare(Words.CHANGE_ZONE, "/zone"),
            met.nudged()
                ? rare(Words.NUDGES_OFF, "/nudges off")
                : rare(Words.NUDGES_ON, "/nudges on"),
            rare(Words.HELP, "/help"));
    return Blocks.section(
        section ->
            section
                .text(Layout.text(met.settings()))
                .accessory(overflowMenu(menu -> menu.actionId("more").options(rare))));
  }

  private static OptionObject rare(String label, String words) {
    return option(plainText(label), SAY + words);
  }

  private static LayoutBlock title(String text) {
    return header(header -> header.text(plainText(text)));
  }
}
