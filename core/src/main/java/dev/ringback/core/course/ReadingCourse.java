package dev.ringback.core.course;

import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Reads from the words that a ticket was told in what it is to be treated as, before anything is
/// promised (service-standards §4.2, "From triage to a row").
@Component
class ReadingCourse {

  /// After complaints are graded and repeats linked, whose rows go before words.
  private static final int BEFORE_PROMISES = Ordered.HIGHEST_PRECEDENCE + 1;

  private final Courses courses;

  ReadingCourse(Courses courses) {
    this.courses = courses;
  }

  @EventListener
  @Order(BEFORE_PROMISES)
  void opened(TicketOpened opened) {
    courses.read(opened.ticket());
  }

  @EventListener
  @Order(BEFORE_PROMISES)
  void moved(TicketMoved moved) {
    if (regraded(moved.ticket(), moved.before())) {
      courses.read(moved.ticket());
    }
  }

  private static boolean regraded(Ticket ticket, Ticket before) {
    return ticket.kind() != before.kind()
        || ticket.category() != before.category()
        || ticket.urgency() != before.urgency();
  }
}
