package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.OffsetMap;
import org.dateline.claim.EventDateClaim;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.dateline.timeline.TimelineLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code event-dates.txt}, whose head explains the form. */
class EventDateCasesTest {
  private static final Pattern LINE =
      Pattern.compile("(miss )?(\\S+) +([<=-]) (?:@(\\S+) )?(.*?)\\[(.*?)\\](.*)");
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(TimelineLoader.load(List.of(resource("europe.yaml")), false));

  private record Case(
      boolean miss,
      String event,
      char expected,
      @Nullable LocalDate published,
      String text,
      Span time) {}

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(EventDateCasesTest.class.getResourceAsStream("event-dates.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> cases.add(parse(line)));
    }
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(c.expected() + " " + c.text(), () -> verify(c)));
  }

  private static Case parse(String line) {
    Matcher matcher = LINE.matcher(line);
    assertThat(matcher.matches()).as(line).isTrue();
    String published = matcher.group(4);
    int start = matcher.group(5).length();
    return new Case(
        matcher.group(1) != null,
        matcher.group(2),
        matcher.group(3).charAt(0),
        published == null ? null : LocalDate.parse(published),
        matcher.group(5) + matcher.group(6) + matcher.group(7),
        new Span(start, start + matcher.group(6).length()));
  }

  private static void verify(Case c) {
    boolean holds =
        switch (c.expected()) {
          case '<' -> contradicted(c).anyMatch(claim -> isAbout(claim, c.event()));
          case '=' ->
              claims(c)
                  .anyMatch(
                      claim ->
                          claim.agrees()
                              && claim.candidates().stream()
                                  .anyMatch(candidate -> candidate.event().id().equals(c.event())));
          default -> contradicted(c).findAny().isEmpty();
        };
    assertThat(holds).as(c.text()).isNotEqualTo(c.miss());
  }

  private static boolean isAbout(EventDateClaim claim, String event) {
    return claim.leading().orElseThrow().event().id().equals(event);
  }

  private static Stream<EventDateClaim> contradicted(Case c) {
    return claims(c)
        .filter(
            claim ->
                claim.isAsserted() && claim.isLinked() && claim.isResolved() && !claim.agrees());
  }

  private static Stream<EventDateClaim> claims(Case c) {
    String text = c.text();
    Article article =
        new Article(
            new SourceText("case", text),
            text,
            List.of(new Article.Part(Article.Kind.BODY, new Span(0, text.length()))),
            OffsetMap.identity(text.length()),
            c.published());
    return EXTRACTOR.extract(article).stream()
        .filter(claim -> claim instanceof EventDateClaim && claim.span().overlaps(c.time()))
        .map(EventDateClaim.class::cast);
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(EventDateCasesTest.class.getResource(name)).toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
