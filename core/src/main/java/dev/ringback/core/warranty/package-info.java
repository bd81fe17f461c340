/// Whether the part concerned is still covered, and since when a replaced one counts anew.
/// Neighbours: ticket, household, policy, event.
@NullMarked
package dev.ringback.core.warranty;

import org.jspecify.annotations.NullMarked;
