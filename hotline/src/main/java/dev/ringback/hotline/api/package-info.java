/// The REST API of operators' scripts. Neighbours: core, the bot's conversations.
@NullMarked
package dev.ringback.hotline.api;

import org.jspecify.annotations.NullMarked;
