package dev.ringback.hotline.flood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.SettableClock;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.engine.TestEngines;
import dev.ringback.core.policy.Policy;
import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/// Messages of one sender, counted in a real Redis.
class SenderBucketsTest {

  /// Nobody else's: Redis is shared with tests that run beside this one.
  private static final Address MANY = new Address("sms", "+8613800007001");

  private static final Address ONE = new Address("sms", "+8613800007002");

  private final Policy policy = Policy.read(ConfigFolder.at(null), ZoneId.of("Asia/Shanghai"));
  private final SettableClock clock = new SettableClock(SettableClock.MORNING);
  private @Nullable LettuceConnectionFactory redis;

  @AfterEach
  void hangUp() {
    connected().destroy();
  }

  @Test
  void admitsAsManyAsThePolicySaysAndOnlyThatSenderIsHeldBack() {
    SenderBuckets buckets = buckets(URI.create(TestEngines.redis().uri()));
    new StringRedisTemplate(connected())
        .getRequiredConnectionFactory()
        .getConnection()
        .serverCommands()
        .flushDb();
    int size = policy.talk().flood().messages();

    assertThat(IntStream.range(0, size).allMatch(i -> buckets.admits(MANY))).isTrue();
    assertThat(buckets.admits(MANY)).isFalse();
    assertThat(buckets.admits(ONE)).isTrue();
    StringRedisTemplate keys = new StringRedisTemplate(connected());
    assertThat(keys.keys("ringback:flood:*"))
        .hasSize(2)
        .allSatisfy(key -> assertThat(keys.getExpire(key)).isPositive())
        .noneMatch(key -> key.contains("138000"));
  }

  @Test
  void admitsEverybodyWithRedisGone() {
    SenderBuckets buckets = buckets(URI.create("redis://127.0.0.1:1"));
    assertThat(IntStream.range(0, 100).allMatch(i -> buckets.admits(MANY))).isTrue();
  }

  private SenderBuckets buckets(URI uri) {
    RedisStandaloneConfiguration where =
        new RedisStandaloneConfiguration(uri.getHost(), uri.getPort());
    if (uri.getUserInfo() != null) {
      String info = uri.getUserInfo();
      where.setPassword(RedisPassword.of(info.substring(info.indexOf(':') + 1)));
    }
    LettuceConnectionFactory made = new LettuceConnectionFactory(where);
    made.afterPropertiesSet();
    made.start();
    redis = made;
    return new SenderBuckets(made, policy, clock);
  }

  private LettuceConnectionFactory connected() {
    return Objects.requireNonNull(redis);
  }
}
