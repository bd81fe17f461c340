/// Promises watched by the clock: warned of, kept, broken, moved, and taken up a ladder of people.
/// Neighbours: ticket, course, policy, calendar, duty, staff, household, task, timer, event,
/// delivery.
@NullMarked
package dev.ringback.core.promise;

import org.jspecify.annotations.NullMarked;
