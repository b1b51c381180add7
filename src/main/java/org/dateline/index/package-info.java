/**
 * Bytes that hold many records and are read where they lie: what nobody asks for is never decoded.
 */
@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
