/// The SMS channel, by Twilio: one courier, one door, and the sweep that asks what the door missed.
/// It holds no rule that an owner would notice. Neighbours: bot.conversation, core.delivery.
///
/// Twilio's SDK is kept, with one thing taken out: its HTTP layer repeats a POST on any 5xx, so
/// that one send can become several messages. [OneTry] makes one attempt; repeating is the outbox's
/// alone.
@NullMarked
package dev.ringback.hotline.sms;

import org.jspecify.annotations.NullMarked;
