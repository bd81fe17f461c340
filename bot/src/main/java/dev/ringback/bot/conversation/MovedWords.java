package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import dev.ringback.core.warranty.Undecided;
import dev.ringback.core.work.Bill;
import dev.ringback.core.work.Costs;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What is said of a move: the reason, the new time, the plan with its price.
@Component
class MovedWords {

  private final Tickets tickets;
  private final Costs costs;
  private final Undecided undecided;
  private final Phrases phrases;
  private final LocalTimes times;

  MovedWords(Tickets tickets, Costs costs, Undecided undecided, Phrases phrases, LocalTimes times) {
    this.tickets = tickets;
    this.costs = costs;
    this.undecided = undecided;
    this.phrases = phrases;
    this.times = times;
  }

  String said(TicketMoved moved) {
    String reason = Objects.requireNonNullElse(moved.reason(), "");
    return switch (moved.action()) {
      case EXTEND ->
          time(
              moved.ticket(),
              Objects.requireNonNull(tickets.deadlines(moved.ticket().id()).resolve()));
      case CONTACT -> reason.isBlank() ? reason : plan(moved.ticket(), reason.strip());
      default -> reason;
    };
  }

  String time(Ticket ticket, Instant time) {
    return times.say(ticket, ticket.language(), time);
  }

  /// Whether the owner is to hear that the price comes before the work (R31).
  boolean unpriced(Ticket ticket) {
    return undecided.is(ticket);
  }

  /// With what the owner is to pay, as far as it is put down.
  private String plan(Ticket ticket, String plan) {
    Bill bill = costs.bill(ticket.id());
    Language language = ticket.language();
    if (bill.empty()) {
      return plan;
    }
    return bill.owner() == 0
        ? phrases.say(language, ProgressPhrase.PLAN_FREE, "plan", plan)
        : phrases.say(language, ProgressPhrase.PLAN_COST, "plan", plan, "sum", sum(bill, language));
  }

  private static String sum(Bill bill, Language language) {
    Currency currency = Currency.getInstance(bill.currency());
    NumberFormat format =
        NumberFormat.getCurrencyInstance(language.chinese() ? Locale.CHINA : Locale.UK);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
    format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
    // a hard space would turn a whole text message into the costlier alphabet
    return format
        .format(BigDecimal.valueOf(bill.owner(), currency.getDefaultFractionDigits()))
        .replace('\u00a0', ' ');
  }
}
