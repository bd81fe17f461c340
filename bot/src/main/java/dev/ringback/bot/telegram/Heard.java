package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.triage.Language;

/// What one update means.
sealed interface Heard {

  /// An owner wrote, or edited.
  record Said(Arrival arrival) implements Heard {}

  /// An owner pressed a button.
  ///
  /// @param query what wants to be answered, else the phone shows a spinner
  /// @param message the one with the button
  record Tapped(Arrival arrival, String query, long chat, long message, Language language)
      implements Heard {}

  /// An owner shared their own contact card, which proves the number (design §2.16).
  ///
  /// @param phone E.164
  record OwnPhone(Arrival arrival, String phone) implements Heard {}

  /// Somebody opened the one-time link that a member of staff was given.
  record StaffLink(Address chat, String token, Language language) implements Heard {}

  /// The bot was blocked or let in again.
  record Blocking(Address chat, boolean blocked) implements Heard {}

  /// The bot was put into a group or hears one.
  record InGroup(long chat, Language language) implements Heard {}

  /// The bot is out of a group.
  record LeftGroup(long chat) implements Heard {}

  /// Nothing for us.
  ///
  /// @param kind the update's field, or why
  record Nothing(String kind) implements Heard {}
}
