/** Keeps what can be made again for later runs of the program. */
@NullMarked
package org.dateline.cache;

import org.jspecify.annotations.NullMarked;
