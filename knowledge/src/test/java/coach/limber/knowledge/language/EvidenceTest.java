package coach.limber.knowledge.language;

import static coach.limber.knowledge.language.Evidence.Sure.BEYOND_DOUBT;
import static coach.limber.knowledge.language.Evidence.Sure.FAIRLY;
import static coach.limber.knowledge.language.Evidence.Sure.HARDLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  private static final Evidence EVIDENCE = Evidence.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HELP           | menu of comands
          HELP           | is there a list of commands i can type
          HELP           | what comands r there
          WEEKLY_SUMMARY | condense my past seven days into a paragraph
          WEEKLY_SUMMARY | squeeze the week down to one line
          FEEDBACK       | you noted my pain wrong last night, rubbish
          FEEDBACK       | you ignored my answer, i am not happy
          SNOOZE         | later maybe, house is chaos
          SNOOZE         | not now, dog going nuts
          """)
  void aFormIsARequest(Intent intent, String text) {
    assertThat(EVIDENCE.form(text)).contains(intent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list of commands for git",
        "boil down the article to a few lines",
        "you got my pain wrong, it was 5, not impressed",
        "later, i meant the fish",
        "not now, my knees are sore",
        "maybe later, thanks"
      })
  void itsLookAlikeIsNone(String text) {
    assertThat(EVIDENCE.form(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUDGES_OFF       | can the pep talks go
          NUDGES_OFF       | no more of those suggestions between meals
          NUDGES_ON        | i miss the hints
          FEWER_NUDGES     | one each fortnight will do
          FEWER_NUDGES     | dial it down
          SNOOZE           | kids in the tub, back in a bit
          PAUSE            | we fly to Crete, silence for two weeks
          RESUME           | home again, carry on
          SET_TIME         | quarter past nine would suit me
          ADD_HABIT        | stick a cup of broth on the list
          SKIP_CHECKIN     | leave today's
          EDIT_LAST_ANSWER | that was a mistake
          HUMAN_HELP       | is there somebody on the phone
          HELP             | how does one use it
          """)
  void aRequestThatItsWordsSayIsBorneOut(Intent intent, String text) {
    assertThat(EVIDENCE.bearsOut(intent, text, HARDLY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUDGES_OFF   | switch the bedroom lamp off
          FEWER_NUDGES | divide 120 by six people
          SNOOZE       | set a timer for 10 minutes
          SET_TIME     | wake me at 6 tomorrow
          PAUSE        | weeks? months?
          PAUSE        | pause the film
          EXPORT_DATA  | file my expenses for me
          EXPORT_DATA  | could you file the tax return
          HUMAN_HELP   | call my sister for me
          ADD_HABIT    | what would this add to the bill
          ADD_HABIT    | put a number on it
          RESUME       | resume my cv
          CANCEL       | stop the music
          """)
  void whatIsSaidToSomebodyElseIsNotHoweverSureTheReaderIs(Intent intent, String text) {
    assertThat(EVIDENCE.bearsOut(intent, text, FAIRLY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SNOOZE       | hold on, i'm walking the dog, 20 minutes
          SNOOZE       | oven's on, ask in a quarter of an hour
          PAUSE        | our cat died, a break please
          SKIP_CHECKIN | the car broke down, not today
          """)
  void aReasonMayBeAboutAnything(Intent intent, String text) {
    assertThat(EVIDENCE.bearsOut(intent, text, HARDLY)).isTrue();
  }

  @Test
  void ofAHarmlessRequestTheReaderMayBeSure() {
    assertThat(EVIDENCE.bearsOut(Intent.SHOW_CHART, "let the numbers dance", FAIRLY)).isTrue();
    assertThat(EVIDENCE.bearsOut(Intent.SHOW_CHART, "let the numbers dance", HARDLY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SNOOZE           | ask again at quarter to ten tonight
          SNOOZE           | in the bath, come back in half an hour
          SNOOZE           | please poke me back when i get off the bus
          PAUSE            | off to my aunt's, stay quiet until Tuesday would you
          PAUSE            | hush for a fortnight
          PAUSE            | could you leave me in peace till the 4th
          SET_TIME         | from now on message me at 6:45 in the morning
          SET_TIME         | write to me at eight of an evening from now on
          SKIP_CHECKIN     | no check-in tonight, we're at the opera
          SIGNS_QUIZ       | run me through those 4 questions about my gut
          SIGNS_QUIZ       | quiz me on the four signs
          PRIVACY          | can anyone at my work read what i put here
          PRIVACY          | does my mother see these answers
          DELETE_DATA      | wipe the lot, everything you have on me
          DELETE_DATA      | shred all my records please
          DELETE_DATA      | I wish to be forgotten, gdpr
          EDIT_LAST_ANSWER | silly me, pain was supposed to be 2
          EDIT_LAST_ANSWER | stiffness should have been 20 minutes
          EDIT_LAST_ANSWER | can you lower my stress to low
          ADD_HABIT        | make cold showers a habit of mine
          ADD_HABIT        | track my vitamin c from today
          ADD_HABIT        | add chair yoga to the stuff you check with me
          ADD_HABIT        | i'd like to whistle more, could that be a habit?
          LIST_HABITS      | what have i got on my list
          START            | my sister sent me your link, where do i start
          FEEDBACK         | i really like how short you keep it
          FEEDBACK         | the app crashed on me
          FEEDBACK         | i'm loving your little quiz
          FEEDBACK         | these buttons are far too small for my thumbs
          FEEDBACK         | you're hopeless at listening
          FEEDBACK         | four stars, would be five with bigger letters
          FEEDBACK         | not impressed by this
          PAUSE            | nothing for 6 days please, inventory at work
          SET_TIME         | could they arrive at 18:45 from now on
          SET_TIME         | i'd like to move when you write to me
          LIST_HABITS      | what habits have i got again
          RESUME           | you can come out of hiding
          HELP             | tell me what kind of things you can do
          HELP             | how does one use this thing
          FEEDBACK         | spotted a typo in your weekly message
          CANCEL           | scrap it, i don't want to go on
          SHOW_PROGRESS    | how are we tracking so far
          NUDGES_ON        | switch the nudging back on
          HUMAN_HELP       | who can i write to when it breaks
          EXPORT_DATA      | can i have my history as a spreadsheet
          SKIP_CHECKIN     | no log tonight, worn out
          FEEDBACK         | could you add a field for my weight
          FEEDBACK         | hats off to whoever made this
          FEEDBACK         | glitch: the picture stays blank
          LIST_HABITS      | show me my habit list
          NUDGES_ON        | well, i wouldn't mind the hints again
          FEWER_NUDGES     | lay off the pep talks a little
          HELP             | name all the things you can do
          PRIVACY          | are my scores handed on to anyone
          EDIT_LAST_ANSWER | i typed 5 for pain but it was really 2
          LIST_HABITS      | which ones did i sign up to do every morning
          EXPORT_DATA      | give me my entries to keep
          EXPORT_DATA      | i'd like to take my records with me
          RESUME           | lift the pause please
          SHOW_PROGRESS    | have my hands got any better since june
          SHOW_PROGRESS    | what do the numbers say
          WEEKLY_SUMMARY   | sum up monday to sunday for me
          PAUSE            | we have guests, give it a rest for a week
          HUMAN_HELP       | get me a real person, not some bot
          HUMAN_HELP       | is there a real person i could phone
          SET_TIME         | shift it half an hour earlier, i'm out by then
          SET_TIME         | move my slot to quarter past two
          SET_TIME         | catch me around teatime from here on
          FEEDBACK         | you could have a column for my weight
          ADD_HABIT        | get me another box to tick for an early night
          WEEKLY_SUMMARY   | my week at a glance please
          WEEKLY_SUMMARY   | a couple of lines about the last seven days
          NUDGES_OFF       | knock it off with the pep talks
          RESUME           | ok, we're back, carry on
          """)
  void aFormIsARequestWhateverTheReaderHears(Intent intent, String text) {
    assertThat(EVIDENCE.form(text)).contains(intent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do i use turmeric for this",
        "which habits would be best for my knees",
        "do me a meal plan monday to sunday",
        "your messages land at odd hours",
        "remind me again what leaky gut is",
        "the pain comes back in winter",
        "my knees stay stiff until noon",
        "what should i eat from now on",
        "tell me the four signs",
        "can my doctor see inflammation on a scan",
        "delete my browser history",
        "wipe the lot of dairy from my plate",
        "remove all my answers from today",
        "forget everything i said about bread",
        "how do i bring my pain down to 2",
        "should sleep be 8 hours",
        "pain should be 3 and sleep should be 7",
        "make it a habit to ask why",
        "can yoga be a habit that helps",
        "i love the taste of kefir",
        "does yoga make this pain better",
        "i hate how stiff i am",
        "is this food good for me",
        "my knees are a bit better",
        "your gut is amazing isn't it",
        "does star anise help",
        "i like my porridge but it was cold",
        "is any of this proven",
        "what can you do for a sore knee",
        "add a pain of 4",
        "i want to talk to someone about bread",
        "has anyone got better since giving up dairy",
        "is there a food i could try",
        "move the pain an inch further along",
        "you should have a look at my knee",
        "which signs fit in a nutshell",
        "i'm home, knees are a four"
      })
  void otherTextHasNoneOfTheForms(String text) {
    assertThat(EVIDENCE.form(text)).isEmpty();
  }

  @Test
  void everyMistakeOfTheFileIsNamed() {
    assertThatThrownBy(
            () -> Evidence.of("needed:\n  snoose:\n    - later\n  pause:\n    - '(open'\n"))
        .isInstanceOf(ContentException.class)
        .hasMessageContainingAll(
            "snoose is no request", "evidence.yaml:5: is no pattern", "has no elsewhere");
  }

  @Test
  void beyondDoubtNoWordIsNeededButWhatIsMeantForAnotherMachineStaysIts() {
    assertThat(EVIDENCE.bearsOut(Intent.NUDGES_OFF, "enough of those sermons", FAIRLY)).isFalse();
    assertThat(EVIDENCE.bearsOut(Intent.NUDGES_OFF, "enough of those sermons", BEYOND_DOUBT))
        .isTrue();
    assertThat(EVIDENCE.bearsOut(Intent.FEEDBACK, "turn the volume down a bit", BEYOND_DOUBT))
        .isFalse();
  }

  /** Most of what we know people to say must be borne out, or the file asks for too much. */
  @Test
  void mostKnownRequestsAreBorneOut() {
    var known = Requests.phrases(Resources.text(Requests.FILE), new ArrayList<>()).all();
    var borneOut =
        known.entrySet().stream()
            .filter(it -> EVIDENCE.bearsOut(Intent.of(it.getValue()), it.getKey(), HARDLY))
            .count();
    assertThat((double) borneOut / known.size()).isGreaterThan(0.92);
  }
}
