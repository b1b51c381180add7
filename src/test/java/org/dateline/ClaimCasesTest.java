package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.check.Across;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/RULE.txt}, one article a line, checked against the bundled timelines.
 *
 * <pre>
 * error  @2022-11-20 On Friday [Prime Minister Boris Johnson] said that …
 * ok     Former prime minister Boris Johnson said in November 2022 that …
 * miss   error In March 2019 [German Chancellor Olaf Scholz] met …   → why it is not found
 * false  ok Prime Minister Boris Johnson's government had …           → why it is flagged
 * </pre>
 *
 * {@code error}, {@code warning}, {@code stale} and {@code note} ask for a finding of the rule,
 * with that severity, at the words in brackets; {@code ok} asks that no rule alarms. A {@code @}
 * gives the publication date, a {@code >} behind it the day as of which it is read, and {@code \n}
 * breaks a line. Articles before the last, which are checked in the same run, end with {@code ‖ }.
 * {@code miss} and {@code false} mark what is known to go wrong; such a line fails as soon as it
 * goes right.
 */
class ClaimCasesTest {
  private static final double LEAST_PRECISION = 0.97;
  private static final double LEAST_RECALL = 0.90;
  private static final int FEWEST = 40;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:(miss|false) +)?(error|warning|stale|note|ok) +(?:@([^ >]+)(?:>(\\S+))? )?(.*?)"
              + "(?: +→ (.*))?");
  private static final FactChecker CHECKER = FactChecker.builder().build();

  private record Case(
      String rule,
      boolean known,
      String expected,
      List<byte[]> before,
      byte[] text,
      Span words,
      @Nullable LocalDate asOf) {

    boolean fires() {
      return !expected.equals("ok");
    }

    /** Whether checking gives what the line asks for. */
    boolean holds() throws IOException {
      Article article = ArticleReader.read("case.md", text);
      List<Finding> findings = findings(asOf == null ? article : article.readOn(asOf));
      return fires()
          ? findings.stream().anyMatch(this::isWanted)
          : findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    private List<Finding> findings(Article article) throws IOException {
      if (before.isEmpty()) {
        return CHECKER.check(article).findings();
      }
      Across across = CHECKER.across();
      for (byte[] other : before) {
        across.add(CHECKER.read(ArticleReader.read("before.md", other)));
      }
      return across.add(CHECKER.read(article)).findings();
    }

    private boolean isWanted(Finding finding) {
      return finding.rule().equals(rule)
          && finding.span().overlaps(words)
          && finding.severity().label().equals(expected);
    }
  }

  private static Case parse(String rule, String line) {
    Matcher matcher = LINE.matcher(line);
    assertThat(matcher.matches()).as("a case of %s: %s", rule, line).isTrue();
    boolean known = matcher.group(1) != null;
    assertThat(matcher.group(6) != null)
        .as("a known failure has a reason: %s", line)
        .isEqualTo(known);
    String head = matcher.group(3) == null ? "" : "---\ndate: " + matcher.group(3) + "\n---\n";
    List<String> articles =
        Stream.of(matcher.group(5).replace("\\n", "\n").split(" ‖ ")).map(head::concat).toList();
    String text = articles.get(articles.size() - 1);
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    boolean fires = !matcher.group(2).equals("ok");
    assertThat(open >= 0)
        .as("words in brackets, if the line asks for a finding: %s", line)
        .isEqualTo(fires);
    String plain = fires ? text.replaceFirst("\\[", "").replaceFirst("]", "") : text;
    Span words = fires ? new Span(open, close - 1) : new Span(0, 0);
    LocalDate asOf = matcher.group(4) == null ? null : LocalDate.parse(matcher.group(4));
    return new Case(
        rule,
        known,
        matcher.group(2),
        articles.subList(0, articles.size() - 1).stream().map(ClaimCasesTest::bytes).toList(),
        bytes(plain),
        words,
        asOf);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException, URISyntaxException {
    return all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.rule()
                        + ": "
                        + c.expected()
                        + " "
                        + new String(c.text(), StandardCharsets.UTF_8),
                    () -> assertThat(c.holds()).isNotEqualTo(c.known())));
  }

  @Test
  void rulesArePreciseAndComplete() throws IOException, URISyntaxException {
    Map<String, List<Case>> byRule = new TreeMap<>();
    all().forEach(c -> byRule.computeIfAbsent(c.rule(), rule -> new ArrayList<>()).add(c));
    for (Map.Entry<String, List<Case>> entry : byRule.entrySet()) {
      int firing = 0;
      int found = 0;
      int alarms = 0;
      for (Case c : entry.getValue()) {
        boolean right = c.holds();
        firing += c.fires() ? 1 : 0;
        found += c.fires() && right ? 1 : 0;
        alarms += !c.fires() && !right ? 1 : 0;
      }
      double precision = found / (double) (found + alarms);
      double recall = found / (double) firing;
      System.out.printf(
          "cases  %-20s %3d, %3d near-misses, precision %.3f, recall %.3f%n",
          entry.getKey(),
          entry.getValue().size(),
          entry.getValue().size() - firing,
          precision,
          recall);
      assertThat(entry.getValue()).as(entry.getKey()).hasSizeGreaterThanOrEqualTo(FEWEST);
      assertThat(2 * firing).as(entry.getKey()).isLessThanOrEqualTo(entry.getValue().size() + 1);
      assertThat(precision).as(entry.getKey()).isGreaterThanOrEqualTo(LEAST_PRECISION);
      assertThat(recall).as(entry.getKey()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }
  }

  private static List<Case> all() throws IOException, URISyntaxException {
    List<Case> cases = new ArrayList<>();
    Path folder =
        Path.of(Objects.requireNonNull(ClaimCasesTest.class.getResource("cases")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String rule = file.getFileName().toString().replace(".txt", "");
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            cases.add(parse(rule, line));
          }
        }
      }
    }
    return cases;
  }
}
