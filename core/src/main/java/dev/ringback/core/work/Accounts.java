package dev.ringback.core.work;

import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.warranty.Fees;
import org.springframework.stereotype.Component;

/// Gathers what is known of a ticket's money.
@Component
public class Accounts {

  private final Costs costs;
  private final Fees fees;
  private final Plans plans;
  private final SigningOff signing;

  Accounts(Costs costs, Fees fees, Plans plans, SigningOff signing) {
    this.costs = costs;
    this.fees = fees;
    this.plans = plans;
    this.signing = signing;
  }

  public Account of(Ticket ticket) {
    boolean large = signing.large(ticket);
    return new Account(
        costs.bill(ticket.id()),
        fees.of(ticket.id()).orElse(null),
        plans.of(ticket.id()),
        large,
        large && !signing.outstanding(ticket));
  }
}
