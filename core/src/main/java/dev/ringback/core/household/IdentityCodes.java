package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.moment.Moments;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Keeps the codes that are on their way, hashed.
@Component
class IdentityCodes {

  static final Duration VALID = Duration.ofMinutes(10);
  static final int TRIES = 5;
  static final int MOST_AN_HOUR = 3;

  private static final int CODES = 1_000_000;
  // a code lives ten minutes: all of them tried at this cost take hours
  private static final int COST = 8;

  private final JdbcClient jdbc;
  private final AddressBook book;
  private final Clock clock;
  private final BCryptPasswordEncoder hashing = new BCryptPasswordEncoder(COST);
  private final SecureRandom random = new SecureRandom();

  IdentityCodes(JdbcClient jdbc, AddressBook book, Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.clock = clock;
  }

  /// A new code ends the asker's earlier one.
  Asked make(Address asker, Address other) {
    if (book.addressesWith(asker).contains(other)) {
      return new Asked.AlreadyProven();
    }
    // the asker's thread is locked already where the wish was said in one
    book.lockRows(asker, other);
    if (lately(asker, other) >= MOST_AN_HOUR) {
      return new Asked.TooMany();
    }
    String code = "%06d".formatted(random.nextInt(CODES));
    Instant expiresAt = clock.instant().plus(VALID);
    end(asker);
    keep(asker, other, hashing.encode(code), expiresAt);
    return new Asked.Send(other, code, expiresAt);
  }

  Answered check(Address asker, String code) {
    Optional<Waiting> latest = latest(asker);
    if (latest.isEmpty()) {
      return new Answered.NoneAsked();
    }
    Waiting waiting = latest.get();
    if (!clock.instant().isBefore(waiting.expiresAt())) {
      return new Answered.Expired();
    }
    if (waiting.tries() >= TRIES) {
      return new Answered.Spent();
    }
    if (hashing.matches(code.strip(), waiting.hash())) {
      end(asker);
      return new Answered.Proven(waiting.to());
    }
    jdbc.sql("update identity_code set tries = tries + 1 where id = :id")
        .param("id", waiting.id())
        .update();
    int left = TRIES - waiting.tries() - 1;
    return left == 0 ? new Answered.Spent() : new Answered.Wrong(left);
  }

  private int lately(Address asker, Address other) {
    return jdbc.sql(
            """
            select count(*) from identity_code where created_at > :since
              and ((asker_channel = :askerChannel and asker = :asker)
                or (channel = :channel and address = :address))
            """)
        .param("since", clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
        .param("askerChannel", asker.channel())
        .param("asker", asker.value())
        .param("channel", other.channel())
        .param("address", other.value())
        .query(Integer.class)
        .single();
  }

  private void keep(Address asker, Address other, String hash, Instant expiresAt) {
    jdbc.sql(
            """
            insert into identity_code
              (asker_channel, asker, channel, address, hash, created_at, expires_at)
            values (:askerChannel, :asker, :channel, :address, :hash, :at, :expires)
            """)
        .param("askerChannel", asker.channel())
        .param("asker", asker.value())
        .param("channel", other.channel())
        .param("address", other.value())
        .param("hash", hash)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void end(Address asker) {
    jdbc.sql(
            "update identity_code set done_at = :at"
                + " where asker_channel = :channel and asker = :asker and done_at is null")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("channel", asker.channel())
        .param("asker", asker.value())
        .update();
  }

  /// Locked, so that tries made at once are counted one by one.
  private Optional<Waiting> latest(Address asker) {
    return jdbc.sql(
            """
            select * from identity_code
            where asker_channel = :channel and asker = :asker and done_at is null
            order by id desc limit 1 for update
            """)
        .param("channel", asker.channel())
        .param("asker", asker.value())
        .query(IdentityCodes::waiting)
        .optional();
  }

  private static Waiting waiting(ResultSet row, int n) throws SQLException {
    return new Waiting(
        row.getLong("id"),
        new Address(row.getString("channel"), row.getString("address")),
        row.getString("hash"),
        row.getInt("tries"),
        Moments.at(row, "expires_at"));
  }

  private record Waiting(long id, Address to, String hash, int tries, Instant expiresAt) {}
}
