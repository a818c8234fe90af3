package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.slack.FakeSlack.Call;
import coach.limber.bot.slack.FakeSlack.Fault;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The app's home, and the picture of the week in it. */
@Execution(ExecutionMode.CONCURRENT)
class HomeTest {
  @TempDir private Path home;

  @Test
  void thePictureIsPutThereOnceAndAnewWhenTheDiaryChanges() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      opens(ann, "");
      slack.await(shows("Say hello"));
      ann.meets();
      opens(ann, "");
      var settings = slack.await(shows("I ask at 20:00"));
      assertThat(settings.body().toString()).contains("Nudges off").doesNotContain("Nudges on");
      assertThat(slack.uploads).isEmpty();

      ann.says("pain 6 knees");
      var first = slack.await(HomeTest::hasAPicture);
      assertThat(picture(first)).isIn(slack.files);
      assertThat(first.body().findValuesAsText("alt_text").getFirst()).contains("Pain 6");
      var kept = slack.await(call -> call.method().equals("files.completeUploadExternal"));
      assertThat(kept.body().has("channel_id")).isFalse();
      assertThat(kept.body().toString()).doesNotContainIgnoringCase("pain");

      slack.fails(
          new Fault("views.publish", false, 200, "{\"ok\":false,\"error\":\"invalid_arguments\"}"));
      opens(ann, metadata(first));
      slack.await(after(first, HomeTest::hasAPicture));
      // Whether a view was refused for its picture or not is not said: another one is put there.
      FakeSlack.until(() -> slack.files.size() == 1 && slack.uploads.size() == 2);

      var second = slack.await(HomeTest::hasAPicture);
      opens(ann, metadata(second));
      slack.await(after(second, HomeTest::hasAPicture));
      assertThat(slack.uploads).hasSize(2);

      ann.says("actually pain 4");
      slack.await(
          call ->
              hasAPicture(call)
                  && call.body().toString().contains("Pain 4")
                  && !call.equals(second));
      FakeSlack.until(() -> slack.files.size() == 1);
      assertThat(slack.files).doesNotContain(picture(second));
      assertThat(slack.uploads).hasSize(3);

      ann.says("/nudges off");
      var off = slack.await(shows("Nudges on"));
      assertThat(off.body().toString()).doesNotContain("Nudges off");
    }
  }

  @Test
  void aNewFileIsShownOnceSlackHasLookedItOverAndKnownAfterARestart() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      ann.says("pain 6 knees");
      slack.awaitText("Noted: pain 6");
      slack.failsWhere(HomeTest::showsAPicture, 2, "invalid_arguments");
      opens(ann, "");
      var shown = slack.await(HomeTest::hasAPicture);
      assertThat(slack.uploads).hasSize(1);

      installed.restart();
      FakeSlack.until(() -> slack.socket.open() == 1);
      opens(ann, metadata(shown));
      slack.await(after(shown, HomeTest::hasAPicture));
      assertThat(slack.uploads).hasSize(1);

      ann.says("delete everything");
      ann.taps("Yes, delete");
      ann.taps("Delete for good");
      slack.await(after(shown, shows("Say hello")));
      FakeSlack.until(slack.files::isEmpty);
    }
  }

  private static void opens(Member ann, String metadata) {
    var event =
        ann.json(
            "{\"type\":\"app_home_opened\",\"user\":\"U0ANN\",\"channel\":\"D0ANN\",\"tab\":\"home\"}");
    if (!metadata.isEmpty()) {
      event.putObject("view").put("type", "home").put("private_metadata", metadata);
    }
    ann.event(event);
  }

  private static Predicate<Call> shows(String text) {
    return call -> call.method().equals("views.publish") && call.body().toString().contains(text);
  }

  private static boolean hasAPicture(Call call) {
    return call.method().equals("views.publish") && showsAPicture(call.body());
  }

  private static boolean showsAPicture(com.fasterxml.jackson.databind.JsonNode body) {
    return !body.findValues("slack_file").isEmpty();
  }

  private static String picture(Call call) {
    return call.body().findValues("slack_file").getFirst().path("id").asText();
  }

  private static String metadata(Call call) {
    return call.body().path("view").path("private_metadata").asText();
  }

  private static Predicate<Call> after(Call earlier, Predicate<Call> fits) {
    return call ->
        !call.equals(earlier) && call.ts().compareTo(earlier.ts()) > 0 && fits.test(call);
  }
}
