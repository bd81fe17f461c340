package dev.ringback.bot.dialogue;

import java.util.regex.Pattern;

/// A telephone number as it is dialled from anywhere.
///
/// @param e164 a plus sign and up to fifteen digits
public record PhoneNumber(String e164) {

  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{4,14}");

  public PhoneNumber {
    if (!E164.matcher(e164).matches()) {
      throw new IllegalArgumentException("no number in E.164");
    }
  }

  /// Hides the number: it is personal data and ends up in logs.
  @Override
  public String toString() {
    return "…" + e164.substring(e164.length() - 2);
  }
}
