/// The Telegram channel: its doors, its courier, its files. Holds no rule an owner would notice.
/// Neighbours: conversation, phrase, loop, core.
///
/// The Bot API is called by [BotApi] and read leniently; the TelegramBots library is not used.
/// Tried in version 10.2, it decodes a batch of updates as one and strictly (a sender without a
/// first name or an unforeseen text entity fails the whole batch, and with it other people's
/// messages), knows no path in its base URL, repeats requests after broken connections inside
/// OkHttp, and brings a second generation of Jackson.
@NullMarked
package dev.ringback.bot.telegram;

import org.jspecify.annotations.NullMarked;
