package dev.ringback.core.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who somebody is: name, addresses, home, and how that was proven.
@Component
@Order(40)
class IdentityMemory implements Memory {

  private static final String CONTACTS =
      "update contact set name = null, phone = null where id in (:contacts)";

  private static final String ADDRESSES =
      """
      update address set value = coalesce(:aliases::jsonb ->> value, :alias) || '-' || id,
        contact_id = null, standing = 'bad', surveys = false
      where contact_id in (:contacts) or value in (:values)
      """;

  /// Nobody is written to under a pseudonym.
  private static final String NO_WAY =
      """
      insert into address (channel, value, standing, surveys, created_at)
      select channel, address, 'bad', false, opened_at from conversation where id in (:threads)
      on conflict (channel, value) do nothing
      """;

  private static final String VOUCHED =
      "update household_member set vouched_by = null where vouched_by in (:contacts)";
  private static final String HOMES =
      "delete from household_member where contact_id in (:contacts)";
  private static final String TOLD_HOMES = "delete from told_home where address in (:values)";
  private static final String CODES =
      "delete from identity_code where asker in (:values) or address in (:values)";

  private static final String PROOFS =
      """
      update identity_change set address = coalesce(:aliases::jsonb ->> address, :alias)
      where address in (:values) or contact_id in (:contacts)
      """;

  private final JdbcClient jdbc;

  IdentityMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    rows.put("contacts", person.in(jdbc.sql(CONTACTS)).update());
    rows.put("addresses", person.in(jdbc.sql(ADDRESSES)).update());
    person.in(jdbc.sql(NO_WAY)).update();
    person.in(jdbc.sql(VOUCHED)).update();
    rows.put("homes", person.in(jdbc.sql(HOMES)).update());
    rows.put("toldHomes", person.in(jdbc.sql(TOLD_HOMES)).update());
    rows.put("codes", person.in(jdbc.sql(CODES)).update());
    rows.put("proofs", person.in(jdbc.sql(PROOFS)).update());
    return rows;
  }
}
