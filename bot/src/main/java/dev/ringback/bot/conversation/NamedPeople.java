package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.crew.Suggesting;
import dev.ringback.core.duty.Ladder;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.triage.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows what owners hear of the people named on their tickets, and when.
@Component
class NamedPeople {

  private final Suggesting crew;
  private final Staff staff;
  private final Phrases phrases;

  NamedPeople(Suggesting crew, Staff staff, Phrases phrases) {
    this.crew = crew;
    this.staff = staff;
    this.phrases = phrases;
  }

  /// What an owner hears somebody called: a name, and never the login of whoever has none.
  ///
  /// @param name or login; blank where nobody is known
  String called(String name, Language language) {
    if (name.equals(Ladder.DUTY_PHONE)) {
      return phrases.say(language, EmergencyPhrase.DUTY_PERSON);
    }
    Optional<String> ofLogin = staff.name(name);
    return name.isBlank() || ofLogin.filter(name::equalsIgnoreCase).isPresent()
        ? phrases.say(language, EmergencyPhrase.COLLEAGUE)
        : ofLogin.orElse(name);
  }

  /// Whether the owner hears nothing of a move yet: who is asked has not accepted, and whoever
  /// gives back what they had not accepted was never heard of.
  boolean later(TicketMoved moved) {
    return switch (moved.action()) {
      case ASSIGN -> crew.asks(moved.ticket().assignee());
      case RELEASE -> moved.before().step() == Step.ASSIGNED;
      default -> false;
    };
  }
}
