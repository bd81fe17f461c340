package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.Photos;
import dev.ringback.core.complaint.Complaints;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.work.Accounts;
import dev.ringback.core.work.Approval;
import dev.ringback.core.work.Approvals;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks up what a ticket's card shows of the work.
@Component("workViews")
public class WorkViews {

  private final Accounts accounts;
  private final Photos photos;
  private final Complaints complaints;
  private final Approvals approvals;
  private final Policy policy;

  WorkViews(
      Accounts accounts, Photos photos, Complaints complaints, Approvals approvals, Policy policy) {
    this.approvals = approvals;
    this.accounts = accounts;
    this.photos = photos;
    this.complaints = complaints;
    this.policy = policy;
  }

  WorkView of(Ticket ticket) {
    boolean paid = policy.warranty().kinds().contains(ticket.kind());
    boolean open = !ticket.state().ended() && ticket.state() != State.RESOLVED;
    return new WorkView(
        accounts.of(ticket),
        photos.of(ticket.id()),
        ticket.kind() == Kind.COMPLAINT ? complaints.findings(ticket.id()) : List.of(),
        approvals.of(ticket.id()).stream().filter(Approval::waits).toList(),
        paid,
        paid && open && !ticket.emergency());
  }

  /// `80.00 CNY`.
  public String money(long amount, String currency) {
    return BigDecimal.valueOf(amount, digits(currency)).toPlainString() + " " + currency;
  }

  static int digits(String currency) {
    return Currency.getInstance(currency).getDefaultFractionDigits();
  }
}
