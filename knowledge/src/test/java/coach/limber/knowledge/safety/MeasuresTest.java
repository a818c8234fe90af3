package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are dangerous by their size, and tablets that are too many. */
class MeasuresTest {
  private static final RedFlags FLAGS = RedFlags.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          URGENT    | blood pressure 204/101 at the surgery machine, feel all right
          URGENT    | 195 over 112 on my cuff this morning
          EMERGENCY | bp is 188/121 and my sight is blurry
          EMERGENCY | 31 weeks pregnant and the bp says 164/110
          EMERGENCY | gran's sugar is 2.4 and she is sweating
          EMERGENCY | glucose meter says 1.7
          EMERGENCY | his sugar is 27 and he keeps vomiting
          URGENT    | sugar reading 3.3 again this evening
          URGENT    | my sugar has been 21 all day and i am so thirsty
          EMERGENCY | ketones 3.6 on the strip
          EMERGENCY | on chemotherapy and the thermometer shows 38.4
          URGENT    | i take adalimumab, 38.6 tonight
          EMERGENCY | our three week old has a temp of 38.3
          URGENT    | temp of 40.1 since lunch
          URGENT    | pulse 141 while i lie on the sofa
          EMERGENCY | heart rate 152 and i nearly passed out
          EMERGENCY | sats are 86 on the clip
          URGENT    | the inr was 6.2 today
          EMERGENCY | inr 9 they said
          EMERGENCY | had two paracetamol every hour since the morning
          EMERGENCY | took 12 nurofen for my knee today
          EMERGENCY | swallowed fourteen co-codamol because my tooth was bad
          CRISIS    | took 20 of my tramadol on purpose
          EMERGENCY | my two year old got hold of the iron tablets
          URGENT    | took my bisoprolol, forgot i had taken it and had a second one
          EMERGENCY | injected my novorapid instead of the long one
          """)
  void isDangerousByItsSize(Tier tier, String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER).map(Concern::tier)).contains(tier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blood pressure 118/76 today",
        "bp 182 pages long that leaflet",
        "sugar 5.6 before breakfast",
        "no sugar for 12 days. elbows 3",
        "two sugars in my tea and 2.5 km walked",
        "temp 36.9 and pulse 72",
        "ran 39.5 km this month",
        "38 degrees in the garden today",
        "pulse 168 on the treadmill",
        "sats 97",
        "inr 2.4, all good",
        "took two paracetamol at noon",
        "took 500 mg naproxen with dinner",
        "one ibuprofen three times a day",
        "bought 32 paracetamol",
        "did 20 minutes of yoga and took 1 ibuprofen",
      })
  void isNone(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER)).isEmpty();
  }

  @Test
  void aNumberIsOfWhatIsNamedBeforeIt() {
    assertThat(FLAGS.check("pulse 64 temp 39.9", Quiet.ENCODER).map(Concern::tier))
        .contains(Tier.URGENT);
    assertThat(FLAGS.check("temp 36.6 pulse 64", Quiet.ENCODER)).isEmpty();
  }
}
