/** The time tagger: finds and resolves time expressions. */
@NullMarked
package org.dateline.extract.temporal;

import org.jspecify.annotations.NullMarked;
