package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.Times;
import dev.ringback.core.household.Estates;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Says moments to whoever lives or works at an estate, by the clock on its wall.
@Component
class LocalTimes {

  private final Phrases phrases;
  private final Estates estates;
  private final Clock clock;

  LocalTimes(Phrases phrases, Estates estates, Clock clock) {
    this.phrases = phrases;
    this.estates = estates;
    this.clock = clock;
  }

  String say(Ticket ticket, Language language, Instant moment) {
    Times times = new Times(phrases, estates.calendar(ticket.place().site()).zone());
    return times.say(language, moment, clock.instant());
  }
}
