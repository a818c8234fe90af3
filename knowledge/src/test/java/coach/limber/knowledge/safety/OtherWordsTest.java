package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dangers that name no illness: what was swallowed, what blocks the way, what is at hand. */
class OtherWordsTest {
  private static final RedFlags FLAGS = RedFlags.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMERGENCY | nan took a swig of descaler by mistake
          EMERGENCY | the boy licked the slug pellets
          EMERGENCY | he drank lamp oil from a cup
          EMERGENCY | a plum stone is lodged in his windpipe
          EMERGENCY | something is blocking her airway
          EMERGENCY | a bit of toast got jammed and she can't make a sound
          EMERGENCY | my gran is fitting and it won't stop
          EMERGENCY | his smile is lopsided and his words come out as mush
          EMERGENCY | suddenly blind in one eye
          EMERGENCY | 33 weeks and baby hasn't moved all day
          CRISIS    | what dose of codeine would be fatal
          CRISIS    | how many sleeping pills so i never wake up
          CRISIS    | sat here staring at the razor
          CRISIS    | the blade is the only thing that helps
          CRISIS    | been burning my arm with a cigarette
          CRISIS    | i've said my goodbyes
          CRISIS    | i am on the wrong side of the rail
          CRISIS    | going to smash his head in when he wakes
          URGENT    | itchy palms and i'm 31 weeks and a bit
          URGENT    | on enbrel and running a fever
          URGENT    | my jaw hurts when i chew and my scalp is tender
          DOCTOR    | indigestion every night for months
          DOCTOR    | meat sticks on the way down
          DOCTOR    | naproxen every morning and my stomach is sore
          DOCTOR    | put my toddler on a vegan diet
          DOCTOR    | going gluten free before my coeliac test
          DOCTOR    | want to come off my steroids, is that okay
          """)
  void isADanger(Tier tier, String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER).map(Concern::tier)).contains(tier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cleaned the oven with oven cleaner, then had tea",
        "the bin is stuck and the lid is jammed",
        "how much magnesium would help",
        "how many tablets come in a box",
        "burnt my arm on the oven tray",
        "cut the bread with the new blade",
        "got the rope out for the swing",
        "looking at holiday flats by the bridge",
        "the baby's kicking more than ever at 30 weeks",
        "my dress is not fitting",
        "purge all my data",
        "no dairy for me today",
        "i take my naproxen with food",
        "heartburn after a curry last night",
      })
  void isNone(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER)).isEmpty();
  }
}
