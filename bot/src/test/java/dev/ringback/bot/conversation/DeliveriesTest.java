package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What vendors do to us: the same message twenty times, several first messages at once.
class DeliveriesTest extends TalkTest {

  @Test
  void twentyParallelDeliveriesOfOneMessageHaveOneEffect() throws Exception {
    Person wang = owner("+8613800000001");
    Arrival same = wang.arrival(Arrival.Sort.TEXT, "厨房水龙头漏水,3栋501", "SM-same", List.of());

    List<Inbox.Taken> taken = atOnce(IntStream.range(0, 20).mapToObj(i -> same).toList());

    assertThat(taken).containsOnlyOnce(Inbox.Taken.NEW).contains(Inbox.Taken.REPEATED);
    assertThat(wang.tickets()).hasSize(1);
    wang.hears("已受理").hearsNothing();
  }

  @Test
  void fiveFirstMessagesOfANewOwnerInParallelMakeOneConversation() throws Exception {
    Person wang = owner("+8613800000001");
    List<Arrival> five =
        IntStream.range(0, 5)
            .mapToObj(i -> wang.arrival(Arrival.Sort.TEXT, "厨房水龙头漏水" + i, "SM-" + i, List.of()))
            .toList();

    assertThat(atOnce(five)).containsOnly(Inbox.Taken.NEW);
    assertThat(conversations.count(null)).isEqualTo(1);
    assertThat(messages.thread(wang.conversation().id(), null, 50))
        .filteredOn(message -> message.direction() == Message.Direction.IN)
        .hasSize(5);
  }

  private List<Inbox.Taken> atOnce(List<Arrival> arrivals) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Inbox.Taken>> work =
          arrivals.stream().<Callable<Inbox.Taken>>map(each -> () -> inbox.take(each)).toList();
      return threads.invokeAll(work).stream().map(DeliveriesTest::result).toList();
    }
  }

  private static Inbox.Taken result(Future<Inbox.Taken> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
