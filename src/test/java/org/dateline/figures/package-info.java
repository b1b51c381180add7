/** Figures of quality, measured on real texts where a folder of them is at hand. */
@NullMarked
package org.dateline.figures;

import org.jspecify.annotations.NullMarked;
