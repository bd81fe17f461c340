package dev.ringback.hotline.simulator;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a simulated phone: `+8613800000001` for one with SMS, `tg:alice` for a messenger.
record PhoneAddress(String value) {

  private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
  private static final String MESSENGER = "tg:";

  /// Reads what somebody typed: a number with its country code, or a name.
  static Optional<PhoneAddress> read(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    String number = text.replaceAll("[\\s()-]", "");
    if (NUMBER.matcher(number).matches()) {
      return Optional.of(new PhoneAddress(number));
    }
    String name = text.startsWith(MESSENGER) ? text.substring(MESSENGER.length()) : text;
    // digits alone are a number without its country code, and chat ids of the real messenger
    return NAME.matcher(name).matches() && !name.matches("\\d+")
        ? Optional.of(new PhoneAddress(MESSENGER + name))
        : Optional.empty();
  }

  public boolean messenger() {
    return value.startsWith(MESSENGER);
  }

  /// What its owner goes by.
  public String label() {
    return messenger() ? value.substring(MESSENGER.length()) : value;
  }

  @Override
  public String toString() {
    return messenger() ? "tg:…" : "+…";
  }
}
