/** Findings: what a rule reports, with evidence and corrections. */
@NullMarked
package org.dateline.finding;

import org.jspecify.annotations.NullMarked;
