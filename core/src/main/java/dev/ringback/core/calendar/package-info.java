/// Time as promises count it: working hours, holidays, days, and what a limit makes of them.
/// Neighbours: none.
@NullMarked
package dev.ringback.core.calendar;

import org.jspecify.annotations.NullMarked;
