package dev.ringback.bot.conversation;

import dev.ringback.core.callback.AskedBesides;
import dev.ringback.core.policy.Question;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.work.Paying;
import dev.ringback.core.work.SigningOff;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Knows what follows when the work on a ticket is done: who signs it off, who pays for it, and
/// what its owner is asked.
@Component
class AfterWork {

  private final AskedBesides besides;
  private final Paying paying;
  private final SigningOff signing;

  AfterWork(AskedBesides besides, Paying paying, SigningOff signing) {
    this.besides = besides;
    this.paying = paying;
    this.signing = signing;
  }

  /// Those that their owners pay for.
  Set<Long> paid(List<Ticket> tickets) {
    return paying.byOwners(tickets.stream().map(Ticket::id).toList());
  }

  List<String> questions(Ticket ticket, boolean paid) {
    return besides.of(ticket.kind(), paid, ticket.place().site()).stream()
        .map(Question::code)
        .toList();
  }

  /// Whether quality is still to sign off what the owner accepts.
  boolean signOffNext(Ticket ticket) {
    return ticket.step().state() == Step.State.RESOLVED && signing.outstanding(ticket);
  }
}
