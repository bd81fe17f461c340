package dev.ringback.core.retention;

import dev.ringback.core.ticket.TicketNumber;

/// By what somebody who wants to be forgotten is told.
public sealed interface Whom {

  /// @param value in E.164, or a chat's id
  record ByAddress(String value) implements Whom {
    @Override
    public String toString() {
      return "ByAddress";
    }
  }

  /// Whoever reported it.
  record ByTicket(TicketNumber number) implements Whom {}

  /// Whoever talks there.
  record ByThread(long conversation) implements Whom {}
}
