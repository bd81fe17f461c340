package dev.ringback.bot.telegram;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/// Asks Telegram for updates, one long poll a round.
///
/// The offset moves past an update only after that update's commit (pitfalls: the library's session
/// moves it before).
final class Polling {

  private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

  static final Duration TURN_PAUSE = Duration.ofSeconds(5);
  static final Duration WRONG_TOKEN_PAUSE = Duration.ofMinutes(1);
  static final Duration CONFLICT_PAUSE = Duration.ofSeconds(5);

  private static final Duration LONG_POLL = Duration.ofSeconds(25);
  // Telegram answers when the poll is over, not before: the reader must be the more patient one
  private static final Duration POLL_PATIENCE = LONG_POLL.plusSeconds(15);

  /// A bug may hide in one update; an outage is no bug and is waited for without end.
  private static final int TRIES_OF_A_BUG = 3;

  private final BotApi api;
  private final HandlingUpdate handling;
  private final PollOffsets offsets;
  private final SoleTurn turn;
  private final Pulse pulse;
  private final MeterRegistry meters;

  private boolean webhookGone;
  private long failing = -1;
  private int tries;

  Polling(
      BotApi api,
      HandlingUpdate handling,
      PollOffsets offsets,
      SoleTurn turn,
      Pulse pulse,
      MeterRegistry meters) {
    this.api = api;
    this.handling = handling;
    this.offsets = offsets;
    this.turn = turn;
    this.pulse = pulse;
    this.meters = meters;
  }

  /// One poll and the handling of what it brought.
  ///
  /// @return how long to rest before the next
  Duration round() {
    try {
      if (!turn.mine()) {
        webhookGone = false;
        pulse.standby();
        return TURN_PAUSE;
      }
      return poll();
    } catch (BotRefusal refusal) {
      return refused(refusal);
    } catch (IOException | SQLException e) {
      return pulse.ailing(e.toString());
    } catch (RuntimeException e) {
      // its message may quote the owner
      LOG.warn("an update was not taken in and stays at Telegram: {}", e.getClass().getName());
      return pulse.ailing("taking an update in failed: " + e.getClass().getSimpleName());
    }
  }

  private Duration poll() throws IOException {
    if (!webhookGone) {
      api.call("deleteWebhook", Map.of("drop_pending_updates", false));
      webhookGone = true;
    }
    Map<String, Object> question = new HashMap<>();
    question.put("timeout", LONG_POLL.toSeconds());
    question.put("allowed_updates", UpdateReader.KINDS);
    offsets.next().ifPresent(next -> question.put("offset", next));
    JsonNode batch = api.call("getUpdates", question, POLL_PATIENCE);
    boolean moved = false;
    for (JsonNode update : batch.values()) {
      moved |= take(update);
    }
    pulse.well();
    return moved || batch.isEmpty() ? Duration.ZERO : CONFLICT_PAUSE;
  }

  /// @return whether the offset has moved
  private boolean take(JsonNode update) {
    long id = update.path("update_id").asLong(-1);
    if (id < 0) {
      skipped("no id");
      return false;
    }
    try {
      handling.handle(update);
    } catch (RuntimeException e) {
      if (outage(e) || !givenUp(id)) {
        throw e;
      }
      LOG.error("giving update {} up", id, e);
      skipped("failed");
    }
    offsets.move(id + 1);
    return true;
  }

  private static boolean outage(RuntimeException e) {
    return e instanceof TransactionException
        || e instanceof DataAccessResourceFailureException
        || e instanceof TransientDataAccessException
        || e instanceof RecoverableDataAccessException;
  }

  private boolean givenUp(long id) {
    tries = failing == id ? tries + 1 : 1;
    failing = id;
    return tries >= TRIES_OF_A_BUG;
  }

  private void skipped(String kind) {
    meters.counter("ringback.telegram.skipped", "kind", kind).increment();
  }

  private Duration refused(BotRefusal refusal) {
    Duration pause = pulse.ailing(String.valueOf(refusal.getMessage()));
    Duration asked = refusal.retryAfter();
    if (asked != null) {
      return asked;
    }
    return switch (refusal.code()) {
      case 401, 404 -> WRONG_TOKEN_PAUSE;
      case 409 -> {
        // either somebody has set a webhook, or another poll of the same bot is still open
        webhookGone = false;
        yield CONFLICT_PAUSE;
      }
      default -> pause;
    };
  }
}
