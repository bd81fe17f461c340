package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.LatinName;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.core.complaint.Complaints;
import dev.ringback.core.duty.Acceptances;
import dev.ringback.core.duty.Ladder;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts into words who answers for a ticket.
@Component
class Responsible {

  private final Complaints complaints;
  private final Staff staff;
  private final Acceptances acceptances;
  private final Ladder ladder;
  private final NamedPeople people;
  private final Phrases phrases;

  Responsible(
      Complaints complaints,
      Staff staff,
      Acceptances acceptances,
      Ladder ladder,
      NamedPeople people,
      Phrases phrases) {
    this.complaints = complaints;
    this.staff = staff;
    this.acceptances = acceptances;
    this.ladder = ladder;
    this.people = people;
    this.phrases = phrases;
  }

  /// Who answers for a complaint is named at once (R85).
  String forComplaint(Ticket ticket, Language language) {
    String name =
        complaints
            .find(ticket.id())
            .flatMap(complaint -> Optional.ofNullable(complaint.responsible()))
            .filter(login -> staff.find(login).isPresent())
            .map(login -> LatinName.of(people.called(login, language), language))
            .orElseGet(() -> phrases.say(language, PromisePhrase.SUPERVISOR));
    return phrases.say(language, PromisePhrase.RESPONSIBLE, "name", name);
  }

  /// Who has an emergency, or that nobody has confirmed yet.
  String forEmergency(Ticket ticket, Language language) {
    return acceptances
        .of(ticket.id())
        .map(name -> people.called(name, language))
        .map(name -> phrases.say(language, EmergencyPhrase.HELD, "name", name))
        .orElseGet(
            () ->
                phrases.say(
                    language,
                    ladder.empty(ticket) ? EmergencyPhrase.SHOWN : EmergencyPhrase.CALLING));
  }
}
