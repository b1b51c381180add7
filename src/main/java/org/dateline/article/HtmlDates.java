package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds when a page says that its article was published. */
final class HtmlDates {
  /** Names and properties of {@code meta} elements, the surest first. */
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "publication_date",
          "publication-date",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.date",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "date");

  private static final int LONGEST_BYLINE = 100;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)]*\\s*$");

  private final SourceText source;
  private final int mark;
  private final Document page;
  private final HtmlContent content;

  HtmlDates(SourceText source, int mark, Document page, HtmlContent content) {
    this.source = source;
    this.mark = mark;
    this.page = page;
    this.content = content;
  }

  /** What a page says, and where. */
  private record Statement(String value, Range place) {}

  /**
   * The first date that the page states in a form that can be read, null if there is none. Markup
   * in the wild holds dates that are none, which matter only where nothing else tells.
   *
   * @throws ArticleException if all that have the form are no days of the calendar
   */
  @Nullable LocalDate published() {
    List<Statement> impossible = new ArrayList<>();
    Optional<LocalDate> published =
        Stream.of(metas(), linkedData(), microdata(), times())
            .flatMap(statements -> statements)
            .flatMap(statement -> day(statement, impossible).stream())
            .findFirst();
    if (published.isEmpty() && !impossible.isEmpty()) {
      throw notInTheCalendar(impossible.get(0));
    }
    return published.orElse(null);
  }

  private static Optional<LocalDate> day(Statement statement, List<Statement> impossible) {
    try {
      return PublicationDate.parse(statement.value());
    } catch (DateTimeException e) {
      impossible.add(statement);
      return Optional.empty();
    }
  }

  private ArticleException notInTheCalendar(Statement statement) {
    return ArticleException.at(
        source,
        statement.place().isTracked() ? statement.place().startPos() + mark : 0,
        "publication date is " + statement.value() + ", which is no day of the calendar",
        "write YYYY-MM-DD");
  }

  private Stream<Statement> metas() {
    List<Element> metas = page.select("meta[content]");
    return METAS.stream()
        .flatMap(name -> metas.stream().filter(meta -> isNamed(meta, name)))
        .map(meta -> attribute(meta, "content"));
  }

  private static boolean isNamed(Element meta, String name) {
    return Stream.of("property", "name")
        .anyMatch(attribute -> meta.attr(attribute).toLowerCase(Locale.ROOT).equals(name));
  }

  private Stream<Statement> linkedData() {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(
            script ->
                JsonLinkedData.published(script.data()).stream()
                    .map(value -> new Statement(value, script.sourceRange())));
  }

  private Stream<Statement> microdata() {
    return page.select("[itemprop~=(?i)\\bdatePublished\\b]").stream().map(HtmlDates::value);
  }

  private static Statement value(Element element) {
    return element.hasAttr("content")
        ? attribute(element, "content")
        : element.hasAttr("datetime")
            ? attribute(element, "datetime")
            : new Statement(element.text(), element.sourceRange());
  }

  /**
   * A {@code time} may date anything: it counts if it says so, or stands before the first text and
   * in no sentence.
   */
  private Stream<Statement> times() {
    int text =
        content.element().select("p").stream()
            .filter(paragraph -> paragraph.text().length() > LONGEST_BYLINE)
            .findFirst()
            .map(paragraph -> paragraph.sourceRange().startPos())
            .orElse(Integer.MAX_VALUE);
    return page.select("time[datetime]").stream()
        .filter(
            time ->
                time.hasAttr("pubdate")
                    || isOfPublication(time)
                    || (content.isRead(time)
                        && time.sourceRange().startPos() < text
                        && !isInSentence(time)))
        .filter(time -> !isOfUpdate(time))
        .map(time -> attribute(time, "datetime"));
  }

  /** Whether a full stop ends the paragraph around an element, as it ends no line of an author. */
  private static boolean isInSentence(Element element) {
    return SENTENCE_END.matcher(restOfParagraph(element)).find();
  }

  private static String restOfParagraph(Element element) {
    StringBuilder rest = new StringBuilder();
    for (Element e = element; e != null && !HtmlElements.isBlock(e); e = e.parent()) {
      for (Node next = e.nextSibling(); next != null; next = next.nextSibling()) {
        if (next instanceof TextNode text) {
          rest.append(text.getWholeText());
        } else if (next instanceof Element inline) {
          if (inline.normalName().equals("br") || HtmlElements.isBlock(inline)) {
            return rest.toString();
          }
          rest.append(inline.text());
        }
      }
    }
    return rest.toString();
  }

  private static boolean isOfPublication(Element time) {
    String names = time.className().toLowerCase(Locale.ROOT);
    return names.contains("publish") || names.contains("entry-date");
  }

  private static boolean isOfUpdate(Element time) {
    String names = (time.className() + time.attr("itemprop")).toLowerCase(Locale.ROOT);
    return names.contains("updated") || names.contains("modified");
  }

  private static Statement attribute(Element element, String name) {
    Range place = element.attributes().sourceRange(name).valueRange();
    return new Statement(element.attr(name), place);
  }
}
