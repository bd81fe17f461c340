package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.EveryRow;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Lifecycle;
import dev.ringback.core.ticket.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Whatever is sent to the API, in whatever order and however much at once: histories are such as
/// the table allows, and what is refused has changed nothing anywhere.
class AnySequenceApiTest extends ApiTest {

  private static final long SEED = 20261122;
  private static final int IN_A_ROW = 250;
  private static final int AT_ONCE = 400;
  private static final int THREADS = 8;

  private final Random random = new Random(SEED);

  @Autowired JdbcClient jdbc;

  /// One call and what came of it.
  private record Tried(String ticket, Answer answer) {}

  @BeforeEach
  void staff() {
    post("/api/v1/staff", "{\"login\":\"any\",\"name\":\"Any\",\"roles\":[\"technician\"]}");
  }

  @Test
  void changesNothingWhereItRefuses() {
    EveryRow rows = new EveryRow(jdbc);
    List<String> numbers = List.of(openTicket(), open("complaint"));
    List<Tried> tried = new ArrayList<>();
    int refused = 0;
    String before = rows.digest();
    for (int i = 0; i < IN_A_ROW; i++) {
      Tried one = anything(pick(numbers));
      String after = rows.digest();
      if (one.answer().status() != 200) {
        assertThat(after).as(one.toString()).isEqualTo(before);
        refused++;
      }
      before = after;
      tried.add(one);
      clock.pass(Duration.ofMinutes(1));
    }
    assertThat(refused).isBetween(IN_A_ROW / 10, IN_A_ROW * 9 / 10);
    numbers.forEach(number -> followsTheTable(number, tried));
  }

  @Test
  void leavesHistoriesThatTheTableAllowsHoweverMuchAtOnce() throws Exception {
    List<String> numbers = List.of(openTicket(), openTicket(), open("complaint"), open("service"));
    List<Callable<Tried>> calls = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      String number = pick(numbers);
      String action = action();
      String body = body(number);
      calls.add(() -> new Tried(number, act(number, action, body)));
    }
    List<Tried> tried = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Tried> one : threads.invokeAll(calls)) {
        tried.add(one.get());
      }
    }
    numbers.forEach(number -> followsTheTable(number, tried));
  }

  private void followsTheTable(String number, List<Tried> tried) {
    List<Tried> its = tried.stream().filter(one -> one.ticket().equals(number)).toList();
    assertThat(its).extracting(one -> one.answer().status()).isSubsetOf(200, 400, 404, 409);
    JsonNode ticket = get("/api/v1/tickets/" + number).body();
    Step at = Step.OPENED;
    long moves = 0;
    for (JsonNode entry : ticket.at("/history")) {
      Optional<Action> action = Action.offered(entry.at("/action").asString());
      if (action.isPresent()) {
        assertThat(entry.at("/from").asString()).isEqualTo(at.code());
        assertThat(Lifecycle.allowed(at)).as(entry.toString()).contains(action.get());
        at = Step.of(entry.at("/to").asString());
        // a complaint's reader is named, a repeated defect's colleague sent by the desk itself
        moves += entry.at("/actor").asString().equals("api") ? 1 : 0;
      }
    }
    assertThat(ticket.at("/step").asString()).isEqualTo(at.code());
    assertThat(moves)
        .isEqualTo(its.stream().filter(one -> one.answer().status() == 200).count())
        .isPositive();
  }

  private Tried anything(String number) {
    return new Tried(number, act(number, action(), body(number)));
  }

  private String action() {
    return random.nextInt(20) == 0
        ? pick(List.of("open", "close", "explode", "%20", "ASSIGN"))
        : pick(List.of(Action.values())).code();
  }

  /// What the action needs, or not, or nonsense.
  private String body(String number) {
    Map<String, Object> body = new HashMap<>();
    maybe(body, "assignee", "any", "nobody", "", 7);
    maybe(body, "note", "a note", "", "\u0000", List.of());
    maybe(body, "reason", "a reason", " ", "\ud800");
    Instant now = clock.instant();
    maybe(body, "until", now.plusSeconds(86_400).toString(), now.toString(), "soon", -1);
    if (random.nextInt(4) == 0) {
      maybe(body, "urgency", "urgent", "low", "URGENT", 3);
    }
    if (random.nextInt(5) == 0) {
      int version = get("/api/v1/tickets/" + number).body().at("/version").asInt();
      maybe(body, "version", version, version - 1, 999, "x");
    }
    return random.nextInt(40) == 0 ? "{" : json.writeValueAsString(body);
  }

  /// Mostly the first of them.
  private void maybe(Map<String, Object> body, String name, Object... values) {
    int chance = random.nextInt(20);
    if (chance < 14) {
      body.put(name, values[0]);
    } else if (chance < 16) {
      body.put(name, values[random.nextInt(values.length)]);
    }
  }

  private String open(String kind) {
    return openTicket(kind, "something is wrong here", "+8613900000002");
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
