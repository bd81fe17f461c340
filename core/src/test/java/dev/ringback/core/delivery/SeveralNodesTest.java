package dev.ringback.core.delivery;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.SettableClock;
import dev.ringback.core.engine.MigratedDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Dispatchers side by side on one database.
class SeveralNodesTest {

  private static final int RECIPIENTS = 12;
  private static final int TEXTS = 10;

  @Test
  void sendsEachOnceAndInOrderFromTwoNodes() {
    var clock = new SettableClock(DeliveryDesk.START);
    try (var one = new DeliveryDesk(MigratedDatabase.create(), clock, false);
        var two = new DeliveryDesk(one.database, clock, false)) {
      for (int text = 0; text < TEXTS; text++) {
        for (int recipient = 0; recipient < RECIPIENTS; recipient++) {
          one.queueTo("+861380000%04d".formatted(recipient), "%03d".formatted(text));
        }
      }
      sendWithBoth(one, two);

      assertThat(one.column("select distinct state from outbox")).containsExactly("sent");
      assertThat(one.courier.carried.size() + two.courier.carried.size())
          .isEqualTo(RECIPIENTS * TEXTS);
      assertThat(one.courier.carried).isNotEmpty();
      assertThat(two.courier.carried).isNotEmpty();
      inOrder(one.courier.carried);
      inOrder(two.courier.carried);
    }
  }

  @Test
  void sendsByItselfAfterTheCommit() throws InterruptedException {
    var clock = new SettableClock(DeliveryDesk.START);
    try (var desk = new DeliveryDesk(MigratedDatabase.create(), clock, true)) {
      var carried = new Semaphore(0);
      for (var text : List.of("one", "two")) {
        desk.courier.does(
            text,
            parcel -> {
              carried.release();
              return new Outcome.Taken(text);
            });
        desk.queue(text);
      }
      assertThat(carried.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
      desk.queue(DeliveryDesk.OWNER, "late", Purpose.REPLY, clock.instant().plusSeconds(60), null);
      desk.courier.does(
          "late",
          parcel -> {
            carried.release();
            return new Outcome.Taken("late");
          });
      clock.pass(Duration.ofMinutes(1));
      assertThat(carried.tryAcquire(1, 30, TimeUnit.SECONDS)).isTrue();
      assertThat(desk.courier.texts()).containsExactly("one", "two", "late");
    }
  }

  private static void sendWithBoth(DeliveryDesk... desks) {
    var together = new CountDownLatch(desks.length);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (DeliveryDesk desk : desks) {
        threads.submit(
            () -> {
              together.countDown();
              together.await();
              // the other may have the last one in its hands
              return IntStream.range(0, 50).map(round -> desk.dispatcher.sendDue()).sum();
            });
      }
    }
  }

  private static void inOrder(List<Parcel> carried) {
    Map<Address, List<Parcel>> byRecipient = carried.stream().collect(groupingBy(Parcel::to));
    Stream<List<String>> texts =
        byRecipient.values().stream().map(list -> list.stream().map(Parcel::text).toList());
    assertThat(texts).allSatisfy(list -> assertThat(list).isSorted());
  }
}
