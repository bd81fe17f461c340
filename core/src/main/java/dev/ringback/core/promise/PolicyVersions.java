package dev.ringback.core.promise;

import dev.ringback.core.policy.Decided;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the text of every policy that anything was promised under.
@Component
class PolicyVersions {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PolicyVersions(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// In the caller's transaction; what is there stays.
  void keep(Decided policy) {
    jdbc.sql(
            """
            insert into policy_version (version, files, since)
            select :version, :files::jsonb, :at
            where not exists (select 1 from policy_version where version = :version)
            on conflict do nothing
            """)
        .param("version", policy.version())
        .param("files", json.writeValueAsString(policy.files()))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
