package org.dateline.article;

import static org.dateline.article.Reading.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
  private static final String LONG =
      "Russia annexed Crimea in March 2014, and the United States answered with sanctions.";

  @Test
  void aShortFirstParagraphWithoutStopIsTheTitle() {
    plain("Kabul falls\n\nThe city fell.").is("TITLE: Kabul falls", "BODY: The city fell.");
    plain("Kabul falls\n\n\n").is("BODY: Kabul falls");
    plain("Kabul falls\nThe city fell.").is("BODY: Kabul falls", "BODY: The city fell.");
    plain("It fell.\n\nThe city fell.").is("BODY: It fell.", "BODY: The city fell.");
    plain("“It fell.”\n\nThe city fell.").is("BODY: “It fell.”", "BODY: The city fell.");
    plain("Date: 2023-06-25\n\nKabul falls\n\nThe city fell.")
        .is("BODY: Date: 2023-06-25", "TITLE: Kabul falls", "BODY: The city fell.");
    plain("* * *\n\nThe city fell.").is("BODY: * * *", "BODY: The city fell.");
  }

  @Test
  void aTitleMayBeWrapped() {
    plain("Ukrainian and Lithuanian defence chiefs outline what they\nexpect of Vilnius\n\nText.")
        .is(
            "TITLE: Ukrainian and Lithuanian defence chiefs outline what they expect of Vilnius",
            "BODY: Text.");
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    plain(LONG + "\nand Europe.").is("BODY: " + LONG + " and Europe.");
    plain("Russia annexed Crimea in March 2014, in the view of\nKyiv against the law.")
        .is("BODY: Russia annexed Crimea in March 2014, in the view of Kyiv against the law.");
  }

  @Test
  void aLineOfItsOwnIsAParagraph() {
    plain("No time to read?\nGet a summary").is("BODY: No time to read?", "BODY: Get a summary");
    plain(LONG + "\n" + LONG + " " + LONG).is("BODY: " + LONG, "BODY: " + LONG + " " + LONG);
  }

  @Test
  void anyWhiteSpaceIsOneSpace() {
    plain("  It\tfell \u000B in   1944.  ").is("BODY: It fell in 1944.");
    plain("1944\u00A0AD \u00A0x").is("BODY: 1944\u00A0AD \u00A0x");
    plain("It fell in\u00A01944.").is("BODY: It fell in\u00A01944.");
  }

  @Test
  void hintsForHyphenationAreNotSeen() {
    plain("The in\u00ADva\u00ADsion\u200B of 1944.").is("BODY: The invasion of 1944.");
  }

  @Test
  void nothingIsNothing() {
    plain("").is();
    plain(" \r\n\t\r\n").is();
    plain("\uFEFF").is();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 2023-06-25",
        "PUBLISHED 25 June 2023",
        "Date: June 25, 2023",
        "Posted on Sunday, 25 June 2023",
      })
  void aLineAtTheTopTellsThePublicationDate(String line) {
    plain("Kabul falls\n\n" + line + "\n\nThe city fell.").published("2023-06-25");
    plain("1\n\n2\n\n3\n\n4\n\n5\n\n" + line).undated();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 2023-02-29",
        "Published: June 2023",
        "Published on 25 June 2023 by a newspaper",
        "Kyiv, 25 June 2023",
        "Date",
      })
  void anyOtherLineTellsNone(String line) {
    plain(line + "\n\nThe city fell.").undated();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, 25 June 2023 — ",
        "KYIV, Ukraine, June 25, 2023 – ",
        "WASHINGTON (AP), 25 June 2023 - ",
      })
  void aDatelineTellsThePublicationDate(String dateline) {
    plain("Kabul falls\n\n" + dateline + "The city fell.").published("2023-06-25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, 25 June — ",
        "Kyiv, 25 June 2023 — ",
        "On the day of the election, 25 June 2023 — ",
        "KYIV, 25 June 2023, after a night of rain — ",
        "NATO, 2023 — ",
        "K, 25 June 2023 — ",
      })
  void otherBeginningsTellNone(String beginning) {
    plain(beginning + "The city fell.").undated();
  }
}
