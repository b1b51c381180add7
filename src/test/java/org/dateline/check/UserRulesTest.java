package org.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.cache.Cache;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a user's own folder: they run beside the bundled ones, or say what is wrong. */
class UserRulesTest {
  private static final String GOOD =
      """
      package house.style;
      import org.dateline.claim.RangeClaim;
      global org.dateline.finding.Findings findings;
      rule "short-range"
        @title("range within a year")
        @severity("warning")
        @summary("A range that starts and ends in one year.")
      when
        $claim : RangeClaim(from.year == to.year)
      then
        findings.report(drools.getRule(), $claim, "name the year once");
      end
      """;

  @TempDir private Path folder;
  private Path house;

  @BeforeEach
  void makeFolder() throws IOException {
    house = Files.createDirectories(folder.resolve("house"));
  }

  @Test
  void runBesideTheBundledOnes() throws IOException {
    write("short-range.drl", GOOD);
    write("short-range.md", "# short-range\n");
    RuleChecker checker = RuleChecker.bundled().withRules(folder);
    assertThat(checker.catalog().find("short-range").orElseThrow().family()).isEqualTo("house");
    assertThat(checker.catalog().find("event-date")).isPresent();
    assertThat(check(checker, 2016, 2016).findings())
        .extracting(Finding::rule, Finding::message)
        .containsExactly(tuple("short-range", "name the year once"));
    assertThat(check(checker, 2019, 2016).findings())
        .extracting(Finding::rule)
        .containsExactly("reversed-range");
  }

  @Test
  void areCompiledOnceForEachText() throws IOException {
    write("short-range.drl", GOOD);
    write("short-range.md", "# short-range\n");
    RuleCache cache = new RuleCache(new Cache(folder.resolve("cache"), "this build"));
    List<RuleFile> files = RuleFile.below(List.of(house), new ArrayList<>());
    assertThat(cache.read(files)).isEmpty();
    UserRules compiled = UserRules.load(List.of(house), Set.of(), cache);
    assertThat(cache.read(files)).isPresent();
    assertThat(UserRules.load(List.of(house), Set.of(), cache).rules()).isEqualTo(compiled.rules());
    assertThat(new RuleCache(new Cache(folder.resolve("cache"), "next build")).read(files))
        .isEmpty();

    Files.write(folder.resolve("cache").resolve(cache.name(files)), new byte[] {1, 2, 3});
    assertThat(UserRules.load(List.of(house), Set.of(), cache).rules()).isEqualTo(compiled.rules());

    write("short-range.drl", GOOD.replace("==", "!="));
    assertThat(cache.read(RuleFile.below(List.of(house), new ArrayList<>()))).isEmpty();
  }

  @Test
  void runFromTheCacheToo() throws IOException {
    write("short-range.drl", GOOD);
    write("short-range.md", "# short-range\n");
    RuleCache cache = new RuleCache(new Cache(folder.resolve("cache"), "this build"));
    UserRules.load(List.of(house), Set.of(), cache);
    RuleChecker checker = RuleChecker.bundled().keepingIn(cache).withRules(house);
    assertThat(check(checker, 2016, 2016).findings())
        .extracting(Finding::rule)
        .containsExactly("short-range");
    assertThat(check(checker, 2019, 2016).findings())
        .extracting(Finding::rule)
        .containsExactly("reversed-range");
  }

  @Test
  void sayWhereTheirSyntaxIsWrong() throws IOException {
    rejects(GOOD.replace("when\n", "wenn\n"), "house/short-range.drl:8:1: ");
    rejects(GOOD.replace("from.year == to.year", "from.year =="), "house/short-range.drl:9:35: ");
    rejects(GOOD.replace("from.year", "fro.year"), "house/short-range.drl:4: ");
    rejects(GOOD.replace("RangeClaim(", "RangClaim("), "house/short-range.drl:9: ");
    rejects(GOOD.replace("$claim, \"name", "$clam, \"name"), "house/short-range.drl:4: ");
    rejects("no rule at all", "house/short-range.drl:1:");
    rejects("", "house/short-range.drl: holds no rule");
  }

  @Test
  void needMetadataAndTheNameOfTheirFile() throws IOException {
    rejects(
        GOOD.replace("  @title(\"range within a year\")\n", ""),
        "house/short-range.drl:4: rule \"short-range\" lacks @title(\"…\"); write it below");
    rejects(
        GOOD.replace("\"warning\"", "\"fatal\""),
        "house/short-range.drl:4: rule \"short-range\" has severity \"fatal\", which is none of");
    rejects(
        GOOD.replace("rule \"short-range\"", "rule \"long-range\""),
        "house/short-range.drl:4: rule \"long-range\" stands in short-range.drl; name both alike");
    rejects(
        GOOD + GOOD.substring(GOOD.indexOf("rule")).replace("short-range", "other"),
        "house/short-range.drl:4: holds 2 rules; put each in a file of its own name");
  }

  @Test
  void needDocumentation() throws IOException {
    write("short-range.drl", GOOD);
    assertThatThrownBy(() -> RuleChecker.bundled().withRules(folder))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("short-range.drl: has no short-range.md beside it");
  }

  @Test
  void needANameOfTheirOwn() throws IOException {
    write("event-date.drl", GOOD.replace("short-range", "event-date"));
    write("event-date.md", "# event-date\n");
    assertThatThrownBy(() -> RuleChecker.bundled().withRules(folder))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("event-date.drl:4: rule \"event-date\" is there already");
  }

  @Test
  void needAFolderThatHoldsSome() {
    assertThatThrownBy(() -> RuleChecker.bundled().withRules(folder))
        .isInstanceOf(RuleException.class)
        .hasMessage(folder + ": holds no .drl file; a rule is NAME.drl with NAME.md");
    assertThatThrownBy(() -> RuleChecker.bundled().withRules(folder.resolve("none")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("none: is no folder");
  }

  private static CheckResult check(RuleChecker checker, int from, int to) {
    Given given = Given.sentence("He ruled |from %d to %d|.".formatted(from, to));
    return checker.check(given.article(), List.of(given.range(from, to)));
  }

  private void rejects(String drl, String problem) throws IOException {
    write("short-range.drl", drl);
    write("short-range.md", "# short-range\n");
    assertThatThrownBy(() -> RuleChecker.bundled().withRules(folder))
        .isInstanceOf(RuleException.class)
        .hasMessageNotContaining("\n")
        .hasMessageStartingWith(folder + "/" + problem);
  }

  private void write(String name, String content) throws IOException {
    Files.write(house.resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }
}
