package coach.limber.bot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.safety.Concern;
import coach.limber.knowledge.safety.Tier;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReactionTest {
  private static final Understood.Told TOLD =
      new Understood.Told(
          new Report(
              Map.of(
                  Measure.PAIN, new Value.Amount(4),
                  Measure.SLEEP_HOURS, new Value.Amount(6.5),
                  Measure.GUT_OK, new Value.Truth(false),
                  Measure.STRESS, new Value.Level("low"),
                  Measure.GUT, new Value.Items(List.of("bloating")))));

  private static String line(Understood understood) {
    return ReactionJson.line(TextNode.valueOf("x"), new Reaction(understood, "hello")).toString();
  }

  private static Answer.Grounded grounded(String id) {
    return new Answer.Grounded(List.of(new Sentence(id, "text", "section", 1, false)), List.of());
  }

  private static Stream<Arguments> routes() {
    var concern = new Concern("rf01", Tier.URGENT, "advice", List.of());
    return Stream.of(
        Arguments.of("answer", new Understood.Question(grounded("s01"))),
        Arguments.of(
            "decline", new Understood.Question(new Answer.NotCovered(Answer.Kind.FAR, List.of()))),
        Arguments.of(
            "clarify",
            new Understood.Question(new Answer.Unclear(grounded("s01"), grounded("s02")))),
        Arguments.of("safety", new Understood.Danger(concern, TOLD)),
        Arguments.of("checkin", TOLD),
        Arguments.of("request", new Understood.Wish(new Request(Intent.PAUSE))),
        Arguments.of("smalltalk", new Understood.Wish(new Request(Intent.THANKS))),
        Arguments.of("smalltalk", new Understood.SmallTalk("joke")),
        Arguments.of("decline", new Understood.Foreign("de")),
        Arguments.of("decline", new Understood.Doubt()));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everythingUnderstoodHasARoute(String route, Understood understood) {
    assertThat(new Reaction(understood, "").route()).isEqualTo(route);
  }

  @Test
  void anAnswerNamesItsSentencesAndNothingElse() {
    assertThat(line(new Understood.Question(grounded("s07"))))
        .isEqualTo(
            """
            {"id":"x","route":"answer","sentences":["s07"],"tier":"none","flag":null,\
            "intent":null,"slots":{},"checkin":null,"reply":"hello"}\
            """);
  }

  @Test
  void aCheckInHasAllSixteenFieldsInTheirOrder() {
    assertThat(line(TOLD))
        .contains(
            """
            "checkin":{"pain":4,"stiffness_minutes":null,"joints":[],"gut":["bloating"],\
            "gut_ok":false,"fatigue":null,"brain_fog":null,"stress":"low","sleep_hours":6.5,\
            "sleep_quality":null,"foods":[],"triggers":[],"supports":[],"movement":[],\
            "movement_minutes":null,"habits_done":[]}\
            """);
  }

  @Test
  void aDangerComesFirstAndTheRestIsKept() {
    var concern = new Concern("rf07", Tier.EMERGENCY, "advice", List.of());
    assertThat(line(new Understood.Danger(concern, TOLD)))
        .contains("\"route\":\"safety\"", "\"tier\":\"emergency\"", "\"flag\":\"rf07\"")
        .contains("\"checkin\":{\"pain\":4");
  }

  @Test
  void smallTalkThatIsARequestNamesIt() {
    assertThat(line(new Understood.SmallTalk("greeting"))).contains("\"intent\":\"greeting\"");
    assertThat(line(new Understood.SmallTalk("joke"))).contains("\"intent\":null");
  }

  @Test
  void slotsAreWrittenAsTheSetsWriteThem() {
    var slots =
        ReactionJson.slots(
            List.of(
                new Slot.Time(LocalTime.of(7, 30)),
                new Slot.Zone(ZoneId.of("Asia/Tokyo")),
                new Slot.UntilWeekday(DayOfWeek.MONDAY),
                new Slot.PerWeek(2),
                new Slot.Field(Measure.SLEEP_HOURS),
                new Slot.NewValue(new Value.Amount(6))));
    assertThat(slots.toString())
        .isEqualTo(
            """
            {"time":"07:30","zone":"Asia/Tokyo","until":"monday","per_week":2,\
            "field":"sleep_hours","value":6}\
            """);
  }

  private static Stream<Arguments> amounts() {
    return Stream.of(
        Arguments.of(Period.ofDays(14), "P2W"),
        Arguments.of(Period.ofDays(10), "P10D"),
        Arguments.of(Period.ofMonths(1), "P1M"),
        Arguments.of(Period.of(0, 1, 7), "P1M7D"),
        Arguments.of(Duration.ofMinutes(30), "PT30M"));
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void amountsOfTimeAreWrittenInWeeksWhereTheyAreWeeks(TemporalAmount amount, String iso) {
    assertThat(ReactionJson.slots(List.of(new Slot.Lasting(amount))).path("duration").asText())
        .isEqualTo(iso);
  }
}
