package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.signal.Signals;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
  private static final Requests REQUESTS = Requests.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /start abc123                | START            | []
          /HELP                        | HELP             | []
          /help@SomeBot                | HELP             | []
          /whatever                    | HELP             | []
          /checkin                     | CHECKIN_NOW      | []
          /snooze 2h                   | SNOOZE           | [Lasting[amount=PT2H]]
          /snooze@limber_bot 20 min    | SNOOZE           | [Lasting[amount=PT20M]]
          /pause 3 days                | PAUSE            | [Lasting[amount=P3D]]
          /pause till monday           | PAUSE            | []
          /time 8:30                   | SET_TIME         | [Time[time=08:30]]
          /zone Rome                   | SET_TIMEZONE     | [Zone[zone=Europe/Rome]]
          /nudges off                  | NUDGES_OFF       | []
          /nudges on                   | NUDGES_ON        | []
          /nudges fewer                | FEWER_NUDGES     | []
          /nudges 2 a week             | FEWER_NUDGES     | [PerWeek[times=2]]
          /chart sleep                 | SHOW_CHART       | [Metric[metric=sleep]]
          /export csv                  | EXPORT_DATA      | [Format[format=csv]]
          /delete                      | DELETE_DATA      | []
          /edit pain 4                 | EDIT_LAST_ANSWER | [Field[measure=PAIN], NewValue[value=Amount[amount=4.0]]]
          /habit ten squats            | ADD_HABIT        | [Habit[habit=ten squats]]
          /cancel                      | CANCEL           | []
          """)
  void commandsWithWhatFollows(String text, Intent intent, String slots) {
    assertThat(REQUESTS.command(text))
        .hasValueSatisfying(request -> assertThat(request.intent()).isEqualTo(intent));
    if (!text.equals("/pause till monday")) {
      assertThat(REQUESTS.command(text).orElseThrow().slots()).hasToString(slots);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "1/2", "and/or", "/", "", "// x", "see /help"})
  void otherTextIsNoCommand(String text) {
    assertThat(REQUESTS.command(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Skip!,SKIP_CHECKIN",
    "skip today please,SKIP_CHECKIN",
    "please turn the nudges off,NUDGES_OFF",
    "tips on,NUDGES_ON",
    "fewer tips please,FEWER_NUDGES",
    "snooze till half past nine,SNOOZE",
    "remind me in 2 hours,SNOOZE",
    "pause for 3 days,PAUSE",
    "unpause,RESUME",
    "delete everything,DELETE_DATA",
    "please delete all my data,DELETE_DATA",
    "export my data as csv,EXPORT_DATA",
    "check in,CHECKIN_NOW",
    "show me my chart for sleep,SHOW_CHART",
    "undo that,EDIT_LAST_ANSWER",
    "that should have been pain 3,EDIT_LAST_ANSWER",
    "never mind,CANCEL",
    "I love the nudges but one a day is enough,FEWER_NUDGES",
    "two tips per day max,FEWER_NUDGES",
    "Suggestion: larger buttons,FEEDBACK",
    "i'm in IST,SET_TIMEZONE",
    "use IST,SET_TIMEZONE",
    "IST please,SET_TIMEZONE",
    "i'm on EST,SET_TIMEZONE",
    "use est please,SET_TIMEZONE",
    "i'm in CST now,SET_TIMEZONE",
    "CST please,SET_TIMEZONE",
    "we're in BST,SET_TIMEZONE",
    "switch to AST,SET_TIMEZONE",
    "it's MST here,SET_TIMEZONE"
  })
  void formsThatAreSurelyOneRequest(String text, Intent intent) {
    assertThat(REQUESTS.certain(text))
        .hasValueSatisfying(request -> assertThat(request.intent()).isEqualTo(intent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "skip dairy or not?",
        "is bread bad for me",
        "pain 4",
        "is one tip a day really enough to change a thing",
        "back",
        "no",
        "the tip of my thumb",
        "should i pause gluten for 3 days",
        "show me my chart after this. pain 5 hands"
      })
  void otherTextIsNotSurelyARequest(String text) {
    assertThat(REQUESTS.certain(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete my last answer",
        "delete the reminder",
        "remove yoga from my habits",
        "delete that",
        "don't delete my data",
        "do you delete my data after a year?",
        "clear the chart",
        "remove me from the channel",
        "forget it",
        "delete me from the mailing list",
        "get rid of all my joint pain",
        "wipe today's entry",
        "delete",
        "remove gluten from everything",
        "delete everything on my to-do list",
        "clear all of my events"
      })
  void everythingIsNeverDeletedForLess(String text) {
    assertThat(REQUESTS.certain(text).map(Request::intent))
        .isNotEqualTo(java.util.Optional.of(Intent.DELETE_DATA));
    assertThat(REQUESTS.read(text, sureOfDeletion()).intent()).isNotEqualTo(Intent.DELETE_DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wipe all you know about me",
        "please erase my whole account",
        "I want my history gone for good",
        "forget everything I ever told you"
      })
  void everythingIsDeletedWhereTheWordsSaySo(String text) {
    assertThat(REQUESTS.read(text, sureOfDeletion()).intent()).isEqualTo(Intent.DELETE_DATA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum up my week and no chart please             | WEEKLY_SUMMARY
          the last seven days, told, not as a picture    | WEEKLY_SUMMARY
          can I have my stiffness plotted                | SHOW_CHART
          """)
  void aPictureOrWordsIsWhatTheWordsSay(String text, Intent intent) {
    assertThat(REQUESTS.read(text, sureOfDeletion()).intent()).isEqualTo(intent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start the questions at 9pm tonight                     | SNOOZE
          in theatre still, two hours from now suits             | SNOOZE
          no more hints thanks, the evening questions are enough | NUDGES_OFF
          """)
  void whatIsAskedForOnceOrNoMoreIsWhatTheWordsSay(String text, Intent intent) {
    assertThat(REQUESTS.read(text, sureOfDeletion()).intent()).isEqualTo(intent);
  }

  private static Signals sureOfDeletion() {
    return new Signals(
        new float[0],
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of("delete_data", 0.97, "cancel", 0.02, "help", 0.01));
  }

  @Test
  void everyMistakeOfTheFileIsSaidWithItsLine() {
    var problems = new ArrayList<ContentProblem>();

    Requests.phrases(
        "skip_checkin\tpass on it\nskip_checkin\tPass on it!\nskippy\thop\nhelp\t?", problems);

    assertThat(problems)
        .extracting(ContentProblem::toString)
        .anyMatch(said -> said.startsWith("requests.tsv:2: \"Pass on it!\" is there already"))
        .anyMatch(
            said -> said.startsWith("requests.tsv:2: \"skip_checkin\tPass on it!\" comes after"))
        .anyMatch(said -> said.startsWith("requests.tsv:3: \"skippy\" is no label"))
        .anyMatch(said -> said.startsWith("requests.tsv:4: \"?\" has no words"));
  }
}
