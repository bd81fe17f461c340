/// What the jar's commands need to work on the books beside the running service, or without it.
/// Neighbours: core's engine.
@NullMarked
package dev.ringback.hotline.beside;

import org.jspecify.annotations.NullMarked;
