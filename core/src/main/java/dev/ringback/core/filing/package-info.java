/// Summaries kept as they stood on the day they were due. Neighbours: report, policy, timer, staff.
@NullMarked
package dev.ringback.core.filing;

import org.jspecify.annotations.NullMarked;
