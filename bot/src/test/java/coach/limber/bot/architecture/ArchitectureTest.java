package coach.limber.bot.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.bot.Main;
import coach.limber.knowledge.Reader;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house hold for our classes, and each of them can be broken. */
class ArchitectureTest {
  private static final String OUR_ROOT = "coach.limber";
  private static final String BAD_ROOT = "coach.limber.bot.architecture.bad";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OUR_ROOT);
  private static final JavaClasses BAD = new ClassFileImporter().importPackages(BAD_ROOT);

  /**
   * A rule, and classes of the bad house that break it.
   *
   * @param breakers their simple names
   */
  record Rule(Function<House, ArchRule> rule, List<String> breakers) {
    static Rule of(Function<House, ArchRule> rule, String... breakers) {
      return new Rule(rule, List.of(breakers));
    }
  }

  private static List<Rule> rules() {
    return List.of(
        Rule.of(House::thePureRoomsKnowOnlyThemselvesAndKnowledge, "KnowsTheStore", "ReadsAFile"),
        Rule.of(House::knowledgeKnowsNoBotAndNoNetwork, "LooksItUp", "KnowsTheBot"),
        Rule.of(House::theStoreKnowsNoGateway, "DrivesAGateway"),
        Rule.of(House::noGatewayKnowsTheStore, "AsksTheStore"),
        Rule.of(House::whoDrawsKnowsChartsOnly, "DrawsAConversation"),
        Rule.of(House::onlyWhoDrawsKnowsAwt, "Paints"),
        Rule.of(House::onlyTheStoreKnowsDatabases, "HoldsAConnection"),
        Rule.of(House::onlyGatewaysAndHttpKnowTheNetwork, "CallsHome"),
        Rule.of(House::nobodyKnowsMain, "StartsItAll"),
        Rule.of(
            House::onlyMainMakesAClock,
            "AsksNow",
            "TakesTheSystemClock",
            "CountsMilliseconds",
            "RunsAStopwatch"),
        Rule.of(House::onlyMainMakesRandomness, "ThrowsDice", "DrawsAnId", "Shuffles"),
        Rule.of(House::onlyCommandsPrint, "Prints"),
        Rule.of(House::noPackagesGoInCircles, "DrivesAGateway", "AsksTheStore"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ourClassesKeepEveryRule(Rule rule) {
    rule.rule().apply(new House(OUR_ROOT)).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFailsOnAClassThatBreaksIt(Rule rule) {
    var broken = rule.rule().apply(new House(BAD_ROOT));
    assertThatThrownBy(() -> broken.check(BAD))
        .isInstanceOfSatisfying(
            AssertionError.class,
            failure -> assertThat(failure.getMessage()).contains(rule.breakers()));
  }

  @Test
  void theRulesSawOurClassesAndNoTests() {
    assertThat(OURS.contain(Main.class)).isTrue();
    assertThat(OURS.contain(Reader.class)).isTrue();
    assertThat(OURS.contain(ArchitectureTest.class)).isFalse();
    assertThat(OURS).hasSizeGreaterThan(50);
  }

  @Test
  void everyRoomThatARuleNamesHasClasses() {
    var packages = OURS.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .contains(
            "coach.limber.knowledge",
            "coach.limber.bot.conversation",
            "coach.limber.bot.diary",
            "coach.limber.bot.checkin",
            "coach.limber.bot.habit",
            "coach.limber.bot.insight",
            "coach.limber.bot.picture",
            "coach.limber.bot.store",
            "coach.limber.bot.web",
            "coach.limber.bot.http");
  }
}
