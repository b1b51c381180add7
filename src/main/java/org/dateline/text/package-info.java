/** Positions in a source text: spans, lines and columns. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
