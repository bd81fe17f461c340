package dev.ringback.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.event.Events;
import dev.ringback.hotline.Browser;
import dev.ringback.hotline.Doorway;
import dev.ringback.hotline.Rooms;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
    classes = Doorway.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "ringback.engines.enabled=false")
@Import(Rooms.class)
class LiveEventsTest {

  private static final long PATIENCE_SECONDS = 10;

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry registry) {
    Doorway.engines(registry);
  }

  @LocalServerPort int port;
  @Autowired Events events;
  @Autowired TransactionTemplate transaction;

  private final List<Stream> streams = new ArrayList<>();
  private Browser browser;

  @BeforeEach
  void opensABrowser() {
    browser = new Browser(port);
  }

  @AfterEach
  void closesStreams() throws Exception {
    for (Stream stream : streams) {
      stream.body.close();
    }
  }

  @Test
  void tellsWhatWasCommitted() throws Exception {
    Stream stream = openNow();
    record("ticket.opened", "R10001-5");
    assertThat(stream.next())
        .contains("\"type\":\"ticket.opened\"", "\"subject\":\"R10001-5\"", "\"at\":\"20");
  }

  @Test
  void rolledBackEventsAreNeverTold() throws Exception {
    Stream stream = openNow();
    transaction.executeWithoutResult(
        status -> {
          events.record("never", "1");
          status.setRollbackOnly();
        });
    record("told", "2");
    assertThat(stream.next()).contains("\"told\"");
  }

  @Test
  void resumesExactlyBehindAnId() throws Exception {
    Stream first = openNow();
    record("one", "1");
    first.next();
    String behindOne = first.lastId;
    record("two", "2");
    record("three", "3");
    first.next();
    first.next();

    Stream second = open(behindOne);
    assertThat(second.next()).contains("\"two\"");
    assertThat(second.next()).contains("\"three\"");
    String behindThree = second.lastId;

    Stream third = open(behindThree);
    record("four", "4");
    assertThat(third.next()).contains("\"four\"");
  }

  @Test
  void aLowerIdThatCommitsLateIsNotMissed() throws Exception {
    Stream stream = openNow();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    Thread slow =
        Thread.ofVirtual()
            .start(
                () ->
                    transaction.executeWithoutResult(
                        status -> {
                          events.record("late", "1");
                          written.countDown();
                          await(mayCommit);
                        }));
    await(written);
    record("early", "2");
    Stream meanwhile = open(stream.lastId);
    mayCommit.countDown();
    slow.join();
    for (Stream each : List.of(stream, meanwhile)) {
      assertThat(List.of(each.next(), each.next()))
          .satisfiesExactlyInAnyOrder(
              a -> assertThat(a).contains("\"late\""), b -> assertThat(b).contains("\"early\""));
    }
  }

  @Test
  void beginsWithAHeartbeatThatCarriesTheHead() throws Exception {
    record("before", "1");
    Stream stream = openNow();
    assertThat(stream.response.headers().firstValue("X-Accel-Buffering")).hasValue("no");
    assertThat(stream.lastId).matches("\\d+-\\d+");
  }

  @Test
  void anIdOfAnotherDatabaseStartsFromNow() throws Exception {
    Stream stream = open("99999999999-1");
    record("now", "1");
    assertThat(stream.next()).contains("\"now\"");
  }

  @Test
  void refusesAnIdThatIsNoneOfOurs() throws Exception {
    var answer =
        browser.send(
            browser
                .to("/api/v1/events")
                .header("Authorization", "Bearer " + Doorway.TOKEN)
                .header("Last-Event-ID", "yesterday"));
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void endsOnLogout() throws Exception {
    browser.logsIn("admin", Doorway.PASSWORD);
    Stream stream = open(browser.to("/api/v1/events"));
    browser.posts("/logout", Map.of("_csrf", browser.token("/login")));
    assertThat(stream.ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private void record(String type, String subject) {
    transaction.executeWithoutResult(status -> events.record(type, subject));
  }

  private Stream openNow() throws Exception {
    return open(asApi());
  }

  private Stream open(String lastId) throws Exception {
    return open(asApi().header("Last-Event-ID", lastId));
  }

  private HttpRequest.Builder asApi() {
    return browser.to("/api/v1/events").header("Authorization", "Bearer " + Doorway.TOKEN);
  }

  private Stream open(HttpRequest.Builder request) throws Exception {
    Stream stream =
        new Stream(browser.client().send(request.build(), BodyHandlers.ofInputStream()));
    streams.add(stream);
    stream.begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return stream;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// An open stream, read by a thread of its own.
  private static final class Stream {
    final HttpResponse<InputStream> response;
    final InputStream body;
    final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch ended = new CountDownLatch(1);
    volatile String lastId = "";

    Stream(HttpResponse<InputStream> response) {
      this.response = response;
      this.body = response.body();
      assertThat(response.statusCode()).isEqualTo(200);
      Thread.ofVirtual().start(this::read);
    }

    private void read() {
      try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(body))) {
        boolean heartbeat = false;
        String id = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("id: ")) {
            id = line.substring(4);
          } else if (line.startsWith("event: heartbeat")) {
            heartbeat = true;
          } else if (line.startsWith("data: ") && !heartbeat) {
            told.add(id + " " + line);
          } else if (line.isEmpty()) {
            if (heartbeat) {
              lastId = id;
              begun.countDown();
            }
            heartbeat = false;
          }
        }
      } catch (java.io.IOException e) {
        // closed by the test
      } finally {
        ended.countDown();
      }
    }

    /// The data of the next event; its id is then the last one seen.
    String next() throws InterruptedException {
      String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("an event").isNotNull();
      lastId = next.substring(0, next.indexOf(' '));
      return next;
    }
  }
}
