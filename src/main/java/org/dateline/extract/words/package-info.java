/** Sentences and words of prose, and word patterns over them. */
@NullMarked
package org.dateline.extract.words;

import org.jspecify.annotations.NullMarked;
