/// What the operator has decided, read from `config/policy` and checked at start. Neighbours:
/// triage.
@NullMarked
package dev.ringback.core.policy;

import org.jspecify.annotations.NullMarked;
