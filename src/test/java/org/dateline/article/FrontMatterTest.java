package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dateline.article.Reading.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @Test
  void yamlGivesTitleAndDate() {
    markdown("---\ntitle: Kabul falls\ndate: 2021-08-15\n---\nText.")
        .is("TITLE: Kabul falls", "BODY: Text.")
        .published("2021-08-15");
    markdown(
            "\uFEFF---\r\n# 😀\r\ndate: 2021-08-15\r\ntitle: \"K\\xE1bul \\\"😀\\\" falls\"\r\n...\r\nText.")
        .is("TITLE: Kábul \"😀\" falls", "BODY: Text.")
        .published("2021-08-15");
    markdown(
            "---\ntitle: 'It''s\n  over'\nsubtitle: >-\n  In\n  Kabul\ntags: [title, date]\n---\nText.")
        .is("TITLE: It's over", "STANDFIRST: In Kabul", "BODY: Text.")
        .undated();
  }

  @Test
  void tomlGivesTitleAndDate() {
    markdown(
            "+++\ntitle = \"K\\u00E1bul \\\"falls\\\"\"\ndate = 2021-08-15T10:00:00Z\n[extra]\ntitle = 'x'\n+++\nText.")
        .is("TITLE: Kábul \"falls\"", "BODY: Text.")
        .published("2021-08-15");
    markdown("+++\n\"title\" = 'C:\\Kabul'\npubDate = '2021-08-15'\n+++\nText.")
        .is("TITLE: C:\\Kabul", "BODY: Text.")
        .published("2021-08-15");
    markdown("+++\ntitle = \"\"\"\nKabul\nfalls\"\"\"\n+++\n").is("TITLE: Kabul falls");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2021-08-15",
        "Date: '2021-08-15T23:30:00-05:00'",
        "published: 2021-08-15 10:00:00 +0200",
        "publishDate: 15 August 2021",
        "pub_date: August 15, 2021",
        "published: true\ndate: 2021-08-15",
        "date: 2021-08-01\npublished_at: 2021-08-15",
        "lastmod: 2022-01-01\ndate: 2021-08-15",
        "extra: {date: 2020-01-01}\ndate: 2021-08-15",
      })
  void anyUsualKeyTellsTheDate(String yaml) {
    markdown("---\n" + yaml + "\n---\nText.").is("BODY: Text.").published("2021-08-15");
  }

  @Test
  void aRuleAcrossThePageIsNoFrontMatter() {
    markdown("---\n\nText.").is("BODY: Text.");
    markdown("---\n---\nText.").is("BODY: Text.");
    markdown("---\n\nText.\n\n---\n\nMore.").is("BODY: Text.", "BODY: More.");
    markdown("---\n- One\n- Two\n\n---\nMore.")
        .is("LIST_ITEM: One", "LIST_ITEM: Two", "BODY: More.");
    markdown("Text.\n\n---\ntitle: x\n---").is("BODY: Text.", "HEADING: title: x");
  }

  @Test
  void mistakesAreNamedWithTheirPlace() {
    refuses(
        "---\ntitle: x\ndate: 2023-02-29\n---\n",
        "line 3, column 7: date is 2023-02-29, which is no day of the calendar; write YYYY-MM-DD");
    refuses(
        "---\r\ndate: soon\r\n---\r\n",
        "line 2, column 7: date is soon, which is no date; write YYYY-MM-DD");
    refuses(
        "+++\ntitle = \"x\"\npublishDate = \"31 April\"\n+++\n",
        "line 3, column 16: publishDate is 31 April, which is no date; write YYYY-MM-DD");
    refuses(
        "---\ntitle: \"x\n---\nText.",
        "line 3, column 1: malformed YAML front matter: found unexpected end of stream; check"
            + " quotes, colons and indentation here and above");
    refuses(
        "---\n😀: a: b\n---\nText.",
        "line 2, column 6: malformed YAML front matter: mapping values are not allowed here; check"
            + " quotes, colons and indentation here and above");
    refuses(
        "---\ntitle: a\u0007\n---\nText.",
        "line 2, column 9: malformed YAML front matter: no character U+0007 is allowed; remove it");
    refuses(
        "+++\ntitle = Kabul\n+++\nText.",
        "line 2, column 9: malformed TOML front matter: Unknown token; write key = value, and texts"
            + " in quotes");
    refuses(
        "---\ntitle: \"\\x*\n\"\n---\n",
        "line 2, column 11: malformed YAML front matter: expected escape sequence of 2 hexadecimal"
            + " numbers, but found: *; check quotes, colons and indentation here and above");
    refuses(
        "---\ntags: " + "[".repeat(60) + "]".repeat(60) + "\n---\n",
        "line 2, column 56: malformed YAML front matter: nested deeper than 50 levels; close the"
            + " brackets before");
    refuses(
        "---\ntitle: Kabul\n\nText.",
        "line 1, column 1: front matter has no end; write a line of --- after it");
    refuses(
        "+++\nText.", "line 1, column 1: front matter has no end; write a line of +++ after it");
  }

  private static void refuses(String markdown, String reason) {
    assertThatExceptionOfType(ArticleException.class)
        .isThrownBy(() -> markdown(markdown))
        .withMessage("article: " + reason);
  }
}
