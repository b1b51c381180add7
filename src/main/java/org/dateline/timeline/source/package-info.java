/** Timelines from what others keep: one importer and exporter a format, and the writer of YAML. */
@NullMarked
package org.dateline.timeline.source;

import org.jspecify.annotations.NullMarked;
