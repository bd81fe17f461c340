/// Calls that programs repeat under the same key, answered once for all. Neighbours: core.policy,
/// core.timer.
@NullMarked
package dev.ringback.hotline.repeat;

import org.jspecify.annotations.NullMarked;
