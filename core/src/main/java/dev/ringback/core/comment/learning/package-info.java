/// Learns to read comments from labelled ones, during the build. Neighbours: marks, model.
@NullMarked
package dev.ringback.core.comment.learning;

import org.jspecify.annotations.NullMarked;
