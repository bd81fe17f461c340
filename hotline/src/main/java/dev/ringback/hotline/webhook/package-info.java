/// Programs that are told what changes: subscriptions, signed calls, their log. Neighbours:
/// core.event, core.ticket, core.task, core.timer, core.policy, core.staff, bot.loop.
@NullMarked
package dev.ringback.hotline.webhook;

import org.jspecify.annotations.NullMarked;
