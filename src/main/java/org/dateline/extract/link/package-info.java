/** Linking: which event, person, office or organisation a mention means. */
@NullMarked
package org.dateline.extract.link;

import org.jspecify.annotations.NullMarked;
