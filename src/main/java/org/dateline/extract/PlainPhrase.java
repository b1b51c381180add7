package org.dateline.extract;

import org.dateline.extract.link.NameMention;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase without determiner, clauses or times.
 *
 * @param from index of its first word
 * @param to index after its last
 * @param name the name that is its head, null if it has none
 */
record PlainPhrase(int from, int to, @Nullable NameMention name) {}
