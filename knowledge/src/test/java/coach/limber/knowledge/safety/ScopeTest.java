package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.signal.Encoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What makes danger words harmless, seen by the rules alone; the first of each pair is a danger.
 */
class ScopeTest {
  private static final RedFlags FLAGS = RedFlags.load();
  private static final Encoder ENCODER = Encoder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i have chest pain | i have no chest pain",
        "there is blood in my poo | there is no blood in my poo",
        "throwing up blood | not throwing up blood, just heartburn",
        "my face is drooping and my speech is slurred | no drooping face, no slurred speech",
        "im suicidal | im not suicidal",
        "im thinking of killing myself | i would never think of killing myself",
        "chest pain | chest pain: none",
        "night sweats and chest pain | i dont get night sweats, breathlessness or chest pain",
      })
  void aDenialTakesItBack(String danger, String denial) {
    assertThat(found(danger)).isTrue();
    assertThat(found(denial)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no fever but i have chest pain",
        "not hungry and i cant breathe",
        "no idea why but there is blood in my poo",
        "i dont know what to do, i want to die",
        "not joking, im suicidal",
        "no appetite. throwing up blood",
        "i havent told anyone but im going to kill myself",
      })
  void aDenialEndsWhereAnotherThoughtBegins(String danger) {
    assertThat(found(danger)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i was throwing up blood | i was throwing up blood years ago",
        "i was suicidal | i was suicidal in my 20s",
        "i have black tarry poo | i had black tarry poo back in 2015",
        "my calf is swollen and hot | when i was ten my calf was swollen and hot",
      })
  void whatIsLongPastIsNoDanger(String danger, String past) {
    assertThat(found(danger)).isTrue();
    assertThat(found(past)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "had an ulcer years ago, now im throwing up blood",
        "i was suicidal in my 20s and im suicidal again",
        "diagnosed ten years ago, chest pain since this morning",
      })
  void whatIsBackIsADanger(String danger) {
    assertThat(found(danger)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my dad has chest pain right now | my dad had chest pain and died",
        "my friend is throwing up blood | my friend was throwing up blood once",
        "my sister says she wants to kill herself | my uncle was suicidal once and died",
      })
  void anotherPersonIsADangerNowAndNoneInTheirPast(String now, String past) {
    assertThat(FLAGS.check(now, Quiet.UNEASY)).isPresent();
    assertThat(FLAGS.check(past, Quiet.UNEASY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suicide drills at training",
        "i want to die of embarrassment",
        "id rather die than run",
        "gave me a heart attack that jump scare",
        "shot myself in the foot with that email",
        "cutting myself some slack this week",
        "my trainer is trying to kill me",
        "stroke of luck today",
      })
  void aFigureOfSpeechIsNoDanger(String text) {
    assertThat(found(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i think i have sepsis | what does sepsis mean",
        "is this a heart attack | can anger cause a heart attack",
        "why is there blood in my poo | is blood in poo common in crohns",
        "i have suicidal thoughts | how common are suicidal thoughts",
        "my throat is closing | for my novel, a character whose throat is closing",
      })
  void aQuestionAboutAFactIsNoDanger(String danger, String question) {
    assertThat(found(danger)).isTrue();
    assertThat(found(question)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is the least painful way to die",
        "how many pills to kill",
        "what dose would kill me"
      })
  void aQuestionAboutWaysToDieIsACrisis(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER))
        .get()
        .extracting(Concern::tier)
        .isEqualTo(Tier.CRISIS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my poo is black | my poo is black, gp says thats normal with iron tablets",
        "chest pain | had chest pain, hospital ruled out a heart attack",
      })
  void whatADoctorHasExplainedIsNoDanger(String danger, String explained) {
    assertThat(found(danger)).isTrue();
    assertThat(found(explained)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chest pain | chest pain, i meant wrist pain",
        "there is blood in my poo | there is blood in my poo, autocorrect, bread in my pan",
      })
  void aCorrectionTakesItBack(String danger, String corrected) {
    assertThat(found(danger)).isTrue();
    assertThat(found(corrected)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "im going to kill him | im going to kill him if he hums that song again",
        "i will kill myself if the pain goes on | i will kill myself if the wifi goes down again",
        "id rather end it all than live like this | id rather end it all than go camping",
      })
  void whatIsSaidInJestIsNoDanger(String danger, String jest) {
    assertThat(found(danger)).isTrue();
    assertThat(found(jest)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my son is throwing up blood | my cat is throwing up blood",
        "chest pain since the fall | the vet says the dog has chest pain",
        "the dog knocked me over and i have chest pain | the dog knocked it over and has chest"
            + " pain",
      })
  void anAnimalIsSentToNoDoctor(String danger, String animal) {
    assertThat(found(danger)).isTrue();
    assertThat(found(animal)).isFalse();
  }

  /** What is meant in earnest stays so, whatever everyday thing stands beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "i honestly want to die, even coffee doesnt help",
        "my boss emails again, i want to end my life",
        "i am going to stab him over the parking",
      })
  void anEverydayThingMakesNoJest(String danger) {
    assertThat(found(danger)).isTrue();
  }

  /** The layers may take so little for anything: here it is what every day is about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my knee is hot and hurts | my knee hurts",
        "my knee hurts and i have a fever | knee hurts",
        "my shoulder hurts and my arm is numb | my shoulder hurts a bit today",
        "my ankle hurts so much i cant walk on it | my ankle hurts",
      })
  void aJointThatHurtsAndNoOtherWordIsNoDanger(String more, String alone) {
    assertThat(FLAGS.check(more, ENCODER.signals(more))).isPresent();
    assertThat(FLAGS.check(alone, ENCODER.signals(alone))).isEmpty();
  }

  private static boolean found(String text) {
    return FLAGS.check(text, Quiet.ENCODER).isPresent();
  }
}
