package coach.limber.bot.conversation.life;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.safety.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what says plainly that all is well ends an alarm. */
class AfterDangerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMERGENCY | saw the gp, she says it's muscular       | ALL_CLEAR
          URGENT    | gp says no clot                          | ALL_CLEAR
          EMERGENCY | hospital checked me over, all fine       | ALL_CLEAR
          EMERGENCY | i've seen the doctor and it was nothing  | ALL_CLEAR
          EMERGENCY | doctor said go to a&e                    | NOT_YET
          EMERGENCY | saw the gp, she says it's serious        | NOT_YET
          CRISIS    | better today                             | ALL_CLEAR
          CRISIS    | a bit better now thanks                  | ALL_CLEAR
          CRISIS    | saw the gp, she says it's nothing        | NOT_YET
          CRISIS    | not better                               | NOT_YET
          CRISIS    | im ok now, i am safe                     | ALL_CLEAR
          CRISIS    | i promise im safe                        | ALL_CLEAR
          CRISIS    | i am safe, i am fine to do it            | NOT_YET
          CRISIS    | i'm fine, i just worry about my joints   | ALL_CLEAR
          CRISIS    | it's only my knees                       | ALL_CLEAR
          CRISIS    | you misunderstood                        | MISTAKEN
          CRISIS    | it's just the pain                       | DOUBTED
          CRISIS    | i'm fine, i just want it to end          | NOT_YET
          CRISIS    | i'm ok, i only want to be gone           | NOT_YET
          EMERGENCY | it's only my knees                       | DOUBTED
          EMERGENCY | i called an ambulance                    | HELPED
          URGENT    | they sent me home, all clear             | SEEN_TO
          URGENT    | had it scanned, no clot                  | SEEN_TO
          URGENT    | scanned this morning, nothing there      | SEEN_TO
          EMERGENCY | had an ecg, heart's fine                 | SEEN_TO
          EMERGENCY | the ambulance came, it was a panic attack | SEEN_TO
          EMERGENCY | it was a panic attack                    | SEEN_TO
          EMERGENCY | been to the hospital and it's all fine   | ALL_CLEAR
          URGENT    | back from a&e, all clear, thanks         | SEEN_TO
          URGENT    | gp saw me, no dvt, on antibiotics now    | SEEN_TO
          EMERGENCY | it's my piles, doctor knows              | SEEN_TO
          URGENT    | it's my iron tablets                     | SEEN_TO
          URGENT    | he's fine now, asleep                    | SEEN_TO
          URGENT    | my grandson is fine now, asleep          | SEEN_TO
          EMERGENCY | he's fine now, asleep                    | NOT_YET
          URGENT    | they sent me home but it's worse         | NOT_YET
          URGENT    | went to a&e, waited six hours and left   | NOT_YET
          URGENT    | i checked, it's fine                     | NOT_YET
          URGENT    | i'm home                                 | NOT_YET
          EMERGENCY | it's just a panic attack                 | DOUBTED
          EMERGENCY | i think it was a panic attack            | DOUBTED
          CRISIS    | they sent me home, all clear             | NOT_YET
          URGENT    | ok calling now                           | CALLS
          URGENT    | yes i'll call the doctor                 | CALLS
          URGENT    | i'm ringing 111                          | CALLS
          URGENT    | ok i'll get it checked                   | CALLS
          EMERGENCY | my wife is calling an ambulance          | CALLS
          CRISIS    | calling samaritans now                   | CALLS
          CRISIS    | i'm going to do it                       | NOT_YET
          CRISIS    | i'm going to see her soon                | NOT_YET
          URGENT    | i'll call tomorrow                       | DOUBTED
          URGENT    | ringing in my ears                       | NOT_YET
          URGENT    | i'm not calling anyone                   | NOT_YET
          DOCTOR    | ok i'll book an appointment              | ALL_CLEAR
          URGENT    | i have an appointment at 3               | ARRANGED
          URGENT    | i rang the surgery, they'll see me tomorrow | ARRANGED
          EMERGENCY | they're sending an ambulance             | ARRANGED
          EMERGENCY | i have an appointment at 3               | NOT_YET
          URGENT    | i have an appointment next week          | DOUBTED
          CRISIS    | he's with my brother now, the crisis team came | HELPED
          CRISIS    | she's with her niece, the crisis team came | HELPED
          CRISIS    | the crisis team is coming monday         | NOT_YET
          CRISIS    | the crisis team is coming friday         | NOT_YET
          CRISIS    | my knife is here                         | NOT_YET
          CRISIS    | i've got them                            | NOT_YET
          EMERGENCY | my left arm too                          | WORSE
          URGENT    | i hit my head a bit                      | WORSE
          CRISIS    | how do i help her                        | HOW_TO_HELP
          CRISIS    | how do i help my uncle                   | HOW_TO_HELP
          CRISIS    | what should i tell him                   | HOW_TO_HELP
          CRISIS    | what helps                               | WHAT_HELPS
          CRISIS    | the diary i mean                         | MISTAKEN
          CRISIS    | my life i mean                           | NOT_YET
          CRISIS    | i mean my life                           | NOT_YET
          URGENT    | no, no blood, i misread, that was the patient | MISTAKEN
          """)
  void whatTheWordsComeTo(Tier tier, String text, AfterDanger meant) {
    assertThat(AfterDanger.of(tier, text, new Understood.SmallTalk("chat"), true)).isEqualTo(meant);
  }

  /** The article has an answer to "what helps", but not to this. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CRISIS    | what helps                     | WHAT_HELPS
          CRISIS    | how do i cope                  | WHAT_HELPS
          CRISIS    | and what would help her        | HOW_TO_HELP
          CRISIS    | how can i help my brother      | HOW_TO_HELP
          EMERGENCY | what helps with this           | WHAT_HELPS
          URGENT    | does ginger help               | WHAT_HELPS
          EMERGENCY | is bread bad for joints?       | ELSE
          EMERGENCY | which foods are anti-inflammatory | ELSE
          """)
  void whatIsAskedThen(Tier tier, String text, AfterDanger meant) {
    var answered = new Understood.Question(new Answer.NotCovered(Answer.Kind.FAR, List.of()));
    assertThat(AfterDanger.of(tier, text, answered, false)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"waiting, HELPED", "thanks, HELPED", "worse, NOT_YET", "should i worry?, ASK_THEM"})
  void whoHasHelpIsNotSentForIt(String text, AfterDanger meant) {
    var alone = AfterDanger.of(Tier.EMERGENCY, text, new Understood.SmallTalk("chat"), true);
    assertThat(alone.withHelp(text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          took 12 paracetamol since 8 | no i meant 2     | took 2 paracetamol since 8
          i took 12 paracetamol       | sorry, 2         | i took 2 paracetamol
          i took 12 paracetamol       | typo, 2          | i took 2 paracetamol
          i took 12 paracetamol       | sorry, 2 tablets | i took 2 paracetamol
          i took 12 paracetamol       | 2, not 12        | i took 2 paracetamol
          i took 12 paracetamol       | not 12, only two | i took two paracetamol
          """)
  void aSlipIsPutRight(String said, String text, String meant) {
    assertThat(Slip.isPutRight(text)).isTrue();
    assertThat(Slip.meant(said, text)).contains(meant);
  }

  /** "Chest pain for 3 minutes" would be another story: nobody told it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crushing chest pain for 20 minutes | actually 3 hours
          i took 12 paracetamol              | actually 3 hours ago
          two legs went numb                 | no, 10 minutes
          """)
  void aNumberOfAnotherKindPutsNothingRight(String said, String text) {
    assertThat(Slip.meant(said, text)).isEmpty();
  }

  @Test
  void aNumberOfOneKindPutsThatRight() {
    assertThat(Slip.meant("took 4 ibuprofen over 2 days", "sorry, 20 days"))
        .containsExactly("took 4 ibuprofen over 20 days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "pain 2", "no pain", "i took 2 more", "no, it's getting worse"})
  void whatPutsNoNumberRight(String text) {
    assertThat(Slip.isPutRight(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a bit better thank you",
        "yes i'm ok",
        "same",
        "ok i suppose",
        "better, was in hospital",
        "i called samaritans",
        "about the same",
        "not too bad"
      })
  void howTheyAre(String text) {
    assertThat(AfterDanger.tellsHowTheyAre(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pain 4 knees", "worse", "ok but not safe", "how are you", "no"})
  void otherWordsTellNothingOfIt(String text) {
    assertThat(AfterDanger.tellsHowTheyAre(text)).isFalse();
  }
}
