package dev.ringback.core.warranty;

import dev.ringback.core.household.Flat;
import dev.ringback.core.household.Households;
import dev.ringback.core.household.Match;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows which parts of which flats are covered on a day.
@Component
public class Warranties {

  private final JdbcClient jdbc;
  private final Households households;
  private final Policy policy;

  Warranties(JdbcClient jdbc, Households households, Policy policy) {
    this.jdbc = jdbc;
    this.households = households;
    this.policy = policy;
  }

  /// Whether what a ticket is about is covered on this day.
  Cover of(Ticket ticket, LocalDate day) {
    Optional<String> part = policy.warranty().partOf(ticket.category());
    Optional<Flat> flat = flat(ticket.place());
    if (part.isEmpty() || flat.isEmpty()) {
      return new Cover.Unknown();
    }
    LocalDate start = start(flat.get(), part.get(), day);
    if (start == null) {
      return new Cover.Unknown();
    }
    Optional<LocalDate> last = policy.warranty().lastDay(part.get(), start);
    return last.isPresent() && last.get().isBefore(day)
        ? new Cover.Out(last.get())
        : new Cover.In(last.orElse(null));
  }

  /// A key part was replaced: its period starts again (R35).
  ///
  /// @param part of the policy's table
  public void replaced(long flatId, String part, LocalDate on, @Nullable Long ticketId) {
    if (!policy.warranty().parts().containsKey(part)) {
      throw new IllegalArgumentException("there is no part " + part);
    }
    jdbc.sql(
            "insert into replaced_part (flat_id, part, replaced_on, ticket_id)"
                + " values (:flat, :part, :on, :ticket) on conflict do nothing")
        .param("flat", flatId)
        .param("part", part)
        .param("on", on)
        .param("ticket", ticketId)
        .update();
  }

  /// The one flat of ours that a place means.
  Optional<Flat> flat(Place place) {
    return switch (households.findUnit(place)) {
      case Match.One(Flat flat) -> Optional.of(flat);
      case Match.Several _, Match.None _ -> Optional.empty();
    };
  }

  private @Nullable LocalDate start(Flat flat, String part, LocalDate day) {
    return jdbc.sql(
            "select max(replaced_on) from replaced_part"
                + " where flat_id = :flat and part = :part and replaced_on <= :day")
        .param("flat", flat.id())
        .param("part", part)
        .param("day", day)
        .query(LocalDate.class)
        .optional()
        .orElse(flat.handover());
  }
}
