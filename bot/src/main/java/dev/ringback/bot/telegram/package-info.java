/// The Telegram channel: its doors, its courier. Holds no rule an owner would notice. Neighbours:
/// conversation, core.
@NullMarked
package dev.ringback.bot.telegram;

import org.jspecify.annotations.NullMarked;
