package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// How owners are reached, which numbers are theirs, and who may speak for a home.
public enum ContactPhrase implements Phrase {
  ASK_PHONE("ask-phone", Role.ASK, "number?"),
  /// a number whose country is not known
  ASK_PHONE_AGAIN("ask-phone-again", Role.ASK, "number?"),
  /// to whoever thinks that a chat shows it
  ASK_PHONE_UNSEEN("ask-phone-unseen", Role.ASK, "number?"),
  /// the number that is rung from now on
  PHONE_ADDED("phone-added", Role.INFORM, "number", "phone"),
  PHONE_NOTED("phone-noted", Role.INFORM, "phone"),
  /// another number is the sender's, too: how that is proven
  LINK_HOW("link-how", Role.INFORM),
  /// to the other number
  LINK_CODE("link-code", Role.INFORM, "code", "sender?"),
  ASK_CODE("ask-code", Role.ASK, "phone"),
  CODE_WRONG("code-wrong", Role.ASK),
  CODE_OVER("code-over", Role.INFORM),
  CODES_TOO_MANY("codes-too-many", Role.INFORM),
  LINKED("linked", Role.INFORM, "phone", "count"),
  LINKED_ALREADY("linked-already", Role.INFORM, "phone"),
  /// somebody else may report for a home
  VOUCHED("vouched", Role.INFORM, "phone", "place"),
  /// only who lives there by our books can say so
  VOUCH_REFUSED("vouch-refused", Role.INFORM);

  private final Entry entry;

  ContactPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
