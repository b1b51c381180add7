package org.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.check.RuleExample.Kind;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the folder describes itself, is documented, and keeps to the layers. */
class RuleCatalogTest {
  private static final Path RULES = Path.of("rules");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^\\s*(?:import(?:\\s+static)?|global)\\s+([\\w.]+)");
  private static final Pattern ALLOWED =
      Pattern.compile("org\\.dateline\\.(?:text|time|timeline|claim|finding)\\.[A-Z]\\w*");
  private static final List<String> FORBIDDEN =
      List.of("function ", "eval(", "salience", "modify", "update(", "insert(", "retract(");

  static Stream<Path> files() throws IOException {
    return Files.walk(RULES).filter(file -> file.toString().endsWith(".drl")).sorted();
  }

  static Stream<RuleInfo> rules() {
    return RuleCatalog.bundled().rules().stream();
  }

  @Test
  void namesEachRuleLikeItsFileAndFamilyLikeItsFolder() throws IOException {
    List<String> written = files().map(file -> RULES.relativize(file).toString()).toList();
    assertThat(rules().map(rule -> rule.family() + "/" + rule.name() + ".drl"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void everyRuleHasMetadata() {
    for (Model model : BundledRules.models()) {
      for (Rule rule : model.getRules()) {
        assertThat(new RuleMetadata(rule.getMetaData()).problems()).as(rule.getName()).isEmpty();
      }
    }
    assertThat(new RuleMetadata(Map.of()).problems()).hasSize(RuleMetadata.KEYS.size());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void documentsWhatItFlagsAndWhatNot(RuleInfo rule) {
    RuleDoc doc = RuleDoc.parse(rule.document(), rule.name(), rule.documentation());
    long flagged = count(doc, Kind.FLAGGED);
    assertThat(flagged).isPositive();
    assertThat(count(doc, Kind.NOT_FLAGGED)).as("near-misses").isGreaterThanOrEqualTo(flagged);
    assertThat(rule.explanation()).startsWith("# " + rule.name()).doesNotContain("```yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void importsOnlyWhatRulesMayKnow(Path file) throws IOException {
    Matcher matcher = IMPORT.matcher(Files.readString(file));
    while (matcher.find()) {
      assertThat(matcher.group(1)).as(file.toString()).matches(ALLOWED);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatItCatchesInThreeLinesAndReportsInOne(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).startsWith("// Catches: ");
    assertThat(lines.get(1)).startsWith("// Example: ");
    assertThat(lines.get(2)).startsWith("// Silent on: ");
    assertThat(lines.subList(lines.indexOf("then") + 1, lines.size())).hasSize(2).endsWith("end");
    assertThat(String.join("\n", lines)).doesNotContain(FORBIDDEN);
  }

  private static long count(RuleDoc doc, Kind kind) {
    return doc.examples().stream().filter(example -> example.kind() == kind).count();
  }
}
