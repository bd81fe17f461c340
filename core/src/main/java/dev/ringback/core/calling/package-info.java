/// People of ours who call owners back: whom to call, drawn or due, and what was promised.
/// Neighbours: callback, household, policy, ticket, timer, event, staff, task, work.
@NullMarked
package dev.ringback.core.calling;

import org.jspecify.annotations.NullMarked;
