package dev.ringback.bot.conversation;

import dev.ringback.core.event.Events;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fetches the pictures and files that came with messages, long after those were taken in, outside
/// any transaction.
@Component
public class FetchingMedia {

  private static final Logger LOG = LoggerFactory.getLogger(FetchingMedia.class);

  static final int ATTEMPTS = 8;
  static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

  // longer than any source may take
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  private final MediaFiles files;
  private final Map<String, MediaSource> sources;
  private final Events events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FetchingMedia(
      MediaFiles files,
      List<MediaSource> sources,
      Events events,
      TransactionTemplate transaction,
      Clock clock) {
    this.files = files;
    this.sources =
        sources.stream().collect(Collectors.toMap(MediaSource::channel, Function.identity()));
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Fetches all that is due now, one file after the other.
  public void fetchDue() {
    if (sources.isEmpty()) {
      return;
    }
    Optional<MediaFiles.Wanted> wanted = claim();
    while (wanted.isPresent()) {
      fetch(wanted.get());
      wanted = claim();
    }
  }

  private Optional<MediaFiles.Wanted> claim() {
    Instant now = clock.instant();
    return files.claim(sources.keySet(), now, now.plus(LEASE));
  }

  private void fetch(MediaFiles.Wanted wanted) {
    try {
      MediaSource source = Objects.requireNonNull(sources.get(wanted.channel()));
      MediaSource.Content content = source.fetch(wanted.reference());
      store(wanted, content);
    } catch (MediaRefused refused) {
      giveUp(wanted, String.valueOf(refused.getMessage()));
    } catch (IOException e) {
      failed(wanted, e.toString());
    } catch (RuntimeException e) {
      // one file's bug or misfortune must not hold up the others
      LOG.error("fetching file {} failed", wanted.id(), e);
      failed(wanted, e.getClass().getSimpleName());
    }
  }

  private void store(MediaFiles.Wanted wanted, MediaSource.Content content) throws MediaRefused {
    if (content.bytes().length > MediaSource.MAX_BYTES) {
      throw new MediaRefused("larger than " + MediaSource.MAX_BYTES + " bytes");
    }
    String kind =
        MediaKinds.of(content.contentType(), wanted.contentType())
            .orElseThrow(() -> new MediaRefused("a kind that is not kept"));
    transaction.executeWithoutResult(
        status -> {
          if (files.store(wanted.id(), kind, content.bytes())) {
            events.record("media.stored", Long.toString(wanted.conversationId()));
          }
        });
  }

  private void failed(MediaFiles.Wanted wanted, String error) {
    if (wanted.attempt() >= ATTEMPTS) {
      giveUp(wanted, error);
      return;
    }
    Duration pause = FIRST_PAUSE.multipliedBy(1L << (wanted.attempt() - 1));
    files.later(
        wanted.id(),
        clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause),
        error);
  }

  private void giveUp(MediaFiles.Wanted wanted, String error) {
    transaction.executeWithoutResult(
        status -> {
          if (files.fail(wanted.id(), error)) {
            events.record("media.failed", Long.toString(wanted.conversationId()));
          }
        });
  }
}
