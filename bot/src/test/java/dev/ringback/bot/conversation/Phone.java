package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Parcel;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What somebody's phone sends, as the vendor hands it to us.
final class Phone {

  /// How often an owner has spoken in this story; a burst, an album or a tap is one turn.
  static final AtomicInteger TURNS = new AtomicInteger();

  private static final AtomicInteger SENT = new AtomicInteger();

  private final TalkTest test;
  private final Address address;

  Phone(TalkTest test, Address address) {
    this.test = test;
    this.address = address;
  }

  void texts(String... texts) {
    takesTurn();
    for (String text : texts) {
      sends(arrival(Arrival.Sort.TEXT, text, "SM" + SENT.incrementAndGet(), List.of()));
    }
  }

  void shows(String text) {
    takesTurn();
    List<Arrival.MediaRef> picture = List.of(picture("https://media.example/1"));
    sends(arrival(Arrival.Sort.TEXT, text, "MM" + SENT.incrementAndGet(), picture));
  }

  void sends(Arrival.Sort sort) {
    takesTurn();
    sends(arrival(sort, "", "SX" + SENT.incrementAndGet(), List.of()));
  }

  void album(String text, int pictures) {
    takesTurn();
    String album = "AL" + SENT.incrementAndGet();
    for (int i = 0; i < pictures; i++) {
      String id = "MM" + SENT.incrementAndGet();
      sends(
          arrival(Arrival.Sort.TEXT, i == 0 ? text : "", id, List.of(picture("file" + id)))
              .with(new Arrival.Marks(id, album, null)));
    }
  }

  void writes(Arrival.Sort sort, String text, String self) {
    takesTurn();
    sends(
        arrival(sort, text, "ED" + SENT.incrementAndGet(), List.of())
            .with(new Arrival.Marks(self, null, null)));
  }

  Inbox.Taken taps(Parcel shown, String value) {
    takesTurn();
    Inbox.Taken taken =
        test.inbox.take(
            arrival(Arrival.Sort.TEXT, value, "CB" + SENT.incrementAndGet(), List.of())
                .with(new Arrival.Marks(null, null, shown.id())));
    test.dispatcher.sendDue();
    return taken;
  }

  Arrival arrival(Arrival.Sort sort, String text, String id, List<Arrival.MediaRef> media) {
    return new Arrival(sort, address, "+15550100", id, text, media, null, null, null);
  }

  private static Arrival.MediaRef picture(String url) {
    return new Arrival.MediaRef(url, "image/jpeg");
  }

  private void takesTurn() {
    if (!TalkTest.DUTY.equals(address.value())) {
      TURNS.incrementAndGet();
      ReportsTold.turn(test, address);
    }
  }

  private void sends(Arrival arrival) {
    assertThat(test.inbox.take(arrival)).isEqualTo(Inbox.Taken.NEW);
    test.dispatcher.sendDue();
  }
}
