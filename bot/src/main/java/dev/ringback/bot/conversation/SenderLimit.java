package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;

/// Says whether a sender still writes at a pace that people write at.
///
/// Asked before the intake's transaction; whoever implements it admits all when in doubt.
public interface SenderLimit {

  boolean admits(Address sender);
}
