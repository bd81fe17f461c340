package dev.ringback.hotline.flood;

import dev.ringback.bot.conversation.SenderLimit;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Talk;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/// A bucket of messages per sender in Redis; size and refill are in `policy/talk.yaml`. Fails open:
/// without Redis everybody is admitted.
@Component
class SenderBuckets implements SenderLimit {

  private static final Logger LOG = LoggerFactory.getLogger(SenderBuckets.class);
  private static final String KEYS = "ringback:flood:";

  /// A bucket that has refilled is kept this much longer.
  private static final Duration KEPT = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final Duration BEFORE_AGAIN = Duration.ofSeconds(5);

  private final LettuceConnectionFactory redis;
  private final Policy policy;
  private final Clock clock;
  private volatile @Nullable ProxyManager<byte[]> buckets;
  private volatile Instant notBefore = Instant.MIN;

  SenderBuckets(LettuceConnectionFactory redis, Policy policy, Clock clock) {
    this.redis = redis;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public boolean admits(Address sender) {
    if (clock.instant().isBefore(notBefore)) {
      return true;
    }
    try {
      return buckets().builder().build(key(sender), this::size).tryConsume(1);
    } catch (RuntimeException e) {
      LOG.warn("senders are not counted for a moment: {}", e.getClass().getName());
      notBefore = clock.instant().plus(BEFORE_AGAIN);
      return true;
    }
  }

  private BucketConfiguration size() {
    Talk.Flood flood = policy.talk().flood();
    return BucketConfiguration.builder()
        .addLimit(
            limit -> limit.capacity(flood.messages()).refillGreedy(flood.messages(), flood.per()))
        .build();
  }

  private synchronized ProxyManager<byte[]> buckets() {
    ProxyManager<byte[]> made = buckets;
    if (made == null) {
      made =
          Bucket4jLettuce.casBasedBuilder((RedisClient) redis.getRequiredNativeClient())
              .expirationAfterWrite(
                  ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
              .requestTimeout(PATIENCE)
              .build();
      buckets = made;
    }
    return made;
  }

  /// Addresses are personal data, and Redis is no place for them.
  private static byte[] key(Address sender) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash =
          digest.digest((sender.channel() + ":" + sender.value()).getBytes(StandardCharsets.UTF_8));
      return (KEYS + HexFormat.of().formatHex(hash)).getBytes(StandardCharsets.UTF_8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
