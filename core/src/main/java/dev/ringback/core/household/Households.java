package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Place;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows the flats on our books and who speaks for which.
@Component
public class Households {

  /// How many flats are offered where a place fits several.
  public static final int MOST_OFFERED = 9;

  private final JdbcClient jdbc;
  private final AddressBook book;
  private final ToldHomes told;

  Households(JdbcClient jdbc, AddressBook book, ToldHomes told) {
    this.jdbc = jdbc;
    this.book = book;
    this.told = told;
  }

  /// The homes that an address speaks for: the proven ones first, then the told, latest first.
  public List<Home> homesOf(Address address) {
    List<Home> proven = book.of(address).map(this::provenHomes).orElse(List.of());
    Set<Long> known =
        proven.stream()
            .flatMap(home -> Stream.ofNullable(home.flatId()))
            .collect(Collectors.toSet());
    Stream<Home> others =
        told.of(book.addressesWith(address)).stream()
            .filter(home -> home.flatId() == null || !known.contains(home.flatId()));
    return Stream.concat(proven.stream(), others).toList();
  }

  /// The flats of ours that a place may mean, however its parts are written.
  ///
  /// What was not told fits everything, so a room alone may be enough; a floor counts only where we
  /// know the flat's own.
  public Match findUnit(Place place) {
    Match match = named(place);
    return match instanceof Match.None
        ? HouseNumbers.in(place).map(this::named).orElse(match)
        : match;
  }

  /// A house of ours that is told by its number alone, as our books call it: 12 Rose Court is door
  /// 12 of Rose Court. Empty where it is none, or not just one.
  public Optional<Place> house(Place place) {
    return place.room() == null
            && HouseNumbers.in(place).isPresent()
            && findUnit(place) instanceof Match.One(Flat flat)
        ? Optional.of(flat.place().elsewhere(place.spot()))
        : Optional.empty();
  }

  private Match named(Place place) {
    if (place.building() == null && place.room() == null) {
      return new Match.None();
    }
    List<Flat> flats =
        matching(place).stream()
            .filter(flat -> floorFits(place.floor(), flat.place().floor()))
            .limit(MOST_OFFERED)
            .toList();
    return switch (flats.size()) {
      case 0 -> new Match.None();
      case 1 -> new Match.One(flats.getFirst());
      default -> new Match.Several(flats);
    };
  }

  /// Remembers a place that a sender gave as theirs: told, not proven.
  ///
  /// @return which flat it was taken for
  public Match remember(Address address, Place place) {
    Match match = findUnit(place);
    told.keep(book.canonical(address), place, flatOf(match));
    return match;
  }

  /// The sender takes back a place; what is proven stays.
  ///
  /// @return false if it was never told
  public boolean forget(Address address, Place place) {
    return told.drop(book.canonical(address), place, flatOf(findUnit(place)));
  }

  public Optional<Flat> flat(long id) {
    return jdbc.sql(Flat.SELECT + " where f.id = :id").param("id", id).query(Flat::of).optional();
  }

  /// @param handover null: no longer known
  public void handover(long flatId, @Nullable LocalDate handover) {
    jdbc.sql("update flat set handover = :handover::date where id = :id")
        .param("handover", handover)
        .param("id", flatId)
        .update();
  }

  /// Who in a flat must not be kept waiting.
  public Set<Vulnerability> vulnerableIn(long flatId) {
    return new TreeSet<>(
        jdbc.sql("select distinct unnest(vulnerable) from household_member where flat_id = :flat")
            .param("flat", flatId)
            .query((row, n) -> Vulnerability.of(row.getString(1)))
            .list());
  }

  /// What an address is spoken to in: the person's language, else that of the estate of their first
  /// flat; a BCP 47 tag.
  public Optional<String> languageOf(Address address) {
    return book.of(address)
        .flatMap(
            contact ->
                jdbc.sql(
                        """
                        select coalesce(c.language, (
                          select s.language from household_member m join flat f on f.id = m.flat_id
                          join building b on b.id = f.building_id join site s on s.id = b.site_id
                          where m.contact_id = c.id order by m.flat_id limit 1))
                        from contact c where c.id = :contact
                        """)
                    .param("contact", contact)
                    .query(String.class)
                    .optional());
  }

  private static @Nullable Long flatOf(Match match) {
    return switch (match) {
      case Match.One(var flat) -> flat.id();
      case Match.Several _, Match.None _ -> null;
    };
  }

  private List<Flat> matching(Place place) {
    return jdbc.sql(
            Flat.SELECT
                + """
                 where (:site::text is null or s.key = :site or :site = any (s.alias_keys))
                   and (:building::text is null or b.key = :building)
                   and (:unit::text is null or f.unit_key = :unit)
                   and (:room::text is null or f.room_key = :room)
                order by s.name, length(b.key), b.key, f.unit_key, length(f.room_key), f.room_key
                limit 200
                """)
        .param("site", place.site() == null ? null : PlaceKey.site(place.site()))
        .param("building", place.building() == null ? null : PlaceKey.building(place.building()))
        .param("unit", place.unit() == null ? null : PlaceKey.unit(place.unit()))
        .param("room", place.room() == null ? null : PlaceKey.room(place.room()))
        .query(Flat::of)
        .list();
  }

  private static boolean floorFits(@Nullable String told, @Nullable String known) {
    return told == null || known == null || PlaceKey.floor(told).equals(PlaceKey.floor(known));
  }

  private List<Home> provenHomes(long contactId) {
    return jdbc.sql(
            """
            select distinct on (f.flat_id) f.*, m.role, everybody.vulnerable
            from (%s) f
            join household_member m on m.flat_id = f.flat_id
            join contact c on c.id = m.contact_id
            cross join lateral (
              select array_agg(flag) as vulnerable
              from household_member a, unnest(a.vulnerable) flag
              where a.flat_id = f.flat_id) everybody
            where c.id = :contact or c.merged_into = :contact
            order by f.flat_id, c.id = :contact desc
            """
                .formatted(Flat.SELECT))
        .param("contact", contactId)
        .query(Households::proven)
        .list();
  }

  private static Home proven(ResultSet row, int n) throws SQLException {
    Flat flat = Flat.of(row, n);
    return new Home(
        flat.id(),
        flat.place(),
        Home.Standing.PROVEN,
        HouseholdRole.of(row.getString("role")),
        vulnerable(row.getArray("vulnerable")),
        flat.handover());
  }

  private static Set<Vulnerability> vulnerable(@Nullable Array flags) throws SQLException {
    if (flags == null) {
      return Set.of();
    }
    return Arrays.stream((String[]) flags.getArray())
        .filter(Objects::nonNull)
        .map(Vulnerability::of)
        .collect(Collectors.toSet());
  }
}
