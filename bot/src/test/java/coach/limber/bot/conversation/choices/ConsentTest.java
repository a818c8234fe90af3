package coach.limber.bot.conversation.choices;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Ask.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of somebody's health is kept because they said so. */
class ConsentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "ok",
        "sure",
        "yes im 34",
        "i'm 62 and that's fine",
        "i'm fine with that",
        "fine",
        "yes please",
        "👍",
        "go on then",
        "no problem",
        "no worries",
        "don't see why not",
        "i don't mind",
        "i have no objection",
        "nope, all fine",
        "if i must",
        "i suppose",
        "alright then",
        "yes, not a problem",
        "yes i am over 18 and it's fine",
        "yes, my hands hurt",
        "why not",
        "oh go on then yes",
        "not a child, yes",
        "yes not under 18",
        "yeah ok",
        "it's fine",
        "it's all right",
        "ok thanks",
        "yes fine",
        "i am seventy-one, so yes, i am old enough, and yes, that is quite all right with me",
        "well yes, i am happy to"
      })
  void agrees(String text) {
    assertThat(Consent.of(text)).isEqualTo(new Told.Agreed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "no thanks",
        "nah",
        "ok no thanks then",
        "ok but no",
        "sure, not",
        "yes i'm 18, no it's not all right",
        "yes but i don't want that",
        "i'd rather not",
        "i'm 40 and no",
        "ok... no",
        "i don't agree",
        "yeah no",
        "i'm 53, i don't consent"
      })
  void refuses(String text) {
    assertThat(Consent.of(text)).isEqualTo(new Told.Declined());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok maybe later",
        "ok let me think",
        "yes wait",
        "what for?",
        "is that all right for you?",
        "yes but never at night",
        "my knees hurt",
        "i'm fine",
        "i'm good thanks",
        "i'm ok, and you",
        "fine day today",
        "great",
        "great day so far",
        "fine now",
        "ok now",
        "i'm 62",
        "44",
        "doctor says its fine",
        "my husband says it's ok",
        "my cousin says it's ok",
        "my knees are fine today"
      })
  void isNeither(String text) {
    assertThat(Consent.of(text)).isEqualTo(new Told.Nothing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm 17",
        "yes im 18 tomorrow",
        "i'm 18 next month",
        "yes, i'm 18 in june",
        "15",
        "i am eighteen on friday",
        "nearly 18"
      })
  void isTooYoung(String text) {
    assertThat(Consent.of(text)).isEqualTo(new Told.TooYoung());
  }
}
