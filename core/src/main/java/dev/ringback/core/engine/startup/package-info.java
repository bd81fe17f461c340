/// Ties the embedded engines to the service's start and end.
///
/// Allowed neighbours: [dev.ringback.core.engine].
@NullMarked
package dev.ringback.core.engine.startup;

import org.jspecify.annotations.NullMarked;
