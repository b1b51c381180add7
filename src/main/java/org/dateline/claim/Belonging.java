package org.dateline.claim;

/** How words say that a country belongs to an organisation. */
public enum Belonging {
  MEMBER("a member"),
  CANDIDATE("a candidate for membership"),
  FORMER("a former member"),
  OUTSIDER("no member");

  private final String words;

  Belonging(String words) {
    this.words = words;
  }

  /** As a sentence says it: {@code a former member}. */
  public String words() {
    return words;
  }
}
