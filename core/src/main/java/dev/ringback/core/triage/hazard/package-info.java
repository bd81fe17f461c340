/// The hazard rules that stand above the model, read from `config/triage`. Neighbours: config,
/// triage.text.
@NullMarked
package dev.ringback.core.triage.hazard;

import org.jspecify.annotations.NullMarked;
