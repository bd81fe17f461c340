/// Incidents: many reporters, one fault. Neighbours: ticket, household, policy, task, timer, event.
@NullMarked
package dev.ringback.core.incident;

import org.jspecify.annotations.NullMarked;
