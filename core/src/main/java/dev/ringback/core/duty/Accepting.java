package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.event.Events;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Gives an emergency to the person who accepts it, and knows afterwards who that is.
@Component
class Accepting {

  private final Pages pages;
  private final Calling calling;
  private final Joining joining;
  private final Staff staff;
  private final PhoneChannel channels;
  private final Timers timers;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Accepting(
      Pages pages,
      Calling calling,
      Joining joining,
      Staff staff,
      PhoneChannel channels,
      Timers timers,
      Events events,
      ApplicationEventPublisher publisher) {
    this.pages = pages;
    this.calling = calling;
    this.joining = joining;
    this.staff = staff;
    this.channels = channels;
    this.timers = timers;
    this.events = events;
    this.publisher = publisher;
  }

  /// @param who a person of the ladder, or a staff login
  PageAnswer accept(Page page, Ticket ticket, String who, Instant now) {
    pages.accepted(page.id(), who, now);
    timers.clear(PageTimer.NAME, page.id());
    joining.passOn(page, now);
    calling.note(ticket, who, "page_accepted", null, now);
    events.record("page.accepted", ticket.number().toString());
    publisher.publishEvent(new PageAccepted(ticket.id(), name(who)));
    return new PageAnswer.Accepted(name(who));
  }

  String holder(Page page) {
    return page.acceptedBy().map(this::name).orElse("");
  }

  /// Tells who has the emergency what the owner says now.
  void passOn(Page page, Ticket ticket, String words) {
    String who = page.acceptedBy().orElse("");
    List<Address> called = pages.addressesOf(page.id(), who);
    List<Address> addresses =
        called.isEmpty() ? channels.all(staff.phone(who), Optional.empty()) : called;
    publisher.publishEvent(new DangerRepeated(ticket, name(who), addresses, words));
  }

  /// As the owner may hear it.
  String name(String who) {
    return staff.name(who).orElse(who);
  }
}
