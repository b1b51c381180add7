package org.dateline.extract.temporal;

import java.util.Arrays;

/** The filled slots of one expression. */
final class Frame {
  private static final int SIZE = Slot.values().length;

  private final double[] values;

  Frame() {
    values = new double[SIZE];
    Arrays.fill(values, Double.NaN);
  }

  private Frame(double[] values) {
    this.values = values;
  }

  Frame copy() {
    return new Frame(values.clone());
  }

  boolean has(Slot slot) {
    return !Double.isNaN(values[slot.ordinal()]);
  }

  double number(Slot slot) {
    return values[slot.ordinal()];
  }

  /** The whole number in a slot that is filled. */
  int get(Slot slot) {
    return (int) values[slot.ordinal()];
  }

  int get(Slot slot, int absent) {
    return has(slot) ? get(slot) : absent;
  }

  void set(Slot slot, double value) {
    values[slot.ordinal()] = value;
  }

  /** Fills a slot and returns what it held, NaN for nothing. */
  double put(int slot, double value) {
    double before = values[slot];
    values[slot] = value;
    return before;
  }

  /** Takes what the other says and this one leaves open. */
  void takeMissing(Frame other, Slot slot) {
    if (!has(slot)) {
      values[slot.ordinal()] = other.values[slot.ordinal()];
    }
  }
}
