/// The work on a ticket beside its steps: what it costs and who pays, the plan that the owner
/// agrees to, what waits for somebody's yes, quality's sign-off, what is watched, and when all of
/// it is put away. Neighbours: ticket, course, warranty, policy, staff, task, timer, event.
@NullMarked
package dev.ringback.core.work;

import org.jspecify.annotations.NullMarked;
