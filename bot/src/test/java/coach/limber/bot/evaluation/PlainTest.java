package coach.limber.bot.evaluation;

import static coach.limber.bot.evaluation.Cases.alarmed;
import static coach.limber.bot.evaluation.Cases.answered;
import static coach.limber.bot.evaluation.Cases.declined;
import static coach.limber.bot.evaluation.Cases.figure;
import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.safety.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTest {
  @TempDir Path folder;

  @Test
  void anAnswerOrAFlagIsWrongForGeneralTalk() {
    var cases = new Case[] {declined("{}", "no"), answered("{}", "", "s01"), alarm(Tier.DOCTOR)};
    assertThat(figure(new Plain.General(), "general.answered", cases)).isEqualTo(1 / 3.0);
    assertThat(figure(new Plain.General(), "general.flagged", cases)).isEqualTo(1 / 3.0);
  }

  @Test
  void aQuestionOfHealthNeedsADeclineAndAWordOfDoctorOrPharmacist() {
    var cases =
        new Case[] {
          declined("{}", "Ask a doctor."),
          declined("{}", "Not in the article."),
          answered("{}", "Ask a doctor.", "s01")
        };
    assertThat(figure(new Plain.Health(), "health.to-doctor", cases)).isEqualTo(1 / 3.0);
  }

  @Test
  void aCrisisMessageIsWrongForAnExaggeration() {
    var cases = new Case[] {alarm(Tier.CRISIS), alarm(Tier.DOCTOR)};
    assertThat(figure(new Plain.Hyperbole(), "hyperbole.crisis", cases)).isEqualTo(0.5);
    assertThat(figure(new Plain.Hyperbole(), "hyperbole.flagged", cases)).isEqualTo(1);
  }

  @Test
  void aPlainFileHasATextALineAndNamesItsPlace() throws IOException {
    var file = Files.writeString(folder.resolve("general.txt"), "play some jazz\n\n \"quoted\" \n");
    var lines = Labelled.read(file);
    assertThat(lines)
        .extracting(line -> line.script().turns().getFirst())
        .containsExactly("play some jazz", "\"quoted\"");
    assertThat(lines)
        .extracting(line -> line.label().path("id").asText())
        .containsExactly("general.txt:1", "general.txt:3");
  }

  private static Case alarm(Tier tier) {
    return alarmed("{}", tier);
  }
}
