package org.dateline.extract;

import org.dateline.extract.link.NameMention;

/**
 * Words that give a person an age.
 *
 * @param from index of the first word that a finding underlines
 * @param to index after the last
 * @param at index of the number
 * @param age in full years
 * @param how the words put it
 * @param person whose age it is
 */
record AgeMention(int from, int to, int at, int age, How how, NameMention person) {

  /** How words give an age. */
  enum How {
    /** "Joe Biden, 79," or "the 79-year-old president, Joe Biden" or "Joe Biden, who is 79". */
    NOW,
    /** "Aged 43, Kennedy became president", "at the age of 43". */
    AT_EVENT,
    /** "Biden turned 80". */
    REACHED,
    /** "Died at 91", "died aged 91". */
    DEATH
  }
}
