/** Claims: what an article asserts, as pure data for the rules. */
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
