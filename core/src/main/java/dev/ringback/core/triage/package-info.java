/// Judging a message: what is wanted, what it is about, how soon somebody must act. Neighbours:
/// none.
@NullMarked
package dev.ringback.core.triage;

import org.jspecify.annotations.NullMarked;
