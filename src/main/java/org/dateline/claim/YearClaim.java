package org.dateline.claim;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A year lies in the age that its words speak of: "won the World Cup in 1090" does not.
 *
 * @param time the expression, which states a year of four digits
 * @param sentence the sentence that holds it
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param earliest the first year of that age
 * @param latest its last year
 * @param near the year of that age that the article is closest to
 */
public record YearClaim(
    TimeExpression time,
    Span sentence,
    Modality modality,
    Attribution attribution,
    int earliest,
    int latest,
    int near)
    implements SelfContainedClaim {
  /** A year that misses its age by less may be meant, however odd it is. */
  private static final int PLAINLY = 40;

  @Override
  public String kind() {
    return "year";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(time.period());
  }

  @Override
  public Span span() {
    return time.span();
  }

  /** The year as stated. */
  public int year() {
    return requireNonNull(time.stated().get(0).year());
  }

  /** Whether the year is not plainly a slip: one of the pen that gives a year of the age. */
  @Override
  public boolean agrees() {
    boolean far = year() < earliest - PLAINLY || year() > latest + PLAINLY;
    return !far || intended().isEmpty();
  }

  /** The years of the age that one wrong or two swapped digits would turn into this one. */
  public List<Integer> intended() {
    return slips(Integer.toString(year())).stream()
        .filter(year -> year >= earliest && year <= latest)
        .sorted(Comparator.comparing((Integer year) -> Math.abs(year - near)))
        .toList();
  }

  private static Set<Integer> slips(String digits) {
    Set<Integer> years = new TreeSet<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        years.add(Integer.valueOf(digits.substring(0, i) + digit + digits.substring(i + 1)));
      }
      if (i > 0) {
        years.add(
            Integer.valueOf(
                digits.substring(0, i - 1)
                    + digits.charAt(i)
                    + digits.charAt(i - 1)
                    + digits.substring(i + 1)));
      }
    }
    years.remove(Integer.valueOf(digits));
    return years;
  }
}
