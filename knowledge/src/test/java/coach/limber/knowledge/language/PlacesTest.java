package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.content.ContentProblem;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private static final Places PLACES = Places.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rome                                              | Europe/Rome
          i live in a small village near Leeds              | Europe/London
          Milano                                            | Europe/Rome
          são paulo                                         | America/Sao_Paulo
          SAO PAULO                                         | America/Sao_Paulo
          NYC                                               | America/New_York
          Bombay                                            | Asia/Kolkata
          in nice                                           | Europe/Paris
          Germany                                           | Europe/Berlin
          I'm in Kenya now                                  | Africa/Nairobi
          texas                                             | America/Chicago
          use uk time                                       | Europe/London
          PST                                               | America/Los_Angeles
          eastern                                           | America/New_York
          central european time                             | Europe/Berlin
          AEST                                              | Australia/Sydney
          UTC+2                                             | Etc/GMT-2
          gmt -3                                            | Etc/GMT+3
          GMT+5:30                                          | Asia/Kolkata
          five hours ahead of utc                           | Etc/GMT-5
          Pacific/Honolulu                                  | Pacific/Honolulu
          europe/lisbon please                              | Europe/Lisbon
          """)
  void oneZone(String text, ZoneId zone) {
    assertThat(PLACES.find(text))
        .isInstanceOfSatisfying(
            Place.Found.class, found -> assertThat(found.zone()).isEqualTo(zone));
  }

  @ParameterizedTest
  @CsvSource({
    "barcellona,Europe/Madrid",
    "londn,Europe/London",
    "new yrok,America/New_York",
    "im in Johannesberg,Africa/Johannesburg",
    "Philidelphia,America/New_York"
  })
  void typingMistakes(String text, ZoneId zone) {
    oneZone(text, zone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          moved from Paris to Rome                          | Europe/Rome
          you think I'm in london but i'm in Accra          | Africa/Accra
          three hours behind london, in Buenos Aires        | America/Argentina/Buenos_Aires
          I'm from Paris but I live in Tokyo                | Asia/Tokyo
          IST (Mumbai)                                      | Asia/Kolkata
          central european time, that is Vienna             | Europe/Vienna
          Portland, Maine                                   | America/New_York
          portland oregon                                   | America/Los_Angeles
          Springfield, IL                                   | America/Chicago
          birmingham uk                                     | Europe/London
          Birmingham, UK                                    | Europe/London
          auckland, new zealand                             | Pacific/Auckland
          gmt+3 not gmt                                     | Etc/GMT-3
          """)
  void ofSeveralTheOneThatIsMeant(String text, ZoneId zone) {
    oneZone(text, zone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EST", "cst", "IST", "BST", "GMT", "the US", "Canada", "Georgia", "springfield"})
  void whatCanMeanSeveralZonesIsAsked(String text) {
    assertThat(PLACES.find(text)).isInstanceOf(Place.Ambiguous.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "adjust the zone",
        "change my time to 9pm",
        "my clock is wrong",
        "no thanks",
        "ask me later",
        "the weather is nice",
        "tell us more",
        "i was reading",
        "🌍",
        "UTC+99"
      })
  void otherTextNamesNoPlace(String text) {
    assertThat(PLACES.find(text)).isEqualTo(new Place.Unknown());
  }

  @Test
  void theTimeOfDayTellsWhichClocksShowIt() {
    var noonInLondon = Instant.parse("2026-01-15T12:00:00Z");

    assertThat(PLACES.byLocalTime(LocalTime.of(12, 4), noonInLondon).stream().map(ZoneId::getId))
        .contains("Europe/London")
        .doesNotContain("Europe/Berlin");
    assertThat(PLACES.byLocalTime(LocalTime.of(23, 58), Instant.parse("2026-01-15T18:30:00Z")))
        .contains(ZoneId.of("Asia/Kolkata"));
    assertThat(PLACES.byLocalTime(LocalTime.of(12, 25), noonInLondon)).isEmpty();
  }

  @Test
  void everyMistakeOfAFileIsSaidWithItsLine() {
    var problems = new ArrayList<ContentProblem>();

    Gazetteer.read(
        "# c\nBern\tCH\t\t130\tEurope/Bern\nAarau\tCH\t\tmany\tEurope/Zurich\nOlten",
        "uk|Uk\tEurope/London\tUnited Kingdom|England\ttown",
        problems);

    assertThat(problems)
        .extracting(ContentProblem::toString)
        .anyMatch(said -> said.startsWith("cities.tsv:2: \"Europe/Bern\" is no zone"))
        .anyMatch(said -> said.startsWith("cities.tsv:3: \"many\" is no number"))
        .anyMatch(said -> said.startsWith("cities.tsv:3: \"aarau\" comes after \"bern\""))
        .anyMatch(said -> said.startsWith("cities.tsv:4: has 1 columns"))
        .anyMatch(said -> said.startsWith("places.tsv:1: 2 names for 1 zones"));
  }

  @Test
  void aListOfNamesSaysWhereTheyAreOtherWords() {
    var problems = new ArrayList<ContentProblem>();

    var names = EverydayNames.read("bar\ttalk\nlucky\ttime\nbath\there", problems);

    assertThat(names.isInTalk("bar")).isTrue();
    assertThat(names.isForATime("bar")).isFalse();
    assertThat(names.isForATime("lucky")).isTrue();
    assertThat(problems)
        .extracting(ContentProblem::toString)
        .anyMatch(said -> said.startsWith("everyday-names.tsv:3: \"bath\" comes after"))
        .anyMatch(said -> said.startsWith("everyday-names.tsv:3: \"here\" does not say where"));
  }
}
