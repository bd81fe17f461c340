/// Complaints from the grading to the owner's word that it is settled: who answers for one, what
/// was found out, and who comes next. Neighbours: ticket, course, policy, report, redress, staff,
/// task, timer, event.
@NullMarked
package dev.ringback.core.complaint;

import org.jspecify.annotations.NullMarked;
