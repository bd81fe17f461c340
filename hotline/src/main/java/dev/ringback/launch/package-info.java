/// What `java -jar` runs first, compiled for an old Java so that it can find a new one. Neighbours:
/// none; the service itself is named, not linked.
@NullMarked
package dev.ringback.launch;

import org.jspecify.annotations.NullMarked;
