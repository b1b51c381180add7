package org.dateline.extract.figures;

/**
 * A measure of the lexicon.
 *
 * @param name as the timeline's {@code quantities} name it
 * @param unit what stands behind its numbers
 * @param single how far a figure may lie from a reference that is one figure
 * @param range how far it may lie outside a reference that is a range
 * @param earlyDays for how many days after an event its figure may still change
 */
public record Measure(String name, Unit unit, Margin single, Margin range, int earlyDays) {

  /** What stands behind a number. */
  public enum Unit {
    PEOPLE,
    PERCENT,
    YEARS,
    NONE
  }

  /**
   * How far a figure may miss.
   *
   * @param size from 0
   * @param relative whether it is a share of the reference
   */
  public record Margin(double size, boolean relative) {

    static Margin of(String text) {
      boolean percent = text.endsWith("%");
      double number = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
      return new Margin(percent ? number / 100 : number, percent);
    }

    /** The margin around {@code reference}. */
    public double around(double reference) {
      return relative ? reference * size : size;
    }
  }

  /** The margin around a reference from {@code least} to {@code most}. */
  public Margin margin(double least, double most) {
    return least == most ? single : range;
  }
}
