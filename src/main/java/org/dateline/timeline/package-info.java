/** The reference timeline: events, entities, tenures and memberships, with their sources. */
@NullMarked
package org.dateline.timeline;

import org.jspecify.annotations.NullMarked;
