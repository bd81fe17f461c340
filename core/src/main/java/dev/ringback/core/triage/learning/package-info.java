/// Making and measuring the model: corpus, training, evaluation, promotion of an operator's own.
/// Neighbours: triage with its parts, config.
@NamedInterface("learning")
@NullMarked
package dev.ringback.core.triage.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
