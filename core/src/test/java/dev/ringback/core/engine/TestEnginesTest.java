package dev.ringback.core.engine;

import static dev.ringback.core.engine.Scratch.execute;
import static dev.ringback.core.engine.Scratch.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TestEnginesTest {

  @Test
  void copiesAFilledDatabaseThatWasFilledOnce() throws SQLException {
    var filled = new AtomicInteger();
    var first = TestEngines.copyOf("notes", access -> fill(access, filled));
    var second = TestEngines.copyOf("notes", access -> fill(access, filled));
    execute(first, "delete from note");

    assertThat(first.url()).isNotEqualTo(second.url());
    assertThat(query(second, "select count(*) from note")).isEqualTo("1");
    assertThat(filled).hasValue(1);
  }

  @Test
  void waitsForNoDisk() throws SQLException {
    assertThat(query(TestEngines.database(), "show fsync")).isEqualTo("off");
  }

  @Test
  void hasARedis() {
    assertThat(Scratch.ping(TestEngines.redis())).isEqualTo("PONG");
  }

  private static void fill(DatabaseAccess access, AtomicInteger filled) {
    filled.incrementAndGet();
    try {
      execute(access, "create table note as select 'kept'::text as text");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
