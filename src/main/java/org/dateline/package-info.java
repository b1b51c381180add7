/**
 * Dateline checks what an article asserts about the world against a reference timeline.
 *
 * <p>The pipeline, in order: {@code article} reads a file into prose with exact positions; {@code
 * extract} finds time expressions ({@code extract.temporal}), works out which event or entity is
 * meant ({@code extract.link}) and builds the claims of package {@code claim}; {@code check} runs
 * the rules of the folder {@code rules} over the claims; {@code report} prints the findings. {@code
 * text} and {@code time} hold the values that all share, {@code timeline} the reference that
 * editors own, which {@code index} lets be read where it lies and {@code cache} keeps for later
 * runs. {@link org.dateline.FactChecker} is the library's front door, {@code cli} the command line.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
