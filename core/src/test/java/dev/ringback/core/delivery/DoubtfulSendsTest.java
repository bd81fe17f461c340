package dev.ringback.core.delivery;

import static dev.ringback.core.delivery.DeliveryDesk.OWNER;
import static dev.ringback.core.delivery.DeliveryDesk.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.delivery.Outcome.Taken;
import dev.ringback.core.delivery.Outcome.TryLater;
import dev.ringback.core.delivery.Outcome.Unknown;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of a text of which nobody knows whether the vendor took it.
class DoubtfulSendsTest {

  private final DeliveryDesk desk = new DeliveryDesk();

  @AfterEach
  void closes() {
    desk.close();
  }

  @Test
  void looksUpWhatIsInDoubtAndDoesNotSendItTwice() {
    desk.courier.answers("one", new Unknown("timeout"));
    desk.courier.finds(new Taken("v77"));
    long id = desk.queue("one");
    desk.queue("two");

    desk.dispatcher.sendDue();
    assertThat(desk.courier.texts()).containsExactly("one");
    desk.clock.pass(Duration.ofSeconds(10));
    desk.dispatcher.sendDue();

    assertThat(desk.courier.texts()).containsExactly("one", "two");
    assertThat(desk.row(id)).containsEntry("state", "sent").containsEntry("vendor_id", "v77");
    assertThat(desk.courier.lookedUp.getFirst().triedAt()).isEqualTo(START);
  }

  @Test
  void sendsAgainWhatTheVendorHasNotGot() {
    desk.courier.answers("one", new Unknown("timeout"));
    desk.courier.finds(new TryLater(null, "not there"));
    long id = desk.queue("one");

    desk.dispatcher.sendDue();
    desk.clock.pass(Duration.ofMinutes(1));
    desk.dispatcher.sendDue();
    desk.clock.pass(Duration.ofMinutes(1));
    desk.dispatcher.sendDue();

    assertThat(desk.courier.texts()).containsExactly("one", "one");
    assertThat(desk.state(id)).isEqualTo("sent");
  }

  @Test
  void handsToAPersonWhatNobodyCanLookUp() {
    long thread = desk.conversation();
    desk.courier.answers("one", new Unknown("timeout"));
    long id = desk.queue(OWNER, "one", Purpose.AGENT, START, thread);
    desk.dispatcher.sendDue();
    desk.clock.pass(Duration.ofMinutes(1));
    desk.dispatcher.sendDue();

    assertThat(desk.state(id)).isEqualTo("unknown");
    assertThat(desk.column("select kind from task")).containsExactly("in-doubt");
    assertThat(desk.undeliverable).isEmpty();
  }

  @Test
  void sendsASafetyTextAgainWhenInDoubt() {
    desk.courier.answers("get out", new Unknown("timeout"));
    long id = desk.queue("get out", Purpose.SAFETY);

    desk.dispatcher.sendDue();
    desk.clock.pass(Duration.ofSeconds(1));
    desk.dispatcher.sendDue();

    assertThat(desk.courier.texts()).containsExactly("get out", "get out");
    assertThat(desk.courier.lookedUp).isEmpty();
    assertThat(desk.state(id)).isEqualTo("sent");
  }

  @Test
  void takesALeaseThatRanOutForDoubt() {
    desk.courier.finds(new Taken("v9"));
    long id = desk.queue("one");
    long two = desk.queue("two");
    assertThat(desk.dispatcher.claim(9)).hasSize(1);

    assertThat(desk.dispatcher.sendDue()).isZero();
    desk.clock.pass(Duration.ofMinutes(1));
    desk.dispatcher.sendDue();

    assertThat(desk.row(id)).containsEntry("state", "sent").containsEntry("vendor_id", "v9");
    assertThat(desk.state(two)).isEqualTo("sent");
    assertThat(desk.courier.texts()).containsExactly("two");
  }

  @Test
  void takesACourierThatThrowsForDoubt() {
    desk.courier.does(
        "one",
        parcel -> {
          throw new IllegalStateException("bug");
        });
    desk.courier.finds(new Taken("v5"));
    long id = desk.queue("one");
    desk.dispatcher.sendDue();
    assertThat(desk.state(id)).isEqualTo("queued");
    desk.clock.pass(Duration.ofSeconds(10));
    desk.dispatcher.sendDue();
    assertThat(desk.state(id)).isEqualTo("sent");
  }
}
