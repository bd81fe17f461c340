/// The ledger of callbacks: who was asked, who answered, what came of it. Neighbours: ticket,
/// household, task, policy, course, timer, event, delivery, triage, comment, staff.
@NullMarked
package dev.ringback.core.callback;

import org.jspecify.annotations.NullMarked;
