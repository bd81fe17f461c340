/// Tickets: their numbers, the table of legal moves, their history. Neighbours: triage, policy,
/// staff, task, timer, event, delivery.
@NullMarked
package dev.ringback.core.ticket;

import org.jspecify.annotations.NullMarked;
