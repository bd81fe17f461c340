package dev.ringback.core.household;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists households, a page at a time.
@Component
public class Register {

  private static final String WHERE =
      """
       where :phone::text is null or f.id in (
        select m.flat_id from household_member m join contact k on k.id = m.contact_id
        join address a on a.contact_id = coalesce(k.merged_into, k.id)
        where a.channel = 'sms' and a.value = :phone)
      """;

  private static final String RESIDENTS =
      """
      select distinct on (m.flat_id, e.id) m.flat_id, e.id, e.name, e.language, m.role, m.vulnerable,
        array(select a.value from address a where a.contact_id = e.id and a.channel = 'sms'
          order by a.value = e.phone desc nulls last, a.id) as phones,
        array(select a.value from address a where a.contact_id = e.id and a.channel = 'telegram'
          order by a.id) as chats
      from household_member m join contact k on k.id = m.contact_id
      join contact e on e.id = coalesce(k.merged_into, k.id)
      where m.flat_id in (:flats) order by m.flat_id, e.id, k.id = e.id desc
      """;

  private final JdbcClient jdbc;

  Register(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// In the order of their places.
  ///
  /// @param phone E.164: the flats of whoever has this number; null: all
  /// @param page from 0
  public List<Household> page(@Nullable String phone, int page, int size) {
    List<Flat> flats =
        jdbc.sql(
                Flat.SELECT
                    + WHERE
                    + " order by s.key, b.key, f.unit_key, f.room_key limit :size offset :skipped")
            .param("phone", phone)
            .param("size", size)
            .param("skipped", (long) page * size)
            .query(Flat::of)
            .list();
    return lived(flats);
  }

  /// These, by their ids; those that are gone are left out.
  public Map<Long, Household> of(Collection<Long> flats) {
    if (flats.isEmpty()) {
      return Map.of();
    }
    return lived(
            jdbc.sql(Flat.SELECT + " where f.id in (:flats)")
                .param("flats", flats)
                .query(Flat::of)
                .list())
        .stream()
        .collect(Collectors.toMap(household -> household.flat().id(), household -> household));
  }

  private List<Household> lived(List<Flat> flats) {
    Map<Long, List<Household.Resident>> residents = residents(flats);
    return flats.stream()
        .map(flat -> new Household(flat, residents.getOrDefault(flat.id(), List.of())))
        .toList();
  }

  public long count(@Nullable String phone) {
    return jdbc.sql("select count(*) from flat f" + WHERE)
        .param("phone", phone)
        .query(Long.class)
        .single();
  }

  private Map<Long, List<Household.Resident>> residents(List<Flat> flats) {
    if (flats.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(RESIDENTS)
        .param("flats", flats.stream().map(Flat::id).toList())
        .query((row, n) -> Map.entry(row.getLong("flat_id"), resident(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Household.Resident resident(ResultSet row) throws SQLException {
    return new Household.Resident(
        row.getLong("id"),
        row.getString("name"),
        HouseholdRole.of(row.getString("role")),
        row.getString("language"),
        words(row.getArray("phones")),
        words(row.getArray("chats")),
        words(row.getArray("vulnerable")));
  }

  private static List<String> words(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
