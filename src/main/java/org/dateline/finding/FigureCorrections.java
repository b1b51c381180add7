package org.dateline.finding;

import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.QuantityClaim;
import org.dateline.timeline.Quantity;

/** Corrections of figures, in digits or words as the article has them, and as round as they are. */
final class FigureCorrections {
  private static final int SPELT = 100;
  private static final int MILLION = 1_000_000;
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private final CharSequence source;

  FigureCorrections(CharSequence source) {
    this.source = source;
  }

  /** Puts the figure of the timeline in the place of the article's; none for "nobody". */
  Optional<Correction> correction(QuantityClaim claim, Quantity quantity) {
    if (quantity.most() <= 0) {
      return Optional.empty();
    }
    String number = claim.number().of(source);
    boolean rounded = !claim.span().of(source).startsWith(number);
    String note = "the figure of the timeline";
    if (quantity.least() == quantity.most()) {
      double value = rounded ? round(claim.stated(), quantity.most()) : quantity.most();
      return Optional.of(new Correction(claim.number(), styled(value, number), note));
    }
    if (rounded) {
      double middle = (quantity.least() + quantity.most()) / 2;
      return Optional.of(
          new Correction(claim.number(), styled(round(claim.stated(), middle), number), note));
    }
    String range =
        "between " + styled(quantity.least(), number) + " and " + styled(quantity.most(), number);
    return Optional.of(new Correction(claim.number(), range, note));
  }

  /** As round as one can say it with the article's words of rounding: "nearly" wants more. */
  private static double round(QuantityClaim.Stated stated, double value) {
    boolean below = stated.most() <= stated.value();
    boolean above = stated.least() >= stated.value();
    for (int digits = 1; digits <= 3; digits++) {
      double unit = Math.pow(10, Math.floor(Math.log10(value)) - digits + 1);
      double number =
          unit
              * (below
                  ? Math.ceil(value / unit)
                  : above ? Math.floor(value / unit) : Math.rint(value / unit));
      double least = number * stated.least() / stated.value();
      double most = number * stated.most() / stated.value();
      if (least <= value && value <= most) {
        return number;
      }
    }
    return value;
  }

  private static String styled(double value, String like) {
    boolean letters = !like.isEmpty() && Character.isLetter(like.charAt(0));
    boolean whole = value == Math.rint(value);
    if (letters && whole && value < SPELT) {
      String words = spelt((int) value);
      return Character.isUpperCase(like.charAt(0))
          ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
          : words;
    }
    int space = like.indexOf(' ');
    if (value >= MILLION && like.substring(Math.max(0, space)).contains("million")) {
      return plain(value / MILLION) + " million";
    }
    if (!whole) {
      return plain(like.contains(".") || like.length() > 2 ? value : Math.rint(value));
    }
    boolean grouped = value >= 10_000 || like.contains(",");
    return String.format(Locale.ROOT, grouped ? "%,d" : "%d", (long) value);
  }

  private static String plain(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private static String spelt(int value) {
    if (value < SMALL.length) {
      return SMALL[value];
    }
    String tens = TENS[value / 10];
    return value % 10 == 0 ? tens : tens + "-" + SMALL[value % 10];
  }
}
