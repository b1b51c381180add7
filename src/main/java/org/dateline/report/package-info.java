/** Reports: one class per output format. */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
