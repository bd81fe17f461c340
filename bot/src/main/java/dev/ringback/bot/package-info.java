/// The chatbot, the same on every channel, and the wording of all that owners and technicians are
/// told.
@NullMarked
package dev.ringback.bot;

import org.jspecify.annotations.NullMarked;
