package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeFormsTest {
  private static final WholeForms<String> FORMS =
      new WholeForms<String>()
          .put(WholeForm.of("did (?:my )?walk"), "a walk")
          .put(WholeForm.of("di.*"), "something else")
          .put(WholeForm.of("(?:no )?nudges"), "nudges");

  @Test
  void theFirstFormThatFitsTellsWhatIsMeant() {
    assertThat(FORMS.first("did my walk")).contains("a walk");
    assertThat(FORMS.first("did it")).contains("something else");
    assertThat(FORMS.first("no nudges")).contains("nudges");
    assertThat(FORMS.first("no walk")).isEmpty();
  }

  @Test
  void aTextIsAskedOnlyOfThoseThatMayBeginSo() {
    assertThat(FORMS.mayFit("did my walk")).hasSize(2);
    assertThat(FORMS.mayFit("nu")).hasSize(1);
    assertThat(FORMS.mayFit("👍")).hasSize(3);
    assertThat(FORMS.mayFit("")).isEmpty();
  }
}
