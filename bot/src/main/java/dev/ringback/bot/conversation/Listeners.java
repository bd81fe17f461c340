package dev.ringback.bot.conversation;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.crew.Working;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Knows who of ours is to hear more of a ticket, and in which language.
@Component
class Listeners {

  private final Paging paging;
  private final Working working;
  private final Conversations conversations;
  private final RingbackSettings settings;

  Listeners(
      Paging paging, Working working, Conversations conversations, RingbackSettings settings) {
    this.paging = paging;
    this.working = working;
    this.conversations = conversations;
    this.settings = settings;
  }

  /// Everybody who was called for a ticket or does its job.
  Map<Address, Language> of(Ticket ticket) {
    Map<Address, Language> all = new LinkedHashMap<>();
    paging.toldOf(ticket.id()).forEach(to -> all.put(to, onDuty(to, ticket)));
    working.toldOf(ticket.id()).forEach(to -> all.putIfAbsent(to, crew(to)));
    return all;
  }

  /// As they are paged.
  Language onDuty(Address to, Ticket ticket) {
    return paging.language(to).orElse(ticket.language());
  }

  /// In the language in which they write to us, or would be answered first.
  Language crew(Address to) {
    return conversations
        .of(to)
        .map(Conversation::language)
        .orElseGet(() -> FirstLanguage.of(to, settings.timeZone()));
  }
}
