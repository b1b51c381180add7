/**
 * The command line. Commands and options are declared by calls, not by annotations: to read those,
 * Java makes classes at each start, which no class archive can keep.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
