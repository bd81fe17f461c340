/// The people who work here: log-ins, roles, phones. Neighbours: event.
@NullMarked
package dev.ringback.core.staff;

import org.jspecify.annotations.NullMarked;
