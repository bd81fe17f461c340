package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.HazardAlarm;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to a message whose handling threw: kept raw, looked at for danger, given to a
/// person.
@Component
class SettingAside {

  private static final Speaking.Asked NOTHING_ASKED = new Speaking.Asked("{}", false);

  private final TransactionTemplate transaction;
  private final SetAside kept;
  private final Conversations conversations;
  private final Messages messages;
  private final Speaking speaking;
  private final Tasks tasks;
  private final HazardAlarm hazards;
  private final OpeningTicket opening;
  private final Tickets tickets;
  private final Addresses addresses;
  private final RingbackSettings settings;
  private final Clock clock;

  SettingAside(
      TransactionTemplate transaction,
      SetAside kept,
      Conversations conversations,
      Messages messages,
      Speaking speaking,
      Tasks tasks,
      HazardAlarm hazards,
      OpeningTicket opening,
      Tickets tickets,
      Addresses addresses,
      RingbackSettings settings,
      Clock clock) {
    this.transaction = transaction;
    this.kept = kept;
    this.conversations = conversations;
    this.messages = messages;
    this.speaking = speaking;
    this.tasks = tasks;
    this.hazards = hazards;
    this.opening = opening;
    this.tickets = tickets;
    this.addresses = addresses;
    this.settings = settings;
    this.clock = clock;
  }

  /// Keeps it in a transaction of its own; if even that fails, the raw message alone is kept.
  Inbox.Taken keep(Arrival arrival, RuntimeException bug) {
    try {
      return taken(transaction.execute(status -> handle(arrival, bug)));
    } catch (RuntimeException second) {
      bug.addSuppressed(second);
      return taken(transaction.execute(status -> keepRaw(arrival, bug)));
    }
  }

  private static Inbox.Taken taken(@Nullable Boolean fresh) {
    return Boolean.TRUE.equals(fresh) ? Inbox.Taken.SET_ASIDE : Inbox.Taken.REPEATED;
  }

  private boolean keepRaw(Arrival arrival, RuntimeException bug) {
    boolean fresh = kept.insert(arrival, bug, clock.instant());
    if (fresh) {
      tasks.open("set-aside", null, null, arrival.from().channel() + " " + arrival.vendorId());
    }
    return fresh;
  }

  private boolean handle(Arrival arrival, RuntimeException bug) {
    if (!kept.insert(arrival, bug, clock.instant())) {
      return false;
    }
    Optional<Verdict> danger = hazards.check(arrival.text());
    Conversation conversation =
        conversations.openAndLock(
            arrival.from(),
            arrival.ourAddress(),
            danger
                .map(Verdict::language)
                .orElseGet(() -> FirstLanguage.of(arrival.from(), settings.timeZone())),
            clock.instant());
    Language language = danger.map(Verdict::language).orElse(conversation.language());
    Optional<Long> message =
        messages.log(conversation.id(), arrival, danger.orElse(null), clock.instant());
    message.ifPresent(
        id -> {
          tasks.open("set-aside", conversation.id(), null, arrival.vendorId());
          danger.ifPresentOrElse(
              verdict -> alarm(conversation, arrival, verdict, id, language),
              () -> say(conversation, language, Phrase.SET_ASIDE, Purpose.NOTICE, null));
        });
    return message.isPresent();
  }

  private void alarm(
      Conversation conversation,
      Arrival arrival,
      Verdict verdict,
      long messageId,
      Language language) {
    Ticket ticket =
        opening.open(
            new Draft(
                Kind.REPAIR,
                verdict.category(),
                verdict.urgency(),
                arrival.text(),
                language,
                arrival.from().channel(),
                conversation.id(),
                new Ticket.Reporter(
                    conversation.contact(),
                    addresses.phone(arrival.from()).orElse(null),
                    arrival.from().value()),
                Place.UNKNOWN),
            "bot");
    tickets.link(ticket.id(), messageId);
    say(conversation, language, Phrase.SET_ASIDE_DANGER, Purpose.SAFETY, ticket);
  }

  private void say(
      Conversation conversation,
      Language language,
      Phrase phrase,
      Purpose purpose,
      @Nullable Ticket about) {
    speaking.say(
        conversation,
        language,
        List.of(
            new Step.Say(
                phrase,
                about == null ? Map.of() : Map.of("number", about.number().toString()),
                purpose,
                Optional.ofNullable(about).map(Ticket::number),
                List.of())),
        NOTHING_ASKED);
  }
}
