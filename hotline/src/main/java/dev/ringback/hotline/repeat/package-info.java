/// Calls that programs repeat under the same key, answered once for all. Neighbours: core.policy,
/// core.retention, core.timer.
@NullMarked
package dev.ringback.hotline.repeat;

import org.jspecify.annotations.NullMarked;
