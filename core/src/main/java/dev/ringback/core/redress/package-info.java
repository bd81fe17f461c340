/// Mending what owners were not satisfied with, and what came back: who goes again, why it went
/// wrong, and who must know. Neighbours: callback, course, report, policy, ticket, timer, event,
/// staff, task.
@NullMarked
package dev.ringback.core.redress;

import org.jspecify.annotations.NullMarked;
