package coach.limber.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Doe J                              | 2019 | cohort, Doe 2019. doi:10.1/x
          Doe J, van der Berg AB, ... Roe CD | 2019 | cohort, Doe et al. 2019. doi:10.1/x
          Doe J et al.                       | 2019 | cohort, Doe et al. 2019. doi:10.1/x
          Doe J, Roe CD (Society of Does)    | 2019 | cohort, Society of Does 2019. doi:10.1/x
          Health Board (UK)                  | n.d. | cohort, Health Board (UK). doi:10.1/x
          """)
  void inOneLineItNamesTheKindTheFirstAndTheAddress(String authors, String year, String line) {
    var citation =
        new Citation(authors, year, "A title", "cohort", "doi:10.1/x; PMID 12", "It found little.");
    assertThat(citation.brief()).isEqualTo(line);
  }
}
