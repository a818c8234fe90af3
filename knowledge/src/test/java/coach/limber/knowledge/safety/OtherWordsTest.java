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
          EMERGENCY | her legs won't move, she was fine this morning
          EMERGENCY | poo like black treacle and i keep blacking out
          CRISIS    | i go up to the roof and think about stepping off
          CRISIS    | i'm weary of being alive
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
          EMERGENCY | can't get my uncle to wake, he only groans
          EMERGENCY | my foot is ice cold and it hurts
          EMERGENCY | gran is on apixaban and banged her head on the sink
          EMERGENCY | my kneecap slid to the side and the leg is stuck
          EMERGENCY | a curtain coming down over my left eye
          EMERGENCY | both of us have headaches since the boiler was lit
          EMERGENCY | his hernia wont go back and it is rock hard
          EMERGENCY | got toilet cleaner in my eye
          CRISIS    | some evenings i hold the codeine box and do the sums
          CRISIS    | what would happen if someone took 50 of these, the someone is me
          CRISIS    | i did my legs again last night
          URGENT    | catheter has stopped working since lunch
          URGENT    | suddenly lots of floaters in one eye
          URGENT    | the sore on my diabetic foot has gone black
          URGENT    | rolled my ankle and can't take four steps
          DOCTOR    | shall i knock my blood pressure pills on the head
          DOCTOR    | i packed in the statin in june
          DOCTOR    | there is a lump on my shoulder that wasn't there in spring
          DOCTOR    | a mole on my arm has changed
          DOCTOR    | hoarse for six weeks
          DOCTOR    | i'm 70, constipated for two months
          DOCTOR    | my wife says i stop breathing at night
          DOCTOR    | mood has been low for months, no joy
          DOCTOR    | blood pressure about 162/99 for weeks
          DOCTOR    | indigestion every night for months
          DOCTOR    | meat sticks on the way down
          DOCTOR    | naproxen every morning and my stomach is sore
          DOCTOR    | put my toddler on a vegan diet
          DOCTOR    | going gluten free before my coeliac test
          DOCTOR    | want to come off my steroids, is that okay
          EMERGENCY | an iron ring round my ribs, getting tighter by the hour
          EMERGENCY | a heavy weight under my bra line, it goes into my left arm
          URGENT    | nothing but soup for 2 weeks now, fainted twice
          URGENT    | barely eating for weeks and i keep passing out
          DOCTOR    | voltarol tablets, but my stomach bled a few years back
          DOCTOR    | had a perforated ulcer once, is nurofen ok for my knee
          DOCTOR    | no spleen, is kefir i make myself ok
          DOCTOR    | lung transplant in 2019, love my home brewed kombucha
          URGENT    | i left the steroid pills all at one time
          CRISIS    | would be such a relief not to wake up
          CRISIS    | not existing sounds restful
          CRISIS    | hope i went in my sleep
          CRISIS    | I do not find sense to live anymore
          CRISIS    | such life I do not need
          CRISIS    | I want that my life finish
          CRISIS    | it is better I die
          CRISIS    | what for I live, only pain
          CRISIS    | i wish that truck hadnt missed me
          CRISIS    | should have let the van hit me
          CRISIS    | would forty tablets be enough
          CRISIS    | i have 60 of them. would that be enough
          CRISIS    | no point taking my pills anymore, it is all pointless
          CRISIS    | she's gone and i want to be where she is
          CRISIS    | tempted to drink bleach
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
        "penicillin for my chest in winter, do my joint pains come from it",
        "can i have the shingles jab on a biologic",
        "the lump was a cyst, all benign",
        "a lump in the custard",
        "blood pressure is normal, no swelling",
        "my fitness tracker counts stairs",
        "gave up bread and it helped",
        "looked at the eggs and did the sums for the cake",
        "rack of ribs, squeezed a lemon over it",
        "pull the band round your ribs tighter",
        "just water with lunch, and nobody fainted",
        "had a mouth ulcer, ibuprofen helped",
        "transplanted the tomatoes, then made sauerkraut",
        "be nice not to wake at 5 for once",
        "so nice not waking up with a headache",
        "no sense in buying kefir, i make it",
        "i do not see the point of this check in",
        "wish the bus had waited for me",
        "is thirty tablets enough for a month",
        "would 30 of these a day be enough fibre",
        "i'd sooner drink bleach than watch that again",
      })
  void isNone(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER)).isEmpty();
  }
}
