/** Time values: periods with a first and a last day, EDTF, and what a time expression says. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
