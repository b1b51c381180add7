package org.dateline.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Article.Kind;
import org.jsoup.nodes.Element;

/** What the elements of a page are for. */
final class HtmlElements {
  private static final Set<String> NO_PROSE =
      Set.of(
          "aside",
          "audio",
          "button",
          "canvas",
          "code",
          "datalist",
          "del",
          "dialog",
          "embed",
          "footer",
          "form",
          "head",
          "iframe",
          "input",
          "math",
          "menu",
          "meter",
          "nav",
          "noscript",
          "object",
          "progress",
          "rp",
          "rt",
          "s",
          "script",
          "search",
          "select",
          "strike",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Set<String> ROLES_WITHOUT_PROSE =
      Set.of("banner", "complementary", "contentinfo", "navigation", "search", "menu", "dialog");

  private static final Set<String> STANDFIRST =
      Set.of("standfirst", "dek", "deck", "subtitle", "subheadline", "sub-headline", "strapline");

  private static final Pattern FOOTNOTE = Pattern.compile("[\\s\\[\\](){}\\d*,†‡§]*");
  private static final int LONGEST_FOOTNOTE_MARK = 12;

  private HtmlElements() {}

  /**
   * Whether nothing in an element is prose.
   *
   * @param inContent whether it lies in the main content of the page, where a header is the
   *     article's own
   */
  static boolean holdsNoProse(Element element, boolean inContent) {
    String name = element.normalName();
    return NO_PROSE.contains(name)
        || (name.equals("header") && !inContent)
        || ROLES_WITHOUT_PROSE.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isHidden(element)
        || (name.equals("sup") && isFootnoteMark(element));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean isFootnoteMark(Element element) {
    String text = element.text();
    return text.length() <= LONGEST_FOOTNOTE_MARK && FOOTNOTE.matcher(text).matches();
  }

  /**
   * The kind of prose that an element says it holds; the first {@code h1} is left to the reader.
   */
  static Optional<Kind> kind(Element element) {
    if (element.classNames().stream().anyMatch(STANDFIRST::contains)) {
      return Optional.of(Kind.STANDFIRST);
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Kind.HEADING);
      case "li", "dt", "dd" -> Optional.of(Kind.LIST_ITEM);
      case "td", "th" -> Optional.of(Kind.TABLE_CELL);
      case "figcaption", "caption" -> Optional.of(Kind.CAPTION);
      case "blockquote" -> Optional.of(Kind.QUOTE);
      default -> Optional.empty();
    };
  }

  /** Whether an element stands apart from the text around it. */
  static boolean isBlock(Element element) {
    return !element.normalName().equals("br") && (element.isBlock() || kind(element).isPresent());
  }
}
