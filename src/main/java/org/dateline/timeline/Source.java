package org.dateline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact of the timeline is documented.
 *
 * @param title what to look up
 * @param url a stable address, or null
 */
public record Source(String title, @Nullable String url) {}
