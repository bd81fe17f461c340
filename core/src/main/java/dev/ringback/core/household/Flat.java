package dev.ringback.core.household;

import dev.ringback.core.ticket.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dwelling on our books.
///
/// @param place estate, building (null: it stands in none), unit (the entrance), floor and room as
///   we call them
/// @param handover when it was handed over to its owner; null: not known
public record Flat(long id, Place place, @Nullable LocalDate handover) {

  /// All that a row needs; conditions follow it.
  static final String SELECT =
      """
      select f.id as flat_id, s.name as site, nullif(b.name, '') as building, f.unit, f.floor, f.room, f.handover
      from flat f join building b on b.id = f.building_id join site s on s.id = b.site_id
      """;

  static Flat of(ResultSet row, int n) throws SQLException {
    Place place =
        new Place(
            row.getString("site"),
            row.getString("building"),
            row.getString("unit"),
            row.getString("floor"),
            row.getString("room"),
            null,
            null);
    return new Flat(row.getLong("flat_id"), place, row.getObject("handover", LocalDate.class));
  }
}
