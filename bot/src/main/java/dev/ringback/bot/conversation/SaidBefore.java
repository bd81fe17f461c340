package dev.ringback.bot.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody in danger wrote before: whoever was told what to do need not hear it again.
@Component
class SaidBefore {

  private static final int LATEST = 30;

  private final JdbcClient jdbc;

  SaidBefore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Latest first.
  ///
  /// @param messageId exclusive; null for all
  List<String> before(long conversationId, @Nullable Long messageId, Instant since) {
    return jdbc.sql(
            """
            select text from message
            where conversation_id = :conversation and direction = 'in' and at > :since
              and (:before::bigint is null or id < :before) and text <> ''
            order by id desc limit :limit
            """)
        .param("conversation", conversationId)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("before", messageId)
        .param("limit", LATEST)
        .query((row, n) -> row.getString("text"))
        .list();
  }
}
