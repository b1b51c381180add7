package org.dateline.claim;

/** How words relate a person to an office at the time that they speak of. */
public enum Standing {
  /** In office then, whether fully, as the one then in it, acting or outgoing. */
  HOLDER,
  /** No more in office: "former", "ex-". */
  FORMER,
  /** Chosen, but not yet in office: "president-elect", "incoming". */
  ELECT
}
