package dev.ringback.core.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how often one matter was told, by the same rule as the report of that name (R99).
@Component
public class SameMatters {

  private static final String ONE =
      "select t.told "
          + Counts.sameMatters(
              "and y.kind = :kind and (y.conversation_id = :thread or y.contact_phone = :phone)")
          + " and t.id = :id";

  private final JdbcClient jdbc;

  SameMatters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One ticket.
  ///
  /// @param kind `complaint` or `repair`
  public record Told(
      long ticketId,
      String kind,
      @Nullable Long thread,
      @Nullable String phone,
      Instant openedAt) {}

  /// How often it was told within a year; empty while that is not too often.
  public Optional<Integer> tooOften(Told told, Instant now) {
    return jdbc.sql(ONE)
        .param("kind", told.kind())
        .param("thread", told.thread())
        .param("phone", told.phone())
        .param("id", told.ticketId())
        .param("from", told.openedAt().atOffset(ZoneOffset.UTC))
        .param("to", now.plusSeconds(1).atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .optional();
  }
}
