package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Place;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the homes that senders told us of and nobody has confirmed.
@Component
class ToldHomes {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ToldHomes(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void keep(Address address, Place place, @Nullable Long flatId) {
    jdbc.sql(
            """
            insert into told_home (channel, address, flat_id, place, place_key, told_at)
            values (:channel, :address, :flat, :place::jsonb, :key, :at)
            on conflict (channel, address, place_key)
              do update set place = excluded.place, told_at = excluded.told_at
            """)
        .param("channel", address.channel())
        .param("address", address.value())
        .param("flat", flatId)
        .param("place", json.writeValueAsString(place))
        .param("key", key(place, flatId))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean drop(Address address, Place place, @Nullable Long flatId) {
    return jdbc.sql(
                "delete from told_home where channel = :channel and address = :address"
                    + " and place_key in (:key, :words)")
            .param("channel", address.channel())
            .param("address", address.value())
            .param("key", key(place, flatId))
            .param("words", key(place, null))
            .update()
        > 0;
  }

  /// What was told from any of these addresses, latest first; each flat once.
  List<Home> of(List<Address> addresses) {
    return addresses.stream()
        .flatMap(address -> rows(address).stream())
        .sorted((one, other) -> Long.compare(other.told(), one.told()))
        .map(Told::home)
        .distinct()
        .toList();
  }

  private List<Told> rows(Address address) {
    return jdbc.sql(
            """
            select t.place, t.told_at, f.* from told_home t
            left join (%s) f on f.flat_id = t.flat_id
            where t.channel = :channel and t.address = :address
            """
                .formatted(Flat.SELECT))
        .param("channel", address.channel())
        .param("address", address.value())
        .query(
            (row, n) -> {
              Long flatId = row.getObject("flat_id", Long.class);
              Flat flat = flatId == null ? null : Flat.of(row, n);
              Place place = json.readValue(row.getString("place"), Place.class);
              return new Told(row.getTimestamp("told_at").getTime(), home(flat, place));
            })
        .list();
  }

  private static Home home(@Nullable Flat flat, Place place) {
    return flat == null
        ? new Home(null, place, Home.Standing.TOLD, null, Set.of(), null)
        : new Home(flat.id(), flat.place(), Home.Standing.TOLD, null, Set.of(), flat.handover());
  }

  private static String key(Place place, @Nullable Long flatId) {
    return flatId == null ? "words:" + PlaceKey.site(place.line()) : "flat:" + flatId;
  }

  private record Told(long told, Home home) {}
}
