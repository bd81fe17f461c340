package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Frailty;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.household.Vulnerability;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Sees that nobody frail is kept waiting: babies, the old, the sick, by the roll or the owner's
/// own words.
@Component
class Frail {

  private static final String BOT = "bot";

  private final Homes homes;
  private final Facts facts;
  private final Phrases phrases;
  private final Tickets tickets;
  private final ActingOnTicket acting;
  private final Policy policy;

  Frail(
      Homes homes,
      Facts facts,
      Phrases phrases,
      Tickets tickets,
      ActingOnTicket acting,
      Policy policy) {
    this.homes = homes;
    this.facts = facts;
    this.phrases = phrases;
    this.tickets = tickets;
    this.acting = acting;
    this.policy = policy;
  }

  /// Who is at home, in words for whoever goes there; empty if nobody is known to be frail.
  Optional<String> at(Ticket ticket, Language language) {
    return Optional.of(people(ticket))
        .filter(people -> !people.isEmpty())
        .map(people -> said(people, language));
  }

  /// Notes who is at home with the ticket, and raises what they cannot be left without for a day.
  void see(TicketNumber number, Set<Frailty> told) {
    Ticket ticket = tickets.find(number).orElseThrow();
    Set<Vulnerability> people = people(ticket);
    people.addAll(known(told));
    if (people.isEmpty()) {
      return;
    }
    facts.put(ticket.id(), Fact.VULNERABLE, said(people, ticket.language()));
    boolean waits =
        ticket.kind() == Kind.REPAIR
            && !ticket.step().state().ended()
            && !ticket.urgency().moreUrgentThan(Urgency.NORMAL);
    if (waits && policy.talk().urgentForFrail().contains(ticket.category())) {
      acting.act(number, urgent(ticket, people), BOT);
    }
  }

  private static Request urgent(Ticket ticket, Set<Vulnerability> people) {
    String who = people.stream().map(Vulnerability::code).collect(Collectors.joining(", "));
    return new Request(
        Action.REGRADE,
        null,
        null,
        "at home: " + who,
        null,
        null,
        ticket.category(),
        Urgency.URGENT,
        null);
  }

  private Set<Vulnerability> people(Ticket ticket) {
    Set<Vulnerability> people = EnumSet.noneOf(Vulnerability.class);
    people.addAll(homes.frail(ticket.place()));
    people.addAll(known(Reader.frail(ticket.description())));
    String noted = facts.of(ticket.id()).getOrDefault(Fact.VULNERABLE, "");
    List<String> words = List.of(noted.split("、|, "));
    Arrays.stream(Vulnerability.values())
        .filter(who -> words.contains(said(Set.of(who), ticket.language())))
        .forEach(people::add);
    return people;
  }

  private static List<Vulnerability> known(Set<Frailty> told) {
    return told.stream().map(Frailty::code).map(Vulnerability::of).toList();
  }

  private String said(Set<Vulnerability> people, Language language) {
    return people.stream()
        .map(one -> phrases.say(language, EmergencyPhrase.VULNERABLE, "who", one.code()))
        .collect(Collectors.joining(language.chinese() ? "、" : ", "));
  }
}
