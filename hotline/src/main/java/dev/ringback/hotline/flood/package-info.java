/// How fast one sender may write, counted in Redis for all nodes together. Neighbours: bot's
/// conversation, core's delivery and policy.
@NullMarked
package dev.ringback.hotline.flood;

import org.jspecify.annotations.NullMarked;
