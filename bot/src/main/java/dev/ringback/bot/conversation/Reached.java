package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.PagePhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Language;
import org.springframework.stereotype.Component;

/// Knows how a reporter may be reached: not by text, or not by telephone.
@Component
class Reached {

  private final Addresses addresses;
  private final Facts facts;
  private final Phrases phrases;

  Reached(Addresses addresses, Facts facts, Phrases phrases) {
    this.addresses = addresses;
    this.facts = facts;
    this.phrases = phrases;
  }

  /// @param words why nobody may ring
  void refuseCalls(TicketNumber ticket, String words) {
    facts.put(ticket.serial(), Fact.NO_CALLS, words);
  }

  /// What to mind before reaching the reporter, behind a space; may be empty.
  String mind(Ticket ticket, Language language) {
    return silenced(ticket, language) + uncalled(ticket, language);
  }

  private String silenced(Ticket ticket, Language language) {
    String address = ticket.reporter().address();
    boolean stopped = address != null && addresses.stopped(new Address(ticket.channel(), address));
    return stopped
        ? " "
            + phrases.say(
                language, PagePhrase.SILENCED_OWNER, "phone", PageWords.reach(ticket.reporter()))
        : "";
  }

  String uncalled(Ticket ticket, Language language) {
    return facts.of(ticket.id()).containsKey(Fact.NO_CALLS)
        ? " " + phrases.say(language, PagePhrase.NO_CALLS)
        : "";
  }
}
