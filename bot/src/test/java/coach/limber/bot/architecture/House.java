package coach.limber.bot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Who may know whom.
 *
 * @param root the package that holds {@code bot} and {@code knowledge}
 */
record House(String root) {
  private static final String[] PURE = {"conversation", "diary", "checkin", "habit", "insight"};
  private static final String[] GATEWAYS = {"telegram", "slack", "web"};
  private static final String[] LANGUAGE = {
    "java.lang..", "java.util..", "java.time..", "java.nio.charset", "org.jspecify.."
  };
  private static final String[] DATABASES = {
    "java.sql..",
    "javax.sql..",
    "org.jdbi..",
    "org.h2..",
    "org.postgresql..",
    "org.flywaydb..",
    "com.zaxxer.."
  };
  private static final String[] NETWORKS = {
    "java.net..",
    "javax.net..",
    "com.sun.net..",
    "io.javalin..",
    "jakarta.servlet..",
    "org.eclipse.jetty..",
    "org.telegram..",
    "com.slack..",
    "okhttp3..",
    "org.java_websocket.."
  };

  /** Time that has passed, for figures of speed: no moment, and no decision hangs on it. */
  private static final Set<String> STOPWATCHES = Set.of("Pace");

  ArchRule thePureRoomsKnowOnlyThemselvesAndKnowledge() {
    return classes()
        .that()
        .resideInAnyPackage(rooms(PURE))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(rooms(PURE))
                .or(resideInAPackage(root + ".knowledge.."))
                .or(resideInAnyPackage(LANGUAGE)));
  }

  ArchRule knowledgeKnowsNoBotAndNoNetwork() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".knowledge..")
        .should()
        .dependOnClassesThat(areNetwork().or(resideInAPackage(root + ".bot..")));
  }

  ArchRule theStoreKnowsNoGateway() {
    return noClasses()
        .that()
        .resideInAPackage(room("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rooms(GATEWAYS));
  }

  ArchRule noGatewayKnowsTheStore() {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms(GATEWAYS))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("store"));
  }

  ArchRule whoDrawsKnowsChartsOnly() {
    return classes()
        .that()
        .resideInAPackage(room("picture"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(rooms("picture", "insight"))
                .or(resideInAnyPackage(LANGUAGE))
                .or(resideInAnyPackage("java.awt..", "javax.imageio..", "java.io")));
  }

  ArchRule onlyWhoDrawsKnowsAwt() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room("picture"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..");
  }

  ArchRule onlyTheStoreKnowsDatabases() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DATABASES);
  }

  ArchRule onlyGatewaysAndHttpKnowTheNetwork() {
    var doors = Stream.concat(Arrays.stream(GATEWAYS), Stream.of("http")).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms(doors))
        .should()
        .dependOnClassesThat(areNetwork());
  }

  ArchRule nobodyKnowsMain() {
    return noClasses().that(areNotMain()).should().dependOnClassesThat(not(areNotMain()));
  }

  ArchRule onlyMainMakesAClock() {
    return noClasses()
        .that(areNotMain())
        .should()
        .accessTargetWhere(access("makes a clock", House::makesAClock));
  }

  ArchRule onlyMainMakesRandomness() {
    return noClasses()
        .that(areNotMain())
        .should()
        .accessTargetWhere(access("makes randomness", House::makesRandomness));
  }

  ArchRule onlyCommandsPrint() {
    return noClasses()
        .that(areNotMain())
        .and()
        .resideOutsideOfPackage(room("commands"))
        .should()
        .accessTargetWhere(access("prints", House::prints));
  }

  /** Main stands above them all: it knows whom it starts, and nobody knows Main. */
  ArchRule noPackagesGoInCircles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(not(areNotMain()), alwaysTrue());
  }

  private static boolean makesAClock(JavaAccess<?> access) {
    var target = access.getTarget();
    var owner = target.getOwner();
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time");
      case "currentTimeMillis" -> true;
      case "nanoTime" -> !STOPWATCHES.contains(access.getOriginOwner().getSimpleName());
      case "getInstance" -> owner.isAssignableTo(Calendar.class);
      case "<init>" -> owner.isEquivalentTo(Date.class) && takesNothing(target);
      case String name ->
          owner.isAssignableTo(InstantSource.class)
              && (name.startsWith("system") || name.startsWith("tick"));
    };
  }

  /** A generator with a seed is no randomness: it says the same every time. */
  private static boolean makesRandomness(JavaAccess<?> access) {
    var target = access.getTarget();
    var owner = target.getOwner();
    return switch (target.getName()) {
      case "<init>" -> owner.isAssignableTo(RandomGenerator.class) && takesNothing(target);
      case "of", "getDefault", "current", "getInstanceStrong" ->
          owner.isAssignableTo(RandomGenerator.class);
      case "random" -> owner.isEquivalentTo(Math.class);
      case "randomUUID" -> true;
      case "shuffle" -> takesOne(target);
      default -> false;
    };
  }

  private static boolean prints(JavaAccess<?> access) {
    var target = access.getTarget();
    return switch (target.getName()) {
      case "out", "err" -> target.getOwner().isEquivalentTo(System.class);
      case "printStackTrace" -> takesNothing(target);
      default -> false;
    };
  }

  private static boolean takesNothing(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget code
        && code.getRawParameterTypes().isEmpty();
  }

  private static boolean takesOne(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget code
        && code.getRawParameterTypes().size() == 1;
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String words, Predicate<JavaAccess<?>> holds) {
    return describe(words, holds);
  }

  /** An address is only a word; whoever opens it is the network. */
  private static DescribedPredicate<JavaClass> areNetwork() {
    return resideInAnyPackage(NETWORKS)
        .and(not(equivalentTo(URI.class)))
        .and(not(equivalentTo(URISyntaxException.class)));
  }

  private DescribedPredicate<JavaClass> areNotMain() {
    return describe("are not Main", type -> !type.getName().equals(root + ".bot.Main"));
  }

  private String[] rooms(String... names) {
    return Arrays.stream(names).map(this::room).toArray(String[]::new);
  }

  private String room(String name) {
    return root + ".bot." + name + "..";
  }
}
