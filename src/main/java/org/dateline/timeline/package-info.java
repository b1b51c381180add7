/**
 * The reference timeline: events, entities, tenures, memberships and attributes, with their
 * sources.
 */
@NullMarked
package org.dateline.timeline;

import org.jspecify.annotations.NullMarked;
