package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Language;
import org.springframework.stereotype.Component;

/// Keeps what senders tell of themselves: where they live, who else may report for it, which other
/// number is theirs, and whether they want surveys.
@Component
class Senders {

  private final Conversations conversations;
  private final Homes homes;
  private final Proving proving;
  private final Addresses addresses;

  Senders(Conversations conversations, Homes homes, Proving proving, Addresses addresses) {
    this.conversations = conversations;
    this.homes = homes;
    this.proving = proving;
    this.addresses = addresses;
  }

  /// Where they are now, and the home to think of the next time.
  void remember(Conversation conversation, Place place) {
    conversations.settle(conversation.id(), place);
    homes.remember(conversation.address(), place);
  }

  void forget(Conversation conversation, Place place) {
    homes.forget(conversation.address(), place);
  }

  Incoming vouch(Conversation conversation, PhoneNumber phone) {
    return homes.vouch(conversation.address(), phone);
  }

  Incoming ask(Conversation conversation, PhoneNumber phone, Language language) {
    return proving.ask(conversation.address(), phone, language);
  }

  Incoming answer(Conversation conversation, PhoneNumber phone, String code) {
    return proving.answer(conversation.address(), phone, code);
  }

  void surveys(Conversation conversation, boolean wanted) {
    addresses.surveys(conversation.address(), wanted);
  }
}
