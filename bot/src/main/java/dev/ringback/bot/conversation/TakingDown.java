package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Hazard;
import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens tickets that a colleague took down on the telephone, at the desk or from a letter. Their
/// owners hear of them by text from then on, like those who wrote themselves, where a text gets
/// there and they do not mind; everybody else is a person's to ring.
@Component
public class TakingDown {

  private final OpeningTicket opening;
  private final Conversations conversations;
  private final Turns turns;
  private final Matters matters;
  private final Expectations expectations;
  private final PhoneChannel phones;
  private final Addresses addresses;
  private final Clock clock;

  TakingDown(
      OpeningTicket opening,
      Conversations conversations,
      Turns turns,
      Matters matters,
      Expectations expectations,
      PhoneChannel phones,
      Addresses addresses,
      Clock clock) {
    this.opening = opening;
    this.conversations = conversations;
    this.turns = turns;
    this.matters = matters;
    this.expectations = expectations;
    this.phones = phones;
    this.addresses = addresses;
    this.clock = clock;
  }

  /// @param draft without a thread
  /// @param verdict of its words
  /// @param texts false: the owner wants none
  /// @param actor a staff login
  @Transactional
  public Ticket open(Draft draft, Verdict verdict, boolean texts, String actor) {
    return Optional.ofNullable(draft.reporter().phone())
        .filter(number -> texts && Reader.textable(number))
        .flatMap(phones::text)
        .filter(addresses::good)
        .map(address -> told(address, draft, verdict, actor))
        .orElseGet(() -> opening.open(draft, actor));
  }

  /// In the thread that the number has, or a new one.
  private Ticket told(Address address, Draft draft, Verdict verdict, String actor) {
    Conversation thread = conversations.openAndLock(address, "", draft.language(), clock.instant());
    Ticket ticket = opening.open(draft.in(thread.id(), thread.language()), actor);
    TicketNews.TakenDown news =
        new TicketNews.TakenDown(
            matters.of(ticket, thread.language()),
            expectations.of(ticket, thread.language()),
            ticket.emergency() ? Optional.of(Hazard.of(verdict)) : Optional.empty());
    turns.take(thread, news, null, thread.language());
    return ticket;
  }
}
