/// Alarms: calling the person on duty until somebody has the emergency. Neighbours: ticket, staff,
/// roster, household, policy, timer, event, delivery.
@NullMarked
package dev.ringback.core.duty;

import org.jspecify.annotations.NullMarked;
