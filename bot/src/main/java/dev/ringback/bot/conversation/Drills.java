package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.duty.Rehearsal;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is said in an emergency, and how that changes while it is only rehearsed.
@Component
class Drills {

  /// What nobody keeps in a rehearsal.
  private static final Set<Phrase> PROMISING =
      Set.of(
          PromisePhrase.ALONE,
          ProgressPhrase.STATUS_PROMISE,
          ProgressPhrase.STATUS_EMERGENCY,
          DangerPhrase.AGAIN,
          DangerPhrase.NOTED,
          DangerPhrase.PASSED_ON,
          DangerPhrase.WAITING);

  private final Tickets tickets;
  private final Rehearsal rehearsal;

  Drills(Tickets tickets, Rehearsal rehearsal) {
    this.tickets = tickets;
    this.rehearsal = rehearsal;
  }

  /// What is said as long as emergencies are rehearsed, else what it was.
  List<Step.Say> sayings(List<Step.Say> turn) {
    return dangers(turn).anyMatch(ticket -> rehearsal.of(ticket.id())) ? rehearsed(turn) : turn;
  }

  /// In a rehearsal nobody is called, and the reporter must not wait for help in vain: every text
  /// says so, and nothing is promised.
  private List<Step.Say> rehearsed(List<Step.Say> sayings) {
    List<Step.Say> kept = new ArrayList<>(sayings.stream().filter(say -> !promises(say)).toList());
    int last = kept.size();
    while (last > 0 && kept.get(last - 1).purpose() != Purpose.SAFETY) {
      last--;
    }
    Optional<TicketNumber> about =
        dangers(sayings).filter(one -> rehearsal.of(one.id())).map(Ticket::number).findFirst();
    Purpose purpose = last > 0 ? Purpose.SAFETY : sayings.getFirst().purpose();
    kept.add(last, new Step.Say(EmergencyPhrase.DRILL, Map.of(), purpose, about, List.of()));
    return kept;
  }

  /// Of an emergency that was called for before the drill all is meant as it is said.
  private boolean promises(Step.Say say) {
    return PROMISING.contains(say.phrase())
        && say.about().flatMap(tickets::find).map(one -> rehearsal.of(one.id())).orElse(true);
  }

  /// Whether any of it is about an emergency that goes on.
  boolean inDanger(List<Step.Say> sayings) {
    return dangers(sayings).findAny().isPresent();
  }

  private Stream<Ticket> dangers(List<Step.Say> sayings) {
    return sayings.stream()
        .flatMap(say -> say.about().stream())
        .distinct()
        .flatMap(number -> tickets.find(number).stream())
        .filter(
            ticket ->
                ticket.emergency() && !ticket.state().ended() && ticket.state() != State.RESOLVED);
  }
}
