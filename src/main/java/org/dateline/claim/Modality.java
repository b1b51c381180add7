package org.dateline.claim;

/** How a claim is put forward; only an asserted one can contradict the timeline. */
public enum Modality {
  ASSERTED,
  /** "Russia did not invade in 2021." */
  NEGATED,
  /** "Had it invaded in 2021 …" */
  HYPOTHETICAL,
  /** "was scheduled to start in 2021" */
  PLANNED,
  /** "reportedly", "may have" */
  HEDGED
}
