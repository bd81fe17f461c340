/// What agents corrected of triage's verdicts, kept as examples to learn from. Neighbours: ticket,
/// triage.
@NullMarked
package dev.ringback.core.correction;

import org.jspecify.annotations.NullMarked;
