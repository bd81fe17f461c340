/// The trained weights and what they see in a text. Neighbours: triage.text, triage.hazard.
@NullMarked
package dev.ringback.core.triage.model;

import org.jspecify.annotations.NullMarked;
