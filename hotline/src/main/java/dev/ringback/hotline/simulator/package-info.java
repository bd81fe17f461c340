/// Owners' phones on a web page: plays the carriers and messengers that have no credentials.
/// Neighbours: live, security, bot.conversation, bot.phrase, core.
@NullMarked
package dev.ringback.hotline.simulator;

import org.jspecify.annotations.NullMarked;
