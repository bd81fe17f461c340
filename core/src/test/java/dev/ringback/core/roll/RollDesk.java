package dev.ringback.core.roll;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.SettableClock;
import dev.ringback.core.TestDatabase;
import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.roll.ImportingRoll.Accept;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Books of their own in a real database, with the roll's way in and out.
final class RollDesk {

  final JdbcClient jdbc;
  final ImportingRoll importing;
  final ExportingRoll exporting;

  RollDesk() {
    DataSource source = MigratedDatabase.dataSource(MigratedDatabase.create());
    JdbcTemplate template = new JdbcTemplate(source);
    jdbc = JdbcClient.create(source);
    importing =
        new ImportingRoll(
            new RollSites(jdbc),
            new Staging(template),
            new Merging(template, new SettableClock(SettableClock.MORNING)),
            new TransactionTemplate(new DataSourceTransactionManager(source)),
            new RingbackSettings(
                URI.create("http://localhost"), null, "data", ZoneId.of("Asia/Shanghai"), null));
    exporting = new ExportingRoll(jdbc);
  }

  void empty() {
    TestDatabase.empty(jdbc);
  }

  ImportReport takes(String file) {
    return takes(file, Accept.ALL);
  }

  ImportReport takes(String file, Accept accept) {
    return importing.run(file.getBytes(UTF_8), accept);
  }

  String export() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporting.write(out);
    return out.toString(UTF_8);
  }

  int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  List<String> column(String sql) {
    return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
  }
}
