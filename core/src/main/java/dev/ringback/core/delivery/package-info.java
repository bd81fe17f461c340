/// The outbox: everything that leaves the house, in order per recipient. Neighbours: event, policy,
/// task.
@NullMarked
package dev.ringback.core.delivery;

import org.jspecify.annotations.NullMarked;
