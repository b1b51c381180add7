package org.dateline.time;

/** Parser of the Extended Date/Time Format. */
final class Edtf {
  private Edtf() {}

  static EdtfDate parse(String text) {
    throw new EdtfException("not EDTF: " + text);
  }
}
