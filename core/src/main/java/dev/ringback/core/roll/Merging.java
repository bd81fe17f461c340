package dev.ringback.core.roll;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Brings a staged roll into our books, a whole table at a time.
@Component
class Merging {

  // one import at a time; everything else goes on
  private static final long LOCK = 0x726f6c6cL;

  private static final String FLATS =
      """
      delete from roll_person p where not exists (select 1 from roll_row r where r.person = p.person);
      delete from roll_address a where not exists (select 1 from roll_row r where r.person = a.person);
      insert into site (name, key, aliases, alias_keys, time_zone, language, region)
      select name, key, coalesce(string_to_array(aliases, E'\\n'), '{}'),
        coalesce(string_to_array(alias_keys, E'\\n'), '{}'), coalesce(time_zone, 'UTC'), language, region
      from roll_site
      on conflict (key) do update set
        aliases = case when excluded.aliases = '{}' then site.aliases else excluded.aliases end,
        alias_keys = case when excluded.aliases = '{}' then site.alias_keys else excluded.alias_keys end,
        time_zone = coalesce((select r.time_zone from roll_site r where r.key = site.key), site.time_zone),
        language = coalesce(excluded.language, site.language),
        region = coalesce(excluded.region, site.region);
      insert into building (site_id, name, key)
      select distinct on (s.id, r.building_key) s.id, r.building, r.building_key
      from roll_row r join site s on s.key = r.site_key
      order by s.id, r.building_key, r.line
      on conflict (site_id, key) do nothing;
      insert into flat (building_id, unit, unit_key, floor, room, room_key, handover)
      select b.id, min(r.unit), r.unit_key, min(r.floor), min(r.room), r.room_key, min(r.handover)
      from roll_row r join site s on s.key = r.site_key
      join building b on b.site_id = s.id and b.key = r.building_key
      group by b.id, r.unit_key, r.room_key
      on conflict (building_id, unit_key, room_key) do update set
        floor = coalesce(excluded.floor, flat.floor),
        handover = coalesce(excluded.handover, flat.handover)
        where excluded.floor <> coalesce(flat.floor, '')
          or excluded.handover is distinct from flat.handover;
      analyze site, building, flat;
      update roll_row r set flat_id = f.id
      from site s join building b on b.site_id = s.id join flat f on f.building_id = b.id
      where s.key = r.site_key and b.key = r.building_key
        and f.unit_key = r.unit_key and f.room_key = r.room_key;
      create index on roll_row (flat_id);
      """;

  private static final String KNOWN_PEOPLE =
      """
      update roll_person p set contact_id = k.contact_id
      from (select r.person, min(a.contact_id) as contact_id
            from roll_address r join address a on a.channel = r.channel and a.value = r.value
            where a.contact_id is not null group by r.person) k
      where k.person = p.person;
      """;

  // a name is enough within a flat where one of the two has no address
  private static final String KNOWN_BY_NAME =
      """
      update roll_person p set contact_id = k.contact_id
      from (select q.person, min(c.id) as contact_id
            from roll_person q join roll_row r on r.person = q.person
            join household_member m on m.flat_id = r.flat_id join contact c on c.id = m.contact_id
            where q.contact_id is null and c.name = q.name and c.merged_into is null
              and (not exists (select 1 from roll_address x where x.person = q.person)
                or not exists (select 1 from address y where y.contact_id = c.id))
            group by q.person) k
      where k.person = p.person;
      """;

  private static final String UNBUILT =
      """
      select r.line from roll_row r where r.building_key = '' and exists (
        select 1 from site s join building b on b.site_id = s.id
        where s.key = r.site_key and b.key <> '')
      """;

  private static final String BUILT =
      """
      select r.line from roll_row r where r.building_key <> '' and exists (
        select 1 from site s join building b on b.site_id = s.id
        where s.key = r.site_key and b.key = '')
      """;

  private static final String SEVERAL =
      """
      select line from roll_row where person in (
        select r.person from roll_address r
        join address a on a.channel = r.channel and a.value = r.value
        where a.contact_id is not null
        group by r.person having count(distinct a.contact_id) > 1)
      """;

  private static final String SAME =
      """
      select line from (
        select r.line, row_number() over (partition by r.flat_id, p.contact_id order by r.line) as place
        from roll_row r join roll_person p on p.person = r.person
        where p.contact_id is not null) twice
      where place > 1
      """;

  private static final String STRANGERS = "select line from roll_voucher where contact_id is null";

  private static final String PEOPLE =
      """
      update roll_person set contact_id = nextval(pg_get_serial_sequence('contact', 'id')), fresh = true
      where contact_id is null;
      insert into contact (id, name, language, created_at) overriding system value
      select contact_id, name, language, %1$s from roll_person where fresh;
      update contact c set name = coalesce(p.name, c.name), language = coalesce(p.language, c.language)
      from roll_person p where p.contact_id = c.id and p.fresh is null
        and (p.name is distinct from c.name or p.language is distinct from c.language);
      insert into address (channel, value, contact_id, created_at)
      select r.channel, r.value, p.contact_id, %1$s
      from roll_address r join roll_person p on p.person = r.person
      order by r.position
      on conflict (channel, value) do update set contact_id = excluded.contact_id
        where address.contact_id is null;
      update contact c set phone = n.value
      from (select distinct on (p.contact_id) p.contact_id, a.value
            from roll_person p join address a on a.contact_id = p.contact_id and a.channel = 'sms'
            order by p.contact_id, a.id) n
      where n.contact_id = c.id and c.phone is null;
      """;

  private static final String VOUCHERS =
      """
      insert into roll_voucher (line, contact_id)
      select r.line, min(c.id)
      from roll_row r
      left join address a on a.channel = r.voucher_channel and a.value = r.voucher
      left join (household_member m join contact c on c.id = m.contact_id)
        on m.flat_id = r.flat_id and m.role <> 'reporter'
        and case when r.voucher_channel is null then c.name = r.voucher
          else coalesce(c.merged_into, c.id) = a.contact_id end
      where r.voucher is not null
      group by r.line;
      """;

  private static final String MEMBERS =
      """
      insert into household_member (flat_id, contact_id, role, vulnerable, vouched_by, since)
      select r.flat_id, p.contact_id, r.role, coalesce(r.vulnerable::text[], '{}'), v.contact_id, %s
      from roll_row r join roll_person p on p.person = r.person
      left join roll_voucher v on v.line = r.line
      where (r.role = 'reporter') = %s
      on conflict (contact_id, flat_id) do update set
        role = excluded.role, vouched_by = excluded.vouched_by,
        vulnerable = case
          when (select bool_or(x.vulnerable is not null) from roll_row x) then excluded.vulnerable
          else household_member.vulnerable end;
      """;

  private final JdbcOperations jdbc;
  private final Clock clock;

  Merging(JdbcOperations jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @return what our books have against some rows; if there is anything, roll back
  List<Rejection> merge() {
    jdbc.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    String at = "timestamptz '" + clock.instant() + "'";
    List<Rejection> rejected = new ArrayList<>();
    reject(
        rejected, SEVERAL, Column.PHONE, "the phones and chats belong to several people we know");
    reject(
        rejected, UNBUILT, Column.BUILDING, "is missing; our books have buildings in this estate");
    reject(
        rejected, BUILT, Column.BUILDING, "is named; our books have this estate without buildings");
    if (rejected.isEmpty()) {
      jdbc.execute(FLATS);
      jdbc.execute(KNOWN_PEOPLE);
      jdbc.execute(KNOWN_BY_NAME);
      reject(rejected, SAME, Column.NAME, "is known to us as the person of an earlier row");
    }
    if (rejected.isEmpty()) {
      jdbc.execute(PEOPLE.formatted(at));
      jdbc.execute(MEMBERS.formatted(at, false));
      jdbc.execute(VOUCHERS);
      jdbc.execute(MEMBERS.formatted(at, true));
      // what reads our books next, an export or a text, must not be planned for empty ones
      jdbc.execute("analyze contact, address, household_member");
      reject(rejected, STRANGERS, Column.VOUCHED_BY, "is nobody who owns or rents this flat");
    }
    return rejected;
  }

  private void reject(List<Rejection> rejected, String lines, Column column, String why) {
    rejected.addAll(
        jdbc.query(lines, (row, n) -> new Rejection(row.getLong("line"), column.title(), why)));
  }
}
