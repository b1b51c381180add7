package org.dateline.extract;

import java.util.function.Consumer;
import org.dateline.claim.Claim;

/** Finds the claims of one kind that a sentence makes. Immutable and safe for many threads. */
interface ClaimFinder {

  /** Hands every claim that it finds to {@code claims}, with positions in the source. */
  void find(Context context, Consumer<? super Claim> claims);
}
