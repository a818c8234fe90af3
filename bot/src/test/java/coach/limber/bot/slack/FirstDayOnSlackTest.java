package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a person sees on Slack, the same by Socket Mode and over HTTP. */
@Execution(ExecutionMode.CONCURRENT)
class FirstDayOnSlackTest {
  @TempDir private Path home;

  @Test
  void aPersonMeetsAsksAndChecksInBySocketMode() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      firstDay(installed);
    }
  }

  @Test
  void aPersonMeetsAsksAndChecksInOverHttp() throws Exception {
    try (var installed = Installed.overHttp(home)) {
      firstDay(installed);
    }
  }

  private static void firstDay(Installed installed) {
    var slack = installed.slack;
    var ann = installed.ann;
    ann.meets();
    assertThat(slack.awaitText("Are you 18 or over").shown()).contains("employer");
    assertThat(slack.count(call -> call.shown().contains("Where are you?"))).isZero();

    ann.says("privacy");
    slack.await(
        call -> call.shown().contains("wipes all of it.") && call.shown().contains("employer"));
    ann.says("what is leaky gut?");
    var answer = slack.awaitText("compromised (sometimes called leaky gut)");
    assertThat(answer.body().path("channel").asText()).isEqualTo(FakeSlack.DIRECT);
    assertThat(answer.body().path("blocks").path(0).path("text").path("text").asText())
        .startsWith("> ");
    ann.taps("How sure is this?");
    slack.awaitText("Evidence:");

    ann.taps("Check in now");
    var asked = slack.awaitText("How are your joints");
    assertThat(asked.body().path("text").asText()).isEqualTo("Two taps for today?");
    ann.taps("4");
    ann.taps("Knees");
    ann.taps("Fine");
    ann.taps("None of them");
    ann.taps("Done");
    var noted = slack.awaitText("Noted: pain 4 (knee)");

    assertThat(noted.method()).isEqualTo("chat.update");
    assertThat(noted.ts()).isEqualTo(asked.ts());
  }

  @Test
  void editsCaptionsVoicesAndStrangeThingsAreMet() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      var said = ann.message("pain 6 knees &amp; bloated");
      ann.event(said);
      slack.awaitText("Noted: pain 6");

      ann.event(edited(ann, said, "pain 5 knees"));
      slack.awaitText("Changed: pain 6 → 5");

      var voice = ann.message("").put("subtype", "file_share");
      voice.putArray("files").addObject().put("mimetype", "audio/webm");
      ann.event(voice);
      slack.awaitText("voice messages");

      var photo = ann.message("my chest hurts and i can't breathe").put("subtype", "file_share");
      photo.putArray("files").addObject().put("mimetype", "image/png");
      ann.event(photo);
      slack.awaitText("emergency number");

      var sent = slack.messages().size();
      ann.event(ann.message("beep").put("bot_id", "B1"));
      ann.event(ann.message("Ann has joined").put("subtype", "channel_join"));
      ann.event(ann.message("I am the bot").put("user", "U0BOT"));
      ann.event(ann.json("{\"type\":\"business_of_tomorrow\",\"user\":[1,2]}"));
      ann.says("yes, i'm fine");
      slack.awaitText("Let's go on");
      assertThat(slack.messages()).hasSize(sent + 1);
    }
  }

  private static ObjectNode edited(Member ann, ObjectNode before, String text) {
    var edited = ann.message("").put("subtype", "message_changed").put("user", "");
    var after = before.deepCopy().put("text", text);
    after.putObject("edited").put("user", FakeSlack.ANN).put("ts", "1774692099.000000");
    edited.set("message", after);
    edited.set("previous_message", before);
    return edited;
  }

  @Test
  void aDeletedMessageTakesBackWhatItNotedAndNothingElse() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      var question = ann.message("what is leaky gut?");
      ann.event(question);
      slack.awaitText("leaky gut");
      var pain = ann.message("pain 6 knees");
      ann.event(pain);
      slack.awaitText("Noted: pain 6");
      var said = slack.messages().size();

      ann.event(deleted(ann, question));
      ann.event(deleted(ann, pain));
      ann.event(deleted(ann, pain));
      slack.awaitText("You deleted that message. Taken out: pain 6 (knee).");
      ann.says("what did I note today?");
      slack.awaitText("I have nothing noted");
      assertThat(slack.messages()).hasSize(said + 2);
    }
  }

  private static ObjectNode deleted(Member ann, ObjectNode before) {
    var deleted = ann.message("").put("subtype", "message_deleted").put("hidden", true);
    deleted.remove(java.util.List.of("user", "text"));
    deleted.put("deleted_ts", before.path("ts").asText());
    deleted.set("previous_message", before);
    return deleted;
  }

  @Test
  void anEditedQuestionIsAnsweredInItsThreadAndTakesNothingBack() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      ann.says("pain 5, slept badly, had pizza");
      slack.awaitText("Noted: pain 5");
      var question = ann.message("is dairy bad?").put("thread_ts", "1774692500.000001");
      ann.event(question);
      slack.awaitText("airy");
      ann.event(edited(ann, question, "what is leaky gut?"));

      var answer = slack.awaitText("leaky gut");
      assertThat(answer.body().path("thread_ts").asText()).isEqualTo("1774692500.000001");
      assertThat(slack.count(call -> call.shown().contains("taken out"))).isZero();
    }
  }

  @Test
  void aChannelGetsTheArticleInAThreadAndNothingPersonal() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      ann.event(mention(ann, "<@U0BOT> what is leaky gut?", "1774692500.000001"));
      var answer = slack.await(call -> call.body().path("channel").asText().equals("C0ALL"));
      assertThat(answer.shown()).contains("leaky gut");
      assertThat(answer.body().path("thread_ts").asText()).isEqualTo("1774692500.000001");

      ann.event(mention(ann, "<@U0BOT> pain 6 knees, bloated", "1774692600.000001"));
      slack.awaitText("Noted: pain 6");
      var pointer = slack.await(call -> call.method().equals("chat.postEphemeral"));
      assertThat(pointer.body().path("user").asText()).isEqualTo(FakeSlack.ANN);
      assertThat(pointer.body().path("channel").asText()).isEqualTo("C0ALL");
      assertThat(
              slack.count(
                  call ->
                      call.method().equals("chat.postMessage")
                          && call.body().path("channel").asText().equals("C0ALL")))
          .isOne();
    }
  }

  @Test
  void whoeverSpeaksInAThreadIsAnsweredThere() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      ann.event(ann.message("what is leaky gut?").put("thread_ts", "1774692500.000001"));
      var answer = slack.awaitText("leaky gut");
      assertThat(answer.body().path("channel").asText()).isEqualTo(FakeSlack.DIRECT);
      assertThat(answer.body().path("thread_ts").asText()).isEqualTo("1774692500.000001");
      assertThat(answer.body().path("text").asText()).doesNotContain("answered in a thread");

      var tap = ann.interaction("block_actions");
      tap.putObject("channel").put("id", FakeSlack.DIRECT);
      tap.putObject("message").put("ts", answer.ts()).put("thread_ts", "1774692500.000001");
      var button = answer.body().findParent("action_id");
      tap.putArray("actions")
          .addObject()
          .put("type", "button")
          .put("action_id", button.path("action_id").asText())
          .put("value", button.path("value").asText())
          .put("action_ts", slack.stamp());
      ann.interacts(tap);
      var evidence = slack.awaitText("Evidence:");
      assertThat(evidence.body().path("thread_ts").asText()).isEqualTo("1774692500.000001");

      ann.says("pain 3 knees");
      var noted = slack.awaitText("Noted: pain 3");
      assertThat(noted.body().has("thread_ts")).isFalse();
    }
  }

  private static ObjectNode mention(Member ann, String text, String ts) {
    return ann.message(text)
        .put("type", "app_mention")
        .put("channel", "C0ALL")
        .put("channel_type", "channel")
        .put("ts", ts);
  }

  @Test
  void commandsShortcutsHomeAndTheFormWork() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      assertThat(ann.command("help", "C0ALL")).contains("own chat");
      slack.awaitText("Are you 18 or over");
      slack.await(call -> call.method().equals("users.info"));
      ann.meets();
      assertThat(ann.command("what is leaky gut", FakeSlack.DIRECT)).isEmpty();
      slack.awaitText("leaky gut");

      ann.event(
          ann.json(
              "{\"type\":\"app_home_opened\",\"user\":\"U0ANN\",\"channel\":\"D0ANN\",\"tab\":\"home\"}"));
      slack.await(
          call ->
              call.method().equals("views.publish") && call.toString().contains("I ask at 20:00"));
      ann.tapsAtHome("Pause for 3 days");
      slack.awaitText("Paused. I'll be quiet until");
      slack.await(
          call -> call.method().equals("views.publish") && call.toString().contains("Paused"));

      ann.interacts(ann.interaction("shortcut").put("callback_id", "check-in"));
      slack.awaitText("How are your joints");
      ann.taps("All on one page");
      var opened = slack.await(call -> call.method().equals("views.open"));
      assertThat(opened.body().path("view").path("blocks").size()).isGreaterThan(4);
      ann.interacts(submission(ann, opened));
      var noted =
          slack.await(
              call ->
                  call.shown().contains("pain 4 (knee, hip)")
                      && call.shown().contains("6 h sleep")
                      && call.shown().contains("And your gut?"));
      assertThat(noted.method()).isEqualTo("chat.update");
      assertThat(noted.body().toString()).contains("Undo");
      assertThat(slack.count("chat.update")).isOne();
    }
  }

  private static ObjectNode submission(Member ann, FakeSlack.Call opened) {
    var payload = ann.interaction("view_submission");
    var view =
        ann.json(
            """
            {"id":"V77","type":"modal","callback_id":"form","hash":"1.x","state":{"values":{
              "pain":{"form":{"type":"static_select","selected_option":{"value":"4"}}},
              "joints":{"form":{"type":"checkboxes","selected_options":[
                {"value":"knee"},{"value":"hip"}]}},
              "gut":{"form":{"type":"checkboxes","selected_options":[]}},
              "note":{"form":{"type":"plain_text_input","value":"slept 6 hours"}}}}}
            """);
    view.set("private_metadata", opened.body().path("view").path("private_metadata"));
    payload.set("view", view);
    return payload;
  }

  @Test
  void dataComesAsFilesThatNameNothing() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      ann.says("pain 6 knees");
      slack.awaitText("Noted: pain 6");
      ann.says("export my data");
      FakeSlack.until(() -> slack.count("files.completeUploadExternal") >= 1);
      assertThat(slack.uploads).isNotEmpty();
      assertThat(new String(slack.uploads.getFirst(), StandardCharsets.UTF_8)).contains("pain");
    }
  }

  @Test
  void aNewZoneIsAskedAboutBeforeItIsUsed() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      var change =
          "{\"type\":\"user_change\",\"user\":{\"id\":\"U0ANN\",\"tz\":\"America/New_York\"}}";
      ann.event(ann.json(change));
      slack.awaitText("You seem to be in New York time now");
      ann.event(ann.json(change));
      ann.taps("Yes, use it");
      slack.awaitText("I'll ask you at 20:00 there");
      assertThat(slack.count(call -> call.shown().contains("You seem to be"))).isOne();
    }
  }
}
