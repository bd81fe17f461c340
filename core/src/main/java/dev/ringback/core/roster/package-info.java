/// The duty roster: who is on duty when, and where nobody is. Neighbours: staff, household, policy,
/// task, timer, event.
@NullMarked
package dev.ringback.core.roster;

import org.jspecify.annotations.NullMarked;
