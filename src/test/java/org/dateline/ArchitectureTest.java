package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.kie.api.definition.rule.Rule;

/** Packages import lower levels only, and each library stays where it belongs. */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.dateline";

  /** What each package may know, beside itself; a package below it may know the same. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("time", List.of("text")),
          Map.entry("article", List.of("text", "time")),
          Map.entry("index", List.of()),
          Map.entry("cache", List.of()),
          Map.entry("timeline", List.of("time", "index", "cache")),
          Map.entry("claim", List.of("text", "time", "timeline")),
          Map.entry("finding", List.of("text", "time", "article", "timeline", "claim")),
          Map.entry("extract", List.of("text", "time", "article", "index", "timeline", "claim")),
          Map.entry("rules", List.of("text", "time", "timeline", "claim", "finding")),
          Map.entry(
              "check", List.of("cache", "text", "time", "article", "timeline", "claim", "finding")),
          Map.entry("report", List.of("text", "time", "article", "timeline", "claim", "finding")),
          Map.entry(
              "cli",
              List.of(
                  "",
                  "text",
                  "time",
                  "article",
                  "timeline",
                  "claim",
                  "finding",
                  "report",
                  "check")));

  @ArchTest
  static final ArchRule packagesImportLowerLevelsOnly =
      classes()
          .should(
              new ArchCondition<JavaClass>("import what their package may know") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                  user.getDirectDependenciesFromSelf().stream()
                      .filter(use -> isOurs(use.getTargetClass()))
                      .filter(use -> !mayKnow(part(user), part(use.getTargetClass())))
                      .forEach(
                          use ->
                              events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule partsAreFreeOfCycles =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return isOurs(type) && !part(type).equals("rules")
                      ? SliceIdentifier.of(type.getPackageName())
                      : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles();

  @ArchTest static final ArchRule openNlpStaysInExtract = staysIn("opennlp..", "extract");

  @ArchTest static final ArchRule picocliStaysInCli = staysIn("picocli..", "cli");

  /** To read annotations of the command line takes time at each start. */
  @ArchTest
  static final ArchRule commandsAreDeclaredByCalls =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("picocli..").and(describe("annotate", JavaClass::isAnnotation)));

  /** Timelines are YAML, and so is the front matter of articles. */
  @ArchTest
  static final ArchRule snakeYamlStaysInReaders = staysIn("org.snakeyaml..", "timeline", "article");

  @ArchTest
  static final ArchRule iCalendarStaysInImporters = staysIn("net.fortuna..", "timeline.source");

  @ArchTest
  static final ArchRule csvStaysInImporters =
      staysIn("com.fasterxml.jackson.dataformat.csv..", "timeline.source");

  @ArchTest
  static final ArchRule jsonTreesStayInImporters =
      staysIn("com.fasterxml.jackson.databind..", "timeline.source");

  @ArchTest static final ArchRule commonMarkStaysInArticle = staysIn("org.commonmark..", "article");

  @ArchTest static final ArchRule jsoupStaysInArticle = staysIn("org.jsoup..", "article");

  /** Rules report to findings, which know the one type by which a rule names itself. */
  @ArchTest
  static final ArchRule droolsStaysInCheck =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".check..", ROOT + ".rules..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.drools..", "org.kie..").and(not(equivalentTo(Rule.class))));

  @ArchTest
  static final ArchRule onlyFindingsKnowTheRuleType =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".check..", ROOT + ".rules..", ROOT + ".finding..")
          .should()
          .dependOnClassesThat(equivalentTo(Rule.class));

  @ArchTest
  static final ArchRule nothingReadsTodaysDateButTheCommandLinesClock =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Year.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule onePlaceExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes()
          .that(not(resideInAPackage(ROOT + ".rules..")))
          .should(
              new ArchCondition<JavaClass>("stand in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getPackageName() + " is not @NullMarked"));
                  }
                }
              });

  private static ArchRule staysIn(String library, String... parts) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(parts).map(part -> ROOT + "." + part + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }

  private static boolean mayKnow(String user, String used) {
    if (user.isEmpty()) {
      return !Set.of("cli", "rules").contains(used);
    }
    return user.equals(used) || MAY_KNOW.getOrDefault(user, List.of()).contains(used);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The first name below the root package; empty for the root. */
  private static String part(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }
}
