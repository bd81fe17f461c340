/// Estates and flats, who speaks for them, and the addresses that reach people. Neighbours: ticket,
/// event, delivery, policy, calendar.
@NullMarked
package dev.ringback.core.household;

import org.jspecify.annotations.NullMarked;
