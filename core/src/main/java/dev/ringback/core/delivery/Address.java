package dev.ringback.core.delivery;

/// One way to reach somebody: an address on a channel, such as a phone number on `sms`.
///
/// @param channel the courier's name
/// @param value the channel's own form of an address
public record Address(String channel, String value) {

  public Address {
    if (channel.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("an address needs a channel and a value");
    }
  }

  /// Hides the value: addresses are personal data and end up in logs.
  @Override
  public String toString() {
    return channel + ":…" + value.substring(Math.max(0, value.length() - 2));
  }
}
