package dev.ringback.core.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the one-time tokens by which members of staff prove which chat is theirs (design §2.16).
@Component
public class StaffLinks {

  /// How long a token can be used.
  public static final Duration VALID = Duration.ofHours(1);

  private static final int TOKEN_BYTES = 18;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StaffLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What became of a token.
  public enum Redeemed {
    LINKED,
    /// used before, by the same chat
    REPEATED,
    /// unknown, too old, or used by another chat
    REFUSED
  }

  /// Makes a token; only its hash is kept.
  ///
  /// @return letters, digits, `_` and `-`
  public String issue(String login) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql(
            "insert into staff_link (token_hash, staff_id, expires_at)"
                + " select :hash, id, :expires from staff where login = :login and active")
        .param("hash", hash(token))
        .param("expires", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
        .param("login", login)
        .update();
    return token;
  }

  /// Uses a token up, in the caller's transaction: the chat is that member's from now on, and
  /// nobody else's.
  public Redeemed redeem(String token, String chat) {
    Optional<Long> member =
        jdbc.sql(
                """
                update staff_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                returning staff_id
                """)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("hash", hash(token))
            .query(Long.class)
            .optional();
    member.ifPresent(id -> link(id, chat));
    return member.isPresent()
        ? Redeemed.LINKED
        : isLinked(token, chat) ? Redeemed.REPEATED : Redeemed.REFUSED;
  }

  private void link(long staffId, String chat) {
    jdbc.sql(
            """
            update staff set telegram = case when id = :id then :chat end, version = version + 1
            where id = :id or telegram = :chat
            """)
        .param("id", staffId)
        .param("chat", chat)
        .update();
  }

  private boolean isLinked(String token, String chat) {
    return jdbc.sql(
            "select exists (select 1 from staff_link l join staff s on s.id = l.staff_id"
                + " where l.token_hash = :hash and l.used_at is not null and s.telegram = :chat)")
        .param("hash", hash(token))
        .param("chat", chat)
        .query(Boolean.class)
        .single();
  }

  private static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
