package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.bot.telegram.Heard.Blocking;
import dev.ringback.bot.telegram.Heard.InGroup;
import dev.ringback.bot.telegram.Heard.LeftGroup;
import dev.ringback.bot.telegram.Heard.Nothing;
import dev.ringback.bot.telegram.Heard.OwnPhone;
import dev.ringback.bot.telegram.Heard.Said;
import dev.ringback.bot.telegram.Heard.StaffLink;
import dev.ringback.bot.telegram.Heard.Tapped;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Does what an update asks for; when this returns, all of it is committed.
final class HandlingUpdate {

  private final UpdateReader reader;
  private final Function<Arrival, Inbox.Taken> inbox;
  private final People people;
  private final Keyboards keyboards;
  private final Groups groups;
  private final MeterRegistry meters;

  HandlingUpdate(
      UpdateReader reader,
      Function<Arrival, Inbox.Taken> inbox,
      People people,
      Keyboards keyboards,
      Groups groups,
      MeterRegistry meters) {
    this.reader = reader;
    this.inbox = inbox;
    this.people = people;
    this.keyboards = keyboards;
    this.groups = groups;
    this.meters = meters;
  }

  /// @throws RuntimeException if it could not be committed: the update must then come again
  void handle(JsonNode update) {
    switch (reader.read(update)) {
      case Said(Arrival arrival) -> {
        Inbox.Taken _ = inbox.apply(arrival);
        keyboards.tidy(arrival.from());
      }
      case Tapped tap -> keyboards.tapped(tap, inbox.apply(tap.arrival()));
      case OwnPhone card -> {
        people.own(card);
        Inbox.Taken _ = inbox.apply(card.arrival());
      }
      case StaffLink link -> people.work(link);
      case Blocking blocking -> people.block(blocking);
      case InGroup group -> groups.decline(group);
      case LeftGroup(long chat) -> groups.left(chat);
      case Nothing(String kind) -> skipped(kind);
    }
  }

  private void skipped(String kind) {
    meters.counter("ringback.telegram.skipped", "kind", kind).increment();
  }
}
