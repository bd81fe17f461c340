package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the calls as those see them who were called.
@Component
class DutyCalls {

  /// A bare answer so long after somebody else has accepted still hears who has it.
  private static final Duration ANSWERABLE = Duration.ofHours(1);

  /// So long what somebody was called for is known by its number.
  private static final Duration REMEMBERED = Duration.ofHours(12);

  /// The calls made to an address that may still be spoken of.
  private static final String CONCERNING =
      """
      from page_call c join page p on p.id = c.page_id join ticket t on t.id = p.ticket_id
      where c.channel = :channel and c.address = :address
        and (p.state = 'ringing'
          or p.state = 'accepted' and (p.accepted_at > :since or p.accepted_by = c.person
            and t.state not in ('resolved', 'closed', 'cancelled'))
          or p.state = 'cancelled' and c.at > :since)
      """;

  private final JdbcClient jdbc;

  DutyCalls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who was called at this address; empty if this alarm never called it.
  Optional<String> personAt(long pageId, Address address) {
    return jdbc.sql(
            "select person from page_call where page_id = :page and channel = :channel and address"
                + " = :address order by id desc limit 1")
        .param("page", pageId)
        .param("channel", address.channel())
        .param("address", address.value())
        .query(String.class)
        .optional();
  }

  /// The latest alarm of each ticket that this address was called for, called last first.
  List<DutyCall> callsOf(Address address, Instant now) {
    return jdbc.sql(
            "select * from (select distinct on (t.id) p.id, t.number, p.state, c.at, c.id as call,"
                + " p.accepted_by = c.person and t.state not in ('resolved', 'closed',"
                + " 'cancelled') as mine, c.answer is null and p.accepted_at > :lately as lately "
                + CONCERNING
                + " order by t.id, p.id desc, c.id desc) calls order by call desc limit 200")
        .param("channel", address.channel())
        .param("address", address.value())
        .param("since", Moments.utc(now.minus(REMEMBERED)))
        .param("lately", Moments.utc(now.minus(ANSWERABLE)))
        .query(
            (row, n) ->
                new DutyCall(
                    row.getLong("id"),
                    TicketNumber.parse(row.getString("number")).orElseThrow(),
                    standing(row),
                    Moments.at(row, "at")))
        .list();
  }

  private static DutyCall.Standing standing(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "ringing" -> DutyCall.Standing.RINGING;
      case "accepted" ->
          row.getBoolean("mine")
              ? DutyCall.Standing.MINE
              : row.getBoolean("lately") ? DutyCall.Standing.TAKEN : DutyCall.Standing.OVER;
      default -> DutyCall.Standing.OVER;
    };
  }

  /// The threads of these tickets, by id.
  List<Long> conversationsBehind(Address address, Instant now) {
    return jdbc.sql(
            "select distinct t.conversation_id "
                + CONCERNING
                + " and t.conversation_id is not null order by 1")
        .param("channel", address.channel())
        .param("address", address.value())
        .param("since", Moments.utc(now.minus(REMEMBERED)))
        .query((row, n) -> row.getLong(1))
        .list();
  }
}
