package dev.ringback.bot.telegram;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// A contact that somebody shared.
///
/// @param phone E.164
/// @param own whether it is the sender's own account, as Telegram vouches for
record ContactCard(String phone, String name, boolean own) {

  private static final Pattern E164_DIGITS = Pattern.compile("\\d{6,15}");

  static Optional<ContactCard> of(JsonNode message) {
    JsonNode contact = message.path("contact");
    String digits = contact.path("phone_number").asString("").replaceAll("[^0-9]", "");
    if (!E164_DIGITS.matcher(digits).matches()) {
      return Optional.empty();
    }
    long sender = message.path("from").path("id").asLong(0);
    return Optional.of(
        new ContactCard(
            "+" + digits,
            (contact.path("first_name").asString("") + " " + contact.path("last_name").asString(""))
                .strip(),
            sender != 0 && contact.path("user_id").asLong(-1) == sender));
  }

  Optional<String> provenPhone() {
    return own ? Optional.of(phone) : Optional.empty();
  }

  /// The card as it would be typed.
  String words() {
    return (name + " " + phone).strip();
  }
}
