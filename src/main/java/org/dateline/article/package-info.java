/** Articles: readers that turn plain text, Markdown and HTML into prose with exact positions. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
