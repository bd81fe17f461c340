/// Owners and the addresses that reach them. Neighbours: triage, delivery.
@NullMarked
package dev.ringback.core.household;

import org.jspecify.annotations.NullMarked;
