package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dateline.article.Reading.markdown;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  @Test
  void theFirstHeadingOfLevelOneIsTheTitle() {
    markdown("# Kabul *falls*\n\nThe city fell.\n\n## Later\n\n# Again")
        .is("TITLE: Kabul falls", "BODY: The city fell.", "HEADING: Later", "HEADING: Again");
    markdown("---\ntitle: Fall\n---\n# Kabul falls").is("TITLE: Fall", "HEADING: Kabul falls");
  }

  @Test
  void inlineMarkupJoinsIntoProse() {
    markdown("In **20**14 [Russia](https://example.org \"R\") annexed *Crimea*.")
        .is("BODY: In 2014 Russia annexed Crimea.");
    markdown("It ~~fell~~<b>was taken</b> in `1944` 1945.")
        .is("BODY: It ~~fell~~was taken in 1945.");
  }

  @Test
  void linesJoinAndBreaksSeparate() {
    markdown("in late\n2021,\\\nin\r\nspring  \n2022<br>or later")
        .is("BODY: in late 2021, in spring 2022 or later");
  }

  @Test
  void entitiesAndEscapesAreDecoded() {
    markdown("Caf&eacute; &#x1F600; &amp;c. 1\\. \\*x\\* &nope; &#0; R\\&D")
        .is("BODY: Café 😀 &c. 1. *x* &nope; \uFFFD R&D");
  }

  @Test
  void listsTablesAndQuotesAreTold() {
    markdown("- one\n- two\n\n  more\n\n> said\n> so\n>\n> - listed")
        .is(
            "LIST_ITEM: one",
            "LIST_ITEM: two",
            "LIST_ITEM: more",
            "QUOTE: said so",
            "QUOTE: listed");
    markdown("| Year \\| era | What |\n|---|---|\n| 20\\|14 in | Crimea *fell* |")
        .is(
            "TABLE_CELL: Year | era",
            "TABLE_CELL: What",
            "TABLE_CELL: 20|14 in",
            "TABLE_CELL: Crimea fell");
  }

  @Test
  void codeAndHtmlAreNotProse() {
    markdown(
            "A\n\n    in 1914\n\n```\nin 1915\n```\n\n<div>\nin 1916\n</div>\n\n<!-- in 1917 -->\n\nB")
        .is("BODY: A", "BODY: B");
  }

  @Test
  void imagesGiveCaptionsAfterTheirParagraph() {
    markdown("Troops ![Tanks in *Kyiv*](a.jpg \"March 2022\") arrived.")
        .is("BODY: Troops arrived.", "CAPTION: Tanks in Kyiv", "CAPTION: March 2022");
    markdown("![Outer ![inner](b)](a)").is("CAPTION: Outer", "CAPTION: inner");
  }

  @Test
  void tagsOfSiteGeneratorsAreNotProse() {
    markdown("A {{< figure src=\"x\" title=\"1914\" >}}b.").is("BODY: A b.");
    markdown("{{% note %}}\nKyiv held.\n{{% /note %}}").is("BODY: Kyiv held.");
    markdown("{% include x.html year=1914 %} Kyiv {{ page.title | upcase }} held.")
        .is("BODY: Kyiv held.");
    markdown("{% highlight java %}\nint y = 1914;\n{% endhighlight %}\n\nKyiv held.")
        .is("BODY: Kyiv held.");
    markdown("Kyiv {{ held.\n\nIt }} stood.").is("BODY: Kyiv {{ held.", "BODY: It }} stood.");
    markdown("<Note title={x > 1 ? \"1914\" : ''}>\nKyiv held.\n</Note>").is("BODY: Kyiv held.");
    markdown("# Kyiv {#kyiv}\n\nIt held.{: .lead }").is("TITLE: Kyiv", "BODY: It held.");
    markdown("Kyiv held.[^1]\n\n[^1]: Not at once.").is("BODY: Kyiv held.", "BODY: Not at once.");
    markdown("Kyiv \\{{ held }} [up](a) {x}").is("BODY: Kyiv {{ held }} up {x}");
  }

  @Test
  void aHugeTableIsRefused() {
    String table = "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|b\n".repeat(500);
    assertThatExceptionOfType(ArticleException.class)
        .isThrownBy(() -> markdown(table))
        .withMessage("article: has tables of more than 200000 cells; split it");
  }

  @Test
  void otherLineEndsAndMarksChangeNothing() {
    markdown("\uFEFF# Kabul\r\n\r\nIt fe\u0301ll\r\nthen.")
        .is("TITLE: Kabul", "BODY: It fe\u0301ll then.");
  }
}
