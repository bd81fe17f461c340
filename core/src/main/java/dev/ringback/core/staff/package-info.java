/// The people who work here: log-ins, passwords, roles, phones, and the audit of those. Neighbours:
/// event.
@NullMarked
package dev.ringback.core.staff;

import org.jspecify.annotations.NullMarked;
