/// What a person of ours must look at. Neighbours: event.
@NullMarked
package dev.ringback.core.task;

import org.jspecify.annotations.NullMarked;
