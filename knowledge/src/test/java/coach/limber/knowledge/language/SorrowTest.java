package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SorrowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BABY     | we lost our baby in the night
          BABY     | I had a miscarriage on tuesday
          SOMEBODY | my husband passed away in spring
          SOMEBODY | my dear old dad died of a stroke last week. pain 3
          SOMEBODY | buried my mum today
          SOMEBODY | i lost my wife
          SOMEBODY | we just lost our grandson
          SOMEBODY | went to a friend's funeral
          SOMEBODY | my best friend has passed away
          SOMEBODY | i've lost a very close friend
          SOMEBODY | she died in march
          SOMEBODY | it's quiet here since he passed away
          SOMEBODY | i don't sleep since she went
          ANIMAL   | our old dog died yesterday, pain 4
          ANIMAL   | my cat had to be put down
          ANIMAL   | we had to put our dog to sleep
          ANIMAL   | i lost my horse
          ILLNESS  | my sister has just been diagnosed with cancer
          ILLNESS  | my mum's dying
          ILLNESS  | our dad has got dementia
          SICKNESS | my old dad is in hospital again
          SICKNESS | our daughter's poorly
          SICKNESS | my kids are all off sick
          SICKNESS | my little boy isn't well
          SICKNESS | our toddler has chickenpox
          SICKNESS | my wife's got a nasty cold, pain 3
          SICKNESS | my flatmate is feeling rough
          SICKNESS | sister has the flu
          UPHEAVAL | my wife left me
          UPHEAVAL | i lost my job
          UPHEAVAL | got made redundant, pain 5
          """)
  void aLossIsHeard(Sorrow sorrow, String text) {
    assertThat(Sorrow.in(text)).contains(sorrow);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my phone died",
        "she passed on the cake",
        "he passed his test",
        "she went to bed",
        "would it matter if he died?",
        "my son passed his driving test",
        "i lost weight",
        "i lost the baby weight",
        "i lost my dog's lead",
        "i lost my mum's ring",
        "we had a baby",
        "put my cat down on the sofa",
        "my mum has arthritis",
        "i lost my appetite",
        "my dad died at 60, will i get it?",
        "my sister was diagnosed with arthritis, can i get it?",
        "my mum nearly died last year",
        "dying for a coffee",
        "i was diagnosed with arthritis",
        "my neighbour came round",
        "my mum is sick of me",
        "my dad is very well",
        "is my mum ill?",
        "i walked the dog"
      })
  void otherWordsAreNone(String text) {
    assertThat(Sorrow.in(text)).isEmpty();
  }
}
