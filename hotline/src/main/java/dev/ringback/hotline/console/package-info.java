/// The agents' console: threads, tickets and alarms, live. Neighbours: live, security, bot, core.
@NullMarked
package dev.ringback.hotline.console;

import org.jspecify.annotations.NullMarked;
