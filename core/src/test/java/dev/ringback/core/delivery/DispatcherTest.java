package dev.ringback.core.delivery;

import static dev.ringback.core.delivery.DeliveryDesk.OWNER;
import static dev.ringback.core.delivery.DeliveryDesk.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.delivery.Outcome.Refusal;
import dev.ringback.core.delivery.Outcome.Refused;
import dev.ringback.core.delivery.Outcome.Taken;
import dev.ringback.core.delivery.Outcome.TryLater;
import dev.ringback.core.delivery.Undeliverable.Why;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What leaves the house, when, in which order, and what becomes of what does not.
class DispatcherTest {

  private final DeliveryDesk desk = new DeliveryDesk();

  @AfterEach
  void closes() {
    desk.close();
  }

  @Test
  void notesWhatTheVendorTookAndTellsConsoles() {
    long thread = desk.conversation();
    long id = desk.queue(OWNER, "hello", Purpose.REPLY, START, thread);

    assertThat(desk.dispatcher.sendDue()).isEqualTo(1);

    assertThat(desk.row(id)).containsEntry("state", "sent").containsEntry("vendor_id", "v1");
    assertThat(desk.courier.carried.getFirst().choices()).containsExactly(new Choice("1", "yes"));
    assertThat(desk.column("select type || ' ' || subject from event"))
        .containsExactly("message.sent " + thread);
  }

  @Test
  void holdsWhatIsNotDueAndLetsOthersPass() {
    desk.queue(OWNER, "later", Purpose.REPLY, START.plusSeconds(2), null);
    desk.queue("now");

    desk.dispatcher.sendDue();
    assertThat(desk.courier.texts()).containsExactly("now");

    desk.clock.pass(Duration.ofSeconds(2));
    desk.dispatcher.sendDue();
    assertThat(desk.courier.texts()).containsExactly("now", "later");
  }

  @Test
  void keepsTheOrderOfARecipientWhoseFirstOneFails() {
    desk.courier.answers("one", new TryLater(null, "busy"), new TryLater(null, "busy"));
    desk.queue("one");
    desk.queue("two");
    desk.queue("three");
    desk.queueTo("+8613800000002", "other");

    desk.dispatcher.sendDue();
    assertThat(desk.courier.texts()).containsExactlyInAnyOrder("one", "other");

    desk.clock.pass(Duration.ofSeconds(2));
    desk.dispatcher.sendDue();
    desk.clock.pass(Duration.ofSeconds(4));
    desk.dispatcher.sendDue();
    assertThat(desk.courier.texts().stream().filter(text -> !text.equals("other")))
        .containsExactly("one", "one", "one", "two", "three");
  }

  @Test
  void goesOnAfterOneThatIsRefused() {
    desk.courier.answers("one", new Refused(Refusal.OTHER, "30007"));
    long one = desk.queue("one");
    long two = desk.queue("two");

    desk.dispatcher.sendDue();

    assertThat(desk.state(one)).isEqualTo("failed");
    assertThat(desk.state(two)).isEqualTo("sent");
  }

  @Test
  void letsSafetyTextsAndPagesOvertake() {
    desk.courier.answers("one", new TryLater(Duration.ofMinutes(5), "busy"));
    desk.queue("one");
    desk.dispatcher.sendDue();
    desk.queue("two");
    desk.queue("get out", Purpose.SAFETY);
    desk.queue("page", Purpose.PAGE);

    desk.dispatcher.sendDue();

    assertThat(desk.courier.texts()).containsExactly("one", "get out", "page");
  }

  @Test
  void respectsTheVendorsOwnDelay() {
    desk.courier.answers("one", new TryLater(Duration.ofSeconds(77), "429"));
    long id = desk.queue("one");
    desk.dispatcher.sendDue();

    desk.clock.pass(Duration.ofSeconds(76));
    assertThat(desk.dispatcher.sendDue()).isZero();
    desk.clock.pass(Duration.ofSeconds(1));
    assertThat(desk.dispatcher.sendDue()).isEqualTo(1);
    assertThat(desk.state(id)).isEqualTo("sent");
  }

  @Test
  void givesUpAfterAsLongAsThePolicySays() {
    long thread = desk.conversation();
    for (int i = 0; i < 100; i++) {
      desk.courier.answers("one", new TryLater(null, "busy"));
    }
    long id = desk.queue(OWNER, "one", Purpose.REPLY, START, thread);

    while (!desk.state(id).equals("failed")) {
      desk.dispatcher.sendDue();
      desk.clock.pass(Duration.ofMinutes(10));
    }

    assertThat(desk.clock.instant())
        .isBetween(START.plusSeconds(18_000), START.plusSeconds(25_000));
    assertThat(desk.undeliverable).extracting(Undeliverable::why).containsExactly(Why.GAVE_UP);
    assertThat(desk.column("select kind || ' ' || conversation_id from task"))
        .containsExactly("undeliverable " + thread);
  }

  @Test
  void marksTheAddressAndCallsAPersonWhenTheVendorRefuses() {
    long thread = desk.conversation();
    desk.courier.answers("one", new Refused(Refusal.BAD_ADDRESS, "21211"));
    long id = desk.queue(OWNER, "one", Purpose.NOTICE, START, thread);

    desk.dispatcher.sendDue();

    assertThat(desk.row(id)).containsEntry("state", "failed").containsEntry("error", "21211");
    assertThat(desk.column("select standing from address")).containsExactly("bad");
    assertThat(desk.column("select reason from task")).containsExactly("bad_address: 21211");
    assertThat(desk.column("select type from event order by id"))
        .containsExactly("task.opened", "message.failed");
    assertThat(desk.undeliverable.getFirst().note().text()).isEqualTo("one");
  }

  @Test
  void sendsNothingToOneWhoStoppedUsAtTheCarrier() {
    desk.courier.answers("one", new Refused(Refusal.STOPPED, "21610"));
    desk.queue("one");
    long two = desk.queue("two");
    long safety = desk.queue("get out", Purpose.SAFETY);
    desk.courier.answers("get out", new Refused(Refusal.STOPPED, "21610"));

    desk.dispatcher.sendDue();

    assertThat(desk.courier.texts()).containsExactly("get out");
    assertThat(desk.state(two)).isEqualTo("failed");
    assertThat(desk.state(safety)).isEqualTo("failed");
    assertThat(desk.undeliverable).extracting(Undeliverable::why).containsOnly(Why.STOPPED);
    assertThat(desk.undeliverable).hasSize(3);
  }

  @Test
  void doesNotTakeAMissingCourierForSuccess() {
    long id =
        desk.queue(
            new Note(
                new Address("pigeon", "loft"),
                "",
                null,
                null,
                null,
                Purpose.PAGE,
                java.util.List.of(),
                java.util.List.of(),
                START));
    desk.dispatcher.sendDue();
    assertThat(desk.state(id)).isEqualTo("failed");
    assertThat(desk.undeliverable).extracting(Undeliverable::why).containsExactly(Why.REFUSED);
  }

  @Test
  void bearsAVendorThatRepeatsItsIds() {
    desk.courier.answers("one", new Taken("same"));
    desk.courier.answers("two", new Taken("same"));
    long one = desk.queue("one");
    long two = desk.queue("two");
    desk.dispatcher.sendDue();
    assertThat(desk.state(one)).isEqualTo("sent");
    assertThat(desk.state(two)).isEqualTo("sent");
  }
}
