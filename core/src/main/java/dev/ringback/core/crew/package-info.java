/// Technicians and their work: who fits, who is asked, who has it, and how far it is. Neighbours:
/// ticket, staff, roster, household, policy, delivery, task, timer, event.
@NullMarked
package dev.ringback.core.crew;

import org.jspecify.annotations.NullMarked;
