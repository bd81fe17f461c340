/// What course a ticket takes beyond what its labels say: the tickets that it belongs with, and the
/// row of the limits chosen for it. Neighbours: ticket, policy.
@NullMarked
package dev.ringback.core.course;

import org.jspecify.annotations.NullMarked;
