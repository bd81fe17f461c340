package dev.ringback.core.retention;

import dev.ringback.core.moment.Moments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the proofs of erasures, each sealed with the one before.
@Component
public class Erasures {

  private static final String SELECT =
      "select e.*, p.tickets, p.rows, p.seal from erasure e"
          + " join erasure_proof p on p.erasure_id = e.id ";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Erasures(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// Begins: until the transaction ends, the logs let words be replaced. One at a time, since the
  /// seals follow each other.
  long begin(Erasure.Why why, String reason, String login) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('erasure'))").query(rows -> {});
    return jdbc.sql(
            "insert into erasure (why, reason, by_login, at)"
                + " values (:why, :reason, :login, :at) returning id")
        .param("why", why.code())
        .param("reason", reason)
        .param("login", login)
        .param("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  Erasure finish(long id, List<String> tickets, Map<String, Integer> rows) {
    String counted = json.writeValueAsString(new TreeMap<>(rows));
    String numbers = String.join(" ", tickets);
    String before =
        jdbc.sql("select seal from erasure_proof order by erasure_id desc limit 1")
            .query(String.class)
            .optional()
            .orElse("");
    Unsealed unsealed =
        jdbc.sql("select * from erasure where id = :id")
            .param("id", id)
            .query((row, n) -> unsealed(row, numbers, counted))
            .single();
    jdbc.sql(
            "insert into erasure_proof (erasure_id, tickets, rows, seal)"
                + " values (:id, :tickets, :rows, :seal)")
        .param("id", id)
        .param("tickets", numbers)
        .param("rows", counted)
        .param("seal", unsealed.seal(before))
        .update();
    return find(id).orElseThrow();
  }

  public Optional<Erasure> find(long id) {
    return jdbc.sql(SELECT + "where e.id = :id").param("id", id).query(this::erasure).optional();
  }

  /// Newest first.
  public List<Erasure> list(int offset, int most) {
    return jdbc.sql(SELECT + "order by e.id desc offset :offset limit :most")
        .param("offset", offset)
        .param("most", most)
        .query(this::erasure)
        .list();
  }

  public long count() {
    return jdbc.sql("select count(*) from erasure_proof").query(Long.class).single();
  }

  /// Whether every proof is as it was written, and none is missing in between.
  public boolean intact() {
    String before = "";
    List<Sealed> all =
        jdbc.sql(SELECT + "order by e.id")
            .query(
                (row, n) ->
                    new Sealed(
                        unsealed(row, row.getString("tickets"), row.getString("rows")),
                        row.getString("seal")))
            .list();
    for (Sealed one : all) {
      if (!one.proof().seal(before).equals(one.seal())) {
        return false;
      }
      before = one.seal();
    }
    return true;
  }

  private record Sealed(Unsealed proof, String seal) {}

  /// What a seal is put on.
  private record Unsealed(String text) {
    String seal(String before) {
      try {
        byte[] bytes = (before + "\n" + text).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Unsealed unsealed(ResultSet row, String tickets, String rows) throws SQLException {
    return new Unsealed(
        String.join(
            "\n",
            Long.toString(row.getLong("id")),
            row.getString("why"),
            row.getString("reason"),
            row.getString("by_login"),
            at(row).toString(),
            tickets,
            rows));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return Moments.at(row, "at");
  }

  private Erasure erasure(ResultSet row, int n) throws SQLException {
    String tickets = row.getString("tickets");
    return new Erasure(
        row.getLong("id"),
        Erasure.Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT)),
        row.getString("reason"),
        row.getString("by_login"),
        at(row),
        tickets.isEmpty() ? List.of() : List.of(tickets.split(" ")),
        json.readValue(row.getString("rows"), new TypeReference<Map<String, Integer>>() {}),
        row.getString("seal"));
  }
}
