package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The alarms and callbacks that talk touches.
@Component
class Ledgers {

  void placeLearned(TicketNumber ticket, Place place) {}

  void repeatAlarm(TicketNumber ticket, String words) {}

  void answerCallback(
      long callback, Optional<Integer> score, String words, @Nullable Long messageId) {}

  void answerPage(long page, Address by, boolean accepts) {}
}
