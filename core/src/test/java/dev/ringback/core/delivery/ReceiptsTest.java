package dev.ringback.core.delivery;

import static dev.ringback.core.delivery.DeliveryDesk.OWNER;
import static dev.ringback.core.delivery.DeliveryDesk.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.delivery.Outcome.Refusal;
import dev.ringback.core.delivery.Receipts.Receipt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What vendors report, in whatever order.
class ReceiptsTest {

  private final DeliveryDesk desk = new DeliveryDesk();

  @AfterEach
  void closes() {
    desk.close();
  }

  @Test
  void movesASendOn() {
    long thread = desk.conversation();
    long id = desk.queue(OWNER, "one", Purpose.REPLY, START, thread);
    desk.dispatcher.sendDue();

    report("v1", Progress.SENT);
    assertThat(desk.state(id)).isEqualTo("sent");
    report("v1", Progress.DELIVERED);
    assertThat(desk.state(id)).isEqualTo("delivered");
    report("v1", Progress.READ);
    assertThat(desk.state(id)).isEqualTo("read");
    assertThat(desk.column("select type from event order by id"))
        .containsExactly("message.sent", "message.delivered", "message.read");
  }

  @Test
  void keepsAReceiptThatComesBeforeOurOwnNoteOfTheSend() {
    desk.courier.does(
        "one",
        parcel -> {
          report("early", Progress.DELIVERED);
          return new Outcome.Taken("early");
        });
    long id = desk.queue("one");
    desk.dispatcher.sendDue();
    assertThat(desk.state(id)).isEqualTo("delivered");
  }

  @Test
  void appliesAnEarlyFailureToo() {
    report("v1", Progress.FAILED, Refusal.STOPPED, "21610");
    long id = desk.queue("one");
    desk.dispatcher.sendDue();
    assertThat(desk.state(id)).isEqualTo("failed");
    assertThat(desk.column("select standing from address")).containsExactly("stopped");
  }

  @Test
  void movesNothingBack() {
    long id = desk.queue("one");
    desk.dispatcher.sendDue();
    report("v1", Progress.READ);
    report("v1", Progress.DELIVERED);
    report("v1", Progress.SENT);
    report("v1", Progress.ACCEPTED);
    report("v1", Progress.FAILED, null, "30003");

    assertThat(desk.state(id)).isEqualTo("read");
    assertThat(desk.undeliverable).isEmpty();
    assertThat(desk.column("select progress from receipt order by id"))
        .containsExactly("read", "delivered", "sent", "accepted", "failed");
  }

  @Test
  void failsOnceWhatTheCarrierCouldNotDeliver() {
    long thread = desk.conversation();
    long id = desk.queue(OWNER, "one", Purpose.NOTICE, START, thread);
    desk.dispatcher.sendDue();

    report("v1", Progress.FAILED, Refusal.BAD_ADDRESS, "30005");
    report("v1", Progress.FAILED, Refusal.BAD_ADDRESS, "30005");

    assertThat(desk.row(id)).containsEntry("state", "failed").containsEntry("error", "30005");
    assertThat(desk.undeliverable).hasSize(1);
    assertThat(desk.undeliverable.getFirst().taskId()).isPositive();
    assertThat(desk.column("select standing from address")).containsExactly("bad");
  }

  @Test
  void believesADeliveryAfterAFailureAndTheAddressIsGoodAgain() {
    long id = desk.queue("one");
    desk.dispatcher.sendDue();
    report("v1", Progress.FAILED, Refusal.BAD_ADDRESS, "30005");
    report("v1", Progress.DELIVERED);
    assertThat(desk.state(id)).isEqualTo("delivered");
    assertThat(desk.column("select standing from address")).containsExactly("good");
  }

  @Test
  void keepsTheReportOfASendThatIsNotOurs() {
    report("elsewhere", Progress.DELIVERED);
    assertThat(desk.column("select vendor_id from receipt")).containsExactly("elsewhere");
  }

  private void report(String vendorId, Progress progress) {
    report(vendorId, progress, null, null);
  }

  private void report(
      String vendorId, Progress progress, @Nullable Refusal why, @Nullable String error) {
    desk.receipts.report("carrier", vendorId, new Receipt(progress, why, error));
  }
}
