package dev.ringback.hotline.simulator;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.bot.conversation.MediaSource.Content;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.event.Events;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what somebody writes on a simulated phone, as the vendor would hand it to us.
@Component
class Texting {

  // what carriers act on themselves (design §2.10), on phones with SMS only
  private static final Set<String> STOP =
      Set.of("stop", "end", "quit", "cancel", "unsubscribe", "stopall", "退订", "t", "td");
  private static final Set<String> START = Set.of("start", "unstop");

  private final Phones phones;
  private final Inbox inbox;
  private final Events events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Texting(Phones phones, Inbox inbox, Events events, TransactionTemplate transaction, Clock clock) {
    this.phones = phones;
    this.inbox = inbox;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// A way in which a phone may not be used.
  static final class NotOurs extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// @param answers the received text whose button was pressed
  /// @throws NotOurs if there is no such phone here, or the address is one of a real channel
  void send(PhoneAddress phone, String text, List<Content> photos, @Nullable Long answers) {
    if (!phones.exists(phone) || phones.real(phone)) {
      throw new NotOurs();
    }
    List<MediaRef> media = new ArrayList<>();
    long id =
        Optional.ofNullable(
                transaction.execute(
                    status -> {
                      photos.forEach(photo -> media.add(keep(photo)));
                      events.record("simulator.sent", phone.value());
                      return phones.sent(
                          phone, clean(text), media.stream().map(MediaRef::reference).toList());
                    }))
            .orElseThrow();
    inbox.take(
        new Arrival(
            sort(phone, text),
            new Address(SimulatedCourier.CHANNEL, phone.value()),
            SimulatedCourier.OUR_ADDRESS,
            "sim-in-" + id,
            text,
            media,
            answers == null ? null : SimulatedCourier.vendorId(answers),
            clock.instant(),
            phone.messenger() ? phone.label() : null));
  }

  private MediaRef keep(Content photo) {
    String reference = "sim-" + UUID.randomUUID();
    phones.keep(reference, photo);
    return new MediaRef(reference, photo.contentType());
  }

  private static Arrival.Sort sort(PhoneAddress phone, String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (phone.messenger()) {
      return Arrival.Sort.TEXT;
    }
    return STOP.contains(word)
        ? Arrival.Sort.STOP
        : START.contains(word) ? Arrival.Sort.START : Arrival.Sort.TEXT;
  }

  // PostgreSQL takes no NUL
  private static String clean(String text) {
    return text.replace("\0", "");
  }
}
