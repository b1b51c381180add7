package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article: its prose, the parts that the prose consists of, and where each character of it
 * stands in the source.
 *
 * @param source the original, to which all positions refer
 * @param prose all prose in reading order, entities and escapes decoded, parts separated by a blank
 *     line
 * @param parts the parts of the prose, in order, without overlap
 * @param map where the prose stands in the source
 * @param published the publication date, null if the article does not tell
 * @param readOn the later day as of which it is read, null for the day on which it appeared
 */
public record Article(
    SourceText source,
    String prose,
    List<Part> parts,
    OffsetMap map,
    @Nullable LocalDate published,
    @Nullable LocalDate readOn) {

  /** What a part of the prose is. */
  public enum Kind {
    TITLE,
    STANDFIRST,
    HEADING,
    BODY,
    LIST_ITEM,
    TABLE_CELL,
    QUOTE,
    CAPTION
  }

  /**
   * A part of the prose.
   *
   * @param kind what it is
   * @param span where it stands in {@link Article#prose()}
   */
  public record Part(Kind kind, Span span) {}

  /** An article that is read on the day on which it appeared. */
  public Article(
      SourceText source,
      String prose,
      List<Part> parts,
      OffsetMap map,
      @Nullable LocalDate published) {
    this(source, prose, parts, map, published, null);
  }

  public Article {
    Objects.requireNonNull(source);
    Objects.requireNonNull(prose);
    Objects.requireNonNull(map);
    parts = List.copyOf(parts);
  }

  /** The first title, decoded. */
  public Optional<String> title() {
    return parts.stream()
        .filter(part -> part.kind() == Kind.TITLE)
        .findFirst()
        .map(part -> part.span().of(prose));
  }

  /** Where a span of the prose stands in the source. */
  public Span inSource(Span inProse) {
    return map.toSource(inProse);
  }

  /** The same article, published on {@code date}. */
  public Article publishedOn(LocalDate date) {
    return new Article(source, prose, parts, map, date, readOn);
  }

  /** The same article, read again on {@code date}: what it says of its present may be over. */
  public Article readOn(LocalDate date) {
    return new Article(source, prose, parts, map, published, date);
  }
}
