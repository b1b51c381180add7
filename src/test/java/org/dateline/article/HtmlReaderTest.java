package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dateline.article.Reading.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  @Test
  void theTitleIsAHeadingOfTheContent() {
    html("<title>T</title><header><h1>Site</h1></header><article><header><h1>Kabul <i>falls</i></h1>"
            + "</header><p>It fell.<h2>Later</h2></article>")
        .is("TITLE: Kabul falls", "BODY: It fell.", "HEADING: Later");
    html("<title>T</title><header><h1>Kabul falls</h1></header><p>It fell.")
        .is("TITLE: Kabul falls", "BODY: It fell.");
  }

  @Test
  void elseItIsWhatThePageSaysOfItself() {
    html("<title>T</title><meta property='og:title' content='Kabul &amp; Herat'><main><p>It fell.</main>")
        .is("TITLE: Kabul & Herat", "BODY: It fell.");
    html("<title>Kabul &ndash; the fall</title><p>It fell.")
        .is("TITLE: Kabul – the fall", "BODY: It fell.");
  }

  @Test
  void onlyTheMainContentIsProse() {
    html("<nav>1914</nav><p>1915</p><main><article><p>Kabul fell in 2021, as it had before.</p></article>"
            + "<article><p>More</p></article></main><footer>1916</footer>")
        .is("BODY: Kabul fell in 2021, as it had before.");
    html("<header>1914</header><nav>1915</nav><p>It fell.</p><aside>1916</aside><footer>1917</footer>")
        .is("BODY: It fell.");
  }

  @Test
  void scriptsStylesFormsAndHiddenElementsAreNot() {
    html("<p>It <script>1914</script><style>1915</style>fell<form>1916</form>"
            + "<p hidden>1917<p style='display: none'>1918<p aria-hidden=true>1919"
            + "<div role=navigation>1920</div><del>1921</del><code>1922</code><!-- 1923 -->")
        .is("BODY: It fell");
  }

  @Test
  void readersSeeMarksAroundQuotations() {
    html("<p>She said <q>In <i>2014</i></q>, did she?").is("BODY: She said “In 2014”, did she?");
    html("<p>She said <q>in 2014").is("BODY: She said “in 2014");
  }

  @Test
  void blocksArePartsAndInlineMarkupJoins() {
    html("<div>In <b>20</b>14\n  it<p>fell<ul><li>one<li>two</ul><blockquote><p>said<ul><li>so</ul></blockquote>"
            + "<table><caption>C</caption><tr><th>a<td>b</table><figure><img alt=x><figcaption>F</figure>")
        .is(
            "BODY: In 2014 it",
            "BODY: fell",
            "LIST_ITEM: one",
            "LIST_ITEM: two",
            "QUOTE: said",
            "QUOTE: so",
            "CAPTION: C",
            "TABLE_CELL: a",
            "TABLE_CELL: b",
            "CAPTION: F");
    html("<p>a<br>b<br> <br>c<wbr>d").is("BODY: a b", "BODY: cd");
    html("<article><h1>K</h1><p class='x standfirst'>It fell.</p></article>")
        .is("TITLE: K", "STANDFIRST: It fell.");
  }

  @Test
  void footnoteMarksAreNotPartOfAYear() {
    html("<p>In 2014<sup>1</sup> and 2015<sup><a href=#n>[2]</a></sup> on the 24<sup>th</sup>")
        .is("BODY: In 2014 and 2015 on the 24th");
  }

  @Test
  void entitiesAreDecoded() {
    html("<p>Caf&eacute; &#x1F600; R&ampD &notit; &nope; a&nbsp;b &#128; x&lt;y in&shy;vasion&colon;")
        .is("BODY: Café 😀 R&D ¬it; &nope; a\u00A0b € x<y invasion:");
  }

  @Test
  void markupMayBeBroken() {
    html("<p>a <b>b <i>c</b> d</i><div>e</p>f").is("BODY: a b c d", "BODY: e", "BODY: f");
    html("<table>x<tr><td>y</table").is("BODY: x", "TABLE_CELL: y");
    html("a < b <").is("BODY: a < b <");
    html("<p>a\u0000b\r\nc").is("BODY: ab c");
  }

  @Test
  void aMarkBeforeThePageChangesNothing() {
    html("\uFEFF<!doctype html><title>T</title><h1>K</h1><p>fe\u0301ll\r\n then")
        .is("TITLE: K", "BODY: fe\u0301ll then");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2021-08-15T10:00:00Z'>",
        "<meta name='DC.date' content=2021-08-15>",
        "<meta name=date content=2020-01-01><meta name=pubdate content='August 15, 2021'>",
        "<p>By N.<p><time datetime=2021-08-15>15 Aug</time>",
        "<p>By N. <a>Smith</a>, <b><time datetime=2021-08-15>15 Aug</time></b>, 3 min. read<br>Up.",
        "<p>It fell <time datetime=2021-08-15 pubdate>a year</time> after.",
        "<meta property=article:published_time content=2021-02-30><meta name=date content=2021-08-15>",
        "<meta property=article:published_time content=soon><meta name=date content=2021-08-15>",
        "<script type=application/ld+json>{\"datePublished\":\"2021-02-30\"}</script>"
            + "<meta name=date content=2021-08-15>",
        "<meta name=date content=0000-00-00>"
            + "<script type=application/ld+json>{\"datePublished\":\"2021-08-15\"}</script>",
        "<time class=updated datetime=2022-01-01>x</time><time datetime='2021-08-15 10:00'>x</time>",
        "<span itemprop=datePublished content=2021-08-15>x</span>",
        "<span itemprop='dateCreated datePublished'>15 August 2021</span>",
        "<script type=application/ld+json>{\"datePublished\":\"2021-08-15\"}</script>",
        "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":"
            + "\"2020-01-01\"},{\"@type\":[\"NewsArticle\"],\"comment\":{\"datePublished\":"
            + "\"2022-01-01\"},\"datePublished\":\"2021-08-15\"}]}</script>",
        "<script type=application/ld+json>{\"datePublished\":</script><meta name=date content=2021-08-15>",
      })
  void aPageTellsItsPublicationDateInManyWays(String way) {
    html("<title>T</title>" + way + "<p>It fell.").published("2021-08-15");
  }

  @Test
  void otherDatesAreNotThePublicationDate() {
    html("<p>" + "It fell. ".repeat(20) + "<time datetime=2021-08-15>then</time>").undated();
    html("<p>It fell on <time datetime=2021-08-15>15 August</time>, and rose.").undated();
    html("<p>It “fell in <b><time datetime=2021-08-15>August</time></b> <i>at last.</i>”")
        .undated();
    html("<p>It fell on <time datetime=2021-08-15>15 August</time>!<p>By N.").undated();
    html("<meta name=date content=soon><meta property=article:modified_time content=2021-08-15>")
        .undated();
  }

  @Test
  void anImpossibleDateIsNamedWithItsPlace() {
    assertThatExceptionOfType(ArticleException.class)
        .isThrownBy(() -> html("\uFEFF<p>\n<meta name=date content='2021-02-29'>"))
        .withMessage(
            "article: line 2, column 26: publication date is 2021-02-29, which is no day of the"
                + " calendar; write YYYY-MM-DD");
  }

  @Test
  void anImpossibleDateOfLinkedDataIsNamedToo() {
    assertThatExceptionOfType(ArticleException.class)
        .isThrownBy(
            () ->
                html(
                    "<script type=application/ld+json>{\"datePublished\":\"2021-02-29\"}</script>"))
        .withMessageContaining("publication date is 2021-02-29, which is no day of the calendar");
  }

  @Test
  void nothingIsNothing() {
    html("").is();
    html("<html>").is();
    html("<p> &nbsp;<p>&shy;").is();
  }
}
