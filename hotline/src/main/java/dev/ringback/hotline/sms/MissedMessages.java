package dev.ringback.hotline.sms;

import com.twilio.exception.TwilioException;
import com.twilio.rest.api.v2010.account.Message;
import dev.ringback.bot.conversation.Inbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Asks Twilio what was texted to us, and takes in what the door missed: Twilio does not deliver
/// again what we failed to take (design §2.3).
@Component
@WithTwilio
public class MissedMessages {

  private static final Logger log = LoggerFactory.getLogger(MissedMessages.class);

  /// Before the first sweep nobody knows what was missed.
  private static final Duration FIRST_LOOK_BACK = Duration.ofHours(24);

  /// For clocks that differ and messages that Twilio lists late.
  private static final Duration OVERLAP = Duration.ofMinutes(15);

  private final InboundTexts texts;
  private final SweepCursors cursors;
  private final Inbox inbox;
  private final Clock clock;
  private final AtomicReference<@Nullable Instant> lastWhole = new AtomicReference<>();

  MissedMessages(InboundTexts texts, SweepCursors cursors, Inbox inbox, Clock clock) {
    this.texts = texts;
    this.cursors = cursors;
    this.inbox = inbox;
    this.clock = clock;
  }

  /// What a sweep came to.
  ///
  /// @param taken messages that the door had missed
  /// @param whole whether everything could be read and taken
  public record Sweep(int taken, boolean whole) {}

  /// Sweeps all our numbers. What fails is left for the next sweep, and the rest goes on.
  public Sweep sweep() {
    Instant began = clock.instant();
    try {
      List<Sweep> sweeps = texts.numbers().stream().map(number -> sweep(number, began)).toList();
      Sweep all =
          new Sweep(
              sweeps.stream().mapToInt(Sweep::taken).sum(), sweeps.stream().allMatch(Sweep::whole));
      if (all.whole()) {
        lastWhole.set(began);
      }
      return all;
    } catch (TwilioRefusal | NoAnswer | TwilioException e) {
      log.warn("our numbers could not be read at Twilio: {}", said(e));
      return new Sweep(0, false);
    }
  }

  /// When the last sweep began that read and took everything.
  public Optional<Instant> lastWhole() {
    return Optional.ofNullable(lastWhole.get());
  }

  private Sweep sweep(String number, Instant began) {
    try {
      Instant since =
          cursors
              .of(number)
              .map(known -> known.minus(OVERLAP))
              .orElseGet(() -> began.minus(FIRST_LOOK_BACK));
      List<Message> missing = missing(number, since);
      long taken = missing.reversed().stream().filter(this::take).count();
      if (taken == missing.size()) {
        cursors.move(number, began);
      }
      return new Sweep((int) taken, taken == missing.size());
    } catch (TwilioRefusal | NoAnswer | TwilioException | DataAccessException e) {
      log.warn("a sweep at Twilio failed: {}", said(e));
      return new Sweep(0, false);
    }
  }

  private List<Message> missing(String number, Instant since) {
    List<Message> missing = new ArrayList<>();
    texts.since(
        number,
        since,
        page -> {
          Set<String> taken = cursors.taken(number, page.stream().map(Message::getSid).toList());
          page.stream().filter(message -> !taken.contains(message.getSid())).forEach(missing::add);
        });
    return missing;
  }

  private boolean take(Message message) {
    try {
      Inbox.Taken taken = inbox.take(Arrivals.of(message, texts.media(message)));
      log.info("{} had not been delivered to us: {}", message.getSid(), taken);
      return true;
    } catch (TwilioRefusal
        | NoAnswer
        | TwilioException
        | DataAccessException
        | TransactionException e) {
      log.warn("{} could not be taken in: {}", message.getSid(), said(e));
      return false;
    }
  }

  /// Only our own exceptions' words are known to hold no personal data.
  private static String said(RuntimeException e) {
    return e instanceof TwilioRefusal || e instanceof NoAnswer
        ? String.valueOf(e.getMessage())
        : e.getClass().getName();
  }
}
