package org.dateline.time;

/** The types of TIMEX3. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
