/// Mending what owners were not satisfied with: who goes again, why it went wrong, and who must
/// know. Neighbours: callback, policy, ticket, timer, event, staff, task.
@NullMarked
package dev.ringback.core.redress;

import org.jspecify.annotations.NullMarked;
