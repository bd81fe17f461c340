/// Making and measuring the model: corpus, training, evaluation, promotion of an operator's own.
/// Neighbours: triage with its parts, config.
@NullMarked
package dev.ringback.core.triage.learning;

import org.jspecify.annotations.NullMarked;
