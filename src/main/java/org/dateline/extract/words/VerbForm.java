package org.dateline.extract.words;

/** The forms of an English verb; regular past and participle look alike and count as both. */
public enum VerbForm {
  BASE,
  THIRD_PERSON,
  PAST,
  PARTICIPLE,
  GERUND
}
