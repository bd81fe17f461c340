/// What the operator has decided, read from `config/policy`, checked at start and whenever it
/// changes. Neighbours: calendar, config, triage.
@NullMarked
package dev.ringback.core.policy;

import org.jspecify.annotations.NullMarked;
