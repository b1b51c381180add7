package org.dateline.extract.temporal;

/** Parts of the day, with their TIMEX3 codes. */
enum DayPart {
  MORNING("TMO"),
  MIDDAY("T12:00"),
  AFTERNOON("TAF"),
  EVENING("TEV"),
  NIGHT("TNI"),
  MIDNIGHT("T00:00"),
  DAYTIME("TDT"),
  BREAKFAST("TMEB"),
  LUNCH("TMEL"),
  DINNER("TMED");

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
