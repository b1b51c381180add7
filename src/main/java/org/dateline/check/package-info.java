/** Checking: runs the rules over the claims. */
@NullMarked
package org.dateline.check;

import org.jspecify.annotations.NullMarked;
