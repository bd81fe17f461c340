package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Incoming.Promise;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.bot.phrase.Times;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.incident.Incident;
import dev.ringback.core.incident.IncidentWords;
import dev.ringback.core.incident.Incidents;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells a neighbour what is known of a fault that many in the building have reported.
@Component
class SharedFaults {

  private final Incidents incidents;
  private final IncidentWords words;
  private final Tickets tickets;
  private final Phrases phrases;
  private final Times times;
  private final Clock clock;

  SharedFaults(
      Incidents incidents,
      IncidentWords words,
      Tickets tickets,
      Phrases phrases,
      RingbackSettings settings,
      Clock clock) {
    this.incidents = incidents;
    this.words = words;
    this.tickets = tickets;
    this.phrases = phrases;
    this.times = new Times(phrases, settings.timeZone());
    this.clock = clock;
  }

  Incoming known(Step.AskShared asked, Language language) {
    Optional<Incident> open = incidents.openAt(asked.sorts(), asked.places());
    return new Incoming.SharedFault(
        open.map(Incident::at),
        new Promise(open.map(incident -> news(incident, language)).orElse("")),
        asked.words());
  }

  /// What was said to its reporters is better than a promise.
  private String news(Incident incident, Language language) {
    return words
        .latest(incident.id())
        .or(() -> until(incident).map(time -> promised(time, language)))
        .orElse("");
  }

  private String promised(Instant resolve, Language language) {
    return phrases.say(
        language, PromisePhrase.RESOLVE, "resolve", times.say(language, resolve, clock.instant()));
  }

  /// When all of it is promised to be done; empty where that has passed for any.
  private Optional<Instant> until(Incident incident) {
    return incident.sure().stream()
        .flatMap(number -> tickets.find(number).stream())
        .filter(ticket -> !ticket.step().state().ended())
        .map(Ticket::id)
        .map(id -> tickets.deadlines(id).resolve())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .filter(time -> time.isAfter(clock.instant()));
  }
}
