package dev.ringback.core.roll;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes all households as a file that [ImportingRoll] reads back to the same state.
@Component
public class ExportingRoll {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int FETCHED = 1000;
  // digits, which need no guard and would only be spoilt by one
  private static final Set<Column> BARE = Set.of(Column.PHONE, Column.TELEGRAM, Column.HANDOVER);

  private static final String ALL =
      """
      select s.name as site, array_to_string(s.aliases, ';') as site_aliases,
        s.time_zone as site_time_zone, s.language as site_language, s.region as site_region,
        nullif(b.name, '') as building, f.unit, f.floor, f.room, f.handover,
        p.name, p.role, p.language, array_to_string(p.vulnerable, ';') as vulnerable,
        (select string_agg(a.value, ';' order by a.value = p.phone desc nulls last, a.id)
          from address a where a.contact_id = p.id and a.channel = 'sms') as phone,
        (select string_agg(a.value, ';' order by a.id)
          from address a where a.contact_id = p.id and a.channel = 'telegram') as telegram,
        (select coalesce(v.phone, 'telegram:' || (
            select min(a.value) from address a where a.contact_id = v.id and a.channel = 'telegram'),
            v.name)
          from contact k join contact v on v.id = coalesce(k.merged_into, k.id)
          where k.id = p.vouched_by) as vouched_by
      from flat f join building b on b.id = f.building_id join site s on s.id = b.site_id
      left join lateral (
        select distinct on (e.id) e.id, e.name, e.language, e.phone, m.role, m.vulnerable, m.vouched_by
        from household_member m join contact k on k.id = m.contact_id
        join contact e on e.id = coalesce(k.merged_into, k.id)
        where m.flat_id = f.id order by e.id, k.id = e.id desc) p on true
      order by s.key, b.key, f.unit_key, f.room_key, p.role, p.name, phone, telegram, p.id
      """;

  private final JdbcClient jdbc;

  ExportingRoll(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// UTF-8 with a byte order mark, for spreadsheets; the stream is flushed and left open.
  @Transactional(readOnly = true)
  public void write(OutputStream to) {
    try {
      Writer text = new OutputStreamWriter(to, UTF_8);
      text.write(BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
      csv.writeRecord(Arrays.stream(Column.values()).map(Column::title).toArray(String[]::new));
      jdbc.sql(ALL)
          .withFetchSize(FETCHED)
          .query(
              row -> {
                csv.writeRecord(cells(row));
              });
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String[] cells(ResultSet row) throws SQLException {
    Column[] columns = Column.values();
    @Nullable String[] cells = new @Nullable String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      String cell = row.getString(columns[i].title());
      cells[i] = cell == null || BARE.contains(columns[i]) ? cell : Formulas.guard(cell);
    }
    return cells;
  }
}
