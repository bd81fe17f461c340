/// What has changed, to every open page, within a moment: server-sent events over the event rows.
///
/// The rows are the record; Redis only rings a bell so that the other nodes look at once, and each
/// node looks every second anyway. Neighbours: core.event, security.
@NullMarked
package dev.ringback.hotline.live;

import org.jspecify.annotations.NullMarked;
