package dev.ringback.hotline.repeat;

import dev.ringback.core.policy.Policy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what callers were answered under keys of their own.
@Component
class KeptAnswers {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Policy policy;

  KeptAnswers(JdbcClient jdbc, Clock clock, Policy policy) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.policy = policy;
  }

  /// Whose key it is and what is asked under it.
  ///
  /// @param request fingerprint of method, address and body
  record Call(String login, String key, String request) {}

  /// What a key was used for before.
  record Used(String request, KeptAnswer answer) {}

  /// Takes a key until the end of the transaction, or tells what it was used for; waits for a
  /// parallel call with the same key.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Used> take(Call call) {
    boolean fresh =
        jdbc.sql(
                    """
                    insert into kept_answer as k (login, key, request, at, status, body)
                    values (:login, :key, :request, :at, 0, '')
                    on conflict (login, key) do update
                      set request = excluded.request, at = excluded.at where k.at < :oldest
                    """)
                .params(values(call))
                .param("oldest", oldest())
                .update()
            == 1;
    return fresh ? Optional.empty() : used(call);
  }

  /// Keeps the answer to a call that has the key.
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Call call, KeptAnswer answer) {
    jdbc.sql(
            """
            update kept_answer
            set status = :status, content_type = :type, location = :location, body = :body
            where login = :login and key = :key
            """)
        .params(values(call))
        .params(values(answer))
        .update();
  }

  /// Keeps the answer to a call that changed nothing, and whose key is free again.
  @Transactional
  public void keepRefusal(Call call, KeptAnswer answer) {
    if (take(call).isEmpty()) {
      keep(call, answer);
    }
  }

  @Transactional
  public void forgetOld() {
    jdbc.sql("delete from kept_answer where at < :oldest").param("oldest", oldest()).update();
  }

  private Optional<Used> used(Call call) {
    return jdbc.sql("select * from kept_answer where login = :login and key = :key")
        .param("login", call.login())
        .param("key", call.key())
        .query(
            (row, n) ->
                new Used(
                    row.getString("request"),
                    new KeptAnswer(
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getBytes("body"))))
        .optional();
  }

  private OffsetDateTime oldest() {
    return clock.instant().minus(policy.programs().answersKept()).atOffset(ZoneOffset.UTC);
  }

  private Map<String, Object> values(Call call) {
    return Map.of(
        "login",
        call.login(),
        "key",
        call.key(),
        "request",
        call.request(),
        "at",
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  private static Map<String, @Nullable Object> values(KeptAnswer answer) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("status", answer.status());
    values.put("type", answer.type());
    values.put("location", answer.location());
    values.put("body", answer.body());
    return values;
  }
}
