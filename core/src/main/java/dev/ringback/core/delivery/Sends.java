package dev.ringback.core.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what became of each send. A state only moves forward.
@Component
class Sends {

  private final JdbcClient jdbc;
  private final NoteRows notes;
  private final Clock clock;

  Sends(JdbcClient jdbc, NoteRows notes, Clock clock) {
    this.jdbc = jdbc;
    this.notes = notes;
    this.clock = clock;
  }

  /// A send of ours that the vendor knows under an id.
  record Sent(long id, Note note) {}

  Optional<Sent> find(String channel, String vendorId) {
    return jdbc.sql("select * from outbox where channel = :channel and vendor_id = :vendor")
        .param("channel", channel)
        .param("vendor", vendorId)
        .query((row, n) -> new Sent(row.getLong("id"), notes.note(row)))
        .optional();
  }

  /// Until the commit nobody else may note or report anything about this id of the vendor's: a
  /// receipt and our own note of the send must not miss one another.
  void lock(String channel, String vendorId) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", channel + " " + vendorId)
        .query(Integer.class)
        .single();
  }

  /// Locks the conversation, then the ticket, before anything that others may react to (design
  /// §2.2).
  void lockSubject(Note note) {
    jdbc.sql("select 1 from conversation where id = :id for update")
        .param("id", note.conversationId())
        .query(Integer.class)
        .optional();
    jdbc.sql("select 1 from ticket where id = :id for update")
        .param("id", note.ticketId())
        .query(Integer.class)
        .optional();
  }

  /// The vendor has it. Also true of one whose lease had run out meanwhile.
  ///
  /// An id that another send already has is not noted: a vendor that repeats ids cannot be
  /// followed.
  boolean sent(long id, String vendorId) {
    return jdbc.sql(
                """
                update outbox o set state = 'sent', sent_at = :now, lease_until = null,
                  in_doubt = false, error = null, done_at = null,
                  vendor_id = case when exists (select 1 from outbox e
                    where e.channel = o.channel and e.vendor_id = :vendor) then null else :vendor end
                where id = :id and state in ('queued', 'claimed', 'unknown')
                """)
            .param("id", id)
            .param("vendor", vendorId)
            .param("now", now())
            .update()
        > 0;
  }

  /// Puts a claimed send back, for another attempt or a look-up.
  void again(Claim claim, Instant notBefore, boolean inDoubt, String error) {
    jdbc.sql(
            """
            update outbox set state = 'queued', not_before = :at, lease_until = null,
              in_doubt = :doubt, error = :error
            where id = :id and state = 'claimed' and attempts = :attempt
            """)
        .param("at", notBefore.atOffset(ZoneOffset.UTC))
        .param("doubt", inDoubt)
        .param("error", error)
        .param("id", claim.id())
        .param("attempt", claim.attempt())
        .update();
  }

  /// Nobody will ever know by themselves: a person decides.
  boolean unknown(Claim claim, String error) {
    return jdbc.sql(
                """
                update outbox set state = 'unknown', done_at = :now, lease_until = null,
                  error = :error
                where id = :id and state = 'claimed' and attempts = :attempt
                """)
            .param("now", now())
            .param("error", error)
            .param("id", claim.id())
            .param("attempt", claim.attempt())
            .update()
        > 0;
  }

  /// It did not get there, and will not.
  boolean failed(long id, String error) {
    return jdbc.sql(
                """
                update outbox set state = 'failed', done_at = :now, lease_until = null,
                  error = :error
                where id = :id and state in ('queued', 'claimed', 'unknown', 'sent')
                """)
            .param("now", now())
            .param("error", error)
            .param("id", id)
            .update()
        > 0;
  }

  /// The phone has it, or it was read; says so even of one that was given up.
  boolean arrived(long id, Progress progress) {
    return jdbc.sql(
                """
                update outbox set state = :state, done_at = coalesce(done_at, :now)
                where id = :id and state <> :state and state not in ('read', 'withdrawn')
                """)
            .param("state", progress.code())
            .param("now", now())
            .param("id", id)
            .update()
        > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
