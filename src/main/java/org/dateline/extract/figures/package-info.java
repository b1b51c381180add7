/** Figures: numbers with their rounding, and what sentences say that they measure. */
@NullMarked
package org.dateline.extract.figures;

import org.jspecify.annotations.NullMarked;
