package org.dateline.time;

/** A text that is not EDTF, or names an impossible date; the message carries it and says why. */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public EdtfException(String message) {
    super(message);
  }
}
