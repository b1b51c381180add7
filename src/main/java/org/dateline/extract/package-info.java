/** Extraction: from an article to its claims. */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
